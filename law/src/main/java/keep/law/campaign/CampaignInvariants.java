package keep.law.campaign;

import static keep.law.facts.ApplicationFacts.NOTICE_HOLDER_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_ROUTE;
import static keep.law.facts.ApplicationFacts.NOTICE_SURVIVOR_ON;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.APPLICANT_REPRESENTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.dates.BusinessDays;
import keep.law.explore.Change;
import keep.law.explore.Invariant;
import keep.law.explore.Node;

/// What must hold in every reachable state of the campaign process (section 6 of the notes), each
/// with the rules it comes from. The checks read facts afresh; they do not ask the rules they are
/// there to test.
final class CampaignInvariants {
  private CampaignInvariants() {}

  static List<Invariant> all(Campaign regime) {
    List<Invariant> all = new ArrayList<>();
    all.add(
        on(
            "No campaign release while no charge is live",
            "CP-02, CP-57",
            "release",
            change ->
                fails(
                    !change.taken().yes(CHARGE_LIVE).isYes()
                        || change.taken().yes(FACT_IN_ISSUE_GONE).isYes(),
                    "passages leave and no charge is live")));
    all.add(
        on(
            "No release without passing application, notice, hearing, sealed production, inspection and leave",
            "section 6",
            "release",
            change ->
                fails(
                    !change.to().passed().containsAll(CampaignModel.WAY),
                    "passages leave after only " + change.to().passed())));
    all.add(
        on(
            "Released within ordered, within found on all limbs, within inspected, within the schedule; ordered within sought or added",
            "CP-43, CP-46, CP-50, CP-80",
            "release",
            change -> subsets(change.taken())));
    all.add(
        on(
            "Leave covers only passages found true on all three limbs",
            "CP-04, CP-43, CP-46",
            "order",
            change ->
                fails(
                    !Passages.foundOpen(change.taken())
                        .containsAll(change.taken().setOf(PASSAGES_ORDERED)),
                    "leave for a passage without all three limbs")));
    all.add(
        on(
            "Her time is counted from the last person served",
            "CP-30, CP-32, CP-39",
            "hear",
            change -> timeOver(change.taken(), change.from().day())));
    all.add(
        on(
            "Notice reaches her only through the court or her nominee",
            "CP-31",
            "hear",
            change ->
                fails(
                    change.taken().is(NOTICE_ROUTE, "court", "nominee").not().isYes(),
                    "notice came another way")));
    all.add(
        on(
            "No hearing without her voice or a lawyer's for her",
            "CP-36",
            "hear",
            change ->
                fails(
                    !change
                        .taken()
                        .yes(CONFIDER_APPEARED)
                        .or(change.taken().yes(LAWYER_APPOINTED_FOR_ABSENT))
                        .isYes(),
                    "nobody speaks for confidentiality")));
    all.add(
        on(
            "An accused without a lawyer is heard with an advocate",
            "CP-82",
            "hear",
            change ->
                fails(
                    change.taken().yes(APPLICANT_REPRESENTED).isNo()
                        && !change.taken().yes(ADVOCATE_APPOINTED).isYes(),
                    "he has nobody to speak for him")));
    all.add(
        on(
            "The hearing is private",
            "CP-42",
            "hear",
            change -> fails(!change.taken().yes(HEARING_CLOSED).isYes(), "it is open")));
    all.add(
        Invariant.always(
            "Hearing, stage 1, leave and refusal are a judge's",
            "CP-03",
            CampaignInvariants::judges));
    all.add(
        on(
            "Stage 1 is decided without the notes",
            "CP-40",
            "stage-1",
            change ->
                fails(
                    change.taken().yes(COURT_INSPECTED).isYes()
                        || !change
                            .taken()
                            .knows(keep.law.facts.DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE),
                    "seen, or left open")));
    all.add(
        on(
            "Before leave the notes go to the court alone",
            "CP-41",
            "deliver",
            change ->
                fails(
                    !change.taken().is(PRODUCED_TO, "court").isYes()
                        || !change.taken().yes(SCHEDULE_COMPLETE).isYes(),
                    "delivered elsewhere, or from a schedule nobody certified")));
    all.add(
        Invariant.inEveryState(
            "The judge reads only from a whole seal, within the schedule",
            "CP-41, CP-42",
            node ->
                fails(
                    node.facts().is(WALK, Walk.INSPECTS).isYes()
                        && (!node.facts().yes(SEAL_INTACT).isYes()
                            || !node.facts()
                                .setOf(PASSAGES_SCHEDULED)
                                .containsAll(node.facts().setOf(PASSAGES_INSPECTED))),
                    "read from a broken seal or outside the schedule")));
    all.add(
        on(
            "No party looks before release",
            "CP-42, CP-53",
            "view",
            change ->
                fails(
                    !change.from().facts().is(WALK, Walk.RELEASED, Walk.TRIAL_USE).isYes()
                        || !change.taken().yes(VIEW_LOGGED).isYes(),
                    "somebody looks too early or unlogged")));
    all.add(
        on(
            "No look after access has ended",
            "CP-56, CP-57",
            "view",
            change ->
                fails(
                    change
                            .taken()
                            .get(ORDER_ENDS_ON)
                            .filter(end -> change.from().day().isAfter(end))
                            .isPresent()
                        || !change.taken().yes(CHARGE_LIVE).isYes(),
                    "access had ended")));
    all.add(
        on(
            "The survivor is told and shown first, and the stay is over",
            "CP-51, CP-52",
            "release",
            change -> herFirst(change.taken(), change.from().day())));
    all.add(
        on(
            "Two people, a verified order and a note of integrity for every release",
            "CP-01, CP-54, CP-89",
            "release",
            change -> twoPeople(change.taken())));
    all.add(
        on(
            "The accused holds no copy",
            "CP-53",
            "release",
            change -> fails(change.taken().yes(ACCUSED_HOLDS_COPY).isYes(), "he would hold one")));
    all.add(
        on(
            "Leave comes with both sides weighed, the six factors and reasons",
            "CP-05, CP-44, CP-45, CP-47",
            "order",
            change -> weighed(change.taken())));
    all.add(
        on(
            "Leave rests on nothing but the test",
            "CP-48, CP-49",
            "order",
            change ->
                fails(
                    !Set.of("test-met").containsAll(change.taken().setOf(GRANT_BASIS)),
                    "it rests on something else")));
    all.add(
        on(
            "Survivor and service are heard on every added passage",
            "CP-80",
            "order",
            change -> addedHeard(change.taken())));
    all.add(
        on(
            "The judge adds only what she has read, and only the issue is told",
            "CP-80",
            "add",
            change ->
                fails(
                    !change
                            .taken()
                            .setOf(PASSAGES_INSPECTED)
                            .containsAll(change.taken().setOf(PASSAGES_ADDED_BY_JUDGE))
                        || !change.taken().yes(PARTIES_TOLD_ISSUE_ONLY).isYes(),
                    "unread, or words told")));
    all.add(
        Invariant.always(
            "Both questions are answered for all that was read, with a reason for what is marked and kept closed",
            "CP-84",
            CampaignInvariants::twoQuestions));
    all.add(
        on(
            "A statement of harm is never left without a word on it",
            "CP-88",
            "order",
            change ->
                fails(
                    change.taken().yes(CONFIDENTIAL_HARM_STATEMENT_FILED).isYes()
                        && !change.taken().knows(HARM_STATEMENT_TREATMENT),
                    "nothing is said of it")));
    all.add(
        on(
            "For the prosecution, the rest was looked at for the accused's side first",
            "CP-87",
            "order",
            change ->
                fails(
                    change.taken().is(APPLICANT, "prosecutor").isYes()
                        && !change.taken().yes(REST_LOOKED_AT).isYes(),
                    "the rest was not looked at")));
    all.add(
        on(
            "Nothing found open is refused",
            "CP-43",
            "refuse",
            change ->
                fails(
                    !Passages.foundOpen(change.taken()).isEmpty(),
                    "a passage found true on all limbs is refused")));
    all.add(
        on(
            "Use at trial has a leave of its own",
            "CP-10, CP-55",
            "trial-use",
            change ->
                fails(
                    !change
                            .taken()
                            .has(keep.law.facts.ApplicationFacts.LEAVE_GATES, "adduce")
                            .isYes()
                        || (change
                                .taken()
                                .yes(keep.law.facts.CourtFacts.SEXUAL_BEHAVIOUR_REVEALED)
                                .isYes()
                            && !change
                                .taken()
                                .yes(keep.law.facts.CourtFacts.SECTION_41_LEAVE)
                                .isYes()),
                    "there is none")));
    all.add(
        Invariant.inEveryState(
            "When the charge dies nothing stays pending or open",
            "CP-57",
            node ->
                fails(
                    node.facts()
                            .get(WALK)
                            .filter(
                                place -> Walk.PENDING.contains(place) || Walk.OPEN.contains(place))
                            .isPresent()
                        && !node.facts().yes(CHARGE_LIVE).isYes(),
                    "it stands at " + node.facts().get(WALK).orElse(""))));
    all.add(
        on(
            "Only a charge for a sexual offence against her counts",
            "CP-02",
            "charge",
            change ->
                fails(
                    change.taken().is(OFFENCE_KIND, "non-sexual").isYes(),
                    "another charge was recorded")));
    all.add(
        on(
            "Only a party applies, and only while a charge is live",
            "CP-02, CP-20",
            "apply",
            change ->
                fails(
                    !change.taken().is(APPLICANT, "accused", "prosecutor").isYes()
                        || !change.taken().yes(CHARGE_LIVE).isYes(),
                    "somebody else applies, or too early")));
    all.add(
        on(
            "Nothing without limits goes past intake but by a judge",
            "CP-24",
            "accept",
            change ->
                fails(
                    change.taken().yes(keep.law.facts.HolderFacts.BLANKET_REQUEST).isYes(),
                    "everything was asked for")));
    all.add(
        on(
            "A complete application is never rejected",
            "CP-22, CP-24",
            "reject",
            change ->
                fails(
                    !change.taken().yes(keep.law.facts.HolderFacts.BLANKET_REQUEST).isYes(),
                    "nothing was missing")));
    all.add(
        on(
            "A renewal states its change, before verdict or on appeal",
            "CP-81",
            "renew",
            change ->
                fails(
                    !change.taken().yes(CHANGE_OF_CIRCUMSTANCES).isYes()
                        || change.taken().yes(VERDICT_GIVEN).isYes(),
                    "no change, or too late")));
    all.add(
        on(
            "Refused material is kept until the review period has ended",
            "CP-65, CP-81",
            "close",
            change -> fails(!change.taken().knows(REVIEW_PERIOD_ENDED_ON), "closed too early")));
    all.add(
        on(
            "Access is not cut short but by a judge",
            "CP-56",
            "end",
            change -> endedOrJudge(change)));
    all.add(
        on(
            "A period is changed by a judge, with reasons",
            "CP-03, CP-32",
            "vary",
            change ->
                fails(
                    !change.taken().is(DECISION_MAKER, "judge").isYes()
                        || !change.taken().yes(REASONS_GIVEN).isYes(),
                    "changed otherwise")));
    all.addAll(ApartInvariants.all(regime));
    return all;
  }

