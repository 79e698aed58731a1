package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.Lifetime.CHARGE;
import static keep.law.Lifetime.EXISTENCE;
import static keep.law.Lifetime.ORDER;
import static keep.law.facts.Drafting.answers;
import static keep.law.facts.Drafting.count;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.links;
import static keep.law.facts.Drafting.passages;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Supplier;

/// Fairness to the accused, and to the truth (campaign rules CP-80 to CP-92). Section 9b of the
/// vocabulary.
public final class FairnessFacts {
  public static final Fact<Set<String>> PASSAGES_APPLIED_FOR =
      passages(
              "passagesAppliedFor",
              "the passages that answer the application",
              Set.of(Supplier.EVENT, Supplier.COURT),
              "CP-50, 80")
          .of(APPLICATION);

  public static final Fact<Set<String>> PASSAGES_INSPECTED =
      passages(
              "passagesInspected",
              "the passages the judge has read",
              Set.of(Supplier.EVENT, Supplier.COURT),
              "CP-50, 80")
          .of(APPLICATION);

  public static final Fact<Set<String>> PASSAGES_ADDED_BY_JUDGE =
      passages(
              "passagesAddedByJudge",
              "passages nobody applied for that the judge added",
              Set.of(Supplier.EVENT, Supplier.COURT),
              "CP-50, 80")
          .of(APPLICATION);

  public static final Fact<Set<String>> PASSAGES_ORDERED =
      passages(
              "passagesOrdered",
              "the passages the order opens",
              Set.of(Supplier.EVENT, Supplier.COURT),
              "CP-50, 80")
          .of(APPLICATION, ORDER);

  public static final Fact<Set<String>> PASSAGES_RELEASED =
      passages(
              "passagesReleased",
              "the passages that have gone out",
              Set.of(Supplier.EVENT, Supplier.COURT),
              "CP-50, 80")
          .of(APPLICATION, ORDER);

  public static final Fact<Boolean> PARTIES_TOLD_ISSUE_ONLY =
      yesNo(
              "partiesToldIssueOnly",
              "the parties were told the issue, not the words",
              Set.of(Supplier.COURT),
              "CP-80")
          .of(APPLICATION);

  public static final Fact<Boolean> HEARD_ON_ADDITION =
      yesNo(
              "heardOnAddition",
              "survivor and service were heard on a passage that the judge added",
              Set.of(Supplier.COURT),
              "CP-80")
          .of(APPLICATION);

  public static final Fact<Boolean> CHANGE_OF_CIRCUMSTANCES =
      yesNo(
          "changeOfCircumstances",
          "a change of circumstances is stated",
          Set.of(Supplier.PARTY),
          "CP-81");

  public static final Fact<Boolean> VERDICT_GIVEN =
      yesNo("verdictGiven", "the verdict has been given", Set.of(Supplier.EVENT), "CP-81")
          .of(CHARGE);

  public static final Fact<LocalDate> REVIEW_PERIOD_ENDED_ON =
      day(
              "reviewPeriodEndedOn",
              "day on which the appeal and review period ended",
              Set.of(Supplier.EVENT),
              "CP-81")
          .of(CHARGE);

  public static final Fact<Boolean> ADVOCATE_APPOINTED =
      yesNo(
              "advocateAppointed",
              "the judge appointed a lawyer for an accused without one",
              Set.of(Supplier.COURT),
              "CP-82")
          .of(APPLICATION);

  public static final Fact<Boolean> EXISTENCE_BASIS_STATED =
      yesNo(
          "existenceBasisStated",
          "a basis is stated for asking the judge whether notes exist",
          Set.of(Supplier.PARTY),
          "CP-83");

  public static final Fact<Boolean> EXISTENCE_ANSWERED =
      yesNo(
              "existenceAnswered",
              "the service answered the judge under seal whether notes exist",
              Set.of(Supplier.EVENT),
              "CP-83")
          .of(EXISTENCE);

  public static final Fact<Map<String, Answer>> ASSISTS_ACCUSED =
      answers(
              "assistsAccused",
              "could the passage assist the accused",
              Set.of(Supplier.COURT),
              "CP-84")
          .of(APPLICATION);

