package keep.law.englandwales;

import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.ConsentFacts.MINIMUM_FACTS_ONLY;
import static keep.law.facts.DecisionFacts.RELEASED_WITHIN_ORDER;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;
import static keep.law.facts.SharingFacts.*;
import static keep.law.facts.RequestFacts.INSTRUMENT;
import static keep.law.facts.RequestFacts.REQUESTER_KIND;
import static keep.law.facts.RequestFacts.REQUESTER_VERIFIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keep.law.Facts;
import keep.law.Signer;
import keep.law.Step;
import keep.law.explore.Move;

/// The acts the explorer tries in every state: lawful ones, and ones that must not take effect.
final class Moves {
  private static final Signer MEMBER = Signer.as("counsellor").withSubject("member-1");
  private static final Signer RELEASER = Signer.as("releaser").withSubject("member-2");
  private static final Signer COURT = Signer.as("registrar");
  private static final Signer CLIENT = Signer.as("survivor");

  private Moves() {}

  static List<Move> all() {
    List<Move> all = new ArrayList<>();
    Facts police = Facts.none().with(REQUESTER_KIND, "police-ew");
    all.add(move("an officer telephones", "informal-approach", police, MEMBER));
    all.add(move("an officer asks in writing", "request-received", police, MEMBER));
    all.add(
        move(
            "the officer is called back through the force's switchboard",
            "triage",
            Facts.none().with(REQUESTER_VERIFIED, true),
            MEMBER));
    all.add(move("the request is read, and nobody calls back", "triage", Facts.none(), MEMBER));
    informing(all);
    answering(all);
    courtSide(all);
    leaving(all);
    return List.copyOf(all);
  }

  private static final Set<String> LEADING_ON =
      Set.of(
          "an officer asks in writing",
          "the officer is called back through the force's switchboard",
          "the client is told, and agrees",
          "a narrow extract goes out with her agreement",
          "the service declines",
          "an application for a summons is served",
          "the court refuses or withdraws the summons",
          "a summons comes after both were heard",
          "a summons comes that lets the applicant look first",
          "the court's office says the order is real",
          "the documents go to the court",
          "the documents go to the applicant",
          "the least is shared tonight",
          "the case is over and the hold is lifted",
          "notes are deleted under the schedule");

  /// The acts tried where two papers lie side by side.
  static List<Move> onTwoPapers() {
    return all().stream().filter(move -> LEADING_ON.contains(move.label())).toList();
  }

  /// From the arrival of an order to obedience.
  static List<Move> ofAnOrder() {
    return List.of(
        move(
            "a summons comes",
            "order-served",
            Facts.none().with(INSTRUMENT, "witness-summons"),
            COURT),
        move("it is confirmed", "order-confirmed", Facts.none().with(ORDER_VERIFIED, true), MEMBER),
        move(
            "the documents go to the court under it",
            "produce-to-court",
            Facts.none().with(PRODUCED_TO, "court"),
            RELEASER));
  }

  private static void informing(List<Move> all) {
    Facts told = Facts.none().with(CLIENT_INFORMED, true).with(ADVICE_OFFERED, true);
    all.add(
        move(
            "the client is told, and agrees",
            "client-informed",
            told.with(CLIENT_POSITION, "agrees").with(SUBJECT_AGE_BAND, "adult"),
            MEMBER));
    all.add(
        move(
            "a child of twelve is told, and agrees",
            "client-informed",
            told.with(CLIENT_POSITION, "agrees").with(SUBJECT_AGE_BAND, "under-14"),
            MEMBER));
    all.add(
        move(
            "the releaser records that she agrees",
            "client-informed",
            told.with(CLIENT_POSITION, "agrees").with(SUBJECT_AGE_BAND, "adult"),
            RELEASER));
    all.add(move("a second person approves", "approve-release", Facts.none(), MEMBER));
    all.add(move("the releaser approves herself", "approve-release", Facts.none(), RELEASER));
    all.add(
        move(
            "the client is told, and does not agree",
            "client-informed",
            told.with(CLIENT_POSITION, "refuses"),
            MEMBER));
    all.add(
        move(
            "a reason not to tell her is recorded",
            "client-informed",
            Facts.none().with(REASON_NOT_TO_INFORM, "serious-harm"),
            MEMBER));
    all.add(
        move(
            "nobody tells the client",
            "client-informed",
            Facts.none().with(CLIENT_INFORMED, false),
            MEMBER));
    all.add(move("the step is entered with nothing said", "client-informed", Facts.none(), MEMBER));
  }

