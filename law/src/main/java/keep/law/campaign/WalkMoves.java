package keep.law.campaign;

import static keep.law.campaign.Acts.JUDGE;
import static keep.law.campaign.Acts.JUSTICES;
import static keep.law.campaign.Acts.MEMBER;
import static keep.law.campaign.Acts.PARTY;
import static keep.law.campaign.Acts.REGISTRAR;
import static keep.law.campaign.Acts.SURVIVOR;
import static keep.law.campaign.Acts.is;
import static keep.law.campaign.Acts.move;
import static keep.law.campaign.Acts.no;
import static keep.law.campaign.Acts.yes;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.law.Facts;
import keep.law.Signer;
import keep.law.explore.Move;
import keep.law.explore.Node;

/// The acts tried along the walk, good and bad ones alike. Each abstract value of a fact that
/// matters is tried where it matters.
final class WalkMoves {
  static final String ASKED = "note:1";
  static final String UNASKED = "note:2";
  private static final Set<String> BOTH = Set.of(ASKED, UNASKED);
  private static final Set<String> NOTICE_SAYS =
      Set.of(
          "documents", "may-appear", "production-date", "free-advice", "local-centre", "formats");

  private WalkMoves() {}

  static List<Move> from(Node node) {
    Facts facts = node.facts();
    LocalDate day = node.day();
    String walk = facts.get(WALK).orElse("");
    List<Move> moves = new ArrayList<>();
    if (walk.isEmpty()) {
      moves.add(
          move(
              "the service opens a matter",
              MEMBER,
              "open",
              is(REGIME, "campaign"),
              yes(POLICY_MODE),
              yes(MODE_SHOWN),
              is(SUBJECT_AGE_BAND, "adult")));
      return moves;
    }
    charge(moves, facts, day, walk);
    switch (walk) {
      case Walk.SEALED -> application(moves, "apply");
      case Walk.LODGED -> intakeAndNotice(moves, facts, day);
      case Walk.REJECTED -> rejected(moves);
      case Walk.NOTICE -> hersAndHearing(moves, facts, day);
      case Walk.REFUSED -> refused(moves, facts, day);
      default -> DecisionMoves.at(walk, moves, facts, day);
    }
    outOfTurn(moves, day);
    return moves;
  }

  private static void charge(List<Move> moves, Facts facts, LocalDate day, String walk) {
    if (Walk.chargeIsLive(facts)) {
      moves.add(move("the charge is dropped", REGISTRAR, "charge-ended", is(CHARGE_ENDED_ON, day)));
      if (!facts.yes(FACT_IN_ISSUE_GONE).isYes() && !walk.equals(Walk.SEALED)) {
        moves.add(
            move(
                "the charge is altered and the fact in issue goes",
                REGISTRAR,
                "charge-altered",
                yes(FACT_IN_ISSUE_GONE)));
        moves.add(
            move(
                "the charge is altered to something that is no sexual offence",
                REGISTRAR,
                "charge-altered",
                is(OFFENCE_KIND, "non-sexual")));
      }
      if (facts.is(PROCEEDING_TYPE, "sending").isYes()) {
        moves.add(
            move(
                "the case goes on to the Crown Court",
                REGISTRAR,
                "dates",
                is(PROCEEDING_TYPE, "pre-trial")));
      }
    }
    boolean none = !Walk.chargeIsLive(facts) || facts.yes(FACT_IN_ISSUE_GONE).isYes();
    if (!none || !Set.of(Walk.SEALED, Walk.SUSPENDED, Walk.REFUSED).contains(walk)) {
      return;
    }
    moves.add(charged("a man is charged", "rape", "pre-trial", day));
    if (walk.equals(Walk.SEALED)) {
      moves.add(charged("a man is charged; the case is at sending", "rape", "sending", day));
      moves.add(charged("somebody is charged with something else", "non-sexual", "pre-trial", day));
    }
  }

