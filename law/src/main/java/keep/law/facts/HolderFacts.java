package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.Lifetime.ORDER;
import static keep.law.Lifetime.REQUEST;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.words;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// England and Wales: the request, the notice, the holder. Section 5 of the vocabulary.
public final class HolderFacts {
  public static final Fact<Boolean> INFORMATION_SPECIFIED =
      yesNo(
              "informationSpecified",
              "names a kind of information; 'everything you have' or 'anything relevant' is false",
              Set.of(Supplier.EVENT),
              "EW-21")
          .of(REQUEST);

  public static final Fact<Boolean> BLANKET_REQUEST =
      yesNo(
              "blanketRequest",
              "described, but all / full / entire, or neither dates nor topic nor author",
              Set.of(Supplier.EVENT),
              "EW-10, 13, 93, 101; CP-24")
          .of(REQUEST, APPLICATION, ORDER);

  public static final Fact<Boolean> REASON_STATED =
      yesNo(
              "reasonStated",
              "the request says why the information is sought",
              Set.of(Supplier.REQUEST),
              "EW-22")
          .of(REQUEST);

  public static final Fact<Boolean> HANDLING_STATED =
      yesNo(
              "handlingStated",
              "the request says how the information will be dealt with",
              Set.of(Supplier.REQUEST),
              "EW-22")
          .of(REQUEST);

  public static final Fact<Set<String>> CONTENT_EXCEPTION_CLAIMED =
      words(
              "contentExceptionClaimed",
              "reason given for leaving the reason or the handling out",
              Set.of(Supplier.REQUEST),
              "EW-23",
              List.of("not-practicable", "interference", "serious-harm"))
          .of(REQUEST);

  public static final Fact<Set<String>> STATED_BELIEF =
      words(
              "statedBelief",
              "tests the request says are met. Absent word = not shown, not breached",
              Set.of(Supplier.REQUEST),
              "EW-10, 11, 12, 13, 14, 15, 41, 70, 71",
              List.of(
                  "holds",
                  "relevant-to-line",
                  "necessary-proportionate",
                  "spv",
                  "no-other-means",
                  "presumption-rebutted"))
          .of(REQUEST);

  public static final Fact<Boolean> LINE_OF_ENQUIRY_NAMED =
      yesNo(
              "lineOfEnquiryNamed",
              "names the line and who pursues it",
              Set.of(Supplier.REQUEST),
              "EW-10, 11, 70, 74")
          .of(REQUEST);

  public static final Fact<Boolean> CREDIBILITY_TRAWL =
      yesNo(
              "credibilityTrawl",
              "the only reason is her credibility, reliability or consistency in general",
              Set.of(Supplier.SERVICE),
              "EW-11, 71, 74, 110")
          .of(REQUEST);

  public static final Fact<Boolean> EXCESS_RISK_THOUGHT =
      yesNo(
              "excessRiskThought",
              "the sender thinks it may bring in more than is necessary",
              Set.of(Supplier.REQUEST),
              "EW-13")
          .of(REQUEST);

  public static final Fact<String> CLEARANCE_RANK =
      word(
              "clearanceRank",
              "rank of the officer who cleared the request",
              Set.of(Supplier.REQUEST),
              "EW-40",
              List.of("none", "below", "chief-inspector", "above", "equivalent", "not-stated"))
          .of(REQUEST);

  public static final Fact<Set<String>> LEGAL_BASIS_CITED =
      words(
              "legalBasisCited",
              "basis the sender gives",
              Set.of(Supplier.REQUEST),
              "EW-62, 65, 70, 83",
              List.of(
                  "chapter-3a",
                  "cpia",
                  "dpa-sch2-para2",
                  "dpa-sch2-para5",
                  "dpa-section-29",
                  "client-consent",
                  "court-order",
                  "none"))
          .of(REQUEST);

  public static final Fact<Set<String>> PRESSURE_USED =
      words(
              "pressureUsed",
              "pressure put on holder or survivor",
              Set.of(Supplier.REQUEST),
              "EW-24, 39, 130; CP-06",
              List.of(
                  "case-will-be-dropped",
                  "deadline-as-duty",
                  "obstruction-threat",
                  "recorded-as-non-cooperation",
                  "other"))
          .of(REQUEST);

