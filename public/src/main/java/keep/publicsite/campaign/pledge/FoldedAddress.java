package keep.publicsite.campaign.pledge;

import java.util.Locale;
import java.util.Set;
import keep.publicsite.campaign.mail.MailAddress;

/// An e-mail address reduced to what makes it one mailbox: small letters, no part after a plus, no
/// dots where the provider ignores them. Two signatures with one folded address are one signature.
/// It is made of the address that mail is sent to and of nothing else.
///
/// @param value such as `ann@mail.example`
public record FoldedAddress(String value) {
  /// Providers that deliver to one mailbox with and without dots.
  private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com", "googlemail.com");

  /// Folds an address.
  public static FoldedAddress of(MailAddress address) {
    String local = address.local().toLowerCase(Locale.ROOT);
    String domain = address.domain();
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

  /// Shows nobody's address.
  @Override
  public String toString() {
    return "FoldedAddress";
  }
}
