package keep.ledger.witness;

import java.io.IOException;
import java.util.Optional;
import keep.ledger.Hash;

/// What a witness knows of each log. Its whole worth is that it never forgets: an implementation
/// must make a new value durable before [#replace] returns, and must serve one witness alone.
public interface WitnessMemory {
  /// The newest tree cosigned for a log.
  ///
  /// @param time the newest time a cosignature for it bore, in Unix seconds
  record Known(long size, Hash root, long time) {}

  /// What is known of the log with this origin; empty if nothing ever was cosigned.
  ///
  /// @throws IOException if the memory cannot be read; it then must not be taken for empty
  Optional<Known> known(String origin) throws IOException;

  /// Compare and set: puts `next` in the place of exactly `expected`, durably, in one step.
  ///
  /// @return false, with nothing changed, if something else is known by now
  boolean replace(String origin, Optional<Known> expected, Known next) throws IOException;
}