  private static void answering(List<Move> all) {
    Facts open = Facts.none().with(CLIENT_CONFIRMED_OR_DENIED, false);
    Facts tells = Facts.none().with(CLIENT_CONFIRMED_OR_DENIED, true);
    all.add(move("questions go out", "clarify", open, MEMBER));
    all.add(move("questions go out that say whether she is a client", "clarify", tells, MEMBER));
    all.add(move("the service declines", "decline", open, MEMBER));
    all.add(
        move("the service declines and says whether she is a client", "decline", tells, MEMBER));
    Facts good =
        Facts.none()
            .with(NARROWED, true)
            .with(TWO_APPROVERS, true)
            .with(ARTICLE_6_BASIS, "legitimate-interests")
            .with(ARTICLE_9_CONDITION, "legal-claims")
            .with(CONFIDENCE_GROUND, "client-consent");
    Facts harm =
        good.with(CONFIDENCE_GROUND, "overriding-public-interest")
            .with(SERIOUS_HARM_NOW, true)
            .with(HARM_TO, "child")
            .with(WHY_NOW, "child-at-risk")
            .with(TOLD_BEFORE_RELEASE, true);
    all.add(move("a narrow extract goes out with her agreement", "agree-narrowly", good, RELEASER));
    all.add(
        move(
            "a narrow extract goes out in an overriding public interest",
            "agree-narrowly",
            harm,
            RELEASER));
    all.add(
        move(
            "an extract goes out on a word for the ground alone",
            "agree-narrowly",
            good.with(CONFIDENCE_GROUND, "overriding-public-interest"),
            RELEASER));
    all.add(
        move(
            "an extract goes out against her word, untold",
            "agree-narrowly",
            harm.without(TOLD_BEFORE_RELEASE),
            RELEASER));
    Facts tonight =
        Facts.none()
            .with(SERIOUS_HARM_NOW, true)
            .with(HARM_TO, "child")
            .with(WHY_NOW, "child-at-risk")
            .with(MINIMUM_FACTS_ONLY, true)
            .with(ARTICLE_6_BASIS, "vital-interests")
            .with(ARTICLE_9_CONDITION, "vital-interests")
            .with(CONFIDENCE_GROUND, "overriding-public-interest");
    all.add(move("the least is shared tonight", "share-minimum", tonight, MEMBER));
    all.add(
        move(
            "more than the least is shared tonight",
            "share-minimum",
            tonight.with(MINIMUM_FACTS_ONLY, false),
            MEMBER));
    all.add(
        move(
            "something is shared, and nobody says that harm threatens",
            "share-minimum",
            tonight.without(SERIOUS_HARM_NOW),
            MEMBER));
    all.add(
        move("the whole file goes out", "agree-narrowly", good.with(NARROWED, false), RELEASER));
    all.add(
        move(
            "one person alone lets an extract out",
            "agree-narrowly",
            good.with(TWO_APPROVERS, false),
            RELEASER));
    all.add(
        move(
            "an extract goes out on no basis",
            "agree-narrowly",
            good.with(ARTICLE_9_CONDITION, "none"),
            RELEASER));
    all.add(
        move(
            "an extract goes out on consent as the basis",
            "agree-narrowly",
            good.with(ARTICLE_6_BASIS, "consent"),
            RELEASER));
    all.add(
        move(
            "an extract goes out for preventing unlawful acts, though she could be asked",
            "agree-narrowly",
            good.with(ARTICLE_9_CONDITION, "substantial-public-interest")
                .with(CONSENT_WOULD_PREJUDICE, false),
            RELEASER));
    all.add(
        move(
            "an extract goes out with no ground recorded",
            "agree-narrowly",
            good.without(CONFIDENCE_GROUND),
            RELEASER));
    all.add(move("a counsellor alone lets an extract out", "agree-narrowly", good, MEMBER));
  }

