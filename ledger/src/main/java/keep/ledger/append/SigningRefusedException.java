package keep.ledger.append;

import keep.ledger.checkpoint.Checkpoint;

/// Signing would give a size a second root, or could. Nothing was signed, and nothing that was
/// there before was changed.
public final class SigningRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What stands in the way.
  public enum Reason {
    /// More was signed than the rows hold: they are an older copy.
    OLDER_ROWS,
    /// A root was signed that is not the rows'.
    OTHER_TREE,
    /// What was signed bears another key than the one in use.
    OTHER_KEY,
    /// The rows say that something was signed, and nothing else remembers it.
    NOTHING_REMEMBERED,
    /// The rows do not add up to their own head.
    ROWS_CHANGED
  }

  private final Reason reason;
  private final String where;
  private final long theirs;
  private final long ours;

  private SigningRefusedException(
      Reason reason, String where, long theirs, long ours, String message) {
    super(message + " Nothing was signed.");
    this.reason = reason;
    this.where = where;
    this.theirs = theirs;
    this.ours = ours;
  }

  static SigningRefusedException olderRows(String where, long theirs, long ours) {
    return new SigningRefusedException(
        Reason.OLDER_ROWS,
        where,
        theirs,
        ours,
        where
            + " bears this log's signature for "
            + theirs
            + " entries, this database holds only "
            + ours
            + ". It is an older copy: stop, and restore the newest one.");
  }

  static SigningRefusedException widerTiles(String tile, long theirs, long ours) {
    return new SigningRefusedException(
        Reason.OLDER_ROWS,
        tile,
        theirs,
        ours,
        "The record's files hold "
            + theirs
            + " entries, this database only "
            + ours
            + ". It is an older copy: stop, and restore the newest one.");
  }

  static SigningRefusedException otherTree(String where, Checkpoint theirs) {
    return new SigningRefusedException(
        Reason.OTHER_TREE,
        where,
        theirs.size(),
        theirs.size(),
        where
            + " bears this log's signature for "
            + theirs.size()
            + " entries with another root than this database gives. Find out which copy of the"
            + " database is right before going on; delete neither.");
  }

  static SigningRefusedException otherKey(String where) {
    return new SigningRefusedException(
        Reason.OTHER_KEY,
        where,
        0,
        0,
        where
            + " was signed with another key than the log.key in use. Restore the log.key that"
            + " belongs to this record; never make a new one for an old record.");
  }

  static SigningRefusedException nothingRemembered(long ours) {
    return new SigningRefusedException(
        Reason.NOTHING_REMEMBERED,
        "the disk",
        0,
        ours,
        "The database holds "
            + ours
            + " entries, and no checkpoint of theirs lies on this disk to show that it is the newest"
            + " copy. Restore the folder record/, or name witnesses. If you have made sure that no"
            + " newer copy exists, start once with KEEP_RECORD_NEWEST="
            + ours
            + ".");
  }

  static SigningRefusedException rowsChanged(long size, String found) {
    return new SigningRefusedException(
        Reason.ROWS_CHANGED,
        "the database",
        size,
        size,
        "The leaves in the database do not give the root of its own head of "
            + size
            + " entries: "
            + found
            + " Run keep record compare, which names the place; restore the rows from a backup.");
  }

  public Reason reason() {
    return reason;
  }

  /// What contradicts the rows: a file, a witness.
  public String where() {
    return where;
  }

  /// The size that was signed there.
  public long theirs() {
    return theirs;
  }

  /// The size of the rows.
  public long ours() {
    return ours;
  }
}
