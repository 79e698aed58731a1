package keep.publicsite.campaign.moderate;

import java.util.Locale;
import java.util.regex.Pattern;
import keep.publicsite.campaign.pledge.Signer;

/// Which signatures a rule takes out. In a pattern `*` stands for any letters, `?` for one.
///
/// @param kind what the pattern is held against
/// @param pattern as somebody typed it, in any case
public record SignatureRule(Kind kind, String pattern) {
  /// What a pattern is held against.
  public enum Kind {
    /// What stands behind the @.
    DOMAIN,
    /// The whole address.
    ADDRESS,
    /// The name.
    NAME,
    /// The code of the constituency.
    CONSTITUENCY;

    /// As on the command line and in the database.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Reads `domain:mail.example`.
  ///
  /// @throws IllegalArgumentException saying what a rule looks like
  public static SignatureRule parse(String typed) {
    int colon = typed.indexOf(':');
    for (Kind kind : Kind.values()) {
      if (colon > 0 && typed.substring(0, colon).equalsIgnoreCase(kind.word())) {
        String pattern = typed.substring(colon + 1).strip();
        if (!pattern.replaceAll("[*?]", "").isEmpty()) {
          return new SignatureRule(kind, pattern);
        }
      }
    }
    throw new IllegalArgumentException(
        "A rule reads domain:…, address:…, name:… or constituency:…, with * for any letters.");
  }

  /// Whether it takes this signature out.
  boolean matches(Signer signer, String constituency) {
    String held =
        switch (kind) {
          case DOMAIN -> signer.address().domain();
          case ADDRESS -> signer.address().value();
          case NAME -> signer.name();
          case CONSTITUENCY -> constituency;
        };
    return compiled().matcher(held).matches();
  }

  private Pattern compiled() {
    StringBuilder regex = new StringBuilder();
    for (char letter : pattern.toCharArray()) {
      switch (letter) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        default -> regex.append(Pattern.quote(String.valueOf(letter)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Shows no address.
  @Override
  public String toString() {
    return "SignatureRule[" + kind.word() + "]";
  }
}
