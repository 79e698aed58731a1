package keep.law.campaign;

import static keep.law.campaign.Acts.JUDGE;
import static keep.law.campaign.Acts.JUSTICES;
import static keep.law.campaign.Acts.MEMBER;
import static keep.law.campaign.Acts.PARTY;
import static keep.law.campaign.Acts.REGISTRAR;
import static keep.law.campaign.Acts.RELEASER;
import static keep.law.campaign.Acts.SURVIVOR;
import static keep.law.campaign.Acts.is;
import static keep.law.campaign.Acts.move;
import static keep.law.campaign.Acts.no;
import static keep.law.campaign.Acts.yes;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.ConsentFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keep.law.Facts;
import keep.law.explore.Move;
import keep.law.explore.Node;

/// The acts tried beside the walk: requests and replies, preserving, the existence step, orders
/// under the law in force, consent, sharing.
final class ApartMoves {
  /// The processes beside the walk, each explored by itself.
  static final List<String> TRACKS = List.of("requests", "orders", "consent");

  private static final Set<String> NAMED = Set.of("note:3");

  private ApartMoves() {}

  static List<Move> from(Node node) {
    Facts facts = node.facts();
    LocalDate day = node.day();
    List<Move> moves = new ArrayList<>();
    if (!facts.knows(WALK)) {
      moves.add(
          move(
              "a service of several opens a matter",
              MEMBER,
              "open",
              is(REGIME, "campaign"),
              yes(POLICY_MODE),
              yes(MODE_SHOWN),
              is(SUBJECT_AGE_BAND, "adult"),
              no(SOLE_HOLDER)));
      moves.add(
          move(
              "a sole practitioner opens a matter",
              MEMBER,
              "open",
              is(REGIME, "campaign"),
              yes(POLICY_MODE),
              yes(MODE_SHOWN),
              is(SUBJECT_AGE_BAND, "adult"),
              yes(SOLE_HOLDER)));
      moves.add(
          move(
              "a matter is opened that calls the policy the law",
              MEMBER,
              "open",
              is(REGIME, "campaign"),
              yes(POLICY_CALLED_LAW)));
      return moves;
    }
    if (!Walk.chargeIsLive(facts)) {
      moves.add(
          move(
              "a man is charged", REGISTRAR, "charge", yes(CHARGE_LIVE), is(OFFENCE_KIND, "rape")));
    }
    switch (node.track()) {
      case "requests" -> {
        requests(moves, facts, day);
        sharing(moves);
      }
      case "orders" ->
          compelled(day).stream()
              .filter(move -> Desk.ORDERS.waiting(facts).isEmpty() || !opens(move))
              .forEach(moves::add);
      default -> consent(moves, facts, day);
    }
    return moves;
  }

  /// No third order comes while two are to be obeyed.
  private static boolean opens(Move move) {
    return move.step().word().equals("compel");
  }

