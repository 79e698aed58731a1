package keep.tools.law;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `keep law rules`: every rule of a regime with its question, source and dates.
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists every rule of a regime: id, question, source, dates.")
public final class RulesCommand implements Callable<Integer> {
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
      Regime law = Regimes.named(regime);
      List<Object> rows = new ArrayList<>();
      for (Rule rule : law.rules()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", rule.id().text());
        row.put("question", rule.question());
        row.put("source", rule.source().text());
        row.put("tag", rule.tag().toString());
        row.put("inForce", rule.inForce().toString());
        row.put("gates", rule.gates().stream().map(gate -> gate.word()).sorted().toList());
        row.put("version", rule.version());
        rows.add(row);
        if (!json) {
          out.println(
              rule.id()
                  + "  "
                  + rule.question()
                  + "\n        "
                  + rule.source()
                  + "; "
                  + rule.tag()
                  + "; in force "
                  + rule.inForce());
        }
      }
      out.println(
          json ? JsonMapper.builder().build().writeValueAsString(rows) : rows.size() + " rows");
      return 0;
    } catch (Regimes.UnknownRegime unknown) {
      spec.commandLine().getErr().println(unknown.getMessage());
      return 2;
    }
  }
}
