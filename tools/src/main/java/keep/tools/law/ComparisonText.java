package keep.tools.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keep.law.Judgement.Release;
import keep.law.Reason;
import keep.law.regimes.Comparison;
import keep.law.regimes.Comparison.Side;
import tools.jackson.databind.json.JsonMapper;

/// Comparisons as a reader sees them: a table side by side, then where and why the regimes part.
final class ComparisonText {
  private ComparisonText() {}

  static String words(List<Comparison> all) {
    StringBuilder text = new StringBuilder();
    table(text, all);
    List<Comparison> parted = all.stream().filter(Comparison::parts).toList();
    if (parted.isEmpty()) {
      return text.append("\nThey agree.\n").toString();
    }
    text.append("\nWhere and why they part\n");
    parted.forEach(each -> why(text, each));
    if (parted.size() < all.size()) {
      text.append("\nOn every other step they agree.\n");
    }
    return text.toString();
  }

  private static void table(StringBuilder text, List<Comparison> all) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("step"));
    all.getFirst().sides().forEach(side -> head.add(side.regime()));
    rows.add(head);
    for (Comparison each : all) {
      List<String> row = new ArrayList<>(List.of((each.parts() ? "* " : "  ") + each.step()));
      each.sides().forEach(side -> row.add(cell(side)));
      rows.add(row);
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
        line.append(String.format("%-" + (width + 3) + "s", row.get(column)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    text.append("(lawful; what may go to whoever seeks it. * marks where they part.)\n");
  }

  private static String cell(Side side) {
    return side.lawful() + "; " + release(side.judgement().release());
  }

  private static String release(Release release) {
    return switch (release) {
      case ALLOWED -> "may go";
      case NOT_ALLOWED -> "nothing goes";
      case PARTIAL -> "part may go";
      case NOT_DECIDED -> "not decided";
    };
  }

  private static void why(StringBuilder text, Comparison each) {
    text.append('\n').append(each.step()).append(": ");
    text.append(
            each.byAnswer().entrySet().stream()
                .map(answer -> answer.getKey() + " in " + String.join(", ", answer.getValue()))
                .collect(Collectors.joining("; ")))
        .append(".\n");
    for (Side side : each.sides()) {
      text.append("  ").append(side.regime()).append(layer(side.regime()));
      text.append(": ").append(cell(side)).append('\n');
      if (!side.judgement().abstains().isEmpty()) {
        text.append("    ").append(side.judgement().abstains()).append('\n');
      }
      for (Reason reason : side.deciding()) {
        text.append("    ").append(reason.rule()).append("  ").append(reason.answer().word());
        text.append("  ").append(reason.because());
        text.append(" (").append(reason.source().text()).append(")\n");
      }
    }
  }

  private static String layer(String regime) {
    return regime.equals("campaign") ? " (a service's policy, not the law)" : "";
  }

  static String json(List<Comparison> all) {
    List<Object> steps = new ArrayList<>();
    for (Comparison each : all) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("step", each.step());
      step.put("parts", each.parts());
      Map<String, Object> sides = new LinkedHashMap<>();
      each.sides().forEach(side -> sides.put(side.regime(), side.judgement().plain()));
      step.put("regimes", sides);
      steps.add(step);
    }
    return JsonMapper.builder().build().writeValueAsString(steps) + "\n";
  }
}