  private static void requests(List<Move> moves, Facts facts, LocalDate day) {
    moves.add(
        move(
            "police ask the service",
            MEMBER,
            "ask",
            is(REQUESTER_KIND, "police-ew"),
            is(CHANNEL, "letter"),
            is(RECIPIENT_KIND, "counselling-service"),
            is(REQUEST_DATE, day)));
    moves.add(
        move(
            "police ask the survivor to bring her notes",
            MEMBER,
            "ask",
            is(REQUESTER_KIND, "police-ew"),
            is(RECIPIENT_KIND, "survivor"),
            yes(LEAVE_SOUGHT)));
    moves.add(
        move(
            "the defence asks by application, sent to the service",
            MEMBER,
            "ask",
            is(REQUESTER_KIND, "defence"),
            is(RECIPIENT_KIND, "counselling-service"),
            yes(LEAVE_SOUGHT)));
    moves.add(
        move(
            "the reply says nothing of anybody",
            MEMBER,
            "reply",
            no(CLIENT_CONFIRMED_OR_DENIED),
            no(POLICY_CALLED_LAW),
            yes(MODE_SHOWN)));
    moves.add(
        move(
            "the reply says that she is a client",
            MEMBER,
            "reply",
            yes(CLIENT_CONFIRMED_OR_DENIED),
            yes(MODE_SHOWN)));
    moves.add(
        move(
            "the hold begins",
            MEMBER,
            "preserve",
            yes(LEGAL_HOLD),
            is(WAYS_TO_OPEN_PROVEN, 2),
            no(RECORD_ALTERED),
            no(SECOND_FILE_KEPT)));
    moves.add(
        move(
            "the hold begins, and a second file is kept",
            MEMBER,
            "preserve",
            yes(LEGAL_HOLD),
            yes(SECOND_FILE_KEPT)));
    moves.add(
        move(
            "the accused asks the judge whether notes exist",
            PARTY,
            "ask-existence",
            is(APPLICANT, "accused"),
            yes(EXISTENCE_BASIS_STATED)));
    moves.add(
        move(
            "the accused asks without a basis",
            PARTY,
            "ask-existence",
            is(APPLICANT, "accused"),
            no(EXISTENCE_BASIS_STATED)));
    moves.add(
        move(
            "the service answers the judge under seal",
            RELEASER,
            "answer-existence",
            yes(EXISTENCE_ANSWERED),
            is(PRODUCED_TO, "court")));
    moves.add(
        move(
            "the service answers the applicant",
            RELEASER,
            "answer-existence",
            yes(EXISTENCE_ANSWERED),
            is(PRODUCED_TO, "applicant")));
  }

  /// An order under the law in force, from its arrival to obedience.
  static List<Move> compelled(LocalDate day) {
    return List.of(
        move(
            "a witness summons arrives",
            MEMBER,
            "compel",
            is(INSTRUMENT, "witness-summons"),
            is(REQUEST_DATE, day)),
        move(
            "a police form arrives, headed as an order",
            MEMBER,
            "compel",
            is(INSTRUMENT, "vir-form"),
            is(REQUEST_DATE, day)),
        move(
            "a first member confirms it with the court",
            MEMBER,
            "confirm-order",
            yes(ORDER_VERIFIED)),
        move(
            "a second member confirms it with the court",
            RELEASER,
            "confirm-order",
            yes(ORDER_VERIFIED)),
        move("a member could not confirm it", MEMBER, "confirm-order", no(ORDER_VERIFIED)),
        move("the court's office countersigns", REGISTRAR, "countersign", yes(ORDER_VERIFIED)),
        move(
            "the order is obeyed exactly",
            RELEASER,
            "comply",
            is(PRODUCED_TO, "court"),
            yes(RELEASED_WITHIN_ORDER)),
        move(
            "more is sent than the order names",
            RELEASER,
            "comply",
            is(PRODUCED_TO, "court"),
            no(RELEASED_WITHIN_ORDER)),
        move(
            "the documents go to the police under the court's summons",
            RELEASER,
            "comply",
            is(PRODUCED_TO, "police"),
            yes(RELEASED_WITHIN_ORDER)),
        move(
            "the documents go to the applicant",
            RELEASER,
            "comply",
            is(PRODUCED_TO, "applicant"),
            yes(RELEASED_WITHIN_ORDER)),
        move(
            "a summons arrives that lets the applicant look first",
            MEMBER,
            "compel",
            is(INSTRUMENT, "witness-summons"),
            yes(ADVANCE_INSPECTION_ORDERED)),
        move("the order is withdrawn", MEMBER, "withdraw-order", yes(SUMMONS_WITHDRAWN)));
  }

