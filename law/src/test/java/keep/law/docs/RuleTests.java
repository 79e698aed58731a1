package keep.law.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keep.law.RuleId;

/// Which tests begin with which rule's id, read from the sources of the tests.
final class RuleTests {
  private static final Pattern METHOD = Pattern.compile("void (([A-Z]+)_([A-Za-z0-9]+)_\\w+)\\(");

  private final TreeMap<RuleId, Set<String>> byRule = new TreeMap<>();

  RuleTests() {
    Path tests = Documents.root().resolve("law/src/test/java");
    try (Stream<Path> files = Files.walk(tests)) {
      files.filter(file -> file.toString().endsWith("Test.java")).sorted().forEach(this::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(Path file) {
    try {
      Matcher method = METHOD.matcher(Files.readString(file));
      while (method.find()) {
        RuleId id = new RuleId(method.group(2) + "-" + method.group(3));
        byRule.computeIfAbsent(id, none -> new TreeSet<>()).add(method.group(1));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The names of the tests of a rule, ascending.
  Set<String> of(RuleId id) {
    return byRule.getOrDefault(id, Set.of());
  }
}