  static Invariant on(
      String name,
      String rules,
      String step,
      java.util.function.Function<Change, Optional<String>> wrong) {
    return Invariant.always(
        name,
        rules,
        change ->
            change.move().step().word().equals(step) ? wrong.apply(change) : Optional.empty());
  }

  static Optional<String> fails(boolean wrong, String what) {
    return wrong ? Optional.of(what) : Optional.empty();
  }

  private static Optional<String> subsets(Facts facts) {
    Set<String> ordered = facts.setOf(PASSAGES_ORDERED);
    boolean chain =
        ordered.containsAll(facts.setOf(PASSAGES_RELEASED))
            && Passages.foundOpen(facts).containsAll(ordered)
            && facts.setOf(PASSAGES_INSPECTED).containsAll(ordered)
            && facts.setOf(PASSAGES_SCHEDULED).containsAll(facts.setOf(PASSAGES_INSPECTED));
    Set<String> sought = new java.util.HashSet<>(facts.setOf(PASSAGES_APPLIED_FOR));
    sought.addAll(facts.setOf(PASSAGES_ADDED_BY_JUDGE));
    return fails(
        !chain || !sought.containsAll(ordered) || facts.setOf(PASSAGES_RELEASED).isEmpty(),
        "released " + facts.setOf(PASSAGES_RELEASED) + ", ordered " + ordered);
  }

