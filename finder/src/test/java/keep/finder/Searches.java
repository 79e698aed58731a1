package keep.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The scripted searches of `vectors/finder`, one case a file.
final class Searches {
  /// A Saturday at noon.
  static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 28, 12, 0);

  private Searches() {}

  record Case(String name, JsonNode json) {
    Query query() {
      JsonNode asked = json.get("search");
      Set<Need> needs =
          asked
              .get("needs")
              .valueStream()
              .map(need -> PlainWords.need(need.asString()).orElseThrow())
              .collect(Collectors.toSet());
      return new Query(
          asked.get("place").asString(),
          needs,
          asked.has("for") ? PlainWords.who(asked.get("for").asString()).orElseThrow() : null,
          asked.has("age") ? asked.get("age").asInt() : null,
          asked.has("language") ? asked.get("language").asString() : "",
          access(asked),
          asked.has("nation") ? Nation.of(asked.get("nation").asString()).orElseThrow() : null,
          NOON);
    }

    private static Set<Access> access(JsonNode asked) {
      return asked
          .path("access")
          .valueStream()
          .map(word -> Access.of(word.asString()).orElseThrow())
          .collect(Collectors.toSet());
    }

    List<String> ids(String name) {
      return json.get(name).valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../vectors/finder"))) {
      return files.sorted().map(Searches::read).toList().stream();
    }
  }

  private static Case read(Path file) {
    return new Case(file.getFileName().toString(), JsonMapper.shared().readTree(file.toFile()));
  }
}
