package keep.work.record;

import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.statement.StatementKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where every statement queues one entry, in the transaction that files it. The sequencer gives it
/// an index afterwards.
public final class RecordQueue {
  private final JdbcClient jdbc;
  private final Runnable wake;

  RecordQueue(JdbcClient jdbc, Runnable wake) {
    this.jdbc = jdbc;
    this.wake = wake;
  }

  /// An entry that names its statement: a policy, a card.
  ///
  /// @return the entry's id, for the statement's own row
  public long inPublic(StatementKind kind, Sid statement) {
    return add("public", kind, new LeafText.Public(kind.word(), hash(statement)), Optional.empty());
  }

  /// An entry that commits to its statement; only who holds `blind` can open it.
  public long sealed(StatementKind kind, Sid statement, Blind blind) {
    return add(
        "sealed",
        kind,
        LeafText.sealed(kind.word(), hash(statement), blind.bytes().toArray()),
        Optional.of(blind));
  }

  /// An entry by which whoever holds `ended` finds out that it has ended.
  ///
  /// @param nonce the ended statement's
  public long end(StatementKind kind, Sid statement, Sid ended, Nonce nonce) {
    return add(
        "end", kind, LeafText.end(hash(statement), nonce.toArray(), hash(ended)), Optional.empty());
  }

  /// The blind of an entry; empty where it has none or it was erased.
  public Optional<Blind> blind(long entry) {
    return jdbc.sql("SELECT blind FROM record.blind WHERE entry_id = ?")
        .param(entry)
        .query(byte[].class)
        .optional()
        .map(Blind::of);
  }

  /// What the record says at an entry's place.
  public LeafText leaf(long entry) {
    return LeafText.parse(
        jdbc.sql("SELECT leaf FROM record.entry WHERE entry_id = ?")
            .param(entry)
            .query(byte[].class)
            .single());
  }

  private long add(String form, StatementKind kind, LeafText leaf, Optional<Blind> blind) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a statement is queued in the transaction that files it");
    }
    long entry =
        jdbc.sql("INSERT INTO record.entry (form, kind, leaf) VALUES (?, ?, ?) RETURNING entry_id")
            .params(form, kind.word(), leaf.bytes())
            .query(Long.class)
            .single();
    blind.ifPresent(one ->
        jdbc.sql("INSERT INTO record.blind (entry_id, blind) VALUES (?, ?)")
            .params(entry, one.bytes().toArray())
            .update());
    jdbc.sql("INSERT INTO record.waiting (entry_id) VALUES (?)").param(entry).update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            wake.run();
          }
        });
    return entry;
  }

  private static Hash hash(Sid sid) {
    return Hash.of(sid.toArray());
  }
}
