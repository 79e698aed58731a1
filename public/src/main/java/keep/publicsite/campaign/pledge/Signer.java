package keep.publicsite.campaign.pledge;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who signed: sealed on disk, in clear only while a mail is written.
///
/// @param name as typed, one line of at most [#LONGEST_NAME] letters
/// @param address where the mail goes, its domain in ASCII
public record Signer(String name, String address) {
  /// Letters of the longest name.
  public static final int LONGEST_NAME = 100;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(://|www\\.|\\b[a-z0-9-]+\\.(?:com|net|org|info|biz|ru|cn|xyz|top|uk|io|co)\\b|@|[<>{}\\[\\]])");

  /// Reads a name: spaces tidied; empty when it is none, is too long or holds a link.
  public static Optional<String> name(String typed) {
    String name =
        UNSEEN
            .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
            .replaceAll(" ")
            .strip()
            .replaceAll("\\s+", " ");
    boolean reads =
        name.codePoints().anyMatch(Character::isLetter)
            && name.length() <= LONGEST_NAME
            && !LINK.matcher(name).find();
    return reads ? Optional.of(name) : Optional.empty();
  }

  String sealed() {
    return name + "\n" + address;
  }

  /// Reads what [BookKey] opened.
  public static Signer unsealed(String opened) {
    int line = opened.indexOf('\n');
    return new Signer(opened.substring(0, line), opened.substring(line + 1));
  }

  /// Shows nobody.
  @Override
  public String toString() {
    return "Signer";
  }
}
