package keep.tools.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keep.law.Facts;
import keep.law.Nearest;
import keep.law.facts.FactReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// A facts file: the envelope `{id, regime, regimeVersion, step, facts}`, or bare facts.
///
/// Other fields that published case files carry beside the envelope's own are left unread; inside
/// `facts` nothing is.
///
/// @param day whose law speaks, where the file says one; else empty text
public record FactsFile(
    String regime,
    String regimeVersion,
    String step,
    String day,
    Map<String, @Nullable Object> facts) {
  /// In bytes: far more than every fact there is, once.
  static final int LONGEST = 1 << 20;

  private static final String SHAPE =
      "Give the envelope {id, regime, regimeVersion, step, facts}, or bare facts.";

  private static final Set<String> BESIDE =
      Set.of(
          "id",
          "regime",
          "regimeVersion",
          "step",
          "day",
          "facts",
          "what",
          "why",
          "happened",
          "expect",
          "note",
          "source",
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
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unusable(String message) {
      super(message);
    }
  }

  /// Reads a file.
  ///
  /// @throws Unusable saying what is wrong and what would do
  public static FactsFile read(Path file) throws Unusable {
    Object json = json(file);
    if (!(json instanceof Map<?, ?> map)) {
      throw new Unusable("--facts: the file must hold one JSON object. " + SHAPE);
    }
    Map<String, @Nullable Object> fields = fields(map);
    if (!fields.containsKey("facts")) {
      Object step = fields.remove("step");
      Object regime = fields.remove("regime");
      Object version = fields.remove("regimeVersion");
      Object day = fields.remove("day");
      fields.remove("id");
      return new FactsFile(
          word("regime", regime),
          word("regimeVersion", version),
          word("step", step),
          word("day", day),
          fields);
    }
    for (String name : fields.keySet()) {
      if (!BESIDE.contains(name)) {
        throw new Unusable(
            name
                + ": there is no such field beside facts."
                + Nearest.hint(name, BESIDE)
                + " Allowed: id, regime, regimeVersion, step, day, facts.");
      }
    }
    if (!(fields.get("facts") instanceof Map<?, ?> facts)) {
      throw new Unusable("facts: it must be an object of fact names and values.");
    }
    return new FactsFile(
        word("regime", fields.get("regime")),
        word("regimeVersion", fields.get("regimeVersion")),
        word("step", fields.get("step")),
        word("day", fields.get("day")),
        fields(facts));
  }

  private static Object json(Path file) throws Unusable {
    if (Files.isDirectory(file)) {
      throw new Unusable("--facts: " + file + " is a folder. Give the path of a JSON file.");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST + 1);
    } catch (NoSuchFileException missing) {
      throw new Unusable("--facts: " + file + " is not there. Check the path.");
    } catch (IOException unreadable) {
      throw new Unusable(
          "--facts: " + file + " cannot be read. Check whose it is and who may read it.");
    }
    if (bytes.length == 0) {
      throw new Unusable("--facts: " + file + " is empty. " + SHAPE);
    }
    if (bytes.length > LONGEST) {
      throw new Unusable(
          "--facts: " + file + " is too long; facts fit into " + LONGEST + " bytes.");
    }
    try {
      return JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readValue(text(bytes), Object.class);
    } catch (CharacterCodingException notText) {
      throw new Unusable("--facts: " + file + " is not UTF-8 text. Save it as UTF-8.");
    } catch (JacksonException notJson) {
      throw new Unusable("--facts: " + file + " is not JSON: " + notJson.getOriginalMessage());
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /// The facts as somebody supplies them to be judged.
  ///
  /// @throws keep.law.FactProblem naming the field and what is allowed
  public Facts supplied(ZoneId zone) {
    return new FactReader(zone).readSupplied(facts);
  }

  /// The facts of a running matter, in which the record's own stand too.
  ///
  /// @throws keep.law.FactProblem naming the field and what is allowed
  public Facts ofMatter(ZoneId zone) {
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
  public static String list(Iterable<String> words) {
    return java.util.stream.StreamSupport.stream(words.spliterator(), false)
        .collect(Collectors.joining(", "));
  }
}
