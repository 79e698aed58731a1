package keep.server.campaign.queue;

import keep.server.campaign.letter.WriteRoom;
import keep.server.campaign.load.Flags;
import keep.server.campaign.mail.MailSettings;
import org.springframework.core.env.Environment;

/// Whether letters may leave from here at all. Off unless an operator sets it, for a site that
/// holds letters owes their writers more than one that does not.
///
/// @param on `keep.campaign.letter-queue`
/// @param mails whether mail really leaves this machine; into a folder no letter is sent
record QueueSettings(boolean on, boolean mails) {
  static QueueSettings of(Environment environment, MailSettings mail) {
    return new QueueSettings(
        environment.getProperty("keep.campaign.letter-queue", Boolean.class, false), mail.sends());
  }

  /// How it stands while these flags hold.
  WriteRoom.QueueState state(Flags flags) {
    return () -> {
      if (!on || !mails) {
        return "";
      }
      return flags.isOff(Flags.Flag.LETTERS) ? "paused" : "open";
    };
  }
}
