package keep.work.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.people.CardEnd;
import keep.seal.people.Role;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.http.Refusal;
import keep.work.record.RecordQueue;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Cards on file, and their ends. Authority follows the role: what the wrong authority signed is
/// not filed, whoever else signed it.
public final class Cards {
  private final JdbcClient jdbc;

  private final TransactionTemplate transaction;
  private final RecordQueue queue;
  private final Policies policies;
  private final Clock clock;

  Cards(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RecordQueue queue,
      Policies policies,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.queue = queue;
    this.policies = policies;
    this.clock = clock;
  }

  /// Files a card. The same card again changes nothing.
  public Sid file(Statement statement) throws MalformedInput {
    Card card = Card.parse(statement);
    card.demandCertifiedBy(policies.demand());
    checkTime(card.created(), "card.created");
    try {
      transaction.executeWithoutResult(status -> {
        if (find(card.sid()).isEmpty()) {
          insert(card);
        }
      });
    } catch (DuplicateKeyException e) {
      // Another request may have filed the very same card just now; anything else is a conflict.
      if (find(card.sid()).isEmpty()) {
        throw Refusal.conflict(
            "card", "This key, or this person, already has a card of this role here.");
      }
    }
    return card.sid();
  }

  private void insert(Card card) {
    long entry = queue.inPublic(StatementKind.CARD, card.sid());
    store(card.sid(), StatementKind.CARD, card.statement(), entry);
    jdbc.sql(
            "INSERT INTO people.card (stmt, subject, epoch, role, sig_pk, kem_pk) VALUES (?, ?, 1,"
                + " ?, ?, ?)")
        .params(
            card.sid().toArray(),
            card.subject().toArray(),
            card.role().word(),
            card.signingKey().raw().toArray(),
            card.boxKey().raw().toArray())
        .update();
  }

  /// Files the end of a card. From here on nothing it signs is taken and nothing is given to it.
  public Sid end(Statement statement) throws MalformedInput {
    CardEnd end = CardEnd.parse(statement);
    FiledCard ended = find(end.card()).orElseThrow(() -> Refusal.unknown("end.payload.card"));
    end.demandSigned(ended.card(), policies.demand());
    checkTime(end.created(), "end.created");
    transaction.executeWithoutResult(status -> {
      lock(end.card());
      Optional<Statement> before = find(end.card()).flatMap(FiledCard::end);
      if (before.isEmpty()) {
        insert(end, ended.card());
      } else if (!before.get().sid().equals(end.sid())) {
        throw Refusal.conflict("end", "This card has already ended.");
      }
    });
    return end.sid();
  }

  private void insert(CardEnd end, Card card) {
    long entry = queue.end(StatementKind.CARD_END, end.sid(), card.sid(), card.nonce());
    store(end.sid(), StatementKind.CARD_END, end.statement(), entry);
    jdbc.sql("UPDATE people.card SET ended_by = ? WHERE stmt = ?")
        .params(end.sid().toArray(), card.sid().toArray())
        .update();
  }

  private void store(Sid sid, StatementKind kind, Statement statement, long entry) {
    jdbc.sql("INSERT INTO people.statement (stmt, type, bytes, entry_id) VALUES (?, ?, ?, ?)")
        .params(sid.toArray(), kind.word(), statement.envelope(), entry)
        .update();
  }

  private void checkTime(long created, String where) {
    long now = clock.instant().getEpochSecond();
    if (!Clocks.notAfter(created, now)) {
      throw Refusal.clock(where, now);
    }
  }

  /// A card on file, ended or not.
  public Optional<FiledCard> find(Sid sid) {
    return jdbc.sql(SELECT + " WHERE c.stmt = ?")
        .param(sid.toArray())
        .query((row, n) -> read(row.getBytes(1), row.getBytes(2)))
        .optional();
  }

  /// Cards of a role in the order of filing, ended ones among them.
  public List<FiledCard> ofRole(Role role) {
    return new ArrayList<>(
        jdbc.sql(SELECT + " WHERE c.role = ? ORDER BY s.entry_id")
            .param(role.word())
            .query((row, n) -> read(row.getBytes(1), row.getBytes(2)))
            .list());
  }

  /// A card on file, ended or not.
  ///
  /// @param where what named it, for the refusal
  /// @throws Refusal 403 if it is unknown
  public FiledCard onFile(Sid sid, String where) {
    return find(sid)
        .orElseThrow(() -> Refusal.card(where, "This card is not on file here: file it first."));
  }

  /// A card that may speak now.
  ///
  /// @param where what named it, for the refusal
  /// @throws Refusal 403 if it is unknown or has ended
  public FiledCard inForce(Sid sid, String where) {
    FiledCard card = onFile(sid, where);
    if (card.hasEnded()) {
      throw Refusal.card(where, "This card has ended. Sign with one that is in force.");
    }
    return card;
  }

  /// As above, inside a transaction, holding the card in force until it ends: a card-end waits.
  public FiledCard holdInForce(Sid sid, String where) {
    jdbc.sql("SELECT 1 FROM people.card WHERE stmt = ? FOR SHARE")
        .param(sid.toArray())
        .query(Integer.class)
        .optional();
    return inForce(sid, where);
  }

  private void lock(Sid sid) {
    jdbc.sql("SELECT 1 FROM people.card WHERE stmt = ? FOR UPDATE")
        .param(sid.toArray())
        .query(Integer.class)
        .optional();
  }

  private static final String SELECT =
      "SELECT s.bytes, e.bytes FROM people.card c JOIN people.statement s ON s.stmt = c.stmt LEFT"
          + " JOIN people.statement e ON e.stmt = c.ended_by";

  private static FiledCard read(byte[] card, byte @org.jspecify.annotations.Nullable [] end) {
    try {
      return new FiledCard(
          Card.parse(Statement.parse(card)),
          end == null ? Optional.empty() : Optional.of(Statement.parse(end)));
    } catch (MalformedInput e) {
      throw new IllegalStateException("a card on file cannot be read any more", e);
    }
  }
}
