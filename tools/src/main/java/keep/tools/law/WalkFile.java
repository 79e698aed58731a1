package keep.tools.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.law.Signer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// A walk as somebody writes it down, a line an act:
///
/// ```
/// regime england-wales
/// # a remark
/// @2026-11-24
/// counsellor:c1 request-received {"requesterKind":"police-ew","inWriting":true}
/// releaser:r2>client agree-narrowly {}
/// ```
///
/// A line is `role[:person][>on-behalf-of] step {facts}`; facts may be left out. `@yyyy-mm-dd`
/// moves the day. What follows `#` or `expect:` is for whoever reads the file, and is left unread.
///
/// @param regime the word after `regime`
/// @param regimeVersion the rest of that line: which text of that law, or empty text
record WalkFile(String regime, String regimeVersion, List<Line> lines) {
  private static final int LONGEST = 1 << 20;
  private static final Pattern ACT =
      Pattern.compile(
          "([A-Za-z-]+)(?::([A-Za-z0-9._-]{1,64}))?(?:>([A-Za-z-]+))?\\s+([A-Za-z0-9-]+)\\s*(.*)");

  /// One line that does something.
  ///
  /// @param number counted from 1, remarks and empty lines too
  sealed interface Line {
    int number();
  }

  /// The day moves.
  record Moves(int number, LocalDate day) implements Line {}

  /// Somebody acts.
  ///
  /// @param who as written: `role[:person][>on-behalf-of]`
  record Acts(
      int number, String who, Signer signer, String step, Map<String, @Nullable Object> facts)
      implements Line {}

  WalkFile {
    lines = List.copyOf(lines);
  }

  static WalkFile read(Path file) throws FactsFile.Unusable {
    String regime = "";
    String version = "";
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text(file).lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("expect:")) {
        continue;
      }
      if (line.startsWith("@")) {
        lines.add(new Moves(number, day(number, first(line.substring(1)))));
      } else if (line.matches("regime[:\\s].*")) {
        String[] words =
            line.substring("regime".length()).replaceFirst("^:", "").strip().split("\\s+", 2);
        regime = words[0];
        version = words.length > 1 ? words[1].replaceFirst("\\s*#.*", "").strip() : "";
      } else {
        lines.add(act(number, line));
      }
    }
    return new WalkFile(regime, version, lines);
  }

  private static String first(String text) {
    return text.strip().split("[\\s#]+", 2)[0];
  }

  private static LocalDate day(int number, String text) throws FactsFile.Unusable {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw wrong(number, "\"" + text + "\" is no day; write it as @yyyy-mm-dd.");
    }
  }

  private static Acts act(int number, String line) throws FactsFile.Unusable {
    Matcher parts = ACT.matcher(line);
    if (!parts.matches()) {
      throw wrong(
          number,
          "it must be role[:person][>on-behalf-of] step {facts}, @yyyy-mm-dd, or a remark after #.");
    }
    String person = word(parts.group(2));
    String behalf = word(parts.group(3));
    String who = line.substring(0, line.indexOf(parts.group(4), parts.end(1))).strip();
    return new Acts(
        number,
        who,
        new Signer(word(parts.group(1)), behalf, person),
        word(parts.group(4)),
        facts(number, word(parts.group(5))));
  }

  private static String word(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static Map<String, @Nullable Object> facts(int number, String rest)
      throws FactsFile.Unusable {
    if (rest.isEmpty() || isRemark(rest)) {
      return Map.of();
    }
    int end = endOfObject(rest);
    if (end < 0 || !(rest.substring(end).isBlank() || isRemark(rest.substring(end).strip()))) {
      throw wrong(number, "the facts must be one JSON object: {\"name\":value}.");
    }
    try {
      Object json =
          JsonMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readValue(rest.substring(0, end), Object.class);
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      if (json instanceof Map<?, ?> map) {
        map.forEach((name, value) -> facts.put(String.valueOf(name), value));
      }
      return facts;
    } catch (JacksonException notJson) {
      throw wrong(number, "the facts are not JSON: " + notJson.getOriginalMessage());
    }
  }

  private static boolean isRemark(String text) {
    return text.startsWith("#") || text.startsWith("expect:");
  }

  /// Where the object that begins the text ends; -1 where none begins it or it does not end.
  private static int endOfObject(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (quoted) {
        if (each == '\\') {
          at++;
        } else if (each == '"') {
          quoted = false;
        }
        continue;
      }
      switch (each) {
        case '"' -> quoted = true;
        case '{' -> depth++;
        case '}' -> {
          depth--;
          if (depth == 0) {
            return at + 1;
          }
        }
        default -> {}
      }
      if (depth == 0) {
        return -1;
      }
    }
    return -1;
  }

  static FactsFile.Unusable wrong(int number, String what) {
    return new FactsFile.Unusable("line " + number + ": " + what);
  }

  private static String text(Path file) throws FactsFile.Unusable {
    if (Files.isDirectory(file)) {
      throw new FactsFile.Unusable("--walk: " + file + " is a folder. Give the path of a walk.");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST + 1);
    } catch (NoSuchFileException missing) {
      throw new FactsFile.Unusable("--walk: " + file + " is not there. Check the path.");
    } catch (IOException unreadable) {
      throw new FactsFile.Unusable(
          "--walk: " + file + " cannot be read. Check whose it is and who may read it.");
    }
    if (bytes.length > LONGEST) {
      throw new FactsFile.Unusable(
          "--walk: " + file + " is too long; a walk fits into " + LONGEST + " bytes.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new FactsFile.Unusable("--walk: " + file + " is not UTF-8 text. Save it as UTF-8.");
    }
  }
}
