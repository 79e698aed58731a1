package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.Lifetime.COMPULSION;
import static keep.law.Lifetime.ORDER;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.moment;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.words;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// England and Wales: the courts. Section 6 of the vocabulary.
public final class CourtFacts {
  public static final Fact<String> SERVICE_METHOD =
      word(
              "serviceMethod",
              "how the court document was served",
              Set.of(Supplier.EVENT),
              "EW-96",
              List.of(
                  "handed",
                  "left",
                  "first-class-post",
                  "dx",
                  "email",
                  "deposit-with-notice",
                  "deposit-no-notice"))
          .of(APPLICATION);

  public static final Fact<LocalDateTime> SENT_AT =
      moment(
              "sentAt",
              "when the court document was sent, left, posted, or its deposit notified",
              Set.of(Supplier.EVENT),
              "EW-96")
          .of(APPLICATION);

  public static final Fact<LocalDate> RESPONDED_ON =
      day("respondedOn", "day the addressee first responded", Set.of(Supplier.EVENT), "EW-96")
          .of(APPLICATION);

  public static final Fact<LocalDate> SERVICE_CONFIRMED_ON =
      day(
              "serviceConfirmedOn",
              "day of service that a named person confirmed; overrides the deemed day",
              Set.of(Supplier.SERVICE),
              "EW-96, 107")
          .of(APPLICATION);

  public static final Fact<Set<String>> APPLICATION_ITEMS =
      words(
              "applicationItems",
              "what the written application contains",
              Set.of(Supplier.PARTY),
              "EW-93; CP-22; CA-10; IE-4",
              List.of(
                  "court-number",
                  "charge",
                  "accused",
                  "holder",
                  "exact-records",
                  "evidence-and-why-material",
                  "interests-of-justice",
                  "fact-in-issue",
                  "expected-content",
                  "evidential-basis",
                  "why-substantial",
                  "other-sources",
                  "limb-3",
                  "use",
                  "recipients",
                  "earlier-applications",
                  "likely-relevance",
                  "notice-particulars"))
          .of(APPLICATION);

  public static final Fact<Boolean> APPLICATION_WRITTEN =
      yesNo(
              "applicationWritten",
              "the application is in writing, in the prescribed form where there is one",
              Set.of(Supplier.EVENT),
              "EW-94; CP-21; CA-10; IE-4")
          .of(APPLICATION);

  public static final Fact<Boolean> DECLARATION_OF_TRUTH =
      yesNo(
              "declarationOfTruth",
              "the application carries a declaration of truth",
              Set.of(Supplier.EVENT),
              "EW-94; CP-21; CA-10; IE-4")
          .of(APPLICATION);

  public static final Fact<Boolean> HOLDER_SERVED =
      yesNo(
              "holderServed",
              "the application was served on the holder",
              Set.of(Supplier.EVENT),
              "EW-95, 97; CP-30")
          .of(APPLICATION);

  public static final Fact<Boolean> SERVICE_ON_VDIRECTED =
      yesNo(
              "serviceOnVDirected",
              "the court directed service on V",
              Set.of(Supplier.EVENT),
              "EW-95, 97; CP-30")
          .of(APPLICATION);

  public static final Fact<Boolean> V_SERVED =
      yesNo("vServed", "V was served", Set.of(Supplier.EVENT), "EW-95, 97; CP-30").of(APPLICATION);

  public static final Fact<Boolean> HEARING_REQUESTED =
      yesNo(
              "hearingRequested",
              "the holder asked for a hearing",
              Set.of(Supplier.EVENT),
              "EW-96, 99, 100")
          .of(APPLICATION);

  public static final Fact<Boolean> REPRESENTATIONS_MADE =
      yesNo(
              "representationsMade",
              "the holder made representations",
              Set.of(Supplier.EVENT),
              "EW-96, 99, 100")
          .of(APPLICATION);

  public static final Fact<Boolean> SUMMONS_ISSUED =
      yesNo("summonsIssued", "the summons was issued", Set.of(Supplier.EVENT), "EW-90, 108, 111")
          .of(ORDER);

  public static final Fact<Boolean> SUMMONS_WITHDRAWN =
      yesNo(
              "summonsWithdrawn",
              "the summons or order was withdrawn or set aside",
              Set.of(Supplier.EVENT),
              "EW-90, 108, 111")
          .of(ORDER);

  public static final Fact<Set<String>> SUMMONS_STATES =
      words(
              "summonsStates",
              "what the summons says",
              Set.of(Supplier.EVENT),
              "EW-101",
              List.of("time", "place", "document"))
          .of(ORDER, COMPULSION);

  public static final Fact<Boolean> RIGHT_TO_ADVICE_NOTIFIED =
      yesNo(
              "rightToAdviceNotified",
              "served with notice of the right to take legal advice",
              Set.of(Supplier.EVENT),
              "EW-103")
          .of(ORDER);

  public static final Fact<Boolean> HOLDER_HAD_NOTICE =
      yesNo(
              "holderHadNotice",
              "the holder had notice of the application",
              Set.of(Supplier.EVENT),
              "EW-104, 105, 106")
          .of(ORDER);

  public static final Fact<Boolean> HOLDER_REPRESENTATIONS_BEFORE_ISSUE =
      yesNo(
              "holderRepresentationsBeforeIssue",
              "the holder could make representations before the summons was issued",
              Set.of(Supplier.EVENT),
              "EW-104, 105, 106")
          .of(ORDER);

