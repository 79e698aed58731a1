package keep.law.victoria;

import static keep.law.bench.Pen.NOT_READ;
import static keep.law.bench.Pen.OURS;
import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.bench.Pen.tells;
import static keep.law.victoria.Gates.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keep.law.Answer;
import keep.law.Clock;
import keep.law.Consequence.Follows;
import keep.law.DateRange;
import keep.law.Duty;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.RuleId;
import keep.law.Tag;
import keep.law.Test;
import keep.law.bench.Pen;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.ConsentFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;
import keep.law.reading.Consents;
import keep.law.reading.Limbs;

/// VIC-01 to VIC-40. A rule read in the text to July 2023 is carried into the present text one mark
/// lower; one that only the present text has is as sure as what was read of it.
final class Rules {
  private static final Set<Gate> ACTS = Set.of(COMPEL, PRODUCE, RELEASE, ADDUCE);
  private static final Set<Gate> LEAVE = Set.of(TEST, GRANT);
  private static final Set<String> FACTORS =
      Set.of(
          "harm",
          "full-answer",
          "encourage-counselling",
          "effective-counselling",
          "bias",
          "confidentiality-needed",
          "privacy");
  private static final String ACT = "Evidence (Miscellaneous Provisions) Act 1958 (Vic) ";
  private static final DateRange OLD = DateRange.until(Notice.NEW_TEXT.minusDays(1));
  private static final DateRange NEW = DateRange.from(Notice.NEW_TEXT);

  private final Pen pen;
  private final List<Rule> all = new ArrayList<>();

  private Rules(Pen pen) {
    this.pen = pen;
  }

  static List<Rule> all(Pen pen) {
    Rules it = new Rules(pen);
    it.scope();
    it.door();
    it.notice();
    it.voice();
    it.test();
    it.limits();
    return List.copyOf(it.all);
  }

  /// A rule of both texts, equally sure in both.
  private Rule both(
      String id, String question, String source, Tag tag, Set<Gate> gates, Test test) {
    return pen.rule(id, question, ACT + source, tag, gates, test);
  }

  /// A rule read in the text to July 2023, and carried over one mark lower.
  private void carried(
      String id,
      String question,
      String source,
      Tag tag,
      Set<Gate> gates,
      Test test,
      Function<Rule, Rule> more) {
    all.add(more.apply(both(id, question, source, tag, gates, test).inForce(OLD)));
    Tag lower =
        switch (tag.confidence()) {
          case H -> PARTLY_READ;
          case M, L -> NOT_READ;
        };
    Rule now =
        both(
            id,
            question,
            source + "; carried over to the text since July 2023, which was not read",
            lower,
            gates,
            test);
    all.add(more.apply(now.inForce(NEW)));
  }

  private static Finding unlessConsented(Known facts, Finding finding) {
    return consent(facts).isYes()
        ? Finding.notAsked("The protected person consents: no leave is needed.")
        : finding;
  }

  /// Hers, effective, still standing. Writing was not read to be needed; it is asked for.
  static Answer consent(Known facts) {
    Answer said =
        facts
            .yes(ConsentFacts.CONSENT_EXPRESS)
            .or(facts.yes(ConsentFacts.CONFIDER_CONSENTS_IN_WRITING));
    return facts
        .is(ConsentFacts.CONSENT_BY, "survivor")
        .and(said)
        .and(Consents.hers(facts, Consents.Terms.WAIVER).answer());
  }

