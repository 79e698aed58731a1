package keep.tools.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import keep.law.FactProblem;
import keep.law.Judgement;
import keep.law.Reason;
import keep.law.Regime;
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
      String name = Regimes.either(regime, file.regime());
      if (name.isEmpty()) {
        throw new FactsFile.Unusable(
            "regime: none is given. Allowed: " + FactsFile.list(Regimes.names()) + ".");
      }
      Regime law = Regimes.named(name, file.regimeVersion());
      String word = step.isEmpty() ? file.step() : step;
      spec.commandLine().getOut().println(json(judge(law, word, file)));
      return 0;
    } catch (FactsFile.Unusable | FactProblem | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }

  static Judgement judge(Regime law, String step, FactsFile file) throws FactsFile.Unusable {
    checkStep(law, step);
    return law.judge(step, file.supplied(law.zone()));
  }

  static void checkStep(Regime law, String step) throws FactsFile.Unusable {
    if (!law.judgedSteps().contains(step)) {
      throw new FactsFile.Unusable(
          "step: "
              + (step.isEmpty() ? "none is given." : "there is none called \"" + step + "\".")
              + " Allowed: "
              + FactsFile.list(law.judgedSteps())
              + ".");
    }
  }

  static String json(Judgement judgement) {
    return JsonMapper.builder().build().writeValueAsString(plain(judgement));
  }

  static Map<String, @Nullable Object> plain(Judgement judgement) {
    List<Object> reasons = new ArrayList<>();
    for (Reason reason : judgement.reasons()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("rule", reason.rule().text());
      one.put("answer", reason.answer().word());
      one.put("source", reason.source().text());
      one.put("because", reason.because());
      reasons.add(one);
    }
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("lawful", judgement.lawful().orElse(null));
    answer.put("releaseToApplicantAllowed", release(judgement));
    answer.put("reasons", reasons);
    if (!judgement.abstains().isEmpty()) {
      answer.put("undecided", judgement.abstains());
    }
    return answer;
  }

  static Object release(Judgement judgement) {
    return switch (judgement.release()) {
      case ALLOWED -> true;
      case NOT_ALLOWED -> false;
      case PARTIAL -> "partial";
      case NOT_DECIDED -> "not-decided";
    };
  }
}
