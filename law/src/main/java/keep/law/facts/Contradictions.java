package keep.law.facts;

import static keep.law.facts.ApplicationFacts.GROUNDS_PLEADED;
import static keep.law.facts.ApplicationFacts.LEAVE_BEFORE_SUBPOENA;
import static keep.law.facts.ApplicationFacts.LEAVE_GATES;
import static keep.law.facts.ApplicationFacts.LEAVE_SOUGHT;
import static keep.law.facts.ApplicationFacts.NOTICE_DAYS;
import static keep.law.facts.ApplicationFacts.NOTICE_GIVEN;
import static keep.law.facts.ApplicationFacts.NOTICE_HOLDER_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_SURVIVOR_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_WAIVED;
import static keep.law.facts.ApplicationFacts.NOTICE_WAIVER_GROUND;
import static keep.law.facts.ApplicationFacts.NOTICE_WRITTEN;
import static keep.law.facts.ApplicationFacts.ONLY_INSUFFICIENT_GROUNDS;
import static keep.law.facts.CourtFacts.ADVANCE_INSPECTION_ORDERED;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.CourtFacts.SUMMONS_ISSUED;
import static keep.law.facts.CourtFacts.SUMMONS_STATES;
import static keep.law.facts.CourtFacts.SUMMONS_WITHDRAWN;
import static keep.law.facts.DecisionFacts.COURT_INSPECTED;
import static keep.law.facts.DecisionFacts.JUDGE_REVIEWED_RECORD;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.REASONS_REVEAL_CONTENTS;
import static keep.law.facts.DecisionFacts.RECORD_PRODUCED_TO_COURT;
import static keep.law.facts.DecisionFacts.RELEASE_ON;
import static keep.law.facts.FairnessFacts.HARM_STATEMENT_TREATMENT;
import static keep.law.facts.FairnessFacts.HEARD_ON_ADDITION;
import static keep.law.facts.FairnessFacts.PASSAGES_ADDED_BY_JUDGE;
import static keep.law.facts.FairnessFacts.PASSAGES_APPLIED_FOR;
import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.FairnessFacts.VERDICT_GIVEN;
import static keep.law.facts.HearingFacts.CONFIDENTIAL_HARM_STATEMENT_FILED;
import static keep.law.facts.HearingFacts.DECISION_ON;
import static keep.law.facts.HearingFacts.HARM_STATEMENT_SHOWN;
import static keep.law.facts.HearingFacts.HEARING_CLOSED;
import static keep.law.facts.HearingFacts.HEARING_HELD;
import static keep.law.facts.HearingFacts.JURY_PRESENT;
import static keep.law.facts.HolderFacts.LEGAL_BASIS_CITED;
import static keep.law.facts.HolderFacts.V_NOTICE_DATE;
import static keep.law.facts.HolderFacts.V_NOTICE_GIVEN;
import static keep.law.facts.HolderFacts.V_NOTICE_ITEMS;
import static keep.law.facts.HolderFacts.V_NOTICE_TO;
import static keep.law.facts.HolderFacts.V_NOTICE_WRITTEN;
import static keep.law.facts.MatterFacts.APPEAL_BY;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.AS_OF;
import static keep.law.facts.MatterFacts.CASE_OUTCOME;
import static keep.law.facts.MatterFacts.CHARGE_DATE;
import static keep.law.facts.MatterFacts.CHARGE_ENDED_ON;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.CONVICTION_DATE;
import static keep.law.facts.MatterFacts.SENTENCE_DATE;
import static keep.law.facts.MatterFacts.TRIAL_STARTED;
import static keep.law.facts.PersonFacts.SUBJECT_DATE_OF_BIRTH;
import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;
import static keep.law.facts.RequestFacts.ACCUSED_APPLIED;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.CHANNEL;
import static keep.law.facts.RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE;
import static keep.law.facts.RequestFacts.FOUND_NOT_PROTECTED;
import static keep.law.facts.RequestFacts.IN_WRITING;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.dates.Periods;