  private static void consent(List<Move> moves, Facts facts, LocalDate day) {
    if (!facts.knows(CONSENT_DATE)) {
      moves.add(
          move(
              "she consents of her own accord to one passage",
              SURVIVOR,
              "consent",
              yes(CONFIDER_CONSENTS_IN_WRITING),
              yes(CONSENT_EXPRESS),
              is(CONSENT_BY, "survivor"),
              is(CONSENT_INITIATIVE, "own"),
              yes(ADVICE_OFFERED_BEFORE_CONSENT),
              is(CONSENT_PASSAGES, NAMED),
              is(CONSENT_DATE, day)));
      moves.add(
          move(
              "she signs because police asked",
              SURVIVOR,
              "consent",
              yes(CONFIDER_CONSENTS_IN_WRITING),
              yes(CONSENT_EXPRESS),
              is(CONSENT_BY, "survivor"),
              is(CONSENT_INITIATIVE, "asked-before-charge"),
              yes(ADVICE_OFFERED_BEFORE_CONSENT),
              is(CONSENT_PASSAGES, NAMED),
              is(CONSENT_DATE, day)));
    }
    moves.add(
        move(
            "she signs again, and names no passages and no day",
            SURVIVOR,
            "consent",
            yes(CONFIDER_CONSENTS_IN_WRITING),
            yes(CONSENT_EXPRESS),
            is(CONSENT_BY, "survivor"),
            is(CONSENT_INITIATIVE, "own"),
            yes(ADVICE_OFFERED_BEFORE_CONSENT)));
    moves.add(move("she takes it back", SURVIVOR, "revoke-consent", yes(CONSENT_REVOKED)));
    moves.add(
        move(
            "the judge decides on her consent, having looked at the rest",
            JUDGE,
            "decide-consent",
            yes(REST_LOOKED_AT),
            yes(REASONS_GIVEN)));
    moves.add(
        move(
            "the judge decides on her consent without a look at the rest",
            JUDGE,
            "decide-consent",
            no(REST_LOOKED_AT),
            yes(REASONS_GIVEN)));
    moves.add(
        move("justices decide on her consent", JUSTICES, "decide-consent", yes(REST_LOOKED_AT)));
    moves.add(
        move(
            "the passage she named leaves",
            RELEASER,
            "release-consented",
            yes(RELEASE_OFFICER_APPROVED),
            yes(TWO_APPROVERS),
            is(PASSAGES_RELEASED, NAMED)));
    moves.add(
        move(
            "a passage she did not name leaves",
            RELEASER,
            "release-consented",
            yes(RELEASE_OFFICER_APPROVED),
            yes(TWO_APPROVERS),
            is(PASSAGES_RELEASED, Set.of("note:4"))));
    moves.add(
        move(
            "one person alone lets it leave",
            RELEASER,
            "release-consented",
            yes(RELEASE_OFFICER_APPROVED),
            no(TWO_APPROVERS),
            no(REGISTRAR_APPROVED),
            is(PASSAGES_RELEASED, NAMED)));
  }

  private static void sharing(List<Move> moves) {
    moves.add(
        move(
            "the minimum is shared because of serious harm",
            MEMBER,
            "share",
            is(EXCEPTION_GROUND, "serious-harm"),
            yes(SERIOUS_HARM_NOW),
            yes(MINIMUM_FACTS_ONLY),
            yes(LOG_KEPT)));
    moves.add(
        move(
            "serious harm is named, and nobody says that it threatens now",
            MEMBER,
            "share",
            is(EXCEPTION_GROUND, "serious-harm"),
            yes(MINIMUM_FACTS_ONLY),
            yes(LOG_KEPT)));
    moves.add(
        move(
            "too much is shared because of serious harm",
            MEMBER,
            "share",
            is(EXCEPTION_GROUND, "serious-harm"),
            no(MINIMUM_FACTS_ONLY),
            yes(LOG_KEPT)));
    moves.add(
        move(
            "misconduct is said, and no judge found it",
            MEMBER,
            "share",
            is(EXCEPTION_GROUND, "misconduct"),
            no(MISCONDUCT_FOUND),
            yes(LOG_KEPT)));
    moves.add(
        move(
            "her own access, not logged",
            MEMBER,
            "share",
            is(EXCEPTION_GROUND, "own-access"),
            no(LOG_KEPT)));
  }
}