  public static final Fact<LocalDate> DEADLINE_STATED =
      day(
              "deadlineStated",
              "day by which the request asks for an answer",
              Set.of(Supplier.REQUEST),
              "EW-24")
          .of(REQUEST);

  public static final Fact<Boolean> V_NOTICE_GIVEN =
      yesNo("vNoticeGiven", "V was told of the request", Set.of(Supplier.REQUEST), "EW-30, 31, 37")
          .of(REQUEST);

  public static final Fact<Boolean> V_NOTICE_WRITTEN =
      yesNo("vNoticeWritten", "V was told in writing", Set.of(Supplier.REQUEST), "EW-30, 31, 37")
          .of(REQUEST);

  public static final Fact<LocalDate> V_NOTICE_DATE =
      day("vNoticeDate", "day on which V was told", Set.of(Supplier.REQUEST), "EW-32").of(REQUEST);

  public static final Fact<Set<String>> V_NOTICE_ITEMS =
      words(
              "vNoticeItems",
              "what the notice to V covers",
              Set.of(Supplier.REQUEST),
              "EW-31",
              List.of("information", "reason", "handling"))
          .of(REQUEST);

  public static final Fact<String> V_NOTICE_TO =
      word(
              "vNoticeTo",
              "to whom notice was given for V",
              Set.of(Supplier.REQUEST),
              "EW-33, 34, 38",
              List.of("v", "parent-guardian", "authority", "other-adult"))
          .of(REQUEST);

  public static final Fact<Set<String>> V_NOTICE_EXCEPTION_CLAIMED =
      words(
              "vNoticeExceptionClaimed",
              "ground given for telling V nothing, or only part",
              Set.of(Supplier.REQUEST),
              "EW-35, 37",
              List.of("not-practicable", "interference", "serious-harm"))
          .of(REQUEST);

  public static final Fact<Boolean> CLIENT_INFORMED =
      yesNo(
              "clientInformed",
              "the service told her of the request",
              Set.of(Supplier.SERVICE),
              "EW-36, 53, 57; CP-64")
          .of(REQUEST);

  public static final Fact<Boolean> ADVICE_OFFERED =
      yesNo(
              "adviceOffered",
              "the service offered her time for advice",
              Set.of(Supplier.SERVICE),
              "EW-36, 53, 57; CP-64")
          .of(REQUEST);

  public static final Fact<String> REASON_NOT_TO_INFORM =
      word(
              "reasonNotToInform",
              "recorded reason for not telling her",
              Set.of(Supplier.SERVICE),
              "EW-53",
              List.of("none", "serious-harm", "prejudice"))
          .of(REQUEST);

  public static final Fact<String> CLIENT_POSITION =
      word(
              "clientPosition",
              "what she says of the request; silence is never agreement",
              Set.of(Supplier.SERVICE),
              "EW-16, 58, 65, 67",
              List.of("agrees", "refuses", "no-answer", "not-asked", "unreachable"))
          .of(REQUEST);

  public static final Fact<Boolean> CLIENT_VOLUNTEERS =
      yesNo(
              "clientVolunteers",
              "she gives named documents of her own accord, in writing, after an offer of advice",
              Set.of(Supplier.SERVICE),
              "EW-58, 82")
          .of(REQUEST);

  public static final Fact<String> ARTICLE_6_BASIS =
      word(
              "article6Basis",
              "the holder's own basis under article 6 of the UK GDPR",
              Set.of(Supplier.SERVICE),
              "EW-60, 62, 63, 64, 65, 131",
              List.of(
                  "none",
                  "legal-obligation",
                  "public-task",
                  "legitimate-interests",
                  "recognised-legitimate-interest",
                  "vital-interests",
                  "consent"))
          .of(REQUEST);

  public static final Fact<String> ARTICLE_9_CONDITION =
      word(
              "article9Condition",
              "the holder's own condition under article 9 of the UK GDPR (Schedule 1 paragraph 10 is a substantial public interest)",
              Set.of(Supplier.SERVICE),
              "EW-60, 61, 64, 131",
              List.of(
                  "none",
                  "legal-claims",
                  "vital-interests",
                  "substantial-public-interest",
                  "explicit-consent"))
          .of(REQUEST);

