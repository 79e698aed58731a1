package keep.tools.law;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.Trace;
import keep.law.explain.Explanation;
import keep.law.explain.Language;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `keep law explain`: the evaluation tree of one ruling, in plain words or as JSON. Exit 0 with a
/// ruling, whatever it says; 2 when regime, gate, day, language or facts cannot be used.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows how one ruling came about: every rule, its answer, source and facts.")
public final class ExplainCommand implements Callable<Integer> {
  @Option(names = "--regime", description = "campaign, england-wales, … (default: the file's)")
  private String regime = "";

  @Option(names = "--step", description = "the step to explain, as for judge (default: the file's)")
  private String step = "";

  @Option(names = "--gate", description = "what is asked for, for example release (none: a list)")
  private String gate = "";

  @Option(
      names = "--facts",
      required = true,
      description = "JSON file: {id, regime, regimeVersion, step, facts}, or bare facts")
  private @Nullable Path facts;

  @Option(
      names = "--day",
      description =
          "yyyy-mm-dd, whose law speaks (default: the facts' own, else the rules' version)")
  private String day = "";

  @Option(names = "--lang", description = "en or cy (default: en)")
  private String lang = "en";

  @Option(names = "--json", description = "prints the tree as JSON")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null || facts == null) {
      return 2;
    }
    try {
      FactsFile file = FactsFile.read(facts);
      Regime law = JudgeCommand.regime(regime, file);
      Language language =
          Language.of(lang)
              .orElseThrow(() ->
                  new FactsFile.Unusable(
                      "--lang: there is no \"" + lang + "\" here. Allowed: en, cy."));
      Facts known = file.ofMatter(law.zone());
      Asked asked = Asked.of(law, step, gate, file.step());
      Trace trace = asked.trace(law, known, LawDay.of(day, file.day(), law, known));
      spec.commandLine()
          .getOut()
          .println(
              json
                  ? JsonMapper.builder().build().writeValueAsString(trace.plain())
                  : new Explanation(language).of(trace).stripTrailing());
      return 0;
    } catch (FactsFile.Unusable | FactProblem | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }
}
