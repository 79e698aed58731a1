package keep.server.site.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import keep.server.site.Language;
import keep.server.site.WordSet;

/// Every text a person reads, in every language, from `messages/en.words` and `messages/cy.words`.
public final class Words {
  private final Map<Language, Map<String, Message>> messages;

  private Words(Map<Language, Map<String, Message>> messages) {
    this.messages = messages;
  }

  /// The texts that came with this build.
  public static Words load() {
    Map<Language, Map<String, Message>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, MessageFile.read(file(language)));
    }
    return new Words(all);
  }

  private static String file(Language language) {
    String name = "/messages/" + language.name().toLowerCase(java.util.Locale.ROOT) + ".words";
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
