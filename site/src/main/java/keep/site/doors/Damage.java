package keep.site.doors;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page of the database that its own checksum contradicts: no mistake of this program, and
/// nothing that trying again mends. Whoever runs the machine has to know at once.
public final class Damage {
  private static final Logger LOG = LoggerFactory.getLogger(Damage.class);

  /// PostgreSQL's `data_corrupted` and `index_corrupted`.
  private static final Set<String> STATES = Set.of("XX001", "XX002");

  private static final AtomicBoolean SEEN = new AtomicBoolean();

  private Damage() {}

  /// Looks whether a failure comes from a damaged page; says so in the log, the first time loudly.
  ///
  /// @return whether it does
  public static boolean isBehind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException said && STATES.contains(said.getSQLState())) {
        if (SEEN.compareAndSet(false, true)) {
          LOG.error(
              "A page of the database is damaged (SQLSTATE {}). Stop Keep, keep a copy of the data"
                  + " folder as it is, look at the disk, and restore a backup: docs/operations.md.",
              said.getSQLState());
        }
        return true;
      }
    }
    return false;
  }

  /// Whether a damaged page was met since this process began.
  public static boolean wasSeen() {
    return SEEN.get();
  }

  /// For tests, which damage one database after another in one process.
  static void forget() {
    SEEN.set(false);
  }
}
