package keep.server.campaign.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.UUID;

/// Into a folder, one file a mail (RFC 5322), where no server for mail is named. The site says so.
final class FolderWay implements MailWay {
  private final MailSettings settings;
  private final Session session = Session.getInstance(new Properties());

  FolderWay(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public void send(Mail mail) throws NotSent {
    Path folder = settings.folder();
    String name = UUID.randomUUID().toString();
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path fresh = folder.resolve(name + ".part");
      try (OutputStream out = Files.newOutputStream(fresh)) {
        Envelope.of(session, mail, settings).writeTo(out);
      }
      Files.move(fresh, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    } catch (MessagingException e) {
      throw new NotSent(true, e);
    } catch (IOException e) {
      throw new NotSent(false, e);
    }
  }

  @Override
  public void close() {}
}