/// Facts of which the one leaves no room for the other, whatever anybody did.
final class Contradictions {
  /// If the first is so, the second cannot be otherwise.
  private record Follows(Fact<Boolean> first, boolean when, Fact<Boolean> second, boolean then) {}

  /// A field that cannot be what it is while something else is so.
  ///
  /// @param because the other fact, in words that name it
  /// @param allowed what the field may be instead
  private record Clash(Fact<?> field, Predicate<Facts> so, String because, String allowed) {}

  private static final List<Follows> CONSEQUENCES =
      List.of(
          new Follows(LEAVE_SOUGHT, false, LEAVE_BEFORE_SUBPOENA, false),
          new Follows(NOTICE_GIVEN, false, NOTICE_WRITTEN, false),
          new Follows(V_NOTICE_GIVEN, false, V_NOTICE_WRITTEN, false),
          new Follows(HEARING_HELD, false, HEARING_CLOSED, false),
          new Follows(HEARING_HELD, false, JURY_PRESENT, false),
          new Follows(COURT_INSPECTED, true, JUDGE_REVIEWED_RECORD, true),
          new Follows(COURT_INSPECTED, false, JUDGE_REVIEWED_RECORD, false),
          new Follows(CONFIDENTIAL_HARM_STATEMENT_FILED, false, HARM_STATEMENT_SHOWN, false),
          new Follows(
              FOUND_NOT_PROTECTED, true, DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE, false),
          new Follows(REASONS_GIVEN, false, REASONS_REVEAL_CONTENTS, false),
          new Follows(TRIAL_STARTED, false, VERDICT_GIVEN, false),
          new Follows(SUMMONS_ISSUED, false, SUMMONS_WITHDRAWN, false),
          new Follows(SUMMONS_ISSUED, false, ADVANCE_INSPECTION_ORDERED, false));

