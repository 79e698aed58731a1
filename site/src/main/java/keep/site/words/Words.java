package keep.site.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import keep.site.Language;
import keep.site.WordSet;

/// Every text a person reads, in every language, from `messages/ROOM/en.words` and
/// `messages/ROOM/cy.words`. The rooms stand in the `messages/rooms.txt` of each module.
public final class Words {
  private final Map<Language, Map<String, Message>> messages;

  private Words(Map<Language, Map<String, Message>> messages) {
    this.messages = messages;
  }

  /// The texts that came with this build.
  public static Words load() {
    Map<Language, Map<String, Message>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, ofAll(room -> file(room + "/" + fileOf(language)), rooms()));
    }
    return new Words(all);
  }

  /// The name of a language's file in every room.
  private static String fileOf(Language language) {
    return language.name().toLowerCase(Locale.ROOT) + ".words";
  }

  /// The messages of all rooms in one language, by their names.
  ///
  /// @param file what the file of a room says
  /// @param rooms what `rooms.txt` says: a folder a line
  /// @throws UnreadableWords when two rooms give one name to two texts
  public static Map<String, Message> ofAll(UnaryOperator<String> file, String rooms) {
    Map<String, Message> messages = new LinkedHashMap<>();
    rooms
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(room ->
            MessageFile.read(file.apply(room))
                .forEach((name, message) -> {
                  if (messages.put(name, message) != null) {
                    throw new UnreadableWords(
                        message.line(), "another room has this name too: " + name + " in " + room);
                  }
                }));
    return messages;
  }

  /// Those of every module of this build.
  private static String rooms() {
    StringBuilder rooms = new StringBuilder();
    try {
      ClassLoader loader = Objects.requireNonNull(Words.class.getClassLoader());
      for (URL list : Collections.list(loader.getResources("messages/rooms.txt"))) {
        try (InputStream in = list.openStream()) {
          rooms.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
      }
      return rooms.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String file(String path) {
    String name = "/messages/" + path;
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A text with its arguments filled in by ICU rules (plurals of the language).
  ///
  /// @throws IllegalArgumentException when there is no such key; the build's checks find it first
  public String say(Language language, WordSet wordSet, String key, Map<String, ?> arguments) {
    String text = find(language, wordSet, key).text();
    if (text.indexOf('{') < 0) {
      return text;
    }
    return new MessageFormat(text, ULocale.forLocale(language.locale()))
        .format(new HashMap<>(arguments));
  }

  private Message find(Language language, WordSet wordSet, String key) {
    Map<String, Message> known = messages.getOrDefault(language, Map.of());
    Message message = wordSet == WordSet.COURT ? known.get(key + "@court") : null;
    if (message == null) {
      message = known.get(key);
    }
    if (message == null) {
      throw new IllegalArgumentException("no text named " + key + " in " + language);
    }
    return message;
  }

  /// Whether every text of a language was checked by a reader of it; English always is.
  public boolean reviewed(Language language) {
    return language == Language.EN
        || messages.getOrDefault(language, Map.of()).values().stream()
            .allMatch(message -> message.reviewed() != null);
  }
}