  /// Counted day by day, on purpose not as the rule counts.
  private static Optional<String> timeOver(Facts facts, LocalDate day) {
    Optional<LocalDate> parties = facts.get(NOTICE_PARTIES_ON);
    Optional<LocalDate> holder = facts.get(NOTICE_HOLDER_ON);
    Optional<LocalDate> survivor = facts.get(NOTICE_SURVIVOR_ON);
    if (parties.isEmpty() || holder.isEmpty() || survivor.isEmpty()) {
      return Optional.of("not everybody was served");
    }
    if (facts.get(NOTICE_LIMIT).isPresent()) {
      return fails(
          !day.isAfter(facts.get(NOTICE_LIMIT).orElse(day)),
          "before the day the judge set, or her extension");
    }
    LocalDate last =
        List.of(parties.get(), holder.get(), survivor.get()).stream()
            .max(LocalDate::compareTo)
            .orElseThrow();
    long calendar = day.toEpochDay() - last.toEpochDay() - 1;
    int business = businessDaysBetween(last, day);
    return fails(
        calendar < 14 || business < 10,
        "after only " + calendar + " days, " + business + " of them business days");
  }

  /// The business days between two days, both left out.
  private static int businessDaysBetween(LocalDate first, LocalDate last) {
    int business = 0;
    for (LocalDate each = first.plusDays(1); each.isBefore(last); each = each.plusDays(1)) {
      boolean off =
          each.getDayOfWeek().getValue() > 5
              || BusinessDays.ENGLAND_AND_WALES.holidays(each.getYear()).contains(each);
      business += off ? 0 : 1;
    }
    return business;
  }

