package keep.tools.law;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import keep.law.FactProblem;
import keep.law.Judgement;
import keep.law.Regime;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keep law compare`: the same facts under several regimes, and where they part.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Judges the same facts under several regimes and shows where and why they part.")
public final class CompareCommand implements Callable<Integer> {
  @Option(names = "--regimes", required = true, split = ",")
  private List<String> regimes = List.of();

  @Option(names = "--step", description = "the step to judge (default: the file's)")
  private String step = "";

  @Option(names = "--facts", required = true)
  private @Nullable Path facts;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null || facts == null) {
      return 2;
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      FactsFile file = FactsFile.read(facts);
      String word = step.isEmpty() ? file.step() : step;
      StringBuilder text = new StringBuilder();
      Set<String> answers = new HashSet<>();
      for (String name : regimes) {
        Regime law = Regimes.named(name);
        Judgement judgement = JudgeCommand.judge(law, word, file);
        String lawful = judgement.lawful().map(yes -> yes ? "yes" : "no").orElse("undecided");
        answers.add(lawful);
        text.append(law.name())
            .append("  ")
            .append(word)
            .append(": lawful ")
            .append(lawful)
            .append("; release ")
            .append(JudgeCommand.release(judgement))
            .append('\n');
        judgement.reasons().stream()
            .filter(reason -> lawful.equals("yes") || !reason.answer().isYes())
            .limit(6)
            .forEach(reason ->
                text.append("    ")
                    .append(reason.rule())
                    .append("  ")
                    .append(reason.answer().word())
                    .append("  ")
                    .append(reason.because())
                    .append('\n'));
      }
      out.print(text);
      out.println(answers.size() == 1 ? "They agree." : "They part: see the reasons under each.");
      return 0;
    } catch (FactsFile.Unusable | FactProblem | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }
}
