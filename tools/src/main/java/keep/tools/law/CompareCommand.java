package keep.tools.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.regimes.Comparison;
import keep.law.regimes.Comparison.Side;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keep law compare`: the same facts under several regimes, and where and why they part. Exit 0
/// with a comparison, 2 when regimes, step or facts cannot be used.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Judges the same facts under several regimes and shows where and why they part.")
public final class CompareCommand implements Callable<Integer> {
  @Option(
      names = "--regimes",
      required = true,
      split = ",",
      description = "two or more, with commas: campaign,england-wales,new-south-wales")
  private List<String> regimes = List.of();

  @Option(
      names = "--step",
      description = "the step to judge (default: the file's; without one, every step)")
  private String step = "";

  @Option(
      names = "--facts",
      required = true,
      description = "JSON file: {id, regime, regimeVersion, step, facts}, or bare facts")
  private @Nullable Path facts;

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null || facts == null) {
      return 2;
    }
    try {
      List<Regime> laws = regimes.stream().map(String::strip).map(Regimes::named).toList();
      if (laws.stream().map(Regime::name).distinct().count() < 2) {
        throw new FactsFile.Unusable(
            "--regimes: give two or more different ones. Allowed: "
                + FactsFile.list(Regimes.names())
                + ".");
      }
      FactsFile file = FactsFile.read(facts);
      String word = step.isEmpty() ? file.step() : step;
      List<Comparison> all = new ArrayList<>();
      for (String each : word.isEmpty() ? laws.getFirst().judgedSteps() : List.of(word)) {
        all.add(compare(laws, each, file));
      }
      spec.commandLine()
          .getOut()
          .print(json ? ComparisonText.json(all) : ComparisonText.words(all));
      spec.commandLine().getOut().flush();
      return 0;
    } catch (FactsFile.Unusable | FactProblem | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }

  private static Comparison compare(List<Regime> laws, String word, FactsFile file)
      throws FactsFile.Unusable {
    List<Side> sides = new ArrayList<>();
    for (Regime law : laws) {
      JudgeCommand.checkStep(law, word);
      Facts known = file.supplied(law.zone());
      sides.add(new Side(law.name(), law.judge(word, known)));
    }
    return new Comparison(word, sides);
  }
}
