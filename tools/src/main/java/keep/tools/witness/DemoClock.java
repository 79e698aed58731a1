package keep.tools.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.people.Policy;
import keep.tools.named.PolicyFile;
import keep.tools.named.UnusableFile;

/// A clock that a story sets: a file holding Unix seconds in decimal, read at every request.
///
/// A witness whose clock can be set is worth nothing to real people, so it exists only under a
/// root-signed policy with purpose `demo` that names this very log and this very witness: every
/// verdict that rests on such a witness is then preceded by DEMO TRUST (protocol section 3).
final class DemoClock implements LongSupplier {
  /// The policy does not allow a clock to be set.
  static final class NotAllowed extends Exception {
    private static final long serialVersionUID = 1L;

    NotAllowed(String message) {
      super(message);
    }
  }

  private final Path file;

  private DemoClock(Path file) {
    this.file = file;
  }

  /// @param file where the story writes the time
  /// @param policyFile the policy that has to allow it
  /// @param log the log that is witnessed
  /// @param own the witness's own keys
  /// @throws NotAllowed unless the policy is a demo's and names exactly these
  static DemoClock under(Path policyFile, Path file, VerifierKey log, List<VerifierKey> own)
      throws NotAllowed {
    Policy.Terms terms;
    try {
      terms = PolicyFile.read(policyFile).latest().terms();
    } catch (UnusableFile e) {
      throw new NotAllowed("--demo-clock is refused without its policy: " + e.sentence());
    }
    if (terms.purpose() != Policy.Purpose.DEMO) {
      throw new NotAllowed("--demo-clock is refused: this policy is not a demo's.");
    }
    if (!terms.log().equals(log.vkey())) {
      throw new NotAllowed("--demo-clock is refused: the demo policy names another log.");
    }
    if (!own.stream().allMatch(key -> terms.witnesses().contains(key.vkey()))) {
      throw new NotAllowed("--demo-clock is refused: the demo policy does not name this witness.");
    }
    return new DemoClock(file);
  }

  /// The story's time; -1, which no witness signs with, while the file cannot be read.
  @Override
  public long getAsLong() {
    try {
      return Checkpoint.size(Files.readString(file, StandardCharsets.US_ASCII).strip());
    } catch (IOException | MalformedRecordException e) {
      return -1;
    }
  }
}
