package keep.law.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import keep.law.Fact;
import keep.law.Kind;
import keep.law.Lifetime;
import keep.law.Supplier;
import keep.law.facts.Vocabulary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The closed list of facts, as the reader of facts accepts them.
class FactsDocumentTest {
  @Test
  @DisplayName("docs/law-facts.md lists the facts as they stand in the code")
  void the_list_of_facts_is_up_to_date() {
    Documents.isUpToDate("docs/law-facts.md", document());
  }

  @Test
  @DisplayName(
      "Every fact says what it means in words of its own, who supplies it and who reads it")
  void every_fact_says_what_it_means() {
    assertThat(Vocabulary.all())
        .allSatisfy(fact -> {
          assertThat(fact.question())
              .as(fact.name())
              .hasSizeGreaterThan(8)
              .doesNotContain("as the name");
          assertThat(fact.suppliers()).as(fact.name()).isNotEmpty();
          assertThat(fact.source().text()).as(fact.name()).isNotEmpty();
        });
  }

  private static String document() {
    StringBuilder text = new StringBuilder("# Facts\n\n");
    text.append("Written from the code; do not edit. The closed list of ")
        .append(Vocabulary.all().size())
        .append(" facts that rules read, in every regime.\n\n");
    text.append(
        """
        - A fact that is left out, `null`, `"unknown"` or `"not-found"` is **unknown**, never false. An empty list `[]` means "known to be none".
        - An unknown name, a value that is not listed, facts that contradict each other and days in an impossible order are refused, naming the field and
          what is allowed there. Nothing is ruled on half-read facts. A wrong step is no contradiction: a rule judges it.
        - Facts marked R are refused wherever facts are given to be judged or compared. `keep law explain` takes them, to explain a ruling of a running matter.
        - Yes or no may be written `true`, `false`, `"yes"`, `"no"`. A date is `yyyy-mm-dd`. A date and time is local time in the regime's country, or has an offset.
        - `applicant` is read up to the first " ("; `heldBy` and `recordType` may join words with "+", and any other word in `recordType` is `mixed`.
        - *By*: who may supply it.
        """);
    for (Supplier supplier : Supplier.values()) {
      text.append("  ")
          .append(supplier.letter())
          .append(": ")
          .append(supplier.meaning())
          .append(".\n");
    }
    text.append(
        "- *Ends with*: what it belongs to; the step that begins the next one ends it. Empty: the matter.\n");
    for (Lifetime life : Lifetime.values()) {
      text.append("  ")
          .append(life.name().toLowerCase(java.util.Locale.ROOT))
          .append(": ")
          .append(life.meaning())
          .append(".\n");
    }
    for (Vocabulary.Section section : Vocabulary.sections()) {
      text.append("\n## ").append(section.title()).append("\n\n");
      text.append(
          "| Fact | Means | Value | By | Ends with | Read by |\n|---|---|---|---|---|---|\n");
      section.facts().forEach(fact -> row(text, fact));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, Fact<?> fact) {
    text.append("| `").append(fact.name()).append("` | ").append(fact.question());
    text.append(" | ").append(value(fact.kind()));
    text.append(" | ")
        .append(
            fact.suppliers().stream()
                .sorted(Comparator.naturalOrder())
                .map(Supplier::letter)
                .collect(Collectors.joining(", ")));
    text.append(" | ")
        .append(
            fact.lives().stream()
                .sorted(Comparator.naturalOrder())
                .map(life -> life.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", ")));
    text.append(" | ").append(fact.source().text()).append(" |\n");
  }

  private static String value(Kind<?> kind) {
    return switch (kind) {
      case Kind.Word word -> "one of " + words(word.words());
      case Kind.Words words -> "any of " + words(words.words());
      case Kind.Findings rows ->
          "rows `{passage, substantialProbativeValue, otherEvidenceAvailable, publicInterestSubstantiallyOutweighs}`";
      case Kind.Answers rows -> "rows `{passage, answer}`";
      case Kind.Links rows -> "rows `{passage, needs: [passages]}`";
      case Kind.YesNo yesNo -> yesNo.word();
      case Kind.Day day -> day.word();
      case Kind.Moment moment -> moment.word();
      case Kind.Count count -> count.word() + ", 0 or more";
      case Kind.Passages passages -> passages.word();
      case Kind.Label label -> label.word() + " of 1 to 64 letters, digits and marks";
      case Kind.Labels labels -> labels.word();
    };
  }

  private static String words(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }
}
