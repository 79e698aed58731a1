package keep.ledger.witness;

import java.io.IOException;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.checkpoint.SignedCheckpoint;

/// What a witness remembers of each log: the newest checkpoint it has cosigned.
public interface WitnessMemory {
  /// The newest checkpoint cosigned for one log.
  ///
  /// @param signed with the log's line and this witness's own
  /// @param time when it was cosigned, Unix seconds
  record Known(SignedCheckpoint signed, long time) {
    long size() {
      return signed.checkpoint().size();
    }

    Hash root() {
      return signed.checkpoint().root();
    }
  }

  /// What is remembered of this log; empty if nothing ever was.
  ///
  /// @throws IOException if that cannot be found out, or was forgotten; nothing may be cosigned
  ///   then
  Optional<Known> known(String origin) throws IOException;

  /// Replaces what is remembered in one step, durably, only if it still is `expected`.
  ///
  /// @return false, and nothing changed, if something else is remembered by now
  boolean replace(String origin, Optional<Known> expected, Known next) throws IOException;
}
