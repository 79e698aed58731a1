package keep.tools.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.people.Policy;
import keep.tools.named.PolicyFile;
import keep.tools.named.UnusableFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Whose signatures on a checkpoint count: a policy file, or keys named one by one. Naming them is
/// the reader's own decision; nothing is picked up from the record itself.
final class RecordTrust {
  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "A policy file whose log, witnesses and quorum are to be believed.")
  private Optional<Path> policy = Optional.empty();

  @Option(
      names = "--log",
      paramLabel = "VKEY",
      description = "The log's key, where there is no policy file.")
  private Optional<String> log = Optional.empty();

  @Option(
      names = "--witness",
      paramLabel = "VKEY",
      description = "A witness's key; each one named must have cosigned. Goes with --log.")
  private List<String> witnesses = List.of();

  private boolean demo;
  private List<VerifierKey> each = List.of();

  /// Reads what was named; empty if nothing was.
  ///
  /// @throws TypeConversionException in plain words if it cannot be read
  Optional<CheckpointTrust> read() {
    if (policy.isPresent() && (log.isPresent() || !witnesses.isEmpty())) {
      throw new TypeConversionException("Use --policy or --log with --witness, not both.");
    }
    try {
      if (policy.isPresent()) {
        return Optional.of(fromPolicy(policy.get()));
      }
      if (log.isEmpty() && !witnesses.isEmpty()) {
        throw new TypeConversionException("--witness needs --log: the log's key comes first.");
      }
      List<VerifierKey> keys = witnesses.stream().map(VerifierKey::parse).toList();
      each = keys;
      long names = keys.stream().map(VerifierKey::name).distinct().count();
      return log.map(vkey -> new CheckpointTrust(VerifierKey.parse(vkey), keys, (int) names, 0));
    } catch (MalformedRecordException e) {
      throw new TypeConversionException("A key cannot be read: " + e.getMessage() + ".");
    }
  }

  /// The keys that were named one by one: each of them must have cosigned, two keys of one name
  /// both.
  List<VerifierKey> each() {
    return each;
  }

  /// Whether the policy that was read is a demo's.
  boolean demo() {
    return demo;
  }

  private CheckpointTrust fromPolicy(Path file) {
    try {
      Policy.Terms terms = PolicyFile.read(file).latest().terms();
      demo = terms.purpose() == Policy.Purpose.DEMO;
      return new CheckpointTrust(
          VerifierKey.parse(terms.log()),
          terms.witnesses().stream().map(VerifierKey::parse).toList(),
          terms.witnessNeed(),
          terms.pqNeed());
    } catch (UnusableFile e) {
      throw new TypeConversionException(e.sentence());
    }
  }
}
