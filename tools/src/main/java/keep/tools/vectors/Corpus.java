package keep.tools.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import keep.seal.verify.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Every case of a folder, answered.
///
/// @param kinds how many files of each kind
/// @param exits how many packages with each exit code
/// @param reasons the words of the table that a package met
/// @param differences the files whose answer here is not the one they name, with both
public record Corpus(
    Map<String, Integer> kinds,
    Map<Integer, Integer> exits,
    Set<String> reasons,
    List<String> differences) {

  /// Where the policies lie that cases name: no cases themselves.
  private static final String POLICIES = "policies";

  /// Reads all files below `folder` that end in `.json`.
  public static Corpus of(Path folder) throws IOException {
    Map<String, Integer> kinds = new TreeMap<>();
    Map<Integer, Integer> exits = new TreeMap<>();
    Set<String> reasons = new TreeSet<>();
    List<String> differences = new ArrayList<>();
    for (Path file : files(folder)) {
      Question question;
      try {
        question = new Question(JsonMapper.shared().readTree(file.toFile()), folder);
      } catch (JacksonException e) {
        differences.add(folder.relativize(file) + ": is no JSON");
        continue;
      }
      Answer expected = question.expected();
      Answer answer = question.answer();
      kinds.merge(question.kind(), 1, Integer::sum);
      if (question.kind().equals("package")) {
        exits.merge(answer.exit(), 1, Integer::sum);
        reasons.add(answer.reason());
      }
      if (!same(question.kind(), expected, answer)) {
        differences.add(
            "%s: names %s, and here it is %s".formatted(folder.relativize(file), expected, answer));
      }
    }
    reasons.remove("");
    return new Corpus(kinds, exits, reasons, differences);
  }

  /// Of what is no package only the exit code is compared: its fault is a word of this
  /// implementation's.
  private static boolean same(String kind, Answer expected, Answer answer) {
    return kind.equals("package") ? expected.equals(answer) : expected.exit() == answer.exit();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !folder.relativize(file).startsWith(POLICIES))
          .sorted()
          .toList();
    }
  }

  public int size() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The table's words that no package met.
  public List<String> unmet() {
    return Stream.of(Reason.values())
        .map(Reason::word)
        .filter(word -> !reasons.contains(word))
        .toList();
  }
}
