package keep.publicsite.campaign.queue;

import java.util.List;
import keep.publicsite.campaign.mail.MailAddress;

/// A letter as it lies sealed until it left: whom it is from, whom it goes to, and the whole of it.
///
/// @param name of the writer, one line
/// @param address the writer's e-mail address, to which answers go
/// @param to e-mail address of whom it is written to
/// @param subject one line
/// @param text the letter with the writer's name and postal address on top
record Handed(String name, MailAddress address, MailAddress to, String subject, String text) {
  private static final int LINES = 4;

  String sealed() {
    return String.join("\n", name, address.value(), to.value(), subject, text);
  }

  /// Reads what a key opened.
  static Handed unsealed(String opened) {
    List<String> lines = List.of(opened.split("\n", LINES + 1));
    return new Handed(
        lines.get(0),
        new MailAddress(lines.get(1)),
        new MailAddress(lines.get(2)),
        lines.get(3),
        lines.get(LINES));
  }

  /// Shows nobody.
  @Override
  public String toString() {
    return "Handed";
  }
}
