package keep.seal.release;

import keep.seal.encoding.Sid;
import keep.seal.statement.Statement;

/// A statement beside what it says, read once.
///
/// @param statement the signed bytes; nothing is said here about whether the signatures hold
/// @param says the payload as read from them
public record Filed<P>(Statement statement, P says) {
  public Sid sid() {
    return statement.sid();
  }
}
