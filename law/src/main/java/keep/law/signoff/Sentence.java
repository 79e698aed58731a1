package keep.law.signoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import keep.law.RuleId;

/// A sentence that help pages and letters show, with the rules it rests on.
///
/// @param id stable, for example `S-12`
/// @param audience who reads it
/// @param text plain words, English
/// @param rules the ids it rests on
public record Sentence(String id, Audience audience, String text, List<RuleId> rules) {
  /// Who reads a sentence.
  public enum Audience {
    SERVICE("a service, on a help page"),
    SURVIVOR("a survivor"),
    SENDER("whoever asked, in a letter");

    private final String words;

    Audience(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Sentence {
    rules = List.copyOf(rules);
  }

  /// What a sign-off signs: a digest of the words. Change a comma and the sign-off is lost.
  public String digest() {
    try {
      byte[] bytes = (id + "\n" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
