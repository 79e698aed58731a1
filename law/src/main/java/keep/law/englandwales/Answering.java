package keep.law.englandwales;

import static keep.law.englandwales.ServiceAnswer.Paper.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.englandwales.ServiceAnswer.Deadline;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Should;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.CourtFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;

/// Puts together the answer to a service: class, standing, words, letter and day (section 13 of the
/// notes, procedures 9 to 12). Every word rests on a rule; leave the rule out and the word goes.
final class Answering {
  private static final Set<Paper> OF_POLICE =
      EnumSet.of(
          INFORMAL_POLICE_APPROACH, COUNSELLING_INFORMATION_REQUEST, VICTIM_INFORMATION_REQUEST);

  /// Somebody asks, and nothing compels.
  private static final Set<Paper> REQUESTS =
      EnumSet.of(
          INFORMAL_POLICE_APPROACH,
          COUNSELLING_INFORMATION_REQUEST,
          VICTIM_INFORMATION_REQUEST,
          SUSPECT_INFORMATION_REQUEST,
          OTHER_POLICE,
          NO_AUTHORITY_LETTER,
          REQUEST_TO_SURVIVOR);

  private final RuleBook book;
  private final Facts facts;
  private final LocalDate day;
  private final Findings findings;
  private final Paper paper;
  private final Validity validity;

  private Answering(RuleBook book, Facts facts, LocalDate day) {
    this.book = book;
    this.facts = facts;
    this.day = day;
    findings = new Findings(book, facts, day);
    boolean earlier = Said.madeBeforeChapter3A(facts) || day.isBefore(Enactment.CHAPTER_3A);
    paper = Classing.of(findings, facts, earlier);
    validity = Standings.of(paper, findings, facts, book, day);
  }

  static ServiceAnswer answer(RuleBook book, Facts facts, LocalDate day) {
    Answering it = new Answering(book, facts, day);
    return new ServiceAnswer(
        it.paper,
        it.validity,
        it.must(),
        it.should(),
        it.may(),
        it.needNot(),
        Lettering.of(it.paper, it.validity, it.findings, facts),
        it.deadline(),
        it.missing(),
        it.findings.reasons());
  }

  private boolean request() {
    return REQUESTS.contains(paper);
  }

  private boolean order() {
    return paper == WITNESS_SUMMONS || paper == WARRANT_OR_ORDER;
  }

  private boolean inForce(String rule) {
    return book.find(new RuleId(rule)).filter(it -> it.inForce().contains(day)).isPresent();
  }

  private boolean obey() {
    return order() && findings.yes("EW-111");
  }

  private Set<Must> must() {
    Set<Must> words = EnumSet.noneOf(Must.class);
    if (inForce("EW-52")) {
      words.add(Must.PRESERVE);
    }
    if (obey()) {
      words.add(Must.OBEY_ORDER);
    }
    if (mayGiveSomething() && inForce("EW-60") && inForce("EW-66")) {
      words.add(Must.LAWFUL_BASIS_FIRST);
    }
    boolean doubtful = validity == Validity.INVALID || validity == Validity.UNCLEAR;
    if (paper == WARRANT_OR_ORDER || (paper == WITNESS_SUMMONS && doubtful)) {
      words.add(Must.URGENT_LEGAL_ADVICE);
    }
    return words;
  }

  private Set<Should> should() {
    Set<Should> words = EnumSet.noneOf(Should.class);
    boolean unverified =
        order()
            ? inForce("EW-83") && !findings.yes("EW-83")
            : inForce("EW-55") && !findings.yes("EW-55");
    if (unverified && paper != SURVIVOR_VOLUNTEERS) {
      words.add(Should.VERIFY);
    }
    if ((request() || paper == WITNESS_SUMMONS_APPLICATION) && inForce("EW-54")) {
      words.add(Should.NEITHER_CONFIRM_NOR_DENY);
    }
    boolean hers =
        paper == OWN_ACCESS || paper == SURVIVOR_VOLUNTEERS || paper == REQUEST_TO_SURVIVOR;
    if (!hers && paper != SAFEGUARDING && inForce("EW-53") && !findings.yes("EW-53")) {
      words.add(Should.INFORM_CLIENT);
    }
    if (findings.unknown("EW-38")) {
      words.add(Should.WARN_REQUESTER_UNSAFE_PARENT);
    }
    if (inForce("EW-51")) {
      words.add(Should.LOG);
    }
    return words;
  }

  /// Whether something may go out without an order: a narrow agreement, the least against serious
  /// harm, or what the client herself wishes.
  private boolean mayGiveSomething() {
    return mayAgree() || paper == SAFEGUARDING || paper == SURVIVOR_VOLUNTEERS;
  }

