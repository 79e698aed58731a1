package keep.publicsite.campaign.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.eclipse.angus.mail.util.MailStreamProvider;

/// A mail as the network carries it: plain text and HTML.
final class Envelope {
  static {
    // Without this every part of every message looks through the whole class path for it again.
    String name = StreamProvider.class.getName();
    if (System.getProperty(name) == null) {
      System.setProperty(name, MailStreamProvider.class.getName());
    }
  }

  private Envelope() {}

  static MimeMessage of(Session session, Mail mail, MailSettings settings)
      throws MessagingException {
    MimeMessage message = new WithOwnId(session, mail.id());
    message.setFrom(from(mail, settings));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value()));
    if (mail.replyTo().isPresent()) {
      message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo().get().value())});
    }
    message.setSubject(mail.subject(), "UTF-8");
    message.setSentDate(new Date());
    if (mail.writer().isEmpty()) {
      // Answering machines are not to write back; to a letter that a person wrote they may.
      message.setHeader("Auto-Submitted", "auto-generated");
    }
    if (mail.stop().isPresent()) {
      message.setHeader("List-Unsubscribe", "<" + mail.stop().get() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(mail.text(), "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    message.saveChanges();
    return message;
  }

  /// Our address, under the name of who wrote it: an address that is not ours would be refused.
  private static InternetAddress from(Mail mail, MailSettings settings) throws MessagingException {
    InternetAddress from = settings.sender();
    if (mail.writer().isPresent()) {
      try {
        from.setPersonal(mail.writer().get(), "UTF-8");
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException("every Java has UTF-8", e);
      }
    }
    return from;
  }

  /// Keeps the identifier it was given instead of drawing one with the machine's name in it.
  private static final class WithOwnId extends MimeMessage {
    private final String id;

    WithOwnId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
