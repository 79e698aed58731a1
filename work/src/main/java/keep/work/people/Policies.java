package keep.work.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.http.Refusal;
import keep.work.record.PublishedRecord;
import keep.work.record.RecordQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The service's policy from its first version up. Each link was verified when it was filed and is
/// verified again whenever it is read from the database.
public final class Policies {
  /// "polc" in ASCII: the lock under which policies are filed.
  private static final long LOCK = 0x706f6c63L;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RecordQueue queue;
  private final PublishedRecord record;
  private final ServedPurpose served;
  private volatile @Nullable PolicyChain remembered;

  Policies(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RecordQueue queue,
      PublishedRecord record,
      ServedPurpose served) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.queue = queue;
    this.record = record;
    this.served = served;
  }

  /// The chain in force; empty before the first policy was filed.
  public Optional<PolicyChain> chain() {
    Optional<byte[]> newest =
        jdbc.sql("SELECT stmt FROM people.policy ORDER BY version DESC LIMIT 1")
            .query(byte[].class)
            .optional();
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    PolicyChain known = remembered;
    if (known != null && java.util.Arrays.equals(known.latest().sid().toArray(), newest.get())) {
      return Optional.of(known);
    }
    PolicyChain read = read();
    remembered = read;
    return Optional.of(read);
  }

  private PolicyChain read() {
    List<Bytes> rows =
        jdbc.sql(
                "SELECT s.bytes FROM people.policy p JOIN people.statement s USING (stmt) ORDER BY"
                    + " p.version")
            .query((row, n) -> Bytes.of(row.getBytes(1)))
            .list();
    try {
      List<Policy> versions = new ArrayList<>();
      for (Bytes bytes : rows) {
        versions.add(Policy.parse(Statement.parse(bytes.toArray())));
      }
      return PolicyChain.of(versions);
    } catch (MalformedInput e) {
      throw new IllegalStateException("the policy on file no longer verifies", e);
    }
  }

  /// The policy in force.
  ///
  /// @throws Refusal 503 before the first was filed
  public Policy demand() {
    return chain().map(PolicyChain::latest).orElseThrow(Refusal::noPolicy);
  }

  /// Files the versions that are new. The same file again changes nothing.
  ///
  /// @throws Refusal where it does not continue the chain in force, names another log, or has
  ///   another purpose than this server
  public Policy file(List<Policy> offered) throws MalformedInput {
    // Outside the lock: points and signatures are checked while nobody waits for them.
    PolicyChain verified = verified(offered);
    return transaction.execute(status -> {
      // Policies are few: one at a time, so that two can never follow the same one.
      jdbc.sql("SELECT pg_advisory_xact_lock(?)::text").param(LOCK).query(String.class).single();
      List<Policy> filed = chain().map(PolicyChain::versions).orElse(List.of());
      List<Policy> all = verified.versions();
      demandSame(filed, all);
      for (Policy version : all.subList(Math.min(filed.size(), all.size()), all.size())) {
        add(version);
      }
      return all.getLast();
    });
  }

  /// What is offered, with every link verified that is not on file. Compared with the chain in
  /// force before any key or signature is looked at: only who can sign for it costs anything.
  private PolicyChain verified(List<Policy> offered) throws MalformedInput {
    Optional<PolicyChain> filed = chain();
    if (filed.isEmpty()) {
      return PolicyChain.of(offered);
    }
    demandSame(filed.get().versions(), offered);
    int known = Math.min(filed.get().versions().size(), offered.size());
    return filed.get().followedBy(offered.subList(known, offered.size()));
  }

  private static void demandSame(List<Policy> filed, List<Policy> offered) {
    for (int i = 0; i < Math.min(filed.size(), offered.size()); i++) {
      if (!filed.get(i).sid().equals(offered.get(i).sid())) {
        throw Refusal.conflict(
            "policy.chain[" + i + "]", "Another policy is in force here: fetch it and compare.");
      }
    }
  }

  private void add(Policy version) {
    if (version.terms().purpose() != served.purpose()) {
      throw Refusal.conflict(
          "policy.purpose",
          "This server was started for a " + served.purpose().word() + " policy only.");
    }
    if (!version.terms().log().equals(record.key().vkey())) {
      throw Refusal.conflict(
          "policy.log", "Name this server's log: its vkey is what GET /record/log answers.");
    }
    long entry = queue.inPublic(StatementKind.POLICY, version.sid());
    byte[] sid = version.sid().toArray();
    jdbc.sql(
            "INSERT INTO people.statement (stmt, type, bytes, entry_id) VALUES (?, 'policy', ?, ?)")
        .params(sid, version.statement().envelope(), entry)
        .update();
    jdbc.sql("INSERT INTO people.policy (stmt, version, purpose) VALUES (?, ?, ?)")
        .params(sid, version.terms().version(), version.terms().purpose().word())
        .update();
  }
}
