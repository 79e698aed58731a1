package keep.finder.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is wrong with a text. Each answer is a whole sentence, or nothing when nothing is wrong.
public final class TextRules {
  static final int LONGEST_NAME = 300;
  static final int LONGEST = 20_000;

  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final Pattern MARKUP =
      Pattern.compile(
          // Elements and their ends, comments; a sign "less than" before a word is plain text.
          "</?(a|abbr|article|b|blockquote|body|br|button|center|code|div|em|embed|font|footer|form"
              + "|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|object|ol|p|pre|s"
              + "|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|th"
              + "|thead|title|tr|u|ul|video)(\\s[^<>]*|/)?>|<(script|iframe|img|svg|style|object|embed)\\b"
              + "|<!--|<!doctype|<\\?[a-z]|&lt;\\s*/?\\s*(script|iframe|img|svg|style)|javascript\\s*:"
              + "|&#x?[0-9a-f]{1,6};|&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|[lr][sd]quo|hellip|bull);"
              + "|&#x?0*(60|3c)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WRONGLY_READ =
      Pattern.compile("\u00c3[\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u2122]|\u00c2[\u00a0-\u00bf]");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
  private static final Pattern HOST =
      Pattern.compile(
          "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
  private static final Pattern UK_POSTCODE =
      Pattern.compile(
          "GIR ?0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])"
              + " ?[0-9][ABD-HJLNP-UW-Z]{2}");
  private static final Set<String> HOME_COUNTRIES = Set.of("GB", "IM", "GG", "JE");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private TextRules() {}

  public static Optional<String> plain(String value, int longest) {
    if (value.length() > longest) {
      return wrong("It is " + value.length() + " characters long; at most " + longest + " fit.");
    }
    if (value.indexOf('\ufffd') >= 0) {
      return wrong("It holds bytes that are not UTF-8, shown as \ufffd.");
    }
    if (MARKUP.matcher(value).find()) {
      return wrong("It holds HTML or script: " + Shown.text(value) + "; only plain text is taken.");
    }
    if (WRONGLY_READ.matcher(value).find()) {
      return wrong(
          "It was read in a wrong encoding before it came here: " + Shown.text(value) + ".");
    }
    return value.codePoints().filter(TextRules::isHidden).findFirst().isPresent()
        ? wrong("It holds control characters or signs that turn the direction of text.")
        : Optional.empty();
  }

  private static boolean isHidden(int sign) {
    return (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')
        || (sign >= 0x7f && sign < 0xa0)
        || (sign >= 0x202a && sign <= 0x202e)
        || (sign >= 0x2066 && sign <= 0x2069)
        || (sign >= 0xd800 && sign <= 0xdfff);
  }

  /// An identifier of any spelling that can stand in an address.
  static Optional<String> id(String value) {
    if (value.length() > 200) {
      return wrong("The id is " + value.length() + " characters long; at most 200 fit.");
    }
    boolean fit =
        value
            .codePoints()
            .allMatch(sign -> sign > ' ' && sign < 0x7f && "<>\"'&".indexOf(sign) < 0);
    return fit
        ? Optional.empty()
        : wrong("The id " + Shown.text(value) + " holds spaces or signs that no id has.");
  }

  public static Optional<String> email(String value) {
    return value.length() <= LONGEST_EMAIL && EMAIL.matcher(value).matches()
        ? Optional.empty()
        : wrong(Shown.text(value) + " is not an e-mail address.");
  }

  static Optional<String> url(String value) {
    String no = Shown.text(value) + " is not a web address that begins with http:// or https://.";
    if (value.length() > LONGEST_ADDRESS || MARKUP.matcher(value).find()) {
      return wrong(no);
    }
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme();
      boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
      String host = uri.getHost();
      return web && host != null && uri.getUserInfo() == null && HOST.matcher(host).matches()
          ? Optional.empty()
          : wrong(no);
    } catch (URISyntaxException unreadable) {
      return wrong(no);
    }
  }

  static Optional<String> postcode(String value) {
    return UK_POSTCODE.matcher(value.strip().toUpperCase(Locale.ROOT)).matches()
        ? Optional.empty()
        : wrong(Shown.text(value) + " is not a postcode of the United Kingdom.");
  }

  static Optional<String> country(String value) {
    if (HOME_COUNTRIES.contains(value)) {
      return Optional.empty();
    }
    return COUNTRIES.contains(value)
        ? wrong(Shown.text(value) + " is outside the United Kingdom and the Crown dependencies.")
        : wrong(
            Shown.text(value)
                + " is not a country's two letters (ISO 3166); GB is meant for the United Kingdom.");
  }

  static Optional<String> language(String value) {
    return value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        ? Optional.empty()
        : wrong(Shown.text(value) + " is not a language code such as en or cy.");
  }

  static Optional<String> currency(String value) {
    return value.matches("[A-Z]{3}")
        ? Optional.empty()
        : wrong(Shown.text(value) + " is not a currency's three letters such as GBP.");
  }

  private static Optional<String> wrong(String sentence) {
    return Optional.of(sentence);
  }
}
