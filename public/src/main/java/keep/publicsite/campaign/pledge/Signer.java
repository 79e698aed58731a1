package keep.publicsite.campaign.pledge;

import keep.publicsite.campaign.mail.MailAddress;

/// Who signed: sealed on disk, in clear only while a mail is written.
///
/// @param name as [Named] reads it
/// @param address where the mail goes
public record Signer(String name, MailAddress address) {
  String sealed() {
    return name + "\n" + address.value();
  }

  /// Reads what [BookKey] opened.
  ///
  /// @throws IllegalArgumentException if the address is one that mail cannot be sent to as it
  ///   stands
  public static Signer unsealed(String opened) {
    int line = opened.indexOf('\n');
    return new Signer(opened.substring(0, line), new MailAddress(opened.substring(line + 1)));
  }

  /// Shows nobody.
  @Override
  public String toString() {
    return "Signer";
  }
}