  public static final Fact<Boolean> V_REPRESENTATIONS_BEFORE_ISSUE =
      yesNo(
              "vRepresentationsBeforeIssue",
              "V could make representations before the summons was issued",
              Set.of(Supplier.EVENT),
              "EW-104, 105, 106")
          .of(ORDER);

  public static final Fact<Boolean> MATERIAL_EVIDENCE =
      yesNo(
          "materialEvidence",
          "it is likely to be material evidence",
          Set.of(Supplier.COURT),
          "EW-90, 96, 98, 104, 105, 110");

  public static final Fact<Boolean> RIGHTS_OUTWEIGH =
      yesNo(
          "rightsOutweigh",
          "duties or rights outweigh the reasons for the summons",
          Set.of(Supplier.COURT),
          "EW-90, 96, 98, 104, 105, 110");

  public static final Fact<Boolean> ADVANCE_INSPECTION_ORDERED =
      yesNo(
              "advanceInspectionOrdered",
              "the summons requires production for inspection by the applicant first",
              Set.of(Supplier.EVENT),
              "EW-102")
          .of(ORDER, COMPULSION);

  public static final Fact<LocalDate> COURT_VARIED_LIMIT =
      day(
              "courtVariedLimit",
              "new end of a period the court shortened or extended",
              Set.of(Supplier.COURT),
              "EW-107; CP-32")
          .of(APPLICATION);

  public static final Fact<Boolean> ORDER_VERIFIED =
      yesNo(
              "orderVerified",
              "the court's office confirmed court, case, power, recipient and documents",
              Set.of(Supplier.SERVICE),
              "EW-83, 111; CP-01, 54, 63")
          .of(APPLICATION, ORDER);

  public static final Fact<String> PRODUCED_TO =
      word(
              "producedTo",
              "where the documents went",
              Set.of(Supplier.EVENT),
              "EW-99, 111, 120; CP-01, 41, 63, 64; CA-13",
              List.of("court", "applicant", "police", "body", "nobody"))
          .of(ORDER);

  public static final Fact<Set<String>> ORDER_PRODUCES_TO =
      words(
              "orderProducesTo",
              "to whom the order itself says that documents go; body is a coroner, inquiry, tribunal or regulator",
              Set.of(Supplier.EVENT),
              "EW-99, 102, 111; CP-63",
              List.of("court", "applicant", "police", "body"))
          .of(ORDER, COMPULSION);

  public static final Fact<Boolean> SENT_TO_CROWN_COURT =
      yesNo(
              "sentToCrownCourt",
              "the case was sent to the Crown Court",
              Set.of(Supplier.EVENT),
              "EW-109")
          .of(ORDER);

  public static final Fact<Boolean> PROSECUTION_EVIDENCE_SERVED =
      yesNo(
              "prosecutionEvidenceServed",
              "the prosecution evidence was served",
              Set.of(Supplier.EVENT),
              "EW-109")
          .of(ORDER);

  public static final Fact<LocalDate> ATTEND_ON =
      day(
              "attendOn",
              "day on which the summons or order requires attendance or production",
              Set.of(Supplier.EVENT),
              "EW-101, 108, 111")
          .of(ORDER, COMPULSION);

  public static final Fact<Boolean> SEXUAL_BEHAVIOUR_REVEALED =
      yesNo(
          "sexualBehaviourRevealed",
          "the notes would reveal sexual behaviour",
          Set.of(Supplier.SERVICE),
          "EW-121, 122; CP-55");

  public static final Fact<Boolean> SECTION_41_LEAVE =
      yesNo(
          "section41Leave",
          "leave under section 41 of the 1999 Act was given",
          Set.of(Supplier.COURT),
          "EW-121, 122; CP-55");

  public static final Fact<Boolean> BAD_CHARACTER_LEAVE =
      yesNo(
          "badCharacterLeave",
          "leave under section 100 of the 2003 Act was given",
          Set.of(Supplier.COURT),
          "EW-121, 122; CP-55");

  private CourtFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        SERVICE_METHOD,
        SENT_AT,
        RESPONDED_ON,
        SERVICE_CONFIRMED_ON,
        APPLICATION_ITEMS,
        APPLICATION_WRITTEN,
        DECLARATION_OF_TRUTH,
        HOLDER_SERVED,
        SERVICE_ON_VDIRECTED,
        V_SERVED,
        HEARING_REQUESTED,
        REPRESENTATIONS_MADE,
        SUMMONS_ISSUED,
        SUMMONS_WITHDRAWN,
        SUMMONS_STATES,
        RIGHT_TO_ADVICE_NOTIFIED,
        HOLDER_HAD_NOTICE,
        HOLDER_REPRESENTATIONS_BEFORE_ISSUE,
        V_REPRESENTATIONS_BEFORE_ISSUE,
        MATERIAL_EVIDENCE,
        RIGHTS_OUTWEIGH,
        ADVANCE_INSPECTION_ORDERED,
        COURT_VARIED_LIMIT,
        ORDER_VERIFIED,
        PRODUCED_TO,
        ORDER_PRODUCES_TO,
        SENT_TO_CROWN_COURT,
        PROSECUTION_EVIDENCE_SERVED,
        ATTEND_ON,
        SEXUAL_BEHAVIOUR_REVEALED,
        SECTION_41_LEAVE,
        BAD_CHARACTER_LEAVE);
  }
}