  private static Optional<String> judges(Change change) {
    boolean judges =
        Set.of(
                "hear",
                "stage-1",
                "order",
                "refuse",
                "inspect",
                "find",
                "add",
                "trial-use",
                "resume",
                "appoint-advocate",
                "set-rejection-aside",
                "lift-stay",
                "vary",
                "inspect-order",
                "uphold-rejection",
                "challenge-dismissed",
                "challenge-upheld",
                "decide-consent")
            .contains(change.move().step().word());
    return fails(
        judges && !change.taken().is(DECISION_MAKER, "judge").isYes(), "somebody else decided");
  }

  private static Optional<String> herFirst(Facts facts, LocalDate day) {
    Optional<LocalDate> told = facts.get(SURVIVOR_TOLD_ON);
    if (told.isEmpty() || !facts.yes(SHOWN_RELEASE_FIRST).isYes()) {
      return Optional.of("she was not told and shown");
    }
    if (facts.yes(CHALLENGE_LODGED).isYes()) {
      return Optional.of("a challenge is pending");
    }
    if (facts.yes(STAY_LIFTED).isYes()) {
      return Optional.empty();
    }
    if (facts.knows(STAY_LIMIT)) {
      return fails(!day.isAfter(facts.get(STAY_LIMIT).orElse(day)), "before the day the judge set");
    }
    int business = businessDaysBetween(told.get(), day);
    return fails(business < 5, "only " + business + " business days after she was told");
  }

