package keep.law.victoria;

import java.util.List;
import keep.law.NotEncoded;
import keep.law.OpenQuestion;
import keep.law.RuleId;

/// What the notes on Victoria leave open, and what in them cannot be a rule.
final class Open {
  static final List<OpenQuestion> QUESTIONS =
      List.of(
          q(
              "VIC-10, VIC-24 to VIC-30",
              "The text of ss 32B, 32C, 32CA to 32CE and 32D to 32G since July 2023 was not read in full: what do they say? Until told, every act under it is not assessed."),
          q(
              "",
              "Does the text since July 2023 govern proceedings begun, or notices given, before?"),
          q("VIC-13", "How far did it change the words \"another party\" in s 32C(1)(a)?"),
          q(
              "VIC-19, VIC-24",
              "Are the 14 days clear days, and what if the last falls on a Sunday (Waterfront Place [2019] VSCA 156)?"),
          q("VIC-01", "Does anything reach a police request before a charge?"),
          q("", "Which appeal is there, and may the protected person appeal by herself?"),
          q(
              "VIC-39",
              "A child, incapacity, physical examination, crime: what does s 32E say today?"),
          q(
              "VIC-35",
              "The vocabulary has no word for her objection among the factors, for leave to appear, or for plain consent. Add them?"),
          q(
              "",
              "Does leave given under the old text cover health information first protected later?"));

  static final List<NotEncoded> LEFT_OUT =
      List.of(
          n(
              "VIC-12",
              "The guiding facts of s 32AB",
              "Context only: it decides nothing. Whether it stands today was not read."),
          n(
              "VIC-36",
              "Reasons, and no jury",
              "s 32D(3) was not read (L): off as law, asked about in the list of open questions."),
          n(
              "VIC-39",
              "A child, incapacity, physical examination, crime or fraud",
              "s 32E was not read beyond its heading (L): off as law, asked about in the list of open questions."));

  private Open() {}

  private static OpenQuestion q(String rules, String question) {
    return new OpenQuestion(rules, question);
  }

  private static NotEncoded n(String id, String what, String why) {
    return new NotEncoded(new RuleId(id), what, why);
  }
}
