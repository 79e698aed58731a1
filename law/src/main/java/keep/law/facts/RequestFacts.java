package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.Lifetime.COMPULSION;
import static keep.law.Lifetime.ORDER;
import static keep.law.Lifetime.REQUEST;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.words;
import static keep.law.facts.Drafting.yesNo;

import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// Who asks whom, how, and for what. Section 3 of the vocabulary.
public final class RequestFacts {
  public static final Fact<String> REQUESTER_KIND =
      word(
              "requesterKind",
              "the sender; the first eleven are the authorised persons of ss.44E-44F as at 12 Jan 2026 (dated list)",
              Set.of(Supplier.EVENT),
              "EW-03, 06, 07, 08, 12, 91; CP-03, 06, 13, 20",
              List.of(
                  "police-ew",
                  "police-staff-ew",
                  "city-employee",
                  "btp",
                  "btp-staff",
                  "mod-police",
                  "nca",
                  "iopc",
                  "contractor",
                  "service-police",
                  "spcc",
                  "police-other-uk",
                  "police-foreign",
                  "cps",
                  "defence",
                  "court-office",
                  "sfo",
                  "hmrc",
                  "local-authority",
                  "insurer",
                  "employer",
                  "cica",
                  "health-body",
                  "survivor",
                  "relative",
                  "other"))
          .of(REQUEST);

  public static final Fact<Boolean> REQUESTER_VERIFIED =
      yesNo(
              "requesterVerified",
              "identity confirmed through a published route, not the message's own details",
              Set.of(Supplier.SERVICE),
              "EW-54, 55, 83")
          .of(REQUEST);

  public static final Fact<String> APPLICANT =
      word(
              "applicant",
              "who applies to the court",
              Set.of(Supplier.EVENT),
              "CP-20; EW-91; NSW-16; CA-8; IE-4, 6",
              List.of(
                  "accused",
                  "prosecutor",
                  "police",
                  "other-party",
                  "non-party",
                  "court",
                  "protected-confider"))
          .of(APPLICATION, ORDER);

  public static final Fact<Boolean> ACCUSED_APPLIED =
      yesNo(
          "accusedApplied",
          "the accused has applied",
          Set.of(Supplier.EVENT),
          "IE-6; EW-32, 92, 106; CP-30; NSW-24");

  public static final Fact<Boolean> MADE_AS_SOON_AS_PRACTICABLE =
      yesNo(
          "madeAsSoonAsPracticable",
          "the step was taken as soon as practicable (never computed from a number of days)",
          Set.of(Supplier.COURT),
          "IE-6; EW-32, 92, 106; CP-30; NSW-24");

  public static final Fact<Boolean> APPLICANT_REPRESENTED =
      yesNo(
              "applicantRepresented",
              "applies by a legal representative",
              Set.of(Supplier.EVENT),
              "CP-20, 53")
          .of(APPLICATION);

  public static final Fact<String> CHANNEL =
      word(
              "channel",
              "how the request came",
              Set.of(Supplier.EVENT),
              "EW-20, 55; CP-12",
              List.of(
                  "letter",
                  "email",
                  "form",
                  "portal",
                  "telephone",
                  "visit",
                  "text-message",
                  "court-service"))
          .of(REQUEST);

  public static final Fact<Boolean> IN_WRITING =
      yesNo(
              "inWriting",
              "the request itself is in writing",
              Set.of(Supplier.EVENT),
              "EW-20, 24; CP-21")
          .of(REQUEST);

  public static final Fact<String> INSTRUMENT =
      word(
              "instrument",
              "what it calls itself",
              Set.of(Supplier.EVENT),
              "EW-24, 50, 62, 80, 81, 83, 90, 109, 110",
              List.of(
                  "informal",
                  "vir-form",
                  "npcc-interim-form",
                  "section-29-form",
                  "schedule-2-letter",
                  "consent-form",
                  "summons-application",
                  "witness-summons",
                  "subpoena",
                  "warrant",
                  "pace-sch1-order",
                  "deposition-order",
                  "other-court-order",
                  "civil-application",
                  "family-application",
                  "coroner-notice",
                  "inquiry-notice",
                  "regulator-notice",
                  "risk-meeting-invitation",
                  "message",
                  "own-access-request",
                  "none"))
          .of(REQUEST, APPLICATION, ORDER);

