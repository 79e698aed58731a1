package keep.law.facts;

import static keep.law.Lifetime.CONSENT;
import static keep.law.Lifetime.REQUEST;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// Consent, waiver, exceptions. Section 9 of the vocabulary.
public final class ConsentFacts {
  public static final Fact<Boolean> CONFIDER_CONSENTS_IN_WRITING =
      yesNo(
              "confiderConsentsInWriting",
              "she consents in writing",
              Set.of(Supplier.EVENT),
              "CP-60; NSW-9, 37, 38")
          .of(CONSENT);

  public static final Fact<Boolean> CONSENT_EXPRESS =
      yesNo(
              "consentExpress",
              "the consent names the documents and says that the protection is given up",
              Set.of(Supplier.EVENT),
              "CP-60; NSW-9, 37, 38")
          .of(CONSENT);

  public static final Fact<String> CONSENT_BY =
      word(
              "consentBy",
              "who gave the consent",
              Set.of(Supplier.EVENT),
              "NSW-37, 39; CP-60",
              List.of(
                  "survivor",
                  "suitable-person",
                  "counsellor",
                  "service",
                  "police",
                  "prosecutor",
                  "parent"))
          .of(CONSENT);

  public static final Fact<Boolean> SUITABLE_PERSON_FOUND =
      yesNo(
              "suitablePersonFound",
              "court found the person suitable (survivor under 14)",
              Set.of(Supplier.COURT),
              "NSW-39")
          .of(CONSENT);

  public static final Fact<String> CONSENT_INITIATIVE =
      word(
              "consentInitiative",
              "what prompted the consent",
              Set.of(Supplier.SERVICE),
              "CP-60",
              List.of("own", "asked-before-charge", "asked-after-charge"))
          .of(CONSENT);

  public static final Fact<LocalDate> CONSENT_DATE =
      day("consentDate", "day on which the consent was signed", Set.of(Supplier.EVENT), "CP-60")
          .of(CONSENT);

  public static final Fact<Boolean> CONSENT_REVOKED =
      yesNo("consentRevoked", "the consent was taken back", Set.of(Supplier.EVENT), "CP-60")
          .of(CONSENT);

  public static final Fact<Boolean> ADVICE_OFFERED_BEFORE_CONSENT =
      yesNo(
              "adviceOfferedBeforeConsent",
              "independent advice was offered before the consent",
              Set.of(Supplier.EVENT),
              "CP-60")
          .of(CONSENT);

  public static final Fact<Boolean> EXPRESS_WAIVER =
      yesNo(
              "expressWaiver",
              "an express waiver was given (Canada: for material that the Crown holds; Ireland)",
              Set.of(Supplier.EVENT),
              "CA-6; IE-19")
          .of(CONSENT);

  public static final Fact<Boolean> WAIVER_AFTER_SIGHT_OF_MATERIAL =
      yesNo(
              "waiverAfterSightOfMaterial",
              "she saw the material before the waiver",
              Set.of(Supplier.EVENT),
              "IE-19, 22")
          .of(CONSENT);

  public static final Fact<Boolean> LEGAL_ADVICE_BEFORE_WAIVER =
      yesNo(
              "legalAdviceBeforeWaiver",
              "she was advised before the waiver",
              Set.of(Supplier.EVENT),
              "IE-19, 22")
          .of(CONSENT);

  public static final Fact<Boolean> CONSENTS_SIGNED =
      yesNo("consentsSigned", "consent forms were signed", Set.of(Supplier.EVENT), "IE-19, 22")
          .of(CONSENT);

  public static final Fact<String> EXCEPTION_GROUND =
      word(
              "exceptionGround",
              "ground relied on outside the scheme",
              Set.of(Supplier.SERVICE),
              "CP-61, 62",
              List.of(
                  "none",
                  "own-access",
                  "care",
                  "supervision",
                  "serious-harm",
                  "child-protection",
                  "legal-duty",
                  "own-claim",
                  "statistics",
                  "misconduct"))
          .of(REQUEST);

  public static final Fact<Boolean> MINIMUM_FACTS_ONLY =
      yesNo(
              "minimumFactsOnly",
              "only what was needed was shared",
              Set.of(Supplier.SERVICE),
              "CP-61, 62")
          .of(REQUEST);

  public static final Fact<Boolean> TREATED_AS_WAIVER =
      yesNo(
          "treatedAsWaiver",
          "that sharing was later called a waiver",
          Set.of(Supplier.COURT),
          "CP-61, 62");

  public static final Fact<Boolean> MISCONDUCT_FOUND =
      yesNo(
          "misconductFound",
          "a judge found a communication in furtherance of fraud, an offence or a penalty act",
          Set.of(Supplier.COURT),
          "CP-61; NSW-9, 41");

  public static final Fact<Boolean> PROSECUTION_NEUTRAL =
      yesNo(
          "prosecutionNeutral",
          "kept for the record of published cases; never decide",
          Set.of(Supplier.EVENT),
          "–");

  public static final Fact<Boolean> PARTIES_LATER_CONCEDE_ERROR =
      yesNo(
          "partiesLaterConcedeError",
          "kept for the record of published cases; never decide",
          Set.of(Supplier.EVENT),
          "–");

  public static final Fact<Boolean> COMPLAINANT_ACCEPTED_POSSIBLE_SUBPOENA =
      yesNo(
          "complainantAcceptedPossibleSubpoena",
          "kept for the record of published cases; never decide",
          Set.of(Supplier.EVENT),
          "–");

  private ConsentFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        CONFIDER_CONSENTS_IN_WRITING,
        CONSENT_EXPRESS,
        CONSENT_BY,
        SUITABLE_PERSON_FOUND,
        CONSENT_INITIATIVE,
        CONSENT_DATE,
        CONSENT_REVOKED,
        ADVICE_OFFERED_BEFORE_CONSENT,
        EXPRESS_WAIVER,
        WAIVER_AFTER_SIGHT_OF_MATERIAL,
        LEGAL_ADVICE_BEFORE_WAIVER,
        CONSENTS_SIGNED,
        EXCEPTION_GROUND,
        MINIMUM_FACTS_ONLY,
        TREATED_AS_WAIVER,
        MISCONDUCT_FOUND,
        PROSECUTION_NEUTRAL,
        PARTIES_LATER_CONCEDE_ERROR,
        COMPLAINANT_ACCEPTED_POSSIBLE_SUBPOENA);
  }
}
