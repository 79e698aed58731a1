package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// Decision-maker, stage and hearing. Section 7 of the vocabulary, second part.
public final class HearingFacts {
  public static final Fact<LocalDate> DECISION_ON =
      day(
          "decisionOn",
          "day of the grant, refusal or hearing tested",
          Set.of(Supplier.EVENT),
          "CP-32; NSW-28; CA-12");

  public static final Fact<String> DECISION_MAKER =
      word(
          "decisionMaker",
          "who decided",
          Set.of(Supplier.EVENT),
          "CP-03; EW-12",
          List.of("judge", "justices", "court-officer", "police", "cps", "service", "nobody"));

  public static final Fact<String> STAGE =
      word(
          "stage",
          "the stage that was decided",
          Set.of(Supplier.EVENT),
          "CP-40, 41; CA-19, 21, 22, 36",
          List.of("1", "2", "admissibility"));

  public static final Fact<Boolean> HEARING_HELD =
      yesNo(
          "hearingHeld",
          "a hearing was held",
          Set.of(Supplier.EVENT),
          "EW-100; CP-42; NSW-21, 36; CA-15, 23, 37; IE-9, 17");

  public static final Fact<Boolean> HEARING_CLOSED =
      yesNo(
          "hearingClosed",
          "the hearing was private",
          Set.of(Supplier.EVENT),
          "EW-100; CP-42; NSW-21, 36; CA-15, 23, 37; IE-9, 17");

  public static final Fact<Boolean> JURY_PRESENT =
      yesNo(
          "juryPresent",
          "a jury was present",
          Set.of(Supplier.EVENT),
          "EW-100; CP-42; NSW-21, 36; CA-15, 23, 37; IE-9, 17");

  public static final Fact<Boolean> CONFIDER_INFORMED =
      yesNo(
          "confiderInformed",
          "she knows the protections that she gives up",
          Set.of(Supplier.COURT),
          "NSW-18; CA-17, 37; IE-18");

  public static final Fact<Boolean> LEGAL_ADVICE_OPPORTUNITY =
      yesNo(
          "legalAdviceOpportunity",
          "she had a reasonable chance of advice",
          Set.of(Supplier.COURT),
          "NSW-18; CA-17, 37; IE-18");

  public static final Fact<Boolean> CONFIDER_APPEARED =
      yesNo(
              "confiderAppeared",
              "she appeared",
              Set.of(Supplier.EVENT),
              "CP-34, 36; EW-97; NSW-19; CA-16, 37, 43; IE-10; SCO-1")
          .of(APPLICATION);

  public static final Fact<Boolean> COMPLAINANT_APPEARED_BY_COUNSEL =
      yesNo(
              "complainantAppearedByCounsel",
              "she appeared by a lawyer",
              Set.of(Supplier.EVENT),
              "CP-34, 36; EW-97; NSW-19; CA-16, 37, 43; IE-10; SCO-1")
          .of(APPLICATION);

  public static final Fact<Boolean> CONFIDER_DENIED_HEARING =
      yesNo(
          "confiderDeniedHearing",
          "she was refused a hearing",
          Set.of(Supplier.EVENT),
          "CP-34, 36; EW-97; NSW-19; CA-16, 37, 43; IE-10; SCO-1");

  public static final Fact<Boolean> LAWYER_APPOINTED_FOR_ABSENT =
      yesNo(
              "lawyerAppointedForAbsent",
              "a lawyer puts the confidentiality case in her absence",
              Set.of(Supplier.COURT),
              "CP-36, 48")
          .of(APPLICATION);

  public static final Fact<Boolean> SILENCE_TREATED_AS_CONSENT =
      yesNo(
          "silenceTreatedAsConsent",
          "her silence was counted against her",
          Set.of(Supplier.COURT),
          "CP-36, 48");

  public static final Fact<Boolean> CONFIDER_COMPELLED =
      yesNo(
          "confiderCompelled",
          "she was made to testify at the hearing",
          Set.of(Supplier.COURT),
          "CA-16, 18, 37; NSW-17");

  public static final Fact<Boolean> COSTS_AGAINST_CONFIDER =
      yesNo(
          "costsAgainstConfider",
          "she was ordered to pay costs",
          Set.of(Supplier.COURT),
          "CA-16, 18, 37; NSW-17");

  public static final Fact<Boolean> COUNSELLOR_NAME_FORCED =
      yesNo(
          "counsellorNameForced",
          "she was made to name the counsellor",
          Set.of(Supplier.COURT),
          "CA-16, 18, 37; NSW-17");

  public static final Fact<Boolean> CONFIDENTIAL_HARM_STATEMENT_FILED =
      yesNo(
              "confidentialHarmStatementFiled",
              "she lodged a confidential statement of harm",
              Set.of(Supplier.EVENT),
              "CP-35; NSW-35")
          .of(APPLICATION);

  public static final Fact<Boolean> HARM_STATEMENT_SHOWN =
      yesNo(
          "harmStatementShown",
          "her statement of harm was shown to another party",
          Set.of(Supplier.EVENT),
          "CP-35; NSW-35");

  public static final Fact<Boolean> PROSECUTOR_NOTIFIED_EXISTENCE =
      yesNo(
          "prosecutorNotifiedExistence",
          "the prosecutor told the accused that the record exists",
          Set.of(Supplier.EVENT),
          "CA-7; IE-3");

  public static final Fact<Boolean> CONTENT_REVEALED =
      yesNo(
          "contentRevealed",
          "the accused was told what the record says",
          Set.of(Supplier.EVENT),
          "CA-7; IE-3");

  private HearingFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        DECISION_ON,
        DECISION_MAKER,
        STAGE,
        HEARING_HELD,
        HEARING_CLOSED,
        JURY_PRESENT,
        CONFIDER_INFORMED,
        LEGAL_ADVICE_OPPORTUNITY,
        CONFIDER_APPEARED,
        COMPLAINANT_APPEARED_BY_COUNSEL,
        CONFIDER_DENIED_HEARING,
        LAWYER_APPOINTED_FOR_ABSENT,
        SILENCE_TREATED_AS_CONSENT,
        CONFIDER_COMPELLED,
        COSTS_AGAINST_CONFIDER,
        COUNSELLOR_NAME_FORCED,
        CONFIDENTIAL_HARM_STATEMENT_FILED,
        HARM_STATEMENT_SHOWN,
        PROSECUTOR_NOTIFIED_EXISTENCE,
        CONTENT_REVEALED);
  }
}