  private static Move charged(String label, String offence, String stage, LocalDate day) {
    return move(
        label,
        REGISTRAR,
        "charge",
        yes(CHARGE_LIVE),
        is(CHARGE_DATE, day),
        is(OFFENCE_KIND, offence),
        is(PROCEEDING_TYPE, stage),
        is(keep.law.facts.MatterFacts.COURT, "crown"));
  }

  private static void application(List<Move> moves, String step) {
    for (String who : List.of("accused", "accused alone", "prosecutor", "police")) {
      for (boolean blanket : new boolean[] {false, true}) {
        if (blanket && !who.equals("accused")) {
          continue;
        }
        List<Acts.Given> given =
            new ArrayList<>(
                List.of(
                    is(APPLICANT, who.equals("accused alone") ? "accused" : who),
                    is(APPLICANT_REPRESENTED, !who.equals("accused alone")),
                    yes(APPLICATION_WRITTEN),
                    yes(DECLARATION_OF_TRUTH),
                    is(APPLICATION_ITEMS, ApplicationRules.ITEMS),
                    is(BLANKET_REQUEST, blanket),
                    is(GROUNDS_PLEADED, Set.of("case-specific"))));
        if (step.equals("renew")) {
          given.add(yes(CHANGE_OF_CIRCUMSTANCES));
          given.add(yes(REPEAT_APPLICATION));
          given.add(yes(MATERIAL_CHANGE_STATED));
        }
        moves.add(
            move(
                who
                    + (blanket ? " asks for everything" : " applies")
                    + (step.equals("renew") ? " again" : ""),
                PARTY,
                step,
                given.toArray(new Acts.Given[0])));
      }
    }
    if (step.equals("renew")) {
      moves.add(
          move(
              "the accused applies again and states no change",
              PARTY,
              step,
              is(APPLICANT, "accused"),
              yes(APPLICANT_REPRESENTED),
              yes(APPLICATION_WRITTEN),
              yes(DECLARATION_OF_TRUTH),
              is(APPLICATION_ITEMS, ApplicationRules.ITEMS),
              no(BLANKET_REQUEST),
              no(CHANGE_OF_CIRCUMSTANCES)));
    }
  }

  private static void intakeAndNotice(List<Move> moves, Facts facts, LocalDate day) {
    moves.add(move("intake accepts", REGISTRAR, "accept"));
    moves.add(move("intake rejects", REGISTRAR, "reject", yes(REASONS_GIVEN)));
    advocate(moves, facts);
    if (!facts.knows(NOTICE_PARTIES_ON)) {
      moves.add(
          move(
              "parties and service are served",
              REGISTRAR,
              "serve",
              is(NOTICE_PARTIES_ON, day),
              is(NOTICE_HOLDER_ON, day),
              yes(NOTICE_WRITTEN),
              is(NOTICE_CONTENTS, NOTICE_SAYS)));
    }
    if (facts.knows(NOTICE_SURVIVOR_ON)) {
      return;
    }
    for (String route : List.of("court", "defence")) {
      moves.add(
          move(
              "notice reaches the survivor by " + route,
              REGISTRAR,
              "notice-survivor",
              is(NOTICE_SURVIVOR_ON, day),
              is(NOTICE_ROUTE, route),
              yes(NOTICE_WRITTEN),
              is(NOTICE_CONTENTS, NOTICE_SAYS),
              no(ADDRESS_DISCLOSED)));
    }
  }

  private static void advocate(List<Move> moves, Facts facts) {
    if (facts.yes(APPLICANT_REPRESENTED).isNo() && !facts.knows(ADVOCATE_APPOINTED)) {
      moves.add(
          move(
              "the judge appoints a lawyer for the accused",
              JUDGE,
              "appoint-advocate",
              yes(ADVOCATE_APPOINTED)));
      moves.add(
          move("justices appoint a lawyer", JUSTICES, "appoint-advocate", yes(ADVOCATE_APPOINTED)));
    }
  }