  public static final Fact<String> POWER_CITED =
      word(
              "powerCited",
              "the power that a warrant, notice or order says it rests on",
              Set.of(Supplier.EVENT),
              "EW-80, 81, 83, 90",
              List.of(
                  "pace-s8",
                  "pace-sch1",
                  "witnesses-act-1965",
                  "magistrates-courts-act",
                  "crime-and-disorder-act",
                  "coroners-act",
                  "inquiries-act",
                  "civil-procedure",
                  "family-procedure",
                  "regulator-statute",
                  "other-statute",
                  "not-stated"))
          .of(REQUEST, ORDER, COMPULSION);

  public static final Fact<String> ACT_ALLEGED =
      word(
          "actAlleged",
          "what is sought or was done; adduce-by-cross-examination counts as adduce",
          Set.of(Supplier.EVENT),
          "CP-10, 55; NSW-11, 12, 13, 14; CA-5, 33",
          List.of(
              "police-request",
              "compel",
              "produce",
              "inspect",
              "adduce",
              "adduce-by-cross-examination",
              "own-access",
              "destroy"));

  public static final Fact<String> RECIPIENT_KIND =
      word(
              "recipientKind",
              "who was asked",
              Set.of(Supplier.EVENT),
              "EW-03, 04, 75; CP-13",
              List.of(
                  "counselling-service",
                  "sole-therapist",
                  "counsellor-personally",
                  "gp",
                  "hospital",
                  "school",
                  "local-authority",
                  "employer",
                  "survivor",
                  "prosecutor",
                  "police",
                  "other"))
          .of(REQUEST);

  public static final Fact<Boolean> RECIPIENT_PROVIDES_COUNSELLING =
      yesNo(
              "recipientProvidesCounselling",
              "the one asked provides counselling services (regulation 2); unknown is treated as true",
              Set.of(Supplier.SERVICE),
              "EW-04, 05; IE-24")
          .of(REQUEST);

  public static final Fact<Set<String>> HELD_BY =
      words(
          "heldBy",
          "who has the material",
          Set.of(Supplier.EVENT),
          "CP-15; EW-82; CA-6, 7, 33; IE-3",
          List.of("third-party", "prosecutor", "police", "accused", "survivor", "court"));

  public static final Fact<Set<String>> RECORD_TYPE =
      words(
              "recordType",
              "what kind of record it is",
              Set.of(Supplier.EVENT),
              "CP-01, 14; EW-04, 75, 81; NSW-50; CA-2, 3, 4, 45; IE-24",
              List.of(
                  "counselling",
                  "therapeutic",
                  "sexual-assault-crisis-centre",
                  "joint-counselling",
                  "counselling-interview-notes",
                  "alcohol-treatment-counselling",
                  "diary",
                  "phone",
                  "gp-record",
                  "attendance-data",
                  "school-counsellor-police-statement",
                  "police-occurrence-reports-other-incidents",
                  "prior police reports",
                  "investigation-file",
                  "mixed"))
          .of(REQUEST);

  public static final Fact<Boolean> WITHIN_DEFINITION_OF_RECORD =
      yesNo(
          "withinDefinitionOfRecord",
          "a 'record' (Canada) or 'counselling record' (Ireland)",
          Set.of(Supplier.COURT),
          "CA-2, 3, 5; IE-2, 24");

  public static final Fact<Boolean> REASONABLE_EXPECTATION_OF_PRIVACY =
      yesNo(
          "reasonableExpectationOfPrivacy",
          "there is a reasonable expectation of privacy in that material, as a court found",
          Set.of(Supplier.COURT),
          "CA-2; IE-2");

