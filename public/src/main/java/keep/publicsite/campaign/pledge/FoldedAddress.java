package keep.publicsite.campaign.pledge;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An e-mail address reduced to what makes it one mailbox: small letters, no part after a plus, no
/// dots where the provider ignores them, the domain as the network writes it (RFC 5891). Two
/// signatures with one folded address are one signature.
///
/// @param value such as `ann@mail.example`
public record FoldedAddress(String value) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{Cntrl}@\"(),:;<>\\[\\]\\\\]+");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  /// Providers that deliver to one mailbox with and without dots.
  private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com", "googlemail.com");

  /// Reads an address as somebody types it; empty when no mail could reach it.
  public static Optional<FoldedAddress> of(String typed) {
    return plain(typed).map(FoldedAddress::fold);
  }

  /// The address to write to: as typed, without the spaces around it and with the domain in ASCII.
  public static Optional<String> plain(String typed) {
    String address = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    int at = address.lastIndexOf('@');
    if (at < 1 || address.length() > LONGEST || at > LONGEST_LOCAL) {
      return Optional.empty();
    }
    String local = address.substring(0, at);
    String domain;
    try {
      domain =
          IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean reads =
        LOCAL.matcher(local).matches()
            && DOMAIN.matcher(domain).matches()
            && !local.startsWith(".")
            && !local.endsWith(".")
            && !local.contains("..");
    return reads ? Optional.of(local + "@" + domain) : Optional.empty();
  }

  private static FoldedAddress fold(String plain) {
    int at = plain.lastIndexOf('@');
    String local = plain.substring(0, at).toLowerCase(Locale.ROOT);
    String domain = plain.substring(at + 1);
    int plus = local.indexOf('+');
    if (plus > 0) {
      local = local.substring(0, plus);
    }
    if (WITHOUT_DOTS.contains(domain)) {
      local = local.replace(".", "");
      domain = "gmail.com";
    }
    return new FoldedAddress(local + "@" + domain);
  }

  /// What stands behind the @.
  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  /// Shows nobody's address.
  @Override
  public String toString() {
    return "FoldedAddress";
  }
}
