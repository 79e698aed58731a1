package keep.law.campaign;

import java.util.List;
import keep.law.NotEncoded;
import keep.law.OpenQuestion;
import keep.law.RuleId;

/// What the campaign's page leaves open, and what of the notes is no rule.
final class Open {
  static final List<OpenQuestion> QUESTIONS =
      List.of(
          new OpenQuestion(
              "",
              "What was the exact wording of the amendments of December 2023 and February 2024, and which exceptions did they make? Looked for twice, not found."),
          new OpenQuestion(
              "CP-02",
              "Does the campaign mean rape only, every sexual offence, or every crime? Here: every sexual offence."),
          new OpenQuestion(
              "CP-03, CP-10",
              "Did the clause bind defence requests and use at trial, or police and prosecution access only? Here: all of them."),
          new OpenQuestion("CP-60", "May a survivor release her notes without a judge? Here: no."),
          new OpenQuestion(
              "CP-07",
              "Which Australian law did the campaign's briefing follow? Here: New South Wales, whose test has the same words."),
          new OpenQuestion(
              "CP-32",
              "May a judge do without notice altogether? Here: only if the survivor agrees; the period may be shortened to nothing."),
          new OpenQuestion(
              "CP-43",
              "Would the campaign accept a test of likely relevance and necessity in the interests of justice?"),
          new OpenQuestion(
              "CP-56, CP-81",
              "What holds in retrials, appeals, case review, confiscation, civil and family cases?"),
          new OpenQuestion(
              "CP-11",
              "Is the bar on bail and other preliminary steps wanted, when the page speaks only of charge? Here: a setting, on."),
          new OpenQuestion(
              "CP-56",
              "Does an appeal period that ends on a holiday run on to the next working day? Here: it is not moved."));

  static final List<NotEncoded> LEFT_OUT =
      List.of(
          new NotEncoded(
              new RuleId("CP-07"),
              "The model is Australian practice",
              "Context: it says where the defaults come from and decides nothing. New South Wales has a regime of its own."));

  private Open() {}
}
