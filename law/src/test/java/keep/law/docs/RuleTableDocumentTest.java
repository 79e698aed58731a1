package keep.law.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import keep.law.Gate;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rule table and the state diagram of a regime. A new regime adds its name to both lists.
class RuleTableDocumentTest {
  private static final RuleTests TESTS = new RuleTests();

  @ParameterizedTest(name = "docs/law/{0}.md")
  @DisplayName("docs/law holds each regime's rules as they stand in the code")
  @ValueSource(
      strings = {"campaign", "england-wales", "new-south-wales", "canada", "ireland", "victoria"})
  void the_table_of_rules_is_up_to_date(String name) {
    Documents.isUpToDate("docs/law/" + name + ".md", document(Regimes.named(name)));
  }

  @ParameterizedTest(name = "docs/law/{0}.svg")
  @DisplayName("docs/law holds each regime's walk as it stands in the code")
  @ValueSource(
      strings = {"campaign", "england-wales", "new-south-wales", "canada", "ireland", "victoria"})
  void the_state_diagram_is_up_to_date(String name) {
    Documents.isUpToDate("docs/law/" + name + ".svg", StateDiagram.of(Regimes.named(name)));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every rule has a test whose name begins with its id")
  @ValueSource(
      strings = {"campaign", "england-wales", "new-south-wales", "canada", "ireland", "victoria"})
  void every_rule_has_a_test_named_after_it(String name) {
    assertThat(Regimes.named(name).rules())
        .allSatisfy(rule -> assertThat(TESTS.of(rule.id())).as(rule.id().text()).isNotEmpty());
  }

  private static String document(Regime regime) {
    StringBuilder text = new StringBuilder();
    text.append("# Rules of `").append(regime.name()).append("`\n\n");
    text.append("Written from the code; do not edit. Version ").append(regime.version());
    text.append(", ").append(counted(regime)).append(". Not legal advice.\n\n");
    text.append("Confidence: H high, M medium, L low. Basis: R primary text read, S secondary or ");
    text.append("partial text read, K general knowledge not read again, D our default. A rule of ");
    text.append(
        "medium confidence says so in its reason; what a solicitor must confirm stands in ");
    text.append(
        "[sign-off.md](sign-off.md), what cannot be a rule in [not-encoded.md](not-encoded.md).\n\n");
    text.append("![The walk](").append(regime.name()).append(".svg)\n\n");
    text.append("| Id | Question | Source | Confidence | In force | Asked at | Tests |\n");
    text.append("|---|---|---|---|---|---|---|\n");
    for (Rule rule : regime.rules()) {
      text.append("| ").append(rule.id()).append(" | ").append(cell(rule.question()));
      text.append(" | ").append(cell(rule.source().text()));
      text.append(" | ").append(tag(rule));
      text.append(" | ").append(rule.inForce()).append(" | ").append(gates(rule));
      text.append(" | ")
          .append(
              TESTS.of(rule.id()).stream()
                  .map(RuleTableDocumentTest::words)
                  .collect(Collectors.joining("; ")));
      text.append(" |\n");
    }
    return text.toString();
  }

  /// One id may ask several questions, each at acts of its own.
  private static String counted(Regime regime) {
    long ids = regime.rules().stream().map(Rule::id).distinct().count();
    return ids == regime.rules().size()
        ? ids + " rules"
        : ids + " rules asking " + regime.rules().size() + " questions";
  }

  /// A rule that is not law says where it comes from.
  private static String tag(Rule rule) {
    String confidence = rule.tag().confidence() + " " + rule.tag().basis();
    return switch (rule.tag().origin()) {
      case LAW -> confidence;
      case SEED, AMENDMENTS, OUR_DEFAULT -> confidence + ", " + rule.tag().origin().words();
    };
  }

  private static String gates(Rule rule) {
    return rule.gates().stream().map(Gate::word).sorted().collect(Collectors.joining(", "));
  }

  /// A test's name as the sentence it is.
  private static String words(String method) {
    return method.replaceFirst("^[A-Z]+_[A-Za-z0-9]+_", "").replace('_', ' ');
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
