package keep.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The evaluation tree of one ruling: the question at the gate, under it each rule's question, and
/// under that the facts it looked at.
///
/// It is archived whole with the act, so that whoever reads it later needs no program to see why.
/// [keep.law.explain.Explanation] puts it into plain words.
///
/// @param regime the name of the layer that spoke
/// @param version the rules' version
public record Trace(
    String regime, String version, Gate gate, LocalDate day, String verdict, List<Node> nodes) {
  /// One rule as it was evaluated.
  ///
  /// @param facts the facts it looked at, as plain data; `unknown` where nothing was known
  public record Node(
      RuleId rule,
      String ruleVersion,
      String question,
      Answer answer,
      boolean asked,
      Source source,
      String because,
      Map<String, Object> facts) {}

  /// The tree as plain data: strings, lists and maps only.
  public Map<String, Object> plain() {
    List<Object> children = new ArrayList<>();
    for (Node node : nodes) {
      Map<String, Object> child = new LinkedHashMap<>();
      child.put("rule", node.rule().text());
      child.put("ruleVersion", node.ruleVersion());
      child.put("question", node.question());
      child.put("answer", node.asked() ? node.answer().word() : "not-asked");
      child.put("source", node.source().text());
      child.put("because", node.because());
      child.put("facts", node.facts());
      children.add(child);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("regime", regime);
    root.put("version", version);
    root.put("gate", gate.word());
    root.put("question", gate.question());
    root.put("day", day.toString());
    root.put("verdict", verdict);
    root.put("rules", children);
    return root;
  }
}
