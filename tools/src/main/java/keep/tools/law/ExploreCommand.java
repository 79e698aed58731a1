package keep.tools.law;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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

/// `keep law explore`: every reachable state, every invariant. Exit 0 when all held, 1 when one did
/// not, 2 when there is nothing to explore.
@Command(
    name = "explore",
    mixinStandardHelpOptions = true,
    description = "Walks through every reachable state of a regime and checks what must hold.")
public final class ExploreCommand implements Callable<Integer> {
  @Option(names = "--regime", required = true)
  private String regime = "";

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
      Optional<Model> model = Models.of(Regimes.named(regime));
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
    } catch (Regimes.UnknownRegime unknown) {
      spec.commandLine().getErr().println(unknown.getMessage());
      return 2;
    }
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
