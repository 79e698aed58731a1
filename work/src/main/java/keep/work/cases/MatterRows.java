package keep.work.cases;

import java.util.List;
import java.util.Optional;
import keep.casework.fold.Asked;
import keep.casework.fold.RulingJson;
import keep.casework.sight.Seats;
import keep.law.Ruling;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.OnBehalfOf;
import keep.seal.people.Role;
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
    return actsAfter(matter, 0);
  }

  /// The acts of a matter behind one, in order.
  List<FiledAct> actsAfter(Id16 matter, int seq) {
    return jdbc.sql(
            "SELECT a.seq, b.bytes, a.verdict, a.ruling, a.entry_id FROM cases.act a JOIN"
                + " cases.act_body b USING (act) WHERE a.matter = ? AND a.seq > ? ORDER BY a.seq")
        .params(matter.toArray(), seq)
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

  /// Whether this card takes part: somebody who may give a seat, another than she, filed a paper
  /// sealed to her or a release to her, with an act that was allowed (see [Seats]).
  boolean hasSeat(Id16 matter, Sid card, Role role) {
    return jdbc.sql(
            "SELECT 1 WHERE EXISTS (SELECT FROM cases.act a JOIN cases.act_paper ap USING (act) JOIN"
                + " people.card giver ON giver.stmt = a.actor WHERE a.matter = :matter AND a.verdict"
                + " = 'allowed' AND a.actor <> :card AND giver.role IN (:givers) AND (EXISTS (SELECT"
                + " FROM cases.deposit_box b WHERE b.deposit = ap.stmt AND b.reader = :card) OR"
                + " EXISTS (SELECT FROM cases.release_reader r WHERE r.release = ap.stmt AND"
                + " r.reader = :card)))")
        .param("matter", matter.toArray())
        .param("card", card.toArray())
        .param("givers", Seats.givers(role).stream().map(Role::word).toList())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Whether two cards take part in one matter, each by an act that was allowed or by a paper
  /// sealed to her with one.
  boolean shareAMatter(Sid one, Sid other) {
    return jdbc.sql(
            "WITH takes_part (matter, card) AS (SELECT matter, actor FROM cases.act WHERE verdict ="
                + " 'allowed' AND actor IN (:one, :other) UNION SELECT a.matter, b.reader FROM"
                + " cases.deposit_box b JOIN cases.act_paper ap ON ap.stmt = b.deposit JOIN cases.act"
                + " a USING (act) WHERE a.verdict = 'allowed' AND b.reader IN (:one, :other) UNION"
                + " SELECT a.matter, r.reader FROM cases.release_reader r JOIN cases.act_paper ap ON"
                + " ap.stmt = r.release JOIN cases.act a USING (act) WHERE a.verdict = 'allowed' AND"
                + " r.reader IN (:one, :other)) SELECT 1 WHERE EXISTS (SELECT FROM takes_part x JOIN"
                + " takes_part y USING (matter) WHERE x.card = :one AND y.card = :other)")
        .param("one", one.toArray())
        .param("other", other.toArray())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// How many acts of this card in this matter were not allowed since then.
  ///
  /// @param since Unix seconds, by the acts' own times
  int refusedSince(Id16 matter, Sid card, long since) {
    return jdbc.sql(
            "SELECT count(*) FROM cases.act WHERE matter = ? AND actor = ? AND verdict <> 'allowed'"
                + " AND at >= ?")
        .params(matter.toArray(), card.toArray(), since)
        .query(Integer.class)
        .single();
  }
}
