package keep.work.cases;

import java.util.List;
import java.util.Optional;
import keep.casework.fold.Asked;
import keep.casework.fold.RulingJson;
import keep.law.Ruling;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.OnBehalfOf;
import keep.seal.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of matters and their acts. Acts are added and read, never changed.
final class MatterRows {
  private final JdbcClient jdbc;

  MatterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A matter's head.
  ///
  /// @param head the last act; empty before the first
  record Head(String regime, int seq, Optional<Sid> head) {}

  /// An act on file.
  ///
  /// @param ruling the answer that was given, as it was given
  record FiledAct(
      int seq, Statement statement, Act act, String verdict, String ruling, long entry) {
    boolean allowed() {
      return verdict.equals("allowed");
    }
  }

  /// Makes the matter's row, unless it is there.
  void open(Id16 matter, String regime) {
    jdbc.sql(
            "INSERT INTO cases.matter (matter, regime, head_seq, head_act) VALUES (?, ?, 0, NULL) ON"
                + " CONFLICT DO NOTHING")
        .params(matter.toArray(), regime)
        .update();
  }

  /// Locks the matter until the transaction ends: one act at a time.
  Optional<Head> lock(Id16 matter) {
    return head(matter, " FOR UPDATE");
  }

  Optional<Head> head(Id16 matter) {
    return head(matter, "");
  }

  private Optional<Head> head(Id16 matter, String lock) {
    return jdbc.sql("SELECT regime, head_seq, head_act FROM cases.matter WHERE matter = ?" + lock)
        .param(matter.toArray())
        .query((row, n) -> new Head(row.getString(1), row.getInt(2), sid(row.getBytes(3))))
        .optional();
  }

  private static Optional<Sid> sid(byte @Nullable [] bytes) {
    return bytes == null ? Optional.empty() : Optional.of(Sid.of(bytes));
  }

  /// The acts of a matter, in order.
  List<FiledAct> acts(Id16 matter) {
    return jdbc.sql(
            "SELECT a.seq, b.bytes, a.verdict, a.ruling, a.entry_id FROM cases.act a JOIN"
                + " cases.act_body b USING (act) WHERE a.matter = ? ORDER BY a.seq")
        .param(matter.toArray())
        .query((row, n) ->
            read(
                row.getInt(1), row.getBytes(2), row.getString(3), row.getString(4), row.getLong(5)))
        .list();
  }

  /// One act, wherever it was filed.
  Optional<FiledAct> find(Sid act) {
    return jdbc.sql(
            "SELECT a.seq, b.bytes, a.verdict, a.ruling, a.entry_id FROM cases.act a JOIN"
                + " cases.act_body b USING (act) WHERE a.act = ?")
        .param(act.toArray())
        .query((row, n) ->
            read(
                row.getInt(1), row.getBytes(2), row.getString(3), row.getString(4), row.getLong(5)))
        .optional();
  }

  private static FiledAct read(int seq, byte[] bytes, String verdict, String ruling, long entry) {
    try {
      Statement statement = Statement.parse(bytes);
      return new FiledAct(seq, statement, Act.parse(statement), verdict, ruling, entry);
    } catch (MalformedInput e) {
      throw new IllegalStateException("an act on file cannot be read any more", e);
    }
  }

  /// Adds an act behind the head.
  void add(int seq, Statement statement, Asked asked, long entry) {
    Act act = asked.act();
    Ruling ruling = asked.ruling();
    jdbc.sql(
            "INSERT INTO cases.act (matter, seq, act, prev, step, gate, actor, entered_for, day, at,"
                + " verdict, ruling, trace, rules_version, entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?)")
        .param(act.matter().toArray())
        .param(seq)
        .param(statement.sid().toArray())
        .param(act.prev().map(Sid::toArray).orElse(null))
        .param(act.step())
        .param(asked.step().gate().word())
        .param(act.by().toArray())
        .param(act.onBehalfOf().map(OnBehalfOf::word).orElse(null))
        .param(asked.when().toLocalDate())
        .param(act.at())
        .param(ruling.word())
        .param(RulingJson.of(ruling).spelling())
        .param(RulingJson.trace(ruling).spelling())
        .param(ruling.trace().version())
        .param(entry)
        .update();
    jdbc.sql("INSERT INTO cases.act_body (act, bytes) VALUES (?, ?)")
        .params(statement.sid().toArray(), statement.envelope())
        .update();
    jdbc.sql("UPDATE cases.matter SET head_seq = ?, head_act = ? WHERE matter = ?")
        .params(seq, statement.sid().toArray(), act.matter().toArray())
        .update();
  }

  /// Whether this card has acted in the matter or is named in one of its papers.
  boolean concerns(Id16 matter, Sid card) {
    return jdbc.sql(
            "SELECT 1 WHERE EXISTS (SELECT FROM cases.act WHERE matter = :matter AND actor = :card)"
                + " OR EXISTS (SELECT FROM cases.paper p JOIN cases.deposit_box b ON b.deposit ="
                + " p.stmt WHERE p.matter = :matter AND b.reader = :card) OR EXISTS (SELECT FROM"
                + " cases.paper p JOIN cases.release_reader r ON r.release = p.stmt WHERE p.matter"
                + " = :matter AND r.reader = :card)")
        .param("matter", matter.toArray())
        .param("card", card.toArray())
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
