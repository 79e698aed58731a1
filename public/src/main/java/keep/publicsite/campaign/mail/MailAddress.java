package keep.publicsite.campaign.mail;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import keep.site.OneLine;

/// An e-mail address exactly as it is handed to a mail server (`RCPT TO`): what is compared is what
/// is sent, because nothing else can be made.
///
/// Before the @ stand letters, digits and signs of ASCII (RFC 5321, dot-atom; no quoted text, no
/// comment), because the mail client writes no others; behind it the domain as the network knows it
/// (UTS 46, so that `bücher.example` is `xn--bcher-kva.example`), in small letters.
///
/// @param value such as `ann@mail.example`
public record MailAddress(String value) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final int LAST_ASCII = 0x7F;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
  private static final IDNA NETWORK =
      IDNA.getUTS46Instance(
          IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.NONTRANSITIONAL_TO_ASCII);

  /// @throws IllegalArgumentException if it is not in the form that [#read] gives; the message does
  ///   not repeat it
  public MailAddress {
    int at = value.lastIndexOf('@');
    if (at < 1
        || value.length() > LONGEST
        || at > LONGEST_LOCAL
        || !LOCAL.matcher(value.substring(0, at)).matches()
        || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
      throw new IllegalArgumentException("not an e-mail address that a mail server takes");
    }
  }

  /// What came of reading what somebody typed.
  public sealed interface Reading {
    /// An address.
    record Read(MailAddress address) implements Reading {}

    /// None, and why.
    ///
    /// @param why the reason that decided
    /// @param sign the sign that is meant, where one is; otherwise empty
    record Refused(Why why, String sign) implements Reading {}
  }

  /// Why something is no address that mail can be sent to.
  public enum Why {
    /// Nothing was typed.
    EMPTY,
    /// A sign that cannot be seen stands inside it.
    UNSEEN,
    /// A space stands inside it.
    SPACE,
    /// No @ stands in it.
    NO_AT,
    /// Several addresses, or more than one @.
    SEVERAL,
    /// A letter that is not of a to z stands before the @.
    LETTER,
    /// A sign stands before the @ that no plain address has.
    SIGN,
    /// A full stop stands first, last or twice before the @, or nothing stands there.
    DOTS,
    /// What stands behind the @ is no name of a mail server.
    DOMAIN,
    /// It is longer than addresses may be.
    TOO_LONG;

    /// As in the message source.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Reads an address as somebody types it: spaces and unseen signs around it, and a full stop
  /// behind it, are taken off.
  public static Reading read(String typed) {
    String address = OneLine.stripped(typed);
    if (address.endsWith(".")) {
      address = OneLine.stripped(address.substring(0, address.length() - 1));
    }
    if (address.isEmpty()) {
      return refused(Why.EMPTY);
    }
    OptionalInt unseen = OneLine.unseen(address);
    if (unseen.isPresent()) {
      return new Reading.Refused(Why.UNSEEN, OneLine.name(unseen.getAsInt()));
    }
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return refused(Why.NO_AT);
    }
    String local = address.substring(0, at);
    if (local.indexOf('@') >= 0 && !local.startsWith("\"")) {
      return refused(Why.SEVERAL);
    }
    if (address.indexOf(' ') >= 0 && !local.startsWith("\"")) {
      return refused(Why.SPACE);
    }
    return local(local).equals(Why.EMPTY) ? whole(local, address.substring(at + 1)) : faulty(local);
  }

  /// @return [Why#EMPTY] where nothing is the matter with it
  private static Why local(String local) {
    if (LOCAL.matcher(local).matches()) {
      return Why.EMPTY;
    }
    OptionalInt odd = odd(local);
    if (odd.isEmpty()) {
      return Why.DOTS;
    }
    return odd.getAsInt() > LAST_ASCII ? Why.LETTER : Why.SIGN;
  }

  private static Reading faulty(String local) {
    OptionalInt odd = odd(local);
    return new Reading.Refused(
        local(local), odd.isPresent() ? Character.toString(odd.getAsInt()) : "");
  }

  private static OptionalInt odd(String local) {
    return local
        .codePoints()
        .filter(sign -> sign != '.' && !Character.toString(sign).matches(ATOM))
        .findFirst();
  }

  private static Reading whole(String local, String domain) {
    IDNA.Info info = new IDNA.Info();
    StringBuilder ascii = new StringBuilder();
    NETWORK.nameToASCII(domain, ascii, info);
    String network = ascii.toString().toLowerCase(Locale.ROOT);
    if (network.length() > LONGEST
        || local.length() > LONGEST_LOCAL
        || local.length() + 1 + network.length() > LONGEST) {
      return refused(Why.TOO_LONG);
    }
    return info.hasErrors() || !DOMAIN.matcher(network).matches()
        ? refused(Why.DOMAIN)
        : new Reading.Read(new MailAddress(local + "@" + network));
  }

  private static Reading.Refused refused(Why why) {
    return new Reading.Refused(why, "");
  }

  /// What stands behind the @.
  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  /// What stands before the @.
  public String local() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  /// Shows nobody's address.
  @Override
  public String toString() {
    return "MailAddress";
  }
}