  private boolean mayAgree() {
    boolean written =
        paper == COUNSELLING_INFORMATION_REQUEST || paper == VICTIM_INFORMATION_REQUEST;
    return written
        && validity != Validity.INVALID
        && !facts.yes(MatterFacts.POLICY_MODE).isYes()
        && !facts.is(HolderFacts.CLIENT_POSITION, "refuses").isYes()
        && inForce("EW-56");
  }

  private Set<May> may() {
    Set<May> words = EnumSet.noneOf(May.class);
    if (request() && inForce("EW-50")) {
      words.add(May.DECLINE);
    }
    boolean incomplete = validity != Validity.VALID && paper != REQUEST_TO_SURVIVOR;
    if (request() && incomplete) {
      words.add(May.ASK_FOR_MISSING);
    }
    if (mayAgree()) {
      words.add(May.AGREE_NARROWLY);
    }
    boolean reasonNotTo =
        facts.is(HolderFacts.REASON_NOT_TO_INFORM, "serious-harm", "prejudice").isYes();
    if ((request() || order() || paper == WITNESS_SUMMONS_APPLICATION)
        && !reasonNotTo
        && inForce("EW-53")) {
      words.add(May.TELL_CLIENT);
      words.add(May.REFER_CLIENT_TO_ADVICE);
    }
    if (paper == OWN_ACCESS || paper == SURVIVOR_VOLUNTEERS) {
      words.add(May.REFER_CLIENT_TO_ADVICE);
    }
    court(words);
    if (request() && !facts.setOf(HolderFacts.PRESSURE_USED).isEmpty() && inForce("EW-130")) {
      words.add(May.COMPLAIN);
    }
    if (paper == SAFEGUARDING && inForce("EW-66")) {
      words.add(May.SHARE_MINIMUM);
    }
    return words;
  }

  private void court(Set<May> words) {
    if (paper == WITNESS_SUMMONS_APPLICATION) {
      if (inForce("EW-96")) {
        words.add(May.MAKE_REPRESENTATIONS);
      }
      if (inForce("EW-100")) {
        words.add(May.ASK_HEARING);
      }
      if (inForce("EW-97") && !facts.yes(CourtFacts.V_SERVED).isYes()) {
        words.add(May.ASK_SERVICE_ON_CLIENT);
      }
    }
    boolean summons = paper == WITNESS_SUMMONS && validity != Validity.NO_AUTHORITY;
    if ((paper == WITNESS_SUMMONS_APPLICATION || summons) && inForce("EW-98")) {
      words.add(May.OBJECT_TO_PRODUCTION);
    }
    if (summons && (findings.yes("EW-104") || findings.yes("EW-105"))) {
      words.add(May.APPLY_TO_WITHDRAW);
    }
  }

  private Set<NeedNot> needNot() {
    Set<NeedNot> words = EnumSet.noneOf(NeedNot.class);
    if (!request() && paper != WITNESS_SUMMONS_APPLICATION) {
      return words;
    }
    if (inForce("EW-50")) {
      words.add(NeedNot.HAND_OVER);
    }
    if (inForce("EW-54")) {
      words.add(NeedNot.CONFIRM_CLIENT);
    }
    if (inForce("EW-62")) {
      words.add(NeedNot.TREAT_AS_ORDER);
    }
    if (request()) {
      if (inForce("EW-24")) {
        words.add(NeedNot.MEET_STATED_DEADLINE);
      }
      if (inForce("EW-20")) {
        words.add(NeedNot.ANSWER_ORALLY);
      }
      if (inForce("EW-16")) {
        words.add(NeedNot.GET_CONSENT_FORM);
      }
    }
    return words;
  }

  private Optional<Deadline> deadline() {
    if (paper == WITNESS_SUMMONS_APPLICATION && inForce("EW-96")) {
      String rule = facts.knows(CourtFacts.COURT_VARIED_LIMIT) ? "EW-107" : "EW-96";
      return Papers.representationsEnd(facts).map(end -> new Deadline(end, new RuleId(rule)));
    }
    if (order() && validity != Validity.NO_AUTHORITY && inForce("EW-111")) {
      return facts.get(CourtFacts.ATTEND_ON).map(on -> new Deadline(on, new RuleId("EW-111")));
    }
    return Optional.empty();
  }

  private List<ChecklistItem> missing() {
    if (!OF_POLICE.contains(paper)) {
      return List.of();
    }
    return Checklist.of(findings, facts).stream().filter(item -> !item.shown()).toList();
  }
}
