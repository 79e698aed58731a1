package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.facts.Drafting.count;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.words;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// The application and its notice. Section 7 of the vocabulary, first part.
public final class ApplicationFacts {
  public static final Fact<Boolean> LEAVE_SOUGHT =
      yesNo(
          "leaveSought",
          "leave or production was applied for",
          Set.of(Supplier.EVENT),
          "CP-10; NSW-8, 11; QLD-1; CA-5");

  public static final Fact<Boolean> LEAVE_BEFORE_SUBPOENA =
      yesNo(
          "leaveBeforeSubpoena",
          "leave came before the subpoena",
          Set.of(Supplier.EVENT),
          "NSW-11, 14, 15; QLD-1");

  public static final Fact<Set<String>> LEAVE_GATES =
      words(
              "leaveGates",
              "acts the leave covers",
              Set.of(Supplier.COURT),
              "CP-10, 55; NSW-11, 12, 13, 14",
              List.of("compel", "produce", "adduce"))
          .of(APPLICATION);

  public static final Fact<Set<String>> GROUNDS_PLEADED =
      words(
              "groundsPleaded",
              "grounds pleaded, coded a to k of the Canadian list, or case-specific",
              Set.of(Supplier.PARTY),
              "CP-23; CA-11; IE-20, 21",
              List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "case-specific"))
          .of(APPLICATION);

  public static final Fact<Boolean> ONLY_INSUFFICIENT_GROUNDS =
      yesNo(
          "onlyInsufficientGrounds",
          "nothing case-specific is left among the grounds; computed when groundsPleaded is known",
          Set.of(Supplier.COURT),
          "CP-23; CA-11");

  public static final Fact<Boolean> BASIS_SHOWN =
      yesNo(
          "basisShown",
          "some basis beyond assertion was shown",
          Set.of(Supplier.COURT),
          "QLD-7; IE-20, 21");

  public static final Fact<Boolean> COMPELLING_BASIS_SHOWN =
      yesNo(
          "compellingBasisShown",
          "Ireland: a compelling basis with real forensic value was shown",
          Set.of(Supplier.COURT),
          "QLD-7; IE-20, 21");

  public static final Fact<Boolean> REPEAT_APPLICATION =
      yesNo(
              "repeatApplication",
              "the same records were asked for before",
              Set.of(Supplier.EVENT),
              "CP-12, 24, 25")
          .of(APPLICATION);

  public static final Fact<Boolean> MATERIAL_CHANGE_STATED =
      yesNo(
              "materialChangeStated",
              "a material change since then is stated",
              Set.of(Supplier.EVENT),
              "CP-12, 24, 25")
          .of(APPLICATION);

  public static final Fact<Boolean> REJECTION_REVIEW_DEMANDED =
      yesNo(
              "rejectionReviewDemanded",
              "a judge was asked to look at a rejection at intake",
              Set.of(Supplier.EVENT),
              "CP-12, 24, 25")
          .of(APPLICATION);

  public static final Fact<Boolean> REQUEST_QUEUED =
      yesNo(
          "requestQueued",
          "a refused request was kept to come alive later",
          Set.of(Supplier.EVENT),
          "CP-12, 24, 25");

  public static final Fact<Boolean> NOTICE_GIVEN =
      yesNo(
          "noticeGiven",
          "notice was given to all who must have it",
          Set.of(Supplier.EVENT),
          "CP-30; NSW-15, 24; QLD-2; CA-12; IE-5, 7");

  public static final Fact<Boolean> NOTICE_WRITTEN =
      yesNo(
          "noticeWritten",
          "the notice was in writing",
          Set.of(Supplier.EVENT),
          "CP-30; NSW-15, 24; QLD-2; CA-12; IE-5, 7");

  public static final Fact<LocalDate> NOTICE_PARTIES_ON =
      day(
              "noticePartiesOn",
              "day on which the last of the other parties was served",
              Set.of(Supplier.EVENT),
              "CP-30, 31, 32; NSW-24, 28; CA-12; IE-5, 7")
          .of(APPLICATION);

  public static final Fact<LocalDate> NOTICE_HOLDER_ON =
      day(
              "noticeHolderOn",
              "day on which the service or holder was served",
              Set.of(Supplier.EVENT),
              "CP-30, 31, 32; NSW-24, 28; CA-12; IE-5, 7")
          .of(APPLICATION);

  public static final Fact<LocalDate> NOTICE_SURVIVOR_ON =
      day(
              "noticeSurvivorOn",
              "day of service on the survivor; in campaign, the day on which notice reached her, as a named person confirms",
              Set.of(Supplier.EVENT),
              "CP-30, 31, 32; NSW-24, 28; CA-12; IE-5, 7")
          .of(APPLICATION);

  public static final Fact<LocalDate> NOTICE_OTHERS_ON =
      day(
              "noticeOthersOn",
              "day on which others who must have notice were served",
              Set.of(Supplier.EVENT),
              "CP-30, 31, 32; NSW-24, 28; CA-12; IE-5, 7")
          .of(APPLICATION);

  public static final Fact<Integer> NOTICE_DAYS =
      count(
          "noticeDays",
          "whole days between the last required notice and the decision or hearing, both excluded (used when dates are absent)",
          Set.of(Supplier.EVENT),
          "CP-32; NSW-28; CA-12, 36");

  public static final Fact<Set<String>> NOTICE_CONTENTS =
      words(
          "noticeContents",
          "what the notice says; a hearing date only if known",
          Set.of(Supplier.EVENT),
          "CP-30, 33; NSW-25",
          List.of(
              "documents",
              "may-appear",
              "production-date",
              "hearing-date",
              "free-advice",
              "local-centre",
              "formats"));

  public static final Fact<String> NOTICE_ROUTE =
      word(
              "noticeRoute",
              "how the notice reached her",
              Set.of(Supplier.EVENT),
              "CP-31; NSW-26; QLD-2",
              List.of("court", "nominee", "prosecutor", "direct", "defence"))
          .of(APPLICATION);

  public static final Fact<Boolean> ADDRESS_DISCLOSED =
      yesNo(
          "addressDisclosed",
          "her address was shown to the other side",
          Set.of(Supplier.EVENT),
          "CP-31");

  public static final Fact<LocalDate> NOTICE_PASSED_ON =
      day(
          "noticePassedOn",
          "day on which the prosecutor or body gave her the copy",
          Set.of(Supplier.EVENT),
          "NSW-27");

  public static final Fact<Boolean> NOTICE_TO_YOUNG_PERSON =
      yesNo(
          "noticeToYoungPerson",
          "the young person was told herself",
          Set.of(Supplier.EVENT),
          "CP-37");

  public static final Fact<Boolean> NOTICE_TO_SAFE_ADULT =
      yesNo("noticeToSafeAdult", "a safe adult was told", Set.of(Supplier.EVENT), "CP-37");

  public static final Fact<Boolean> NOTICE_TO_SUSPECT =
      yesNo("noticeToSuspect", "a suspect was told", Set.of(Supplier.EVENT), "CP-37");

  public static final Fact<Integer> NOTICE_SHORTENED_TO =
      count(
          "noticeShortenedTo",
          "days fixed by the court in place of the period",
          Set.of(Supplier.COURT),
          "CP-32; NSW-28; CA-12, 36");

  public static final Fact<Boolean> NOTICE_WAIVED =
      yesNo("noticeWaived", "notice was waived", Set.of(Supplier.COURT), "NSW-29; QLD-2")
          .of(APPLICATION);

  public static final Fact<String> NOTICE_WAIVER_GROUND =
      word(
              "noticeWaiverGround",
              "why notice was waived",
              Set.of(Supplier.COURT),
              "NSW-29; QLD-2",
              List.of("earlier-notice", "confider-consents", "exceptional"))
          .of(APPLICATION);

  public static final Fact<Integer> NOTICE_PERIOD_BY_RULES =
      count(
          "noticePeriodByRules",
          "days of notice under the Irish rules of court; where it is unknown nothing goes on",
          Set.of(Supplier.EVENT),
          "IE-5, 7");

  public static final Fact<Boolean> EXTENSION_TAKEN =
      yesNo("extensionTaken", "she used her one extension", Set.of(Supplier.EVENT), "CP-39")
          .of(APPLICATION);

  public static final Fact<Boolean> SUBPOENA_FORM_161_SERVED =
      yesNo(
          "subpoenaForm161Served",
          "the subpoena was served with the application",
          Set.of(Supplier.EVENT),
          "CA-13, 14; IE-8");

  public static final Fact<Boolean> WIDER_SERVICE_ORDERED =
      yesNo(
          "widerServiceOrdered",
          "others whom the judge ordered to be served were served",
          Set.of(Supplier.COURT),
          "CA-13, 14; IE-8");

  private ApplicationFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        LEAVE_SOUGHT,
        LEAVE_BEFORE_SUBPOENA,
        LEAVE_GATES,
        GROUNDS_PLEADED,
        ONLY_INSUFFICIENT_GROUNDS,
        BASIS_SHOWN,
        COMPELLING_BASIS_SHOWN,
        REPEAT_APPLICATION,
        MATERIAL_CHANGE_STATED,
        REJECTION_REVIEW_DEMANDED,
        REQUEST_QUEUED,
        NOTICE_GIVEN,
        NOTICE_WRITTEN,
        NOTICE_PARTIES_ON,
        NOTICE_HOLDER_ON,
        NOTICE_SURVIVOR_ON,
        NOTICE_OTHERS_ON,
        NOTICE_DAYS,
        NOTICE_CONTENTS,
        NOTICE_ROUTE,
        ADDRESS_DISCLOSED,
        NOTICE_PASSED_ON,
        NOTICE_TO_YOUNG_PERSON,
        NOTICE_TO_SAFE_ADULT,
        NOTICE_TO_SUSPECT,
        NOTICE_SHORTENED_TO,
        NOTICE_WAIVED,
        NOTICE_WAIVER_GROUND,
        NOTICE_PERIOD_BY_RULES,
        EXTENSION_TAKEN,
        SUBPOENA_FORM_161_SERVED,
        WIDER_SERVICE_ORDERED);
  }
}
