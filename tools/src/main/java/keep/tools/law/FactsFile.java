package keep.tools.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keep.law.Facts;
import keep.law.facts.FactReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// A facts file: the envelope `{id, regime, regimeVersion, step, facts}`, or bare facts.
///
/// Other fields that published case files carry beside the envelope's own are left unread; inside
/// `facts` nothing is.
record FactsFile(
    String regime, String regimeVersion, String step, Map<String, @Nullable Object> facts) {
  private static final Set<String> BESIDE =
      Set.of(
          "id",
          "regime",
          "regimeVersion",
          "step",
          "facts",
          "citation",
          "court",
          "year",
          "url",
          "engineMayAbstain",
          "testedStep",
          "outcome",
          "verification",
          "usableAsAcceptanceTest");

  /// A file that cannot be used, in words that say which field is wrong and what is allowed.
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  static FactsFile read(Path file) throws Unusable {
    Object json;
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      json =
          JsonMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readValue(text, Object.class);
    } catch (IOException unreadable) {
      throw new Unusable(
          "--facts: the file "
              + file
              + " cannot be read as UTF-8 text. Give the path of a JSON file.");
    } catch (JacksonException notJson) {
      throw new Unusable("--facts: " + file + " is not JSON: " + notJson.getOriginalMessage());
    }
    if (!(json instanceof Map<?, ?> map)) {
      throw new Unusable(
          "--facts: the file must hold one JSON object: the envelope {id, regime, regimeVersion, step, facts}, or bare facts.");
    }
    Map<String, @Nullable Object> fields = fields(map);
    if (!fields.containsKey("facts")) {
      Object step = fields.remove("step");
      Object regime = fields.remove("regime");
      Object version = fields.remove("regimeVersion");
      fields.remove("id");
      return new FactsFile(
          word("regime", regime), word("regimeVersion", version), word("step", step), fields);
    }
    for (String name : fields.keySet()) {
      if (!BESIDE.contains(name)) {
        throw new Unusable(
            name
                + ": there is no such field beside facts. Allowed: id, regime, regimeVersion, step, facts.");
      }
    }
    if (!(fields.get("facts") instanceof Map<?, ?> facts)) {
      throw new Unusable("facts: it must be an object of fact names and values.");
    }
    return new FactsFile(
        word("regime", fields.get("regime")),
        word("regimeVersion", fields.get("regimeVersion")),
        word("step", fields.get("step")),
        fields(facts));
  }

  /// @throws keep.law.FactProblem naming the field and what is allowed
  Facts in(ZoneId zone) {
    return new FactReader(zone).read(facts);
  }

  private static String word(String field, @Nullable Object value) throws Unusable {
    if (value == null) {
      return "";
    }
    if (value instanceof String text) {
      return text;
    }
    throw new Unusable(field + ": it must be a word in quotation marks.");
  }

  private static Map<String, @Nullable Object> fields(Map<?, ?> map) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    map.forEach((name, value) -> fields.put(String.valueOf(name), value));
    return fields;
  }

  /// The words in one line, for a message.
  static String list(Iterable<String> words) {
    return java.util.stream.StreamSupport.stream(words.spliterator(), false)
        .collect(Collectors.joining(", "));
  }
}
