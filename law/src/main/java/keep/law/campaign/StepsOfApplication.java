package keep.law.campaign;

import static keep.law.campaign.StepDraft.ANYWHERE;
import static keep.law.campaign.StepDraft.COURT_OFFICE;
import static keep.law.campaign.StepDraft.JUDGE;
import static keep.law.campaign.StepDraft.MEMBERS;
import static keep.law.campaign.StepDraft.PARTY;
import static keep.law.campaign.StepDraft.SURVIVOR_SIDE;
import static keep.law.campaign.StepDraft.or;
import static keep.law.campaign.StepDraft.step;
import static keep.law.campaign.Walk.HEARING;
import static keep.law.campaign.Walk.INSPECTS;
import static keep.law.campaign.Walk.LODGED;
import static keep.law.campaign.Walk.NOTICE;
import static keep.law.campaign.Walk.PRODUCTION;
import static keep.law.campaign.Walk.REFUSED;
import static keep.law.campaign.Walk.REJECTED;
import static keep.law.campaign.Walk.SEALED;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Step;

/// Steps from the application to the end of the survivor's time.
final class StepsOfApplication {
  private static final List<Fact<?>> APPLICATION_KEEPS =
      List.of(
          APPLICANT,
          APPLICANT_REPRESENTED,
          APPLICATION_WRITTEN,
          DECLARATION_OF_TRUTH,
          APPLICATION_ITEMS,
          BLANKET_REQUEST,
          GROUNDS_PLEADED,
          PASSAGES_APPLIED_FOR,
          REPEAT_APPLICATION,
          MATERIAL_CHANGE_STATED);

  private static final List<Fact<?>> APPLICATION_SPEAKS =
      List.of(
          REQUEST_DATE,
          CHANNEL,
          REQUESTER_KIND,
          RECIPIENT_KIND,
          ONLY_INSUFFICIENT_GROUNDS,
          LEAVE_SOUGHT,
          PROCEEDING_TYPE,
          LEAVE_GATES);

  private static final Set<String> PARTY_SIDE = or(MEMBERS, PARTY);
  private static final Set<String> COURT_DESK = or(MEMBERS, COURT_OFFICE);

  private StepsOfApplication() {}

