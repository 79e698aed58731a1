package keep.tools.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.Nearest;
import keep.law.Regime;
import keep.law.facts.MatterFacts;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `keep law judge`: facts in, a ruling out as JSON. Exit 0 with a ruling (null included), 2 when
/// the facts cannot be used.
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description = "Judges one step on a file of facts and prints JSON.")
public final class JudgeCommand implements Callable<Integer> {
  @Option(names = "--regime", description = "campaign, england-wales, … (default: the file's)")
  private String regime = "";

  @Option(names = "--step", description = "the step to judge (default: the file's)")
  private String step = "";

  @Option(names = "--gate", description = "what is asked for, as for explain, for example release")
  private String gate = "";

  @Option(
      names = "--day",
      description =
          "yyyy-mm-dd, whose law speaks at a gate (default: the facts' own, else the rules' version)")
  private String day = "";

  @Option(
      names = "--facts",
      required = true,
      description = "JSON file: {id, regime, regimeVersion, step, facts}, or bare facts")
  private @Nullable Path facts;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null || facts == null) {
      return 2;
    }
    try {
      FactsFile file = FactsFile.read(facts);
      Regime law = regime(regime, file);
      Asked asked = Asked.of(law, step, gate, file.step());
      Facts known = file.supplied(law.zone());
      Judgement judged =
          switch (asked) {
            case Asked.OfDecision decision -> decision.judge(law, asOf(known, file));
            case Asked.AtGate gated ->
                gated.judge(law, known, LawDay.of(day, file.day(), law, known));
          };
      spec.commandLine().getOut().println(json(judged));
      return 0;
    } catch (FactsFile.Unusable | FactProblem | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }

  /// A decision is judged by the law of its own day; a day that is said counts where it names none.
  private Facts asOf(Facts known, FactsFile file) throws FactsFile.Unusable {
    Optional<LocalDate> said = LawDay.said(day, file.day());
    return said.isEmpty() ? known : known.with(MatterFacts.AS_OF, said.get());
  }

  /// The regime of the command line, or else of the file.
  ///
  /// @throws FactsFile.Unusable where neither names one
  static Regime regime(String asked, FactsFile file) throws FactsFile.Unusable {
    String name = Regimes.either(asked, file.regime());
    if (name.isEmpty()) {
      throw new FactsFile.Unusable(
          "regime: none is given. Allowed: " + FactsFile.list(Regimes.names()) + ".");
    }
    return Regimes.named(name, file.regimeVersion());
  }

  static void checkStep(Regime law, String step) throws FactsFile.Unusable {
    if (!law.judgedSteps().contains(step)) {
      throw new FactsFile.Unusable(
          "step: "
              + (step.isEmpty() ? "none is given." : "there is none called \"" + step + "\".")
              + Nearest.hint(step, law.judgedSteps())
              + " Allowed: "
              + FactsFile.list(law.judgedSteps())
              + ".");
    }
  }

  private static String json(Judgement judgement) {
    return JsonMapper.builder().build().writeValueAsString(judgement.plain());
  }
}
