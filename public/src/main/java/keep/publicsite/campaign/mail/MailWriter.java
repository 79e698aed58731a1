package keep.publicsite.campaign.mail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Writes the mail that a queued row stands for, from what is true now.
@FunctionalInterface
public interface MailWriter {
  /// Empty when there is nothing to send any more: the person left, or was counted meanwhile.
  Optional<Mail> write(Queued queued);

  /// Does what follows from a mail having been handed over, in the transaction that notes it.
  default void sent(Connection connection, Queued queued) throws SQLException {}
}
