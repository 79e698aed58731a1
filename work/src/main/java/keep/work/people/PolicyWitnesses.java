package keep.work.people;

import java.util.List;
import java.util.Optional;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Policy;
import keep.seal.statement.Statement;
import keep.work.record.TrustedWitnesses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the witnesses' keys out of the policy in force.
final class PolicyWitnesses implements TrustedWitnesses {
  private final JdbcClient jdbc;
  private volatile @Nullable Known known;

  private record Known(Bytes policy, List<VerifierKey> keys) {}

  PolicyWitnesses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<VerifierKey> keys() {
    Optional<Bytes> newest =
        jdbc.sql(
                "SELECT s.bytes FROM people.policy p JOIN people.statement s USING (stmt) ORDER BY"
                    + " p.version DESC LIMIT 1")
            .query((row, n) -> Bytes.of(row.getBytes(1)))
            .optional();
    if (newest.isEmpty()) {
      return List.of();
    }
    Known before = known;
    if (before != null && before.policy().equals(newest.get())) {
      return before.keys();
    }
    try {
      Policy policy = Policy.parse(Statement.parse(newest.get().toArray()));
      List<VerifierKey> keys = policy.terms().witnesses().stream().map(VerifierKey::parse).toList();
      known = new Known(newest.get(), keys);
      return keys;
    } catch (MalformedInput e) {
      throw new IllegalStateException("the policy on file cannot be read any more", e);
    }
  }
}