  private static Optional<String> twoPeople(Facts facts) {
    boolean two =
        facts.get(CLEARED_BY).isPresent() && !facts.get(CLEARED_BY).equals(facts.get(SIGNER));
    boolean ready =
        facts.yes(keep.law.facts.CourtFacts.ORDER_VERIFIED).isYes()
            && facts.yes(REGISTRAR_APPROVED).isYes()
            && facts.yes(INTEGRITY_NOTE_GIVEN).isYes();
    return fails(
        !(two || facts.yes(SOLE_HOLDER).isYes()) || !ready,
        "one person, no verified order, or no note");
  }

  private static Optional<String> weighed(Facts facts) {
    return fails(
        !facts.yes(FAIR_TRIAL_IMPORTANCE_RECORDED).isYes()
            || !facts.setOf(FACTORS_CONSIDERED).containsAll(TestRules.SIX_FACTORS)
            || !facts.yes(REASONS_GIVEN).isYes(),
        "one side, a factor or the reasons are missing");
  }

  private static Optional<String> addedHeard(Facts facts) {
    Set<String> added = new java.util.HashSet<>(facts.setOf(PASSAGES_ADDED_BY_JUDGE));
    added.retainAll(facts.setOf(PASSAGES_ORDERED));
    return fails(
        !added.isEmpty() && !facts.yes(HEARD_ON_ADDITION).isYes(), "nobody was heard on " + added);
  }

  private static Optional<String> twoQuestions(Change change) {
    if (!Set.of("order", "refuse").contains(change.move().step().word())) {
      return Optional.empty();
    }
    Facts facts = change.taken();
    for (String passage : facts.setOf(PASSAGES_INSPECTED)) {
      boolean asked =
          !facts.passage(ASSISTS_ACCUSED, passage).isUnknown()
              && !facts.passage(UNDERMINES_PROSECUTION, passage).isUnknown();
      boolean marked =
          facts
              .passage(ASSISTS_ACCUSED, passage)
              .or(facts.passage(UNDERMINES_PROSECUTION, passage))
              .isYes();
      boolean closed =
          !facts.setOf(PASSAGES_ORDERED).contains(passage)
              || change.move().step().word().equals("refuse");
      if (!asked || (marked && closed && !facts.passage(REASON_FOR_WITHHOLDING, passage).isYes())) {
        return Optional.of("not answered or not explained: " + passage);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> endedOrJudge(Change change) {
    Node from = change.from();
    boolean over =
        from.facts().get(ORDER_ENDS_ON).filter(end -> from.day().isAfter(end)).isPresent();
    boolean dead = !from.facts().yes(CHARGE_LIVE).isYes();
    return fails(
        !over
            && !dead
            && !appealPeriodOver(from.facts(), from.day())
            && !change.taken().is(DECISION_MAKER, "judge").isYes(),
        "somebody else cut it short");
  }

  /// Crown Court: 28 days after conviction and after sentence, or the end of an appeal.
  private static boolean appealPeriodOver(Facts facts, LocalDate day) {
    if (facts.yes(APPEAL_LODGED).isYes()) {
      return facts.get(APPEAL_ENDED_ON).filter(day::isAfter).isPresent();
    }
    return facts
            .get(SENTENCE_DATE)
            .filter(sentence -> day.isAfter(sentence.plusDays(28)))
            .isPresent()
        && facts
            .get(CONVICTION_DATE)
            .filter(conviction -> !day.isAfter(conviction.plusDays(28)))
            .isEmpty();
  }
}
