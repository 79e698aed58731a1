package keep.work.notes;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import keep.seal.box.Box;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.note.Grants;
import keep.seal.note.Header;
import keep.seal.note.Seal;
import keep.seal.people.Role;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.http.Refusal;
import keep.work.people.Cards;
import keep.work.people.FiledCard;
import keep.work.record.RecordQueue;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Files notes and grants: each in one transaction, with its entries for the record, or not at all.
public final class Notes {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RecordQueue queue;
  private final Cards cards;
  private final Clock clock;

  Notes(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RecordQueue queue,
      Cards cards,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.queue = queue;
    this.cards = cards;
    this.clock = clock;
  }

  /// Files a note whose signatures were demanded. The same note again changes nothing.
  void file(NoteUpload upload) throws MalformedInput {
    checkTime(upload.grants());
    try {
      transaction.executeWithoutResult(status -> {
        if (!isFiled(upload)) {
          hold(upload.header().author());
          hold(upload.seal().by());
          insert(upload);
        }
      });
    } catch (DuplicateKeyException e) {
      if (!isFiled(upload)) {
        throw Refusal.conflict(
            "note", "This version of the note, or this seal, is already filed with other bytes.");
      }
    }
  }

  /// How many leaves the note with this header has; empty where no such note is filed.
  public OptionalInt leaves(Sid header) {
    return jdbc.sql("SELECT leaves FROM notes.header WHERE header = ?")
        .param(header.toArray())
        .query(Integer.class)
        .optional()
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private boolean isFiled(NoteUpload upload) {
    return knows("notes.header", "header", upload.header().sid())
        && knows("notes.seal", "seal", upload.seal().sid())
        && knows("notes.grants", "grants", upload.grants().sid());
  }

  private boolean knows(String table, String key, Sid sid) {
    return jdbc.sql("SELECT 1 FROM " + table + " WHERE " + key + " = ?")
        .param(sid.toArray())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private void insert(NoteUpload upload) {
    insert(upload.header(), upload.headerBlind());
    insert(upload.seal(), upload.sealBlind());
    jdbc.sql("INSERT INTO notes.body (seal, ct) VALUES (?, ?)")
        .params(upload.seal().sid().toArray(), upload.ciphertext().toArray())
        .update();
    insert(upload.grants(), upload.boxes(), upload.grantsBlind());
  }

  private void insert(Header header, Blind blind) {
    if (header.prev().isPresent() && !isNextVersion(header)) {
      throw Refusal.conflict(
          "note.header.payload.prev", "The version before this one must be filed here first.");
    }
    long entry = queue.sealed(StatementKind.HEADER, header.sid(), blind);
    jdbc.sql(
            "INSERT INTO notes.header (header, note, ver, prev, author, leaves, root, bytes,"
                + " entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(header.sid().toArray())
        .param(header.note().toArray())
        .param(header.version())
        .param(header.prev().map(Sid::toArray).orElse(null))
        .param(header.author().toArray())
        .param(header.leaves())
        .param(header.root().toArray())
        .param(header.statement().envelope())
        .param(entry)
        .update();
  }

  private boolean isNextVersion(Header header) {
    return jdbc.sql("SELECT 1 FROM notes.header WHERE header = ? AND note = ? AND ver = ?")
        .param(header.prev().map(Sid::toArray).orElse(null))
        .param(header.note().toArray())
        .param(header.version() - 1)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private void insert(Seal seal, Blind blind) {
    long entry = queue.sealed(StatementKind.SEAL, seal.sid(), blind);
    jdbc.sql(
            "INSERT INTO notes.seal (seal, header, seal_id, len, ct_sha256, bytes, entry_id) VALUES"
                + " (?, ?, ?, ?, ?, ?, ?)")
        .params(
            seal.sid().toArray(),
            seal.header().toArray(),
            seal.seal().toArray(),
            seal.length(),
            seal.ctSha256().toArray(),
            seal.statement().envelope(),
            entry)
        .update();
  }

  private void insert(Grants grants, List<Box> boxes, Blind blind) {
    long entry = queue.sealed(StatementKind.GRANTS, grants.sid(), blind);
    jdbc.sql(
            "INSERT INTO notes.grants (grants, by_card, why, order_stmt, bytes, entry_id) VALUES (?,"
                + " ?, ?, ?, ?, ?)")
        .param(grants.sid().toArray())
        .param(grants.by().toArray())
        .param(grants.why().word())
        .param(grants.order().map(Sid::toArray).orElse(null))
        .param(grants.statement().envelope())
        .param(entry)
        .update();
    for (int i = 0; i < boxes.size(); i++) {
      Grants.Grant grant = grants.list().get(i);
      demandReader(grant.to(), "grants.payload.list[" + i + "].to");
      jdbc.sql("INSERT INTO notes.box (seal, reader, grants, enc, ct) VALUES (?, ?, ?, ?, ?)")
          .params(
              grant.seal().toArray(),
              grant.to().toArray(),
              grants.sid().toArray(),
              boxes.get(i).enc().toArray(),
              boxes.get(i).ct().toArray())
          .update();
    }
  }

  /// More readers for notes that are here already, by grants whose signature was demanded. The
  /// grantor must hold a box for each seal herself.
  void grant(Grants grants, List<Box> boxes, Blind blind) throws MalformedInput {
    checkTime(grants);
    transaction.executeWithoutResult(status -> {
      if (knows("notes.grants", "grants", grants.sid())) {
        return;
      }
      hold(grants.by());
      Set<Sid> seals = new HashSet<>();
      for (Grants.Grant one : grants.list()) {
        if (seals.add(one.seal()) && !holdsBox(one.seal(), grants.by())) {
          throw Refusal.notYours("grants.payload.list");
        }
      }
      insert(grants, boxes, blind);
    });
  }

  private boolean holdsBox(Sid seal, Sid reader) {
    return jdbc.sql("SELECT 1 FROM notes.box WHERE seal = ? AND reader = ? LIMIT 1")
        .params(seal.toArray(), reader.toArray())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// A note's key goes to members of the service only: what a judge or anybody else may read
  /// reaches her as a release, never as a key (architecture section 7).
  private void demandReader(Sid to, String where) {
    FiledCard reader = cards.inForce(to, where);
    if (!reader.role().isMember()) {
      throw Refusal.card(
          where, "A note is shared with counsellors and releasers only; others get a release.");
    }
  }

  /// Demands that a statement is signed by a counsellor's card in force.
  void demandSigned(Statement statement, Sid by, String where) throws MalformedInput {
    FiledCard card = cards.inForce(by, where + ".payload");
    if (card.role() != Role.COUNSELLOR) {
      throw Refusal.card(where + ".payload", "Notes are sealed and shared by a counsellor's card.");
    }
    try {
      Signatures.of(card.card().signingKey()).demandOn(statement);
    } catch (MalformedInput e) {
      throw e.within(where);
    }
  }

  private void hold(Sid card) {
    FiledCard held = cards.holdInForce(card, "note.payload");
    if (held.role() != Role.COUNSELLOR) {
      throw Refusal.card("note.payload", "Notes are sealed and shared by a counsellor's card.");
    }
  }

  private void checkTime(Grants grants) {
    long now = clock.instant().getEpochSecond();
    if (!Clocks.agree(grants.created(), now)) {
      throw Refusal.clock("grants.payload.created", now);
    }
  }
}