  public static final Fact<Boolean> CONSENT_WOULD_PREJUDICE =
      yesNo(
              "consentWouldPrejudice",
              "asking her would prejudice preventing or detecting crime",
              Set.of(Supplier.SERVICE),
              "EW-61, 62")
          .of(REQUEST);

  public static final Fact<String> CONFIDENCE_GROUND =
      word(
              "confidenceGround",
              "why confidence may be broken",
              Set.of(Supplier.SERVICE),
              "EW-66, 67, 131",
              List.of("none", "client-consent", "compulsion", "overriding-public-interest"))
          .of(REQUEST);

  public static final Fact<Boolean> NARROWED =
      yesNo(
              "narrowed",
              "narrowed to the fewest passages, with third parties redacted",
              Set.of(Supplier.SERVICE),
              "EW-56")
          .of(REQUEST);

  public static final Fact<Boolean> TWO_APPROVERS =
      yesNo("twoApprovers", "two named people approved", Set.of(Supplier.SERVICE), "EW-56")
          .of(REQUEST);

  public static final Fact<Boolean> REQUEST_EXPECTED =
      yesNo(
          "requestExpected",
          "a request, charge, claim or application about these notes is to be expected",
          Set.of(Supplier.SERVICE),
          "EW-52");

  public static final Fact<Boolean> SERIOUS_HARM_NOW =
      yesNo(
              "seriousHarmNow",
              "serious, imminent harm or child-protection concern",
              Set.of(Supplier.SERVICE),
              "EW-66; CP-61")
          .of(REQUEST);

  public static final Fact<Boolean> LEGAL_HOLD =
      yesNo(
          "legalHold",
          "deletion and editing are suspended",
          Set.of(Supplier.EVENT),
          "EW-52; CP-64, 65");

  public static final Fact<Boolean> RECORD_ALTERED =
      yesNo(
          "recordAltered",
          "a record was changed after a request was received or expected",
          Set.of(Supplier.EVENT),
          "EW-52; CP-65; CA-44");

  public static final Fact<Boolean> SECOND_FILE_KEPT =
      yesNo(
          "secondFileKept",
          "a dummy or second file is kept",
          Set.of(Supplier.EVENT),
          "EW-52; CP-65; CA-44");

  public static final Fact<Boolean> RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS =
      yesNo(
          "recordDestroyedToDefeatApplications",
          "records were destroyed to defeat requests",
          Set.of(Supplier.EVENT),
          "EW-52; CP-65; CA-44");

  public static final Fact<Boolean> CLIENT_CONFIRMED_OR_DENIED =
      yesNo(
              "clientConfirmedOrDenied",
              "the holder has said whether she is a client",
              Set.of(Supplier.EVENT),
              "EW-54; CP-14")
          .of(REQUEST);

  private HolderFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        INFORMATION_SPECIFIED,
        BLANKET_REQUEST,
        REASON_STATED,
        HANDLING_STATED,
        CONTENT_EXCEPTION_CLAIMED,
        STATED_BELIEF,
        LINE_OF_ENQUIRY_NAMED,
        CREDIBILITY_TRAWL,
        EXCESS_RISK_THOUGHT,
        CLEARANCE_RANK,
        LEGAL_BASIS_CITED,
        PRESSURE_USED,
        DEADLINE_STATED,
        V_NOTICE_GIVEN,
        V_NOTICE_WRITTEN,
        V_NOTICE_DATE,
        V_NOTICE_ITEMS,
        V_NOTICE_TO,
        V_NOTICE_EXCEPTION_CLAIMED,
        CLIENT_INFORMED,
        ADVICE_OFFERED,
        REASON_NOT_TO_INFORM,
        CLIENT_POSITION,
        CLIENT_VOLUNTEERS,
        ARTICLE_6_BASIS,
        ARTICLE_9_CONDITION,
        CONSENT_WOULD_PREJUDICE,
        CONFIDENCE_GROUND,
        NARROWED,
        TWO_APPROVERS,
        REQUEST_EXPECTED,
        SERIOUS_HARM_NOW,
        LEGAL_HOLD,
        RECORD_ALTERED,
        SECOND_FILE_KEPT,
        RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS,
        CLIENT_CONFIRMED_OR_DENIED);
  }
}
