package keep.tools.law;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import keep.law.Regime;
import keep.law.explore.Exploration;
import keep.law.explore.Explorer;
import keep.law.explore.Model;
import keep.law.regimes.Models;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `keep law explore`: every reachable state, every invariant; or one walk, act by act. Exit 0 when
/// all held or the walk was played, 1 when something did not hold, 2 when there is nothing to
/// explore.
@Command(
    name = "explore",
    mixinStandardHelpOptions = true,
    description = {
      "Walks through every reachable state of a regime and checks what must hold.",
      "With --walk: plays one walk from a file, and says of each act whether it is allowed.",
    })
public final class ExploreCommand implements Callable<Integer> {
  @Option(names = "--regime", description = "campaign, england-wales, … (default: the walk's)")
  private String regime = "";

  @Option(
      names = "--walk",
      description = "a file of one act a line: role[:person][>on-behalf-of] step {facts}")
  private @Nullable Path walk;

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      return 2;
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (walk != null) {
        WalkFile file = WalkFile.read(walk);
        WalkPlay play = WalkPlay.of(regime(file.regime(), file.regimeVersion()), file);
        out.println(
            json ? JsonMapper.builder().build().writeValueAsString(plain(play)) : words(play));
        return 0;
      }
      Optional<Model> model = Models.of(regime("", ""));
      if (model.isEmpty()) {
        spec.commandLine().getErr().println("regime: " + regime + " has no states to explore.");
        return 2;
      }
      Exploration all = Explorer.explore(model.get());
      if (json) {
        out.println(JsonMapper.builder().build().writeValueAsString(plain(all)));
      } else {
        words(out, all);
      }
      return all.allHeld() ? 0 : 1;
    } catch (FactsFile.Unusable | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }

  private Regime regime(String ofFile, String version) throws FactsFile.Unusable {
    String name = regime.isEmpty() ? ofFile : regime;
    if (name.isEmpty()) {
      throw new FactsFile.Unusable(
          "--regime: none is given. Allowed: " + FactsFile.list(Regimes.names()) + ".");
    }
    return Regimes.named(name, regime.isEmpty() ? version : "");
  }

  private static Map<String, Object> plain(WalkPlay play) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("regime", play.regime());
    plain.put("steps", play.steps().stream().map(WalkPlay.Ruled::plain).toList());
    return plain;
  }

  private static String words(WalkPlay play) {
    StringBuilder text = new StringBuilder(play.regime());
    for (WalkPlay.Ruled step : play.steps()) {
      text.append(
          "\n%4d  %-12s %s %s".formatted(step.line(), step.verdict(), step.who(), step.step()));
      if (!step.problem().isEmpty()) {
        text.append("\n        ").append(step.problem());
      }
      if (!step.verdict().equals("allowed")) {
        step.rules()
            .forEach(reason ->
                text.append("\n        ")
                    .append(reason.rule().text())
                    .append("  ")
                    .append(reason.because()));
      }
    }
    return text.toString();
  }

  private static void words(PrintWriter out, Exploration all) {
    out.println(
        all.regime()
            + " "
            + all.version()
            + ": "
            + all.states()
            + " states, "
            + all.changes()
            + " acts that took effect out of "
            + all.attempts()
            + " tried");
    for (Exploration.Checked check : all.checks()) {
      out.println(
          (check.held() ? "held    " : "BROKEN  ") + check.name() + " (" + check.rules() + ")");
      check.story().forEach(line -> out.println("          " + line));
    }
    long held = all.checks().stream().filter(Exploration.Checked::held).count();
    out.println(held + " of " + all.checks().size() + " held");
  }

  private static Map<String, Object> plain(Exploration all) {
    List<Object> checks = new ArrayList<>();
    for (Exploration.Checked check : all.checks()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", check.name());
      one.put("rules", check.rules());
      one.put("held", check.held());
      one.put("story", check.story());
      checks.add(one);
    }
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("regime", all.regime());
    plain.put("version", all.version());
    plain.put("states", all.states());
    plain.put("changes", all.changes());
    plain.put("attempts", all.attempts());
    plain.put("violations", all.checks().stream().filter(check -> !check.held()).count());
    plain.put("invariants", checks);
    return plain;
  }
}