  static List<Step> all() {
    return List.of(
        step(
            "apply",
            Gates.LODGE,
            "the prosecutor or the accused applies to a judge for leave",
            PARTY_SIDE,
            Set.of(SEALED, REJECTED),
            APPLICATION_KEEPS,
            APPLICATION_SPEAKS),
        step(
            "renew",
            Gates.LODGE,
            "a refused application is made again on a stated change of circumstances",
            PARTY_SIDE,
            Set.of(REFUSED),
            APPLICATION_KEEPS,
            with(APPLICATION_SPEAKS, CHANGE_OF_CIRCUMSTANCES)),
        step(
            "accept",
            Gates.INTAKE,
            "intake finds the application complete",
            COURT_DESK,
            Set.of(LODGED),
            List.of(GROUNDS_PLEADED),
            List.of(ONLY_INSUFFICIENT_GROUNDS)),
        step(
            "reject",
            Gates.REJECT,
            "intake rejects the application, with reasons",
            COURT_DESK,
            Set.of(LODGED),
            List.of(GROUNDS_PLEADED),
            List.of(ONLY_INSUFFICIENT_GROUNDS, REASONS_GIVEN)),
        step(
            "demand-review",
            Gates.REVIEW,
            "the applicant asks that a judge look at the rejection",
            PARTY_SIDE,
            Set.of(REJECTED),
            List.of(REJECTION_REVIEW_DEMANDED),
            List.of()),
        step(
            "set-rejection-aside",
            Gates.REVIEWED,
            "a judge finds the application complete",
            or(JUDGE, MEMBERS),
            Set.of(REJECTED),
            List.of(),
            List.of(REASONS_GIVEN)),
        step(
            "uphold-rejection",
            Gates.REVIEWED,
            "a judge finds the application not complete; a fresh one is open",
            or(JUDGE, MEMBERS),
            Set.of(REJECTED),
            List.of(),
            List.of(REASONS_GIVEN)),
        step(
            "appoint-advocate",
            Gates.ADVOCATE,
            "a judge appoints a lawyer for an accused who has none, for this application",
            or(JUDGE, MEMBERS),
            ANYWHERE,
            List.of(ADVOCATE_APPOINTED),
            List.of()),
        step(
            "ask-existence",
            Gates.EXISTENCE,
            "a party asks the judge, not the service, whether notes exist for a period",
            PARTY_SIDE,
            ANYWHERE,
            List.of(),
            List.of(APPLICANT, APPLICANT_REPRESENTED, EXISTENCE_BASIS_STATED, REQUEST_DATE)),
        step(
            "answer-existence",
            Gates.EXISTENCE_ANSWER,
            "the service answers the judge under seal: kinds, dates, authors' roles",
            MEMBERS,
            ANYWHERE,
            List.of(EXISTENCE_ANSWERED),
            List.of(PRODUCED_TO, CLIENT_CONFIRMED_OR_DENIED)),
        step(
            "serve",
            Gates.NOTICE,
            "written notice served on the parties and the service, with the day of each",
            or(COURT_DESK, PARTY),
            Set.of(LODGED, NOTICE),
            List.of(NOTICE_PARTIES_ON, NOTICE_HOLDER_ON, NOTICE_OTHERS_ON),
            List.of(NOTICE_WRITTEN, NOTICE_CONTENTS, ADDRESS_DISCLOSED)),
        step(
            "notice-survivor",
            Gates.NOTICE,
            "a named person confirms the day on which notice reached the survivor",
            or(COURT_DESK, Set.of("adviser")),
            Set.of(LODGED, NOTICE),
            List.of(NOTICE_SURVIVOR_ON, NOTICE_ROUTE, NOTICE_WAIVED, NOTICE_WAIVER_GROUND),
            List.of(
                NOTICE_WRITTEN,
                NOTICE_CONTENTS,
                ADDRESS_DISCLOSED,
                NOTICE_TO_YOUNG_PERSON,
                NOTICE_TO_SAFE_ADULT,
                NOTICE_TO_SUSPECT)),
        step(
            "extend",
            Gates.EXTEND,
            "the survivor takes her one extension",
            or(SURVIVOR_SIDE, MEMBERS),
            Set.of(NOTICE),
            List.of(),
            List.of()),
        step(
            "vary",
            Gates.VARY,
            "a judge shortens or extends a period, with reasons",
            or(JUDGE, MEMBERS),
            Set.of(
                LODGED,
                NOTICE,
                HEARING,
                PRODUCTION,
                INSPECTS,
                Walk.STAYED,
                Walk.RELEASED,
                Walk.TRIAL_USE,
                Walk.CLOSED),
            List.of(),
            List.of(PERIOD_VARIED, COURT_VARIED_LIMIT, REASONS_GIVEN)),
        step(
            "harm",
            Gates.HARM,
            "the survivor lodges a statement of harm, sealed for the judge",
            or(SURVIVOR_SIDE, MEMBERS),
            Set.of(LODGED, NOTICE, HEARING, PRODUCTION, INSPECTS),
            List.of(CONFIDENTIAL_HARM_STATEMENT_FILED),
            List.of(HARM_STATEMENT_SHOWN)),
        step(
            "submit",
            Gates.SUBMIT,
            "the survivor, the service or a party puts something to the judge, in writing or at a hearing",
            StepDraft.ANYBODY,
            Set.of(LODGED, REJECTED, NOTICE, HEARING, PRODUCTION, INSPECTS, Walk.STAYED),
            List.of(CONFIDER_APPEARED, COMPLAINANT_APPEARED_BY_COUNSEL),
            List.of(REPRESENTATIONS_MADE, HEARING_REQUESTED)),
        step(
            "issues-note",
            Gates.SUBMIT,
            "the defence lodges, sealed for the judge alone, what it asks her to look for",
            PARTY_SIDE,
            Set.of(LODGED, NOTICE, HEARING, PRODUCTION, INSPECTS),
            List.of(ISSUES_NOTE_LODGED),
            List.of()),
        step(
            "appoint-counsel",
            Gates.ADVOCATE,
            "a judge appoints a lawyer to put the confidentiality case for an absent survivor",
            or(JUDGE, MEMBERS),
            Set.of(LODGED, NOTICE, HEARING),
            List.of(LAWYER_APPOINTED_FOR_ABSENT),
            List.of()));
  }

  static List<Fact<?>> with(List<Fact<?>> facts, Fact<?> more) {
    List<Fact<?>> all = new java.util.ArrayList<>(facts);
    all.add(more);
    return all;
  }
}
