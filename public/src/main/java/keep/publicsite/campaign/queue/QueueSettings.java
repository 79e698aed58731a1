package keep.publicsite.campaign.queue;

import java.util.Locale;
import keep.publicsite.campaign.letter.CampaignFiles;
import keep.publicsite.campaign.letter.WriteRoom;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.mail.MailSettings;
import org.springframework.core.env.Environment;

/// Whether letters may leave from here at all. Off unless an operator sets it, for a site that
/// holds letters owes their writers more than one that does not.
///
/// @param queue `keep.campaign.letter-queue`
/// @param mails whether mail really leaves this machine; into a folder no letter is sent
/// @param invented whether members and their addresses are made up: a letter to them arrives
///   nowhere
record QueueSettings(Queue queue, boolean mails, boolean invented) {
  /// What an operator said.
  enum Queue {
    OFF,
    ON,
    /// Also with made-up members, to try it out.
    TRIAL
  }

  static QueueSettings of(Environment environment, MailSettings mail, CampaignFiles files) {
    String said = environment.getProperty("keep.campaign.letter-queue", "false");
    Queue queue =
        switch (said.strip().toLowerCase(Locale.ROOT)) {
          case "", "false" -> Queue.OFF;
          case "true" -> Queue.ON;
          case "trial" -> Queue.TRIAL;
          default ->
              throw new IllegalArgumentException(
                  "keep.campaign.letter-queue is true, false or trial.");
        };
    return new QueueSettings(queue, mail.sends(), files.invented());
  }

  private boolean takes() {
    return mails
        && switch (queue) {
          case OFF -> false;
          case ON -> !invented;
          case TRIAL -> true;
        };
  }

  /// How it stands while these flags hold.
  WriteRoom.QueueState state(Flags flags) {
    return () -> takes() ? flags.isOff(Flags.Flag.LETTERS) ? "paused" : "open" : "";
  }
}
