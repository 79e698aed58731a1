package keep.publicsite.campaign.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
      // The message writes itself a letter at a time.
      ByteArrayOutputStream whole = new ByteArrayOutputStream(4096);
      Envelope.of(session, mail, settings).writeTo(whole);
      Files.write(fresh, whole.toByteArray());
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
