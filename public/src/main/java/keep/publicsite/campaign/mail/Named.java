package keep.publicsite.campaign.mail;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.site.OneLine;

/// What came of reading a name that somebody typed.
public sealed interface Named {
  /// A name.
  ///
  /// @param name one line of at most [#LONGEST] letters
  record Read(String name) implements Named {}

  /// None, and why.
  ///
  /// @param why the reason that decided
  /// @param part what is meant, where it can be shown: a sign, or a web address
  record Refused(Why why, String part) implements Named {}

  /// Why something is no name.
  enum Why {
    EMPTY,
    TOO_LONG,
    /// A web address stands in it.
    LINK,
    /// A sign that names have not, and that a mail programme could take for something.
    SIGN,
    /// No letter stands in it.
    NO_LETTER;

    /// As in the message source.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Letters of the longest name.
  int LONGEST = 100;

  /// Reads a name; unseen signs are taken out and spaces tidied.
  static Named read(String typed) {
    String name = OneLine.of(typed);
    if (name.isEmpty()) {
      return new Refused(Why.EMPTY, "");
    }
    String link = Pieces.link(name);
    if (!link.isEmpty()) {
      return new Refused(Why.LINK, link);
    }
    OptionalInt sign =
        name.codePoints().filter(each -> Pieces.SIGNS.indexOf(each) >= 0).findFirst();
    if (sign.isPresent()) {
      return new Refused(Why.SIGN, Character.toString(sign.getAsInt()));
    }
    if (name.codePoints().noneMatch(Character::isLetter)) {
      return new Refused(Why.NO_LETTER, "");
    }
    return name.codePointCount(0, name.length()) > LONGEST
        ? new Refused(Why.TOO_LONG, "")
        : new Read(name);
  }

  /// What a web address looks like, and what only looks like one.
  final class Pieces {
    private static final String SIGNS = "<>{}[]@";
    private static final Pattern LINK =
        Pattern.compile(
            "(?i)\\S*://\\S*|\\bwww\\.\\S*"
                + "|\\b([\\p{L}0-9-]+)\\.(com|net|org|info|biz|ru|cn|xyz|top|uk|io|co)\\b\\S*");

    /// Before a full stop without a space behind it: a title, not the name of a computer.
    private static final Set<String> TITLES =
        Set.of(
            "dr", "mr", "mrs", "ms", "mx", "miss", "prof", "rev", "revd", "fr", "sr", "st", "sir",
            "dame", "lady", "lord", "capt", "col", "maj", "lt", "sgt", "cllr", "hon", "jr", "ph");

    private Pieces() {}

    /// The first web address in a name; empty where there is none. `J.Co` and `Dr.Ru` are initials
    /// and titles with the space left out.
    private static String link(String name) {
      Matcher match = LINK.matcher(name);
      while (match.find()) {
        String label = match.group(1);
        boolean given = label != null && isGiven(label, match.group(2));
        if (!given) {
          return match.group();
        }
      }
      return "";
    }

    private static boolean isGiven(String label, String rest) {
      boolean begins = label.length() == 1 || TITLES.contains(label.toLowerCase(Locale.ROOT));
      boolean twoNames = isCapital(label) && isCapital(rest);
      return begins || twoNames;
    }

    /// A capital and small letters, as names are written.
    private static boolean isCapital(String word) {
      return Character.isUpperCase(word.charAt(0))
          && word.chars().skip(1).allMatch(Character::isLowerCase);
    }
  }
}