  public static final Fact<Map<String, Answer>> UNDERMINES_PROSECUTION =
      answers(
              "underminesProsecution",
              "could the passage undermine the prosecution",
              Set.of(Supplier.COURT),
              "CP-84")
          .of(APPLICATION);

  public static final Fact<Map<String, Answer>> REASON_FOR_WITHHOLDING =
      answers(
              "reasonForWithholding",
              "a sealed reason exists for keeping a marked passage closed",
              Set.of(Supplier.COURT),
              "CP-84")
          .of(APPLICATION);

  public static final Fact<Boolean> ISSUES_NOTE_LODGED =
      yesNo(
              "issuesNoteLodged",
              "the defence lodged, sealed for the judge alone, what it asks her to look for",
              Set.of(Supplier.EVENT),
              "CP-85")
          .of(APPLICATION);

  public static final Fact<Map<String, Set<String>>> MISLEADING_WITHOUT =
      links(
              "misleadingWithout",
              "for a passage that goes out, the other passages without which it would mislead",
              Set.of(Supplier.COURT),
              "CP-86")
          .of(APPLICATION);

  public static final Fact<Boolean> REST_LOOKED_AT =
      yesNo(
          "restLookedAt",
          "the rest was looked at for the accused's side first",
          Set.of(Supplier.COURT),
          "CP-87");

  public static final Fact<String> HARM_STATEMENT_TREATMENT =
      word(
          "harmStatementTreatment",
          "what the judge did with the statement of harm",
          Set.of(Supplier.COURT),
          "CP-88",
          List.of("used", "put-aside", "handed-back", "gist-given"));

  public static final Fact<Boolean> INTEGRITY_NOTE_GIVEN =
      yesNo(
          "integrityNoteGiven",
          "a note of integrity goes to both parties",
          Set.of(Supplier.EVENT),
          "CP-86, 89");

  public static final Fact<Boolean> TELL_WITHHELD =
      yesNo(
              "tellWithheld",
              "the order lets a party know how much stays closed",
              Set.of(Supplier.COURT),
              "CP-86, 89")
          .of(APPLICATION);

  public static final Fact<LocalDate> CUSTODY_LIMIT_ON =
      day(
              "custodyLimitOn",
              "day on which the custody time limit ends",
              Set.of(Supplier.EVENT),
              "CP-90")
          .of(CHARGE);

  public static final Fact<LocalDate> TRIAL_ON =
      day("trialOn", "day on which the trial is to begin", Set.of(Supplier.EVENT), "CP-90")
          .of(CHARGE);

  public static final Fact<Integer> WAYS_TO_OPEN_PROVEN =
      count(
          "waysToOpenProven",
          "how many ways to open the notes were proven when the hold began",
          Set.of(Supplier.SERVICE),
          "CP-91");

  public static final Fact<Boolean> SAME_FIGURES_FOR_BOTH_SIDES =
      yesNo(
          "sameFiguresForBothSides",
          "published counts show the same figures for each side and rank nothing as success",
          Set.of(Supplier.EVENT),
          "CP-92");

  private FairnessFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        PASSAGES_APPLIED_FOR,
        PASSAGES_INSPECTED,
        PASSAGES_ADDED_BY_JUDGE,
        PASSAGES_ORDERED,
        PASSAGES_RELEASED,
        PARTIES_TOLD_ISSUE_ONLY,
        HEARD_ON_ADDITION,
        CHANGE_OF_CIRCUMSTANCES,
        VERDICT_GIVEN,
        REVIEW_PERIOD_ENDED_ON,
        ADVOCATE_APPOINTED,
        EXISTENCE_BASIS_STATED,
        EXISTENCE_ANSWERED,
        ASSISTS_ACCUSED,
        UNDERMINES_PROSECUTION,
        REASON_FOR_WITHHOLDING,
        ISSUES_NOTE_LODGED,
        MISLEADING_WITHOUT,
        REST_LOOKED_AT,
        HARM_STATEMENT_TREATMENT,
        INTEGRITY_NOTE_GIVEN,
        TELL_WITHHELD,
        CUSTODY_LIMIT_ON,
        TRIAL_ON,
        WAYS_TO_OPEN_PROVEN,
        SAME_FIGURES_FOR_BOTH_SIDES);
  }
}
