package keep.site.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.site.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads a message file: `key = text`, `key@court = text`, in Welsh `key ~stamp = text` or `key
/// ~stamp reviewed 2026-12-01 AB = text`. A line starting with a space goes on where the last one
/// ended. `#` starts a comment line.
public final class MessageFile {
  private static final Pattern LINE =
      Pattern.compile(
          "([a-z][a-z0-9.-]*)(@court)?(?: ~([0-9a-f]{8}))?(?: reviewed (\\S+ \\S+))? = (.+)");

  private MessageFile() {}

  /// All messages by their name, in the order of the file.
  ///
  /// @throws UnreadableWords when a line is not a message or a name stands twice
  public static Map<String, Message> read(String content) {
    Map<String, Message> messages = new LinkedHashMap<>();
    String[] lines = content.split("\n", -1);
    int at = 0;
    while (at < lines.length) {
      int started = at;
      StringBuilder whole = new StringBuilder(lines[at].stripTrailing());
      at++;
      while (at < lines.length && lines[at].startsWith(" ")) {
        whole.append(' ').append(lines[at].strip());
        at++;
      }
      String line = whole.toString();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Message message = message(line, started + 1);
      if (messages.put(message.name(), message) != null) {
        throw new UnreadableWords(started + 1, "the name stands twice: " + message.name());
      }
    }
    return messages;
  }

  private static Message message(String line, int number) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new UnreadableWords(number, "not of the form: key = text");
    }
    @Nullable String stamp = matcher.group(3);
    return new Message(
        matcher.group(1),
        matcher.group(2) == null ? WordSet.SERVICE : WordSet.COURT,
        matcher.group(5),
        stamp == null ? null : new Stamp(stamp),
        matcher.group(4),
        number);
  }
}