  private static final List<Clash> CLASHES =
      List.of(
          new Clash(
              LEAVE_GATES,
              facts -> no(facts, LEAVE_SOUGHT) && some(facts, LEAVE_GATES),
              "leaveSought is no",
              "[] or unknown, or leaveSought yes"),
          new Clash(
              NOTICE_DAYS,
              facts ->
                  no(facts, NOTICE_GIVEN)
                      && facts.get(NOTICE_DAYS).filter(days -> days > 0).isPresent(),
              "noticeGiven is no",
              "0 or unknown, or noticeGiven yes"),
          // One of them served is no contradiction: notice is given when all are.
          new Clash(
              NOTICE_GIVEN,
              facts ->
                  no(facts, NOTICE_GIVEN)
                      && facts.knows(NOTICE_PARTIES_ON)
                      && facts.knows(NOTICE_HOLDER_ON)
                      && facts.knows(NOTICE_SURVIVOR_ON),
              "noticePartiesOn, noticeHolderOn and noticeSurvivorOn are all known",
              "yes or unknown, or no day for whoever was not served"),
          new Clash(
              NOTICE_WAIVER_GROUND,
              facts -> no(facts, NOTICE_WAIVED) && facts.knows(NOTICE_WAIVER_GROUND),
              "noticeWaived is no",
              "unknown, or noticeWaived yes"),
          new Clash(
              HARM_STATEMENT_TREATMENT,
              facts ->
                  no(facts, CONFIDENTIAL_HARM_STATEMENT_FILED)
                      && facts.knows(HARM_STATEMENT_TREATMENT),
              "confidentialHarmStatementFiled is no",
              "unknown, or confidentialHarmStatementFiled yes"),
          new Clash(
              PASSAGES_INSPECTED,
              facts ->
                  (no(facts, COURT_INSPECTED) || no(facts, JUDGE_REVIEWED_RECORD))
                      && some(facts, PASSAGES_INSPECTED),
              "the judge is said not to have read the record",
              "[] or unknown, or courtInspected yes"),
          new Clash(
              PRODUCED_TO,
              facts ->
                  no(facts, RECORD_PRODUCED_TO_COURT) && facts.is(PRODUCED_TO, "court").isYes(),
              "recordProducedToCourt is no",
              "another place or unknown, or recordProducedToCourt yes"),
          new Clash(
              PRODUCED_TO,
              facts ->
                  facts.yes(RECORD_PRODUCED_TO_COURT).isYes()
                      && facts.is(PRODUCED_TO, "nobody").isYes(),
              "recordProducedToCourt is yes",
              "court or unknown, or recordProducedToCourt no"),
          new Clash(
              PASSAGES_RELEASED,
              facts ->
                  facts.knows(RELEASE_ON)
                      && facts.get(PASSAGES_RELEASED).filter(Set::isEmpty).isPresent(),
              "releaseOn is known",
              "the passages that went out, or unknown, or no releaseOn"),
          new Clash(
              PASSAGES_ADDED_BY_JUDGE,
              facts ->
                  !Collections.disjoint(
                      facts.setOf(PASSAGES_ADDED_BY_JUDGE), facts.setOf(PASSAGES_APPLIED_FOR)),
              "passagesAppliedFor holds one of them",
              "passages that nobody applied for, [] or unknown"),
          new Clash(
              HEARD_ON_ADDITION,
              facts ->
                  facts.yes(HEARD_ON_ADDITION).isYes()
                      && facts.get(PASSAGES_ADDED_BY_JUDGE).filter(Set::isEmpty).isPresent(),
              "passagesAddedByJudge is []",
              "no or unknown, or passagesAddedByJudge"),
          new Clash(
              SUMMONS_STATES,
              facts -> no(facts, SUMMONS_ISSUED) && some(facts, SUMMONS_STATES),
              "summonsIssued is no",
              "[] or unknown, or summonsIssued yes"),
          new Clash(
              V_NOTICE_DATE,
              facts -> nobodyTold(facts) && facts.knows(V_NOTICE_DATE),
              "vNoticeGiven is no",
              "unknown, or vNoticeGiven yes"),
          new Clash(
              V_NOTICE_ITEMS,
              facts -> nobodyTold(facts) && some(facts, V_NOTICE_ITEMS),
              "vNoticeGiven is no",
              "[] or unknown, or vNoticeGiven yes"),
          new Clash(
              LEGAL_BASIS_CITED,
              facts ->
                  facts.has(LEGAL_BASIS_CITED, "none").isYes()
                      && facts.setOf(LEGAL_BASIS_CITED).size() > 1,
              "none stands beside other bases",
              "none alone, or the bases that were given"),
          new Clash(
              IN_WRITING,
              facts -> facts.yes(IN_WRITING).isYes() && facts.is(CHANNEL, "telephone").isYes(),
              "channel is telephone",
              "no or unknown, or the channel by which the writing came"),
          new Clash(
              ACCUSED_APPLIED,
              facts -> no(facts, ACCUSED_APPLIED) && facts.is(APPLICANT, "accused").isYes(),
              "applicant is accused",
              "yes or unknown, or another applicant"),
          new Clash(
              APPEAL_BY,
              facts -> facts.yes(APPEAL_LODGED).isYes() && facts.is(APPEAL_BY, "none").isYes(),
              "appealLodged is yes",
              "party, confider, holder or unknown"),
          new Clash(
              CHARGE_LIVE,
              facts ->
                  facts.yes(CHARGE_LIVE).isYes()
                      && facts
                          .get(CHARGE_ENDED_ON)
                          .filter(end -> !end.isAfter(day(facts)))
                          .isPresent(),
              "chargeEndedOn is known",
              "no, or no chargeEndedOn"),
          new Clash(
              CHARGE_LIVE,
              facts ->
                  facts.yes(CHARGE_LIVE).isYes()
                      && facts.get(CHARGE_DATE).filter(on -> on.isAfter(day(facts))).isPresent(),
              "chargeDate has not come",
              "no or unknown, or an earlier chargeDate"));

  private Contradictions() {}

