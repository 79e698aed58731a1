package keep.publicsite.campaign.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// Over SMTP, on one connection that is kept open. For one thread.
final class SmtpWay implements MailWay {
  private static final int PERMANENT = 500;
  private final MailSettings settings;
  private final Session session;
  private @Nullable Transport transport;

  SmtpWay(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(settings.properties());
  }

  @Override
  public void send(Queued about, Mail mail) throws NotSent {
    try {
      MimeMessage message = Envelope.of(session, mail, settings);
      connected().sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      close();
      throw new NotSent(forGood(e), e);
    }
  }

  private Transport connected() throws MessagingException {
    Transport open = transport;
    if (open == null || !open.isConnected()) {
      URI address = settings.address();
      open = session.getTransport();
      String info = address.getRawUserInfo();
      String user = null;
      String password = null;
      if (info != null) {
        int colon = info.indexOf(':');
        user = decoded(colon < 0 ? info : info.substring(0, colon));
        password = colon < 0 ? "" : decoded(info.substring(colon + 1));
      }
      open.connect(address.getHost(), address.getPort(), user, password);
      transport = open;
    }
    return open;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private static boolean forGood(MessagingException failure) {
    for (@Nullable Exception at = failure; at instanceof MessagingException; ) {
      if (at instanceof AddressException) {
        return true;
      }
      if (at instanceof SMTPAddressFailedException refused) {
        return refused.getReturnCode() >= PERMANENT;
      }
      if (at instanceof SMTPSendFailedException refused && refused.getReturnCode() >= PERMANENT) {
        return true;
      }
      at = ((MessagingException) at).getNextException();
    }
    return failure instanceof SendFailedException sent && sent.getInvalidAddresses() != null;
  }

  @Override
  public void close() {
    Transport open = transport;
    transport = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException gone) {
        // It was closed from the other side.
      }
    }
  }
}