  private static void courtSide(List<Move> all) {
    Facts served = Facts.none().with(SERVICE_CONFIRMED_ON, EnglandWalesModel.DAY);
    all.add(
        move(
            "an application for a summons is served", "summons-application-served", served, COURT));
    all.add(
        move(
            "the court shortens the time",
            "limit-varied",
            Facts.none().with(COURT_VARIED_LIMIT, EnglandWalesModel.DAY.plusDays(2)),
            COURT));
    all.add(
        move(
            "the service makes representations",
            "represent",
            Facts.none().with(REPRESENTATIONS_MADE, true),
            MEMBER));
    all.add(
        move("the court refuses or withdraws the summons", "summons-refused", Facts.none(), COURT));
    Facts summons = Facts.none().with(INSTRUMENT, "witness-summons");
    Facts unheard =
        summons.with(HOLDER_HAD_NOTICE, false).with(HOLDER_REPRESENTATIONS_BEFORE_ISSUE, false);
    Facts heard =
        summons.with(HOLDER_HAD_NOTICE, true).with(HOLDER_REPRESENTATIONS_BEFORE_ISSUE, true);
    all.add(
        move(
            "a summons comes of which nobody had notice",
            "order-served",
            unheard.with(V_REPRESENTATIONS_BEFORE_ISSUE, false),
            COURT));
    all.add(
        move(
            "a summons comes after both were heard",
            "order-served",
            heard.with(V_REPRESENTATIONS_BEFORE_ISSUE, true),
            COURT));
    all.add(
        move(
            "the court's office says the order is real",
            "order-confirmed",
            Facts.none().with(ORDER_VERIFIED, true),
            MEMBER));
    all.add(
        move(
            "the court's office knows of no such order",
            "order-confirmed",
            Facts.none().with(ORDER_VERIFIED, false),
            MEMBER));
    all.add(
        move(
            "the service asks for withdrawal",
            "apply-to-withdraw",
            Facts.none().with(APPLICATION_WRITTEN, true),
            MEMBER));
    all.add(
        move(
            "the client asks for withdrawal",
            "client-applies-to-withdraw",
            Facts.none().with(APPLICATION_WRITTEN, true),
            CLIENT));
    all.add(
        move(
            "the documents go to the court",
            "produce-to-court",
            Facts.none().with(PRODUCED_TO, "court"),
            RELEASER));
    all.add(
        move(
            "the documents go to the applicant",
            "produce-to-court",
            Facts.none().with(PRODUCED_TO, "applicant"),
            RELEASER));
    all.add(
        move(
            "more goes to the court than the order names",
            "produce-to-court",
            Facts.none().with(PRODUCED_TO, "court").with(RELEASED_WITHIN_ORDER, false),
            RELEASER));
    all.add(
        move(
            "a summons comes that lets the applicant look first",
            "order-served",
            summons.with(ADVANCE_INSPECTION_ORDERED, true),
            COURT));
    all.add(
        move(
            "the documents go to the police",
            "produce-to-court",
            Facts.none().with(PRODUCED_TO, "police"),
            RELEASER));
  }

  private static void leaving(List<Move> all) {
    Facts over = Facts.none().with(CASE_OUTCOME, "discontinued").with(LEGAL_HOLD, false);
    all.add(move("the case is over and the hold is lifted", "close-matter", over, MEMBER));
    all.add(
        move(
            "the matter is closed while the case goes on",
            "close-matter",
            over.with(CASE_OUTCOME, "pending"),
            MEMBER));
    all.add(
        move(
            "the matter is closed and nobody lifts the hold",
            "close-matter",
            over.without(LEGAL_HOLD),
            MEMBER));
    all.add(
        move(
            "the matter is closed and nobody says how the case stands",
            "close-matter",
            over.without(CASE_OUTCOME),
            MEMBER));
    all.add(
        move(
            "the matter is closed after a conviction, nothing said of an appeal",
            "close-matter",
            over.with(CASE_OUTCOME, "convicted"),
            MEMBER));
    Facts schedule =
        Facts.none()
            .with(LEGAL_HOLD, false)
            .with(REQUEST_EXPECTED, false)
            .with(PROCEEDING_TYPE, "none")
            .with(CHARGE_LIVE, false);
    all.add(move("notes are deleted under the schedule", "destroy", schedule, MEMBER));
    all.add(
        move(
            "notes are deleted, and nobody says whether a request is to be expected",
            "destroy",
            schedule.without(REQUEST_EXPECTED),
            MEMBER));
    all.add(
        move(
            "notes are deleted while a charge is live",
            "destroy",
            schedule.with(CHARGE_LIVE, true),
            MEMBER));
    all.add(
        move(
            "notes are deleted so that nobody can ask for them",
            "destroy",
            schedule.with(RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS, true),
            MEMBER));
  }

  private static Move move(String label, String word, Facts act, Signer signer) {
    Step step = Steps.named(word).orElseThrow();
    return new Move(label, step, act, signer);
  }
}
