package keep.publicsite.campaign.mail;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// What an operator decides about mail.
///
/// @param server `smtp://user:password@host:587` or `smtps://…`; empty when mail is laid into a
///   folder instead of being sent
/// @param from the sender's address; its name is neutral
/// @param site where the public site stands, as its links in mail begin
/// @param folder where mail lies when there is no server
/// @param senders how many connections are used at once
public record MailSettings(String server, String from, String site, Path folder, int senders) {

  /// Reads the settings.
  ///
  /// @param named properties and environment, by name: `KEEP_SMTP_URL`, `KEEP_MAIL_FROM`,
  ///   `KEEP_PUBLIC_ADDRESS`
  public static MailSettings of(Map<String, String> named, String site, Path folder) {
    String server = named.getOrDefault("KEEP_SMTP_URL", "").strip();
    return new MailSettings(
        server,
        named.getOrDefault("KEEP_MAIL_FROM", "updates@keep.example").strip(),
        named.getOrDefault("KEEP_PUBLIC_ADDRESS", site).strip(),
        folder,
        // A server far away is waited for; a folder is not, and more threads only crowd the people.
        server.isEmpty() ? 1 : 4);
  }

  /// Whether mail really leaves this machine.
  public boolean sends() {
    return !server.isEmpty();
  }

  /// A way of its own for one sender.
  MailWay open() {
    return sends() ? new SmtpWay(this) : new FolderWay(this);
  }

  URI address() {
    return URI.create(server);
  }

  /// For the mail client. A connection that is not on this machine is encrypted or not made.
  Properties properties() {
    URI address = address();
    boolean wrapped = "smtps".equals(address.getScheme());
    boolean here = address.getHost().matches("localhost|127\\..*|\\[?::1]?");
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", wrapped ? "smtps" : "smtp");
    for (String kind : new String[] {"mail.smtp.", "mail.smtps."}) {
      properties.put(kind + "connectiontimeout", "10000");
      properties.put(kind + "timeout", "20000");
      properties.put(kind + "writetimeout", "20000");
      properties.put(kind + "ssl.checkserveridentity", "true");
    }
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.starttls.required", Boolean.toString(!here));
    properties.put("mail.smtp.quitwait", "false");
    return properties;
  }

  /// Shows no password.
  @Override
  public String toString() {
    return "MailSettings[" + (sends() ? "server" : "folder") + "]";
  }
}
