package keep.work.notes;

import java.util.List;
import keep.seal.encoding.Base64Std;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;
import keep.seal.people.Role;
import keep.work.http.Refusal;
import keep.work.people.FiledCard;
import keep.work.record.RecordQueue;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What of the notes a card may fetch: ciphertext and keys only with a box of its own.
final class NoteShelf {
  private final JdbcClient jdbc;
  private final RecordQueue queue;

  NoteShelf(JdbcClient jdbc, RecordQueue queue) {
    this.jdbc = jdbc;
    this.queue = queue;
  }

  private record Row(Sid seal, Bytes sealBytes, long sealEntry, Bytes header, long headerEntry) {}

  private record Given(Sid grants, Bytes bytes, long entry, Bytes enc, Bytes ct) {}

  /// The note, its newest seal for which this card has a box, and those boxes.
  JsonObject note(Sid header, FiledCard reader) {
    Row row =
        jdbc.sql(
                "SELECT s.seal, s.bytes, s.entry_id, h.bytes, h.entry_id FROM notes.header h JOIN"
                    + " notes.seal s USING (header) WHERE h.header = ? AND EXISTS (SELECT FROM"
                    + " notes.box b WHERE b.seal = s.seal AND b.reader = ?) ORDER BY s.entry_id"
                    + " DESC LIMIT 1")
            .params(header.toArray(), reader.sid().toArray())
            .query((r, n) ->
                new Row(
                    Sid.of(r.getBytes(1)),
                    Bytes.of(r.getBytes(2)),
                    r.getLong(3),
                    Bytes.of(r.getBytes(4)),
                    r.getLong(5)))
            .optional()
            .orElseThrow(() -> Refusal.notYours("note"));
    List<Given> given = given(row.seal(), reader);
    byte[] ciphertext =
        jdbc.sql("SELECT ct FROM notes.body WHERE seal = ?")
            .param(row.seal().toArray())
            .query(byte[].class)
            .optional()
            .orElseThrow(() -> Refusal.unknown("note"));
    return JsonObject.with()
        .put("header", statement(row.header()))
        .put("seal", statement(row.sealBytes()))
        .list("grants", given.stream().map(one -> statement(one.bytes())).toList())
        .list("boxes", given.stream().map(NoteShelf::box).toList())
        .put("ciphertext", Base64Std.encode(ciphertext))
        .list("blinds", blinds(header, row, given))
        .object();
  }

  private List<Given> given(Sid seal, FiledCard reader) {
    return jdbc.sql(
            "SELECT g.grants, g.bytes, g.entry_id, b.enc, b.ct FROM notes.box b JOIN notes.grants g"
                + " USING (grants) WHERE b.seal = ? AND b.reader = ? ORDER BY g.entry_id")
        .params(seal.toArray(), reader.sid().toArray())
        .query((r, n) ->
            new Given(
                Sid.of(r.getBytes(1)),
                Bytes.of(r.getBytes(2)),
                r.getLong(3),
                Bytes.of(r.getBytes(4)),
                Bytes.of(r.getBytes(5))))
        .list();
  }

  private static JsonObject box(Given one) {
    return JsonObject.with()
        .put("grants", one.grants())
        .put("enc", one.enc())
        .put("ct", one.ct())
        .object();
  }

  private List<JsonObject> blinds(Sid header, Row row, List<Given> given) {
    java.util.ArrayList<JsonObject> all = new java.util.ArrayList<>();
    all.add(blind(header, row.headerEntry()));
    all.add(blind(row.seal(), row.sealEntry()));
    given.forEach(one -> all.add(blind(one.grants(), one.entry())));
    return all;
  }

  private JsonObject blind(Sid statement, long entry) {
    return JsonObject.with().put("stmt", statement).put("blind", blindText(entry)).object();
  }

  private String blindText(long entry) {
    return queue.blind(entry).map(Blind::bytes).map(Bytes::text).orElse("");
  }

  /// Which notes there are: for a counsellor her own, for a releaser all. Headers only.
  JsonObject list(FiledCard reader) {
    if (!reader.role().isMember()) {
      throw Refusal.notYours("notes");
    }
    String mine = reader.role() == Role.COUNSELLOR ? " WHERE author = ?" : " WHERE ? IS NOT NULL";
    List<JsonObject> notes =
        jdbc.sql("SELECT bytes, entry_id FROM notes.header" + mine + " ORDER BY entry_id")
            .param(reader.sid().toArray())
            .query((r, n) ->
                JsonObject.with()
                    .put("header", statement(Bytes.of(r.getBytes(1))))
                    .put("blind", blindText(r.getLong(2)))
                    .object())
            .list();
    return JsonObject.with().list("notes", notes).object();
  }

  private static JsonObject statement(Bytes envelope) {
    try {
      return StrictJson.readObject(envelope.toArray(), "statement");
    } catch (MalformedInput e) {
      throw new IllegalStateException("a statement on file cannot be read any more", e);
    }
  }
}
