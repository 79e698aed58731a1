package keep.publicsite.campaign.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.publicsite.campaign.mail.MailAddress.Reading;
import keep.site.OneLine;

/// What an operator decides about mail.
///
/// @param server `smtp://user:password@host:587` or `smtps://…`; empty when there is none: then
///   mail waits, sealed, until there is one
/// @param from the sender's address; its name is neutral
/// @param site where the public site stands, as its links in mail begin
/// @param folder where mail is laid down in clear when there is no server and that was asked for
/// @param laid whether that was asked for by name (`KEEP_MAIL_FOLDER=true`)
/// @param senders how many connections are used at once
public record MailSettings(
    String server, String from, String site, Path folder, boolean laid, int senders) {

  private static final Pattern WITH_NAME = Pattern.compile("([^<>]*?)\\s*<([^<>]*)>");

  /// @throws IllegalArgumentException if the sender is no address that mail can be sent from
  public MailSettings {
    sender(from);
  }

  /// Reads the settings.
  ///
  /// @param named properties and environment, by name: `KEEP_SMTP_URL`, `KEEP_MAIL_FROM`,
  ///   `KEEP_MAIL_FOLDER`, `KEEP_PUBLIC_ADDRESS`
  public static MailSettings of(Map<String, String> named, String site, Path folder) {
    String server = named.getOrDefault("KEEP_SMTP_URL", "").strip();
    boolean laid = named.getOrDefault("KEEP_MAIL_FOLDER", "").strip().equals("true");
    return new MailSettings(
        server,
        OneLine.of(named.getOrDefault("KEEP_MAIL_FROM", "updates@keep.example")),
        named.getOrDefault("KEEP_PUBLIC_ADDRESS", site).strip(),
        folder,
        laid,
        // A server far away is waited for; a folder is not, and more threads only crowd the people.
        server.isEmpty() ? (laid ? 1 : 0) : 4);
  }

  /// Whether mail really leaves this machine.
  public boolean sends() {
    return !server.isEmpty();
  }

  /// A way of its own for one sender.
  MailWay open() {
    return sends() ? new SmtpWay(this) : new FolderWay(this);
  }

  /// The sender: an address, or a name with an address in angle brackets.
  public InternetAddress sender() {
    return sender(from);
  }

  private static InternetAddress sender(String from) {
    Matcher named = WITH_NAME.matcher(from);
    String address = named.matches() ? named.group(2) : from;
    return switch (MailAddress.read(address)) {
      case Reading.Read read -> {
        try {
          InternetAddress sender = new InternetAddress(read.address().value());
          if (named.matches() && !named.group(1).isEmpty()) {
            sender.setPersonal(named.group(1).replace("\"", ""), "UTF-8");
          }
          yield sender;
        } catch (AddressException | UnsupportedEncodingException e) {
          throw new IllegalStateException("an address that was read", e);
        }
      }
      case Reading.Refused refused ->
          throw new IllegalArgumentException(
              "KEEP_MAIL_FROM is not an address that mail can be sent from ("
                  + refused.why().word()
                  + (refused.sign().isEmpty() ? "" : ": " + refused.sign())
                  + "). Write it like updates@keep.example, or Name <updates@keep.example>.");
    };
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
