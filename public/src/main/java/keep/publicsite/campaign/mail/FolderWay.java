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

/// Into a folder, one file a mail (RFC 5322), where that was asked for by name. The site says so.
final class FolderWay implements MailWay {
  private final MailSettings settings;
  private final Session session = Session.getInstance(new Properties());

  FolderWay(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public void send(Queued about, Mail mail) throws NotSent {
    Path folder = settings.folder();
    Path file = new LaidMail(folder).name(about);
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path fresh = file.resolveSibling(file.getFileName() + ".part");
      // The message writes itself a letter at a time.
      ByteArrayOutputStream whole = new ByteArrayOutputStream(4096);
      Envelope.of(session, mail, settings).writeTo(whole);
      Files.write(fresh, whole.toByteArray());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (MessagingException e) {
      throw new NotSent(true, e);
    } catch (IOException e) {
      throw new NotSent(false, e);
    }
  }

  @Override
  public void close() {}
}