  private static void rejected(List<Move> moves) {
    moves.add(
        move(
            "the applicant asks for a judge's review",
            PARTY,
            "demand-review",
            yes(REJECTION_REVIEW_DEMANDED)));
    moves.add(
        move(
            "the judge sets the rejection aside",
            JUDGE,
            "set-rejection-aside",
            yes(REASONS_GIVEN)));
    moves.add(
        move("the judge upholds the rejection", JUDGE, "uphold-rejection", yes(REASONS_GIVEN)));
    moves.add(
        move(
            "justices set a rejection aside", JUSTICES, "set-rejection-aside", yes(REASONS_GIVEN)));
    application(moves, "apply");
  }

  private static void hersAndHearing(List<Move> moves, Facts facts, LocalDate day) {
    advocate(moves, facts);
    moves.add(move("the survivor takes more time", SURVIVOR, "extend"));
    boolean justServed =
        NoticePeriod.lastService(facts).filter(day::equals).isPresent()
            && !facts.knows(NOTICE_LIMIT);
    if (justServed) {
      moves.add(varied("the judge ends the period today", JUDGE, day, true));
      moves.add(varied("justices end the period today", JUSTICES, day, true));
      moves.add(varied("the judge ends the period without reasons", JUDGE, day, false));
    }
    if (!facts.knows(CONFIDENTIAL_HARM_STATEMENT_FILED)) {
      moves.add(
          move(
              "the survivor lodges a statement of harm",
              SURVIVOR,
              "harm",
              yes(CONFIDENTIAL_HARM_STATEMENT_FILED)));
    }
    for (String voice :
        List.of(
            "appears",
            "is absent, with a lawyer for her",
            "is absent, and nobody speaks for her")) {
      moves.add(
          move(
              "the private hearing: she " + voice,
              JUDGE,
              "hear",
              yes(HEARING_HELD),
              yes(HEARING_CLOSED),
              is(CONFIDER_APPEARED, voice.equals("appears")),
              is(LAWYER_APPOINTED_FOR_ABSENT, voice.endsWith("lawyer for her"))));
    }
    moves.add(
        move(
            "an open hearing",
            JUDGE,
            "hear",
            yes(HEARING_HELD),
            no(HEARING_CLOSED),
            yes(CONFIDER_APPEARED)));
    moves.add(
        move(
            "justices hold the hearing",
            JUSTICES,
            "hear",
            yes(HEARING_HELD),
            yes(HEARING_CLOSED),
            yes(CONFIDER_APPEARED)));
  }

  private static Move varied(String label, Signer signer, LocalDate day, boolean reasons) {
    return move(
        label,
        signer,
        "vary",
        is(PERIOD_VARIED, "notice"),
        is(COURT_VARIED_LIMIT, day),
        is(REASONS_GIVEN, reasons));
  }

  private static void refused(List<Move> moves, Facts facts, LocalDate day) {
    application(moves, "renew");
    if (!facts.yes(VERDICT_GIVEN).isYes()) {
      moves.add(move("the verdict is given", REGISTRAR, "outcome", yes(VERDICT_GIVEN)));
    }
    if (!facts.knows(REVIEW_PERIOD_ENDED_ON)) {
      moves.add(
          move("the review period ends", REGISTRAR, "outcome", is(REVIEW_PERIOD_ENDED_ON, day)));
    }
    moves.add(move("the refused matter is closed", MEMBER, "close"));
  }

  /// Steps that have no place here, to see that the walk says so.
  private static void outOfTurn(List<Move> moves, LocalDate day) {
    Set<String> tried = new HashSet<>();
    moves.forEach(each -> tried.add(each.step().word()));
    for (Move each : DecisionMoves.wellFormed(day)) {
      if (!tried.contains(each.step().word())) {
        moves.add(each);
      }
    }
  }
}