  private void scope() {
    all.add(
        both(
            "VIC-01",
            "Is it a legal proceeding, civil or criminal?",
            "s 32C(1); Skarbek [2016] VSC 622; DPP v Furness [2015] VCC 1567",
            READ,
            Set.of(SCOPE, APPLY, COMPEL),
            (facts, day) ->
                Finding.of(
                    facts.is(MatterFacts.PROCEEDING_TYPE, "none").not(),
                    "The Division works in any legal proceeding.",
                    "There is no proceeding yet. Asking is not compelling: nothing goes out on it without consent or an order.",
                    "Whether there is a proceeding is not known.")));
    all.add(
        both(
                "VIC-02",
                "May leave be sought in committal and bail, like anywhere else?",
                "s 32C(1); Magistrates' Court Criminal Procedure Rules r 27 (inference)",
                PARTLY_READ,
                Set.of(APPLY),
                tells(
                    "No closed door was found: committal and bail need leave like any other step."))
            .whenUnknown(Unknown.IS_SHOWN));
    all.add(
        both(
                "VIC-03",
                "Was it said or written in confidence by her, to a doctor or counsellor, in that relationship?",
                "s 32B, as quoted",
                READ,
                Set.of(PROTECTED),
                (facts, day) ->
                    Finding.of(
                        facts
                            .yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE)
                            .or(
                                facts
                                    .is(RequestFacts.COMMUNICATION_KIND, "client-about-harm")
                                    .and(facts.yes(RequestFacts.SAID_IN_CONFIDENCE))),
                        "It is a confidential communication.",
                        "It is none of her words to a doctor or counsellor in confidence.",
                        "Whether it is a confidential communication is for a court, or a named person, to say."))
            .whenUnknown(Unknown.IS_NOT_ASSESSED));
    all.add(
        both(
                "VIC-04",
                "Does whoever heard it treat an emotional or psychological condition?",
                "s 32B, as quoted; that no qualification is asked is medium (M)",
                READ,
                Set.of(PROTECTED),
                (facts, day) ->
                    Finding.of(
                        facts.yes(RequestFacts.COUNSELLOR_FUNCTION),
                        "The person treats; no qualification or payment was seen to be asked.",
                        "The person does not treat: narrower than New South Wales. A named person must say.",
                        "Whether the person treats is not recorded."))
            .whenUnknown(Unknown.IS_SHOWN));
    all.add(
        both(
            "VIC-05",
            "Does a third person in the room leave confidence whole?",
            "s 32B in its 1998 form, as told by South Eastern CASA",
            PARTLY_READ,
            Set.of(PROTECTED),
            (facts, day) ->
                facts.yes(RequestFacts.HELPER_PRESENT).isYes()
                    ? Finding.yes("Somebody there to help does not destroy confidence.")
                    : Finding.notAsked("Nobody else is known to have been there.")));
    all.add(
        both(
            "VIC-06",
            "Is it left out of account when it was said, and about what?",
            "s 32B, as quoted",
            READ,
            Set.of(PROTECTED),
            tells("Before or after, and about anything: it makes no difference.")));
    all.add(
        both(
            "VIC-07",
            "Is an allegation of a sexual offence enough, charged or not?",
            "s 32B, wording; applied in civil claims",
            PARTLY_READ,
            Set.of(PROTECTED),
            tells("It need not be the one on trial, and need not be charged.")));
    all.add(
        both(
            "VIC-08",
            "Are the practitioner's own words protected only so far as they disclose hers?",
            "s 32B, as quoted (inference)",
            PARTLY_READ,
            Set.of(PROTECTED),
            (facts, day) ->
                facts
                    .get(RequestFacts.COMMUNICATION_KIND)
                    .filter(kind -> !kind.equals("client-about-harm"))
                    .map(kind ->
                        Finding.yes(
                            "Not her own words: reached only so far as they would disclose hers."))
                    .orElseGet(
                        () -> Finding.notAsked("Whose words they are is not in question."))));
    all.add(
        both(
            "VIC-09",
            "Does what is not named stay closed, passage by passage?",
            "s 32C(1)(c); Skarbek",
            PARTLY_READ,
            Set.of(GRANT, RELEASE),
            tells("Leave can cover some notes and not others; what is not named stays closed.")));
    all.add(
        both(
                "VIC-10",
                "Or is it protected health information, in a criminal proceeding with a sexual offence charge?",
                "s 32B as amended, quoted by Victoria Legal Aid",
                READ,
                Set.of(PROTECTED),
                Rules::healthInformation)
            .whenUnknown(Unknown.IS_SHOWN)
            .inForce(NEW));
    all.add(
        both(
                "VIC-11",
                "Does the right belong to the protected person, for both kinds?",
                "s 32B as amended, quoted",
                READ,
                Set.of(SCOPE, CONSENT),
                tells("Who made the communication, or whom the information is about."))
            .inForce(NEW));
  }

  private static Finding healthInformation(Known facts, LocalDate day) {
    Answer criminal =
        facts
            .is(MatterFacts.PROCEEDING_TYPE, "civil", "civil-family", "tribunal", "coroner")
            .not()
            .and(facts.yes(MatterFacts.OFFENCE_LISTED));
    if (facts.setOf(RequestFacts.RECORD_TYPE).isEmpty()) {
      return Finding.notAsked("The kind of record is not known.");
    }
    return criminal.isNo()
        ? Finding.notAsked(
            "Health information is protected under this head in criminal cases with a sexual offence charge only.")
        : Finding.of(
            criminal,
            "Criminal, with a sexual offence charge: health information about her is protected as well.",
            "",
            "Whether it is a criminal proceeding with a sexual offence charge is not known.");
  }

  private void door() {
    act("VIC-13", "Is there leave to compel?", "s 32C(1)(a)", COMPEL, "compel");
    act("VIC-14", "Is there leave to produce?", "s 32C(1)(b)", PRODUCE, "produce", "compel");
    act("VIC-14", "Is there leave to produce?", "s 32C(1)(b)", RELEASE, "produce", "compel");
    act(
        "VIC-15",
        "Is there leave to adduce, questions in cross-examination included?",
        "s 32C(1)(c)",
        ADDUCE,
        "adduce");
    all.add(
        both(
                "VIC-16",
                "Are there both leave and notice, and did leave come before the subpoena?",
                "s 32C(1), closing words; that leave comes before the subpoena is medium (M)",
                READ,
                Set.of(COMPEL, RELEASE, ADDUCE, GRANT),
                Rules::leaveFirst)
            .whenUnknown(Unknown.IS_SHOWN));
    all.add(
        both(
            "VIC-17",
            "Do the same rules bind this applicant as anybody else?",
            "s 32C(1) (\"a party\")",
            READ,
            Set.of(APPLY, COMPEL, TEST, GRANT),
            (facts, day) ->
                facts
                    .get(RequestFacts.APPLICANT)
                    .map(who -> Finding.yes("They bind the " + who + " like everybody."))
                    .orElseGet(
                        () -> Finding.notAsked("Who applies is not known; all are bound."))));
    all.add(
        both(
                "VIC-18",
                "Does the leave cover this act, and not only another one?",
                "ss 32C(1), 32D(1)",
                PARTLY_READ,
                ACTS,
                Rules::eachAct)
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private void act(String id, String question, String source, Gate gate, String... acts) {
    all.add(
        both(
            id,
            question,
            source,
            READ,
            Set.of(gate),
            (facts, day) ->
                unlessConsented(
                    facts,
                    Finding.of(
                        Limbs.leaveFor(facts, acts),
                        "There is leave for this act.",
                        "There is no leave for this act.",
                        "Whether there is leave for this act is not known."))));
  }

  private static Finding leaveFirst(Known facts, LocalDate day) {
    if (consent(facts).isYes()) {
      return Finding.notAsked("The protected person consents: no leave is needed.");
    }
    if (facts.yes(ApplicationFacts.LEAVE_BEFORE_SUBPOENA).isNo()) {
      return Finding.no("The subpoena came before leave.");
    }
    if (facts.yes(ApplicationFacts.NOTICE_GIVEN).isNo()
        && !facts.yes(ApplicationFacts.NOTICE_WAIVED).isYes()) {
      return Finding.no("Leave without notice is not enough.");
    }
    if (facts
        .get(DecisionFacts.GRANT_BASIS)
        .filter(basis -> !basis.equals(Set.of("test-met")))
        .isPresent()) {
      return Finding.no("It rests on something other than the test.");
    }
    return facts.yes(ApplicationFacts.LEAVE_BEFORE_SUBPOENA).isYes()
        ? Finding.yes("Leave came first, on notice.")
        : Finding.unknown("Whether leave came first is not known.");
  }

  private static Finding eachAct(Known facts, LocalDate day) {
    Optional<String> act = facts.get(RequestFacts.ACT_ALLEGED);
    if (act.isEmpty() || !facts.knows(ApplicationFacts.LEAVE_GATES)) {
      return Finding.notAsked("What is sought, or what leave covers, is not recorded.");
    }
    Answer covered =
        switch (act.get()) {
          case "compel" -> Limbs.leaveFor(facts, "compel");
          case "produce" -> Limbs.leaveFor(facts, "produce", "compel");
          case "adduce", "adduce-by-cross-examination" -> Limbs.leaveFor(facts, "adduce");
          default -> Answer.UNKNOWN;
        };
    return unlessConsented(
        facts,
        Finding.of(
            covered,
            "The leave covers this act.",
            "The leave does not cover this act: leave for one is not leave for another.",
            "The act is none of the three that need leave."));
  }

  private void notice() {
    all.add(
        both(
                "VIC-19",
                "Have 14 clear days run between the last notice and the act, or the days the court fixed?",
                "s 32C(2); that the days are clear is medium (M)",
                READ,
                ACTS,
                Rules::days)
            .then(Rules::clock)
            .inForce(OLD));
    all.add(
        both(
                "VIC-20",
                "Had every other party, the informant in a criminal case, and the doctor or counsellor written notice?",
                "s 32C(2)(a)-(c)",
                READ,
                Set.of(NOTICE, COMPEL, RELEASE, ADDUCE),
                Rules::given)
            .inForce(OLD));
    all.add(
        both(
                "VIC-21",
                "Has the informant given her a copy?",
                "s 32C(4)",
                READ,
                Set.of(NOTICE),
                Rules::passedOn)
            .whenUnknown(Unknown.IS_SHOWN)
            .then(Rules::passItOn)
            .inForce(OLD));
    all.add(
        both(
                "VIC-22",
                "If the court shortened or waived notice, do leave and the test remain?",
                "s 32C(3); no grounds are listed",
                READ,
                Set.of(SHORTEN, GRANT),
                tells("The court may shorten or waive notice. It never waives leave or the test."))
            .inForce(OLD));
    all.add(
        pen.rule(
                "VIC-23",
                "Is she told by the record holder where the Act gives nobody that duty?",
                "our default, from " + ACT + "s 32C(2), (4) (inference)",
                Tag.ours(keep.law.Tag.Confidence.M, "D"),
                Set.of(NOTICE),
                (facts, day) ->
                    facts.is(MatterFacts.PROCEEDING_TYPE, "civil").isYes()
                        ? Finding.yes("A civil case: the record holder tells her.")
                        : Finding.notAsked("It is not known to be a civil case."))
            .inForce(OLD));
    all.add(
        both(
                "VIC-24",
                "Is there a day of notice for each other party, informant or prosecutor, holder and protected person, with 14 clear days since?",
                "ss 32CA, 32CC (forms read: SR 77/2023, SR 129/2023); addressees and days were not read: our cautious default",
                NOT_READ,
                ACTS,
                Rules::newNotice)
            .whenUnknown(Unknown.IS_NOT_ASSESSED)
            .then(Rules::clock)
            .inForce(NEW));
    all.add(
        pen.rule(
                "VIC-25",
                "Is she reminded of her right to appear, and of legal help?",
                "our reminder, after Victorian Law Reform Commission 2016 rec. 25; which parts became law was not read",
                OURS,
                Set.of(HEAR),
                tells("Tell her that she may appear, and of the Victims Legal Service."))
            .inForce(NEW));
  }

  private static boolean needless(Known facts) {
    return facts.yes(ApplicationFacts.NOTICE_WAIVED).isYes() || consent(facts).isYes();
  }

  private static Finding days(Known facts, LocalDate day) {
    if (needless(facts)) {
      return Finding.notAsked("No notice was needed.");
    }
    String earliest =
        Notice.earliestAct(facts).map(from -> " The act may be done from " + from + ".").orElse("");
    return Finding.of(
        Notice.hadRun(facts, day),
        Notice.period(facts) + " clear days had run.",
        "Too early: fewer than " + Notice.period(facts) + " clear days had run." + earliest,
        "The days between the last notice and the act are not all known." + earliest);
  }

  /// Whether the new text lets a court do without notice was not read: a waiver excuses nothing.
  private static Finding newNotice(Known facts, LocalDate day) {
    if (consent(facts).isYes()) {
      return Finding.notAsked("No notice was needed.");
    }
    return facts.yes(ApplicationFacts.NOTICE_WAIVED).isYes()
        ? Finding.unknown("Whether notice can be waived since July 2023 was not read.")
        : days(facts, day);
  }

  private static Follows clock(Known facts, LocalDate day, boolean allowed) {
    return Notice.last(facts)
        .map(last ->
            Follows.clocks(
                new Clock(
                    "notice",
                    new RuleId(Notice.newText(day) ? "VIC-24" : "VIC-19"),
                    last,
                    Optional.of(last.plusDays(Notice.period(facts))),
                    Notice.earliestAct(facts),
                    "The evidence may not be compelled, produced or adduced before this has run.")))
        .orElseGet(Follows::nothing);
  }

  private static Finding given(Known facts, LocalDate day) {
    if (needless(facts)) {
      return Finding.notAsked("No notice was needed.");
    }
    if (facts.yes(ApplicationFacts.NOTICE_WRITTEN).isNo()) {
      return Finding.no("Notice was not in writing.");
    }
    Answer given = facts.yes(ApplicationFacts.NOTICE_GIVEN);
    return Finding.of(
        given.isUnknown() && Notice.everyDayKnown(facts, day) ? Answer.YES : given,
        "Notice was given to all who must have it.",
        "Notice was not given to all who must have it.",
        "Whether notice was given is not known.");
  }

  private static Finding passedOn(Known facts, LocalDate day) {
    return facts.knows(ApplicationFacts.NOTICE_PASSED_ON)
        ? Finding.yes("She has her copy.")
        : Finding.unknown("Whether she has her copy is not recorded; the days run all the same.");
  }

  private static Follows passItOn(Known facts, LocalDate day, boolean allowed) {
    return facts.knows(ApplicationFacts.NOTICE_PASSED_ON)
        ? Follows.nothing()
        : Follows.duties(
            new Duty(
                "pass-on-notice",
                "informant",
                Optional.empty(),
                new RuleId("VIC-21"),
                "See that she has a copy of the notice within a reasonable time.",
                ""));
  }

  private void voice() {
    all.add(
        both(
                "VIC-26",
                "May she, or the practitioner, appear with the court's leave?",
                "s 32C(5)",
                READ,
                Set.of(HEAR),
                Rules::heard)
            .whenUnknown(Unknown.IS_SHOWN)
            .inForce(OLD));
    all.add(
        both(
                "VIC-27",
                "May she appear to oppose, with a lawyer?",
                "s 32CE, as placed by Victoria Legal Aid",
                PARTLY_READ,
                Set.of(HEAR, GRANT),
                Rules::heard)
            .whenUnknown(Unknown.IS_SHOWN)
            .inForce(NEW));
    all.add(
        both(
                "VIC-28",
                "Has her confidential statement stayed with the judge?",
                "as amended; who may see it was not read",
                PARTLY_READ,
                Set.of(HEAR, GRANT),
                (facts, day) ->
                    facts.yes(HearingFacts.HARM_STATEMENT_SHOWN).isYes()
                        ? Finding.no("Another party saw her statement.")
                        : Finding.notAsked("No other party is known to have seen one."))
            .whenUnknown(Unknown.IS_SHOWN)
            .inForce(NEW));
    carried(
        "VIC-29",
        "Has the court a choice whether to inspect it?",
        "s 32C(6); DPP v Furness at [2]",
        READ,
        Set.of(LOOK),
        tells("The court may order it produced to itself, and need not."),
        rule -> rule);
    carried(
        "VIC-30",
        "Is whoever looks before a decision the protected person, and no party who seeks it?",
        "s 32C(6), as told by South Eastern CASA",
        PARTLY_READ,
        Set.of(PARTY_LOOK),
        Rules::nobodyFirst,
        rule -> rule.whenUnknown(Unknown.IS_NOT_ASSESSED));
    carried(
        "VIC-30",
        "Has no party who seeks it seen it before a decision?",
        "s 32C(6), as told by South Eastern CASA",
        PARTLY_READ,
        Set.of(GRANT, RELEASE),
        Rules::nobodyFirst,
        rule -> rule.whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding heard(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).not(),
        "She was free to be heard.",
        "She was not heard.",
        "Whether she was free to be heard is not recorded.");
  }

  private static Finding nobodyFirst(Known facts, LocalDate day) {
    if (facts.is(RequestFacts.APPLICANT, "protected-confider").isYes()) {
      return Finding.yes("Only the protected person saw it.");
    }
    return unlessConsented(
        facts,
        Finding.of(
            facts.yes(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE).not(),
            "No party saw it first.",
            "A party, or its lawyer, saw it before a decision.",
            "Whether a party saw it first is not recorded."));
  }

  private void test() {
    limb(
        "VIC-31",
        "Is the court satisfied, on the balance of probabilities, of all three limbs?",
        "s 32D(1)",
        facts ->
            facts.yes(DecisionFacts.STATUTORY_TEST_APPLIED).isNo() ? Answer.NO : Limbs.all(facts),
        "All three limbs are found.",
        "A limb fails, or the Act's test was not applied.",
        "Not all three limbs are found: an absent finding is a failed limb.");
    limb(
        "VIC-32",
        "Will it have substantial probative value, alone or with the same party's other evidence?",
        "s 32D(1)(a)",
        Limbs::value,
        "It will have substantial probative value.",
        "It is not found that it will have substantial probative value.",
        "There is no finding on its value.");
    limb(
        "VIC-33",
        "Can nothing as good or better be had on the same matters?",
        "s 32D(1)(b)",
        Limbs::noOtherSource,
        "Nothing of similar or greater value is available.",
        "Evidence of similar or greater value is available.",
        "There is no finding whether evidence of similar or greater value is available.");
    limb(
        "VIC-34",
        "Is the interest in confidence and in sparing her harm substantially outweighed?",
        "s 32D(1)(c)",
        facts ->
            facts.yes(DecisionFacts.BALANCING_PERFORMED).isNo()
                    || facts.yes(DecisionFacts.HARM_CONSIDERED).isNo()
                ? Answer.NO
                : Limbs.outweighs(facts),
        "It is substantially outweighed.",
        "It is not substantially outweighed, or the balance was not done: a tie fails.",
        "There is no finding on the balance.");
    carried(
        "VIC-35",
        "Were at least the listed matters taken into account, her objection among them?",
        "s 32D(2); the vocabulary has no word yet for her objection",
        READ,
        Set.of(GRANT),
        (facts, day) ->
            unlessConsented(
                facts,
                Finding.of(
                    facts.hasAll(DecisionFacts.FACTORS_CONSIDERED, FACTORS),
                    "The listed matters were taken into account.",
                    "A listed matter was left out.",
                    "What was taken into account is not recorded.")),
        rule -> rule.whenUnknown(Unknown.IS_NOT_ASSESSED));
  }

  private void limb(
      String id,
      String question,
      String source,
      Function<Known, Answer> found,
      String yes,
      String no,
      String unknown) {
    carried(
        id,
        question,
        source,
        READ,
        LEAVE,
        (facts, day) -> unlessConsented(facts, Finding.of(found.apply(facts), yes, no, unknown)),
        rule -> rule);
  }

  private void limits() {
    all.add(
        both(
            "VIC-37",
            "Is the consent the protected person's own, and does it stand?",
            "s 32E(1)(a); HM v Monaghan [2024] VSC 257, as reported; that it must be written was not read: we ask for writing",
            READ,
            Set.of(CONSENT),
            (facts, day) ->
                Finding.of(
                    consent(facts),
                    "She consents: leave is not needed.",
                    "It is not her own consent, or it does not stand.",
                    "Whether she consents is not recorded.")));
    all.add(
        both(
            "VIC-38",
            "Is handing over a part, or suing, left to open nothing more?",
            "s 32E; Skarbek, catchwords",
            READ,
            Set.of(CONSENT),
            (facts, day) ->
                facts.yes(ConsentFacts.TREATED_AS_WAIVER).isYes()
                    ? Finding.no("Giving some notes, or making a claim, was taken for consent.")
                    : Finding.notAsked("Nothing was taken for consent.")));
    carried(
        "VIC-40",
        "Are orders made to limit harm?",
        "s 32F (heading read)",
        PARTLY_READ,
        Set.of(GRANT, RELEASE),
        (facts, day) ->
            facts.setOf(DecisionFacts.CONDITIONS_IMPOSED).isEmpty()
                ? Finding.unknown(
                    "None is recorded: ask for closed court, control of copies, no publication.")
                : Finding.yes("Orders to limit harm are made."),
        rule -> rule.whenUnknown(Unknown.IS_SHOWN));
  }
}