  static void check(Facts facts) {
    for (Follows follows : CONSEQUENCES) {
      boolean first =
          facts.get(follows.first()).filter(value -> value == follows.when()).isPresent();
      boolean against =
          facts.get(follows.second()).filter(value -> value != follows.then()).isPresent();
      if (first && against) {
        throw Coherence.contradiction(
            follows.second(),
            follows.first().name() + " is " + (follows.when() ? "yes" : "no"),
            follows.then() ? "yes or unknown" : "no or unknown");
      }
    }
    for (Clash clash : CLASHES) {
      if (clash.so().test(facts)) {
        throw Coherence.contradiction(clash.field(), clash.because(), clash.allowed());
      }
    }
    grounds(facts);
    outcome(facts);
    age(facts);
  }

  private static boolean no(Facts facts, Fact<Boolean> fact) {
    return facts.yes(fact).isNo();
  }

  private static boolean some(Facts facts, Fact<Set<String>> fact) {
    return !facts.setOf(fact).isEmpty();
  }

  /// Neither she nor anybody for her; a parent may have been told in her place.
  private static boolean nobodyTold(Facts facts) {
    return no(facts, V_NOTICE_GIVEN) && !facts.is(V_NOTICE_TO, "v").isNo();
  }

  /// The day these facts speak of; without one, whatever is dated has come.
  private static LocalDate day(Facts facts) {
    return facts.get(AS_OF).or(() -> facts.get(DECISION_ON)).orElse(LocalDate.MAX);
  }

  private static void grounds(Facts facts) {
    facts
        .get(GROUNDS_PLEADED)
        .ifPresent(grounds -> {
          boolean bare = !grounds.contains("case-specific");
          facts
              .get(ONLY_INSUFFICIENT_GROUNDS)
              .filter(said -> said != bare)
              .ifPresent(said -> {
                throw Coherence.contradiction(
                    ONLY_INSUFFICIENT_GROUNDS,
                    "groundsPleaded "
                        + (bare ? "holds nothing case-specific" : "holds case-specific"),
                    bare ? "yes or unknown" : "no or unknown");
              });
        });
  }

  private static void outcome(Facts facts) {
    boolean ended = facts.is(CASE_OUTCOME, "discontinued", "acquitted").isYes();
    if (ended && facts.yes(CHARGE_LIVE).isYes()) {
      throw Coherence.contradiction(
          CHARGE_LIVE, "caseOutcome is " + facts.get(CASE_OUTCOME).orElse(""), "no or unknown");
    }
    if (ended && facts.knows(SENTENCE_DATE)) {
      throw Coherence.contradiction(CASE_OUTCOME, "sentenceDate is known", "convicted or unknown");
    }
    if (facts.knows(CONVICTION_DATE) && facts.is(CASE_OUTCOME, "discontinued", "pending").isYes()) {
      throw Coherence.contradiction(
          CASE_OUTCOME, "convictionDate is known", "convicted, acquitted or unknown");
    }
  }

  /// The band is of the day of the act; it is wrong only if it fits none of the days known.
  private static void age(Facts facts) {
    if (!facts.knows(SUBJECT_DATE_OF_BIRTH) || !facts.knows(SUBJECT_AGE_BAND)) {
      return;
    }
    LocalDate born = facts.get(SUBJECT_DATE_OF_BIRTH).orElseThrow();
    String said = facts.get(SUBJECT_AGE_BAND).orElseThrow();
    List<String> bands = DaysInOrder.asked(facts).map(day -> band(born, day)).distinct().toList();
    if (!bands.isEmpty() && !bands.contains(said)) {
      throw Coherence.contradiction(
          SUBJECT_AGE_BAND,
          "by subjectDateOfBirth she is " + String.join(" or ", bands) + " on that day",
          String.join(", ", bands) + " or unknown");
    }
  }

  private static String band(LocalDate born, LocalDate day) {
    if (Periods.isUnder(born, 14, day)) {
      return "under-14";
    }
    if (Periods.isUnder(born, 16, day)) {
      return "14-15";
    }
    return Periods.isUnder(born, 18, day) ? "16-17" : "adult";
  }
}
