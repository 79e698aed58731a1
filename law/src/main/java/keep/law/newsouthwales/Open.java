package keep.law.newsouthwales;

import java.util.List;
import keep.law.OpenQuestion;

/// What the notes on New South Wales and Queensland leave open.
final class Open {
  static final List<OpenQuestion> NEW_SOUTH_WALES =
      List.of(
          new OpenQuestion(
              "NSW-1, NSW-11",
              "Is a search warrant or a polite request before proceedings caught? Until told: decline without consent or a court's order."),
          new OpenQuestion(
              "NSW-29",
              "How does the rest of s 299C(5) read, and must consent to a waiver of notice be written?"),
          new OpenQuestion(
              "NSW-42, NSW-43",
              "How are ss 302 to 306 numbered, and what do they say of material used in breach?"),
          new OpenQuestion(
              "NSW-28",
              "Was anything changed in 2025 or 2026, the 14 days in particular? Is day 14 itself too early?"),
          new OpenQuestion(
              "NSW-26", "Is a body prescribed by regulation to which notice may be given?"),
          new OpenQuestion("NSW-31, NSW-33", "What does \"substantial\" mean here?"),
          new OpenQuestion("NSW-20", "Must the judge ever inspect?"),
          new OpenQuestion(
              "NSW-2",
              "How far does \"would have been an offence here\" reach outside New South Wales?"),
          new OpenQuestion("NSW-40", "Is consent revocable until acted on?"),
          new OpenQuestion(
              "NSW-44", "How long is the time to appeal, and is a certificate or leave needed?"));

  static final List<OpenQuestion> QUEENSLAND =
      List.of(
          new OpenQuestion(
              "QLD-1, QLD-3",
              "Most of Part 2 Division 2A was not read: every rule carried over from New South Wales needs checking, with the day the Division began."));

  private Open() {}
}
