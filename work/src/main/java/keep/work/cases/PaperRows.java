package keep.work.cases;

import java.util.List;
import java.util.Optional;
import keep.seal.box.Box;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Extent;
import keep.seal.order.Order;
import keep.seal.order.Recipient;
import keep.seal.order.Scope;
import keep.seal.release.Release;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of papers: what was filed, with which acts, and what is read off it.
final class PaperRows {
  private static final int WHOLE = -1;

  private static final String SELECT =
      "SELECT p.bytes, p.matter, p.entry_id, EXISTS (SELECT FROM cases.act_paper ap JOIN cases.act a"
          + " USING (act) WHERE ap.stmt = p.stmt AND a.verdict = 'allowed') FROM cases.paper p";

  private final JdbcClient jdbc;

  PaperRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<FiledPaper> find(Sid sid) {
    return jdbc.sql(SELECT + " WHERE p.stmt = ?")
        .param(sid.toArray())
        .query(
            (row, n) -> read(row.getBytes(1), row.getBytes(2), row.getLong(3), row.getBoolean(4)))
        .optional();
  }

  /// All papers of a matter in the order of filing.
  List<FiledPaper> of(Id16 matter) {
    return jdbc.sql(SELECT + " WHERE p.matter = ? ORDER BY p.entry_id")
        .param(matter.toArray())
        .query(
            (row, n) -> read(row.getBytes(1), row.getBytes(2), row.getLong(3), row.getBoolean(4)))
        .list();
  }

  /// The papers of one kind in a matter, in the order of filing.
  List<FiledPaper> ofKind(Id16 matter, StatementKind kind) {
    return jdbc.sql(SELECT + " WHERE p.matter = ? AND p.type = ? ORDER BY p.entry_id")
        .params(matter.toArray(), kind.word())
        .query(
            (row, n) -> read(row.getBytes(1), row.getBytes(2), row.getLong(3), row.getBoolean(4)))
        .list();
  }

  private static FiledPaper read(
      byte[] bytes, byte @Nullable [] matter, long entry, boolean effective) {
    try {
      return new FiledPaper(
          Statement.parse(bytes),
          matter == null ? Optional.empty() : Optional.of(Id16.of(matter)),
          entry,
          effective);
    } catch (MalformedInput e) {
      throw new IllegalStateException("a paper on file cannot be read any more", e);
    }
  }

  void insert(Statement paper, Optional<Id16> matter, long entry) {
    jdbc.sql("INSERT INTO cases.paper (stmt, type, matter, bytes, entry_id) VALUES (?, ?, ?, ?, ?)")
        .param(paper.sid().toArray())
        .param(paper.kind().word())
        .param(matter.map(Id16::toArray).orElse(null))
        .param(paper.envelope())
        .param(entry)
        .update();
  }

  /// An intake is taken into the matter whose act names it first.
  void takeInto(Sid intake, Id16 matter) {
    jdbc.sql("UPDATE cases.paper SET matter = ? WHERE stmt = ? AND matter IS NULL")
        .params(matter.toArray(), intake.toArray())
        .update();
  }

  void link(Sid act, Sid paper) {
    jdbc.sql("INSERT INTO cases.act_paper (act, stmt) VALUES (?, ?)")
        .params(act.toArray(), paper.toArray())
        .update();
  }

  void insert(Sid deposit, SealedPaper sealed) {
    jdbc.sql("INSERT INTO cases.deposit (deposit, deposit_id, kind, ct) VALUES (?, ?, ?, ?)")
        .params(
            deposit.toArray(),
            sealed.says().deposit().toArray(),
            sealed.says().kind().word(),
            sealed.ciphertext().toArray())
        .update();
    for (int i = 0; i < sealed.boxes().size(); i++) {
      Box box = sealed.boxes().get(i);
      jdbc.sql("INSERT INTO cases.deposit_box (deposit, reader, enc, ct) VALUES (?, ?, ?, ?)")
          .params(
              deposit.toArray(),
              sealed.says().to().get(i).toArray(),
              box.enc().toArray(),
              box.ct().toArray())
          .update();
    }
  }

  /// What an order names, for whoever looks without reading orders.
  void project(Sid sid, Order order) {
    for (Scope scope : order.scope()) {
      List<Integer> passages = order.extent() == Extent.WHOLE ? List.of(WHOLE) : scope.passages();
      for (int passage : passages) {
        jdbc.sql("INSERT INTO cases.ordered (order_stmt, header, passage) VALUES (?, ?, ?)")
            .params(sid.toArray(), scope.header().toArray(), passage)
            .update();
      }
    }
  }

  void project(Sid sid, Release release) {
    jdbc.sql("INSERT INTO cases.release (release, order_stmt, clearance) VALUES (?, ?, ?)")
        .param(sid.toArray())
        .param(release.order().toArray())
        .param(release.clearance().map(Sid::toArray).orElse(null))
        .update();
    for (Recipient recipient : release.recipients()) {
      recipient
          .card()
          .ifPresent(card ->
              jdbc.sql("INSERT INTO cases.release_reader (release, reader) VALUES (?, ?)")
                  .params(sid.toArray(), card.toArray())
                  .update());
    }
  }

  /// What a deposit's reader fetches.
  record Sealed(Bytes ciphertext, Bytes enc, Bytes ct) {}

  /// The ciphertext with this reader's box; empty where it is not sealed to this card.
  Optional<Sealed> sealed(Sid deposit, Sid reader) {
    return jdbc.sql(
            "SELECT d.ct, b.enc, b.ct FROM cases.deposit d JOIN cases.deposit_box b USING (deposit)"
                + " WHERE d.deposit = ? AND b.reader = ?")
        .params(deposit.toArray(), reader.toArray())
        .query((row, n) ->
            new Sealed(
                Bytes.of(row.getBytes(1)), Bytes.of(row.getBytes(2)), Bytes.of(row.getBytes(3))))
        .optional();
  }

  /// The deposits sealed to a card, in the order of filing.
  List<FiledPaper> sealedTo(Sid reader) {
    return jdbc.sql(
            SELECT
                + " JOIN cases.deposit_box b ON b.deposit = p.stmt WHERE b.reader = ? ORDER BY"
                + " p.entry_id")
        .param(reader.toArray())
        .query(
            (row, n) -> read(row.getBytes(1), row.getBytes(2), row.getLong(3), row.getBoolean(4)))
        .list();
  }
}