  public static final Fact<Boolean> DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE =
      yesNo(
          "documentIdentifiedAsProtectedConfidence",
          "found or accepted to record a protected confidence",
          Set.of(Supplier.COURT),
          "NSW-2, 4, 7, 22; QLD-1");

  public static final Fact<Boolean> FOUND_NOT_PROTECTED =
      yesNo(
          "foundNotProtected",
          "the court ruled that it is outside the privilege",
          Set.of(Supplier.COURT),
          "NSW-22, 44");

  public static final Fact<String> COMMUNICATION_KIND =
      word(
          "communicationKind",
          "which of the four kinds of protected communication it is",
          Set.of(Supplier.SERVICE),
          "NSW-4",
          List.of(
              "client-about-harm",
              "counsellor-to-or-about-client",
              "supporter-about-client",
              "counsellor-to-counsellor",
              "none"));

  public static final Fact<Boolean> SAID_IN_CONFIDENCE =
      yesNo("saidInConfidence", "it was said in confidence", Set.of(Supplier.SERVICE), "NSW-4, 5");

  public static final Fact<Boolean> HELPER_PRESENT =
      yesNo(
          "helperPresent",
          "a third person present was there to help",
          Set.of(Supplier.SERVICE),
          "NSW-4, 5");

  public static final Fact<Boolean> COMMUNICATION_PREDATES_OFFENCE =
      yesNo(
          "communicationPredatesOffence",
          "it was said before the alleged offence (makes no difference in New South Wales)",
          Set.of(Supplier.EVENT),
          "NSW-3; SA-1");

  public static final Fact<Boolean> COMMUNICATION_ABOUT_OFFENCE =
      yesNo(
          "communicationAboutOffence",
          "it is about the alleged offence (makes no difference in New South Wales)",
          Set.of(Supplier.EVENT),
          "NSW-3; SA-1");

  public static final Fact<Boolean> COUNSELLOR_FUNCTION =
      yesNo(
          "counsellorFunction",
          "training, study or experience, and listens, supports, advises or treats",
          Set.of(Supplier.SERVICE),
          "NSW-6; IE-2");

  public static final Fact<Boolean> COUNSELLOR_HAD_FORMAL_EXPERTISE =
      yesNo(
          "counsellorHadFormalExpertise",
          "the counsellor had formal expertise (experience is enough without it)",
          Set.of(Supplier.SERVICE),
          "NSW-6; IE-2");

  public static final Fact<Boolean> PROSECUTOR_KNOWS_OF_RECORD =
      yesNo(
          "prosecutorKnowsOfRecord",
          "the prosecutor has seen it or knows of it",
          Set.of(Supplier.EVENT),
          "IE-2, 3");

  private RequestFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        REQUESTER_KIND,
        REQUESTER_VERIFIED,
        APPLICANT,
        ACCUSED_APPLIED,
        MADE_AS_SOON_AS_PRACTICABLE,
        APPLICANT_REPRESENTED,
        CHANNEL,
        IN_WRITING,
        INSTRUMENT,
        POWER_CITED,
        ACT_ALLEGED,
        RECIPIENT_KIND,
        RECIPIENT_PROVIDES_COUNSELLING,
        HELD_BY,
        RECORD_TYPE,
        WITHIN_DEFINITION_OF_RECORD,
        REASONABLE_EXPECTATION_OF_PRIVACY,
        DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE,
        FOUND_NOT_PROTECTED,
        COMMUNICATION_KIND,
        SAID_IN_CONFIDENCE,
        HELPER_PRESENT,
        COMMUNICATION_PREDATES_OFFENCE,
        COMMUNICATION_ABOUT_OFFENCE,
        COUNSELLOR_FUNCTION,
        COUNSELLOR_HAD_FORMAL_EXPERTISE,
        PROSECUTOR_KNOWS_OF_RECORD);
  }
}
