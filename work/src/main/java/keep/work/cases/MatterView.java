package keep.work.cases;

import java.util.List;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;
import keep.seal.people.Role;
import keep.work.cases.MatterRows.FiledAct;
import keep.work.cases.MatterRows.Head;
import keep.work.http.Refusal;
import keep.work.people.FiledCard;
import keep.work.record.RecordQueue;

/// A matter as its readers get it: statements as they were signed, rulings as they were given, and
/// the blinds by which entries of the record are found. Whoever replays the acts believes none of
/// the rest.
final class MatterView {
  private final MatterRows matters;
  private final PaperRows papers;
  private final RecordQueue queue;

  MatterView(MatterRows matters, PaperRows papers, RecordQueue queue) {
    this.matters = matters;
    this.papers = papers;
    this.queue = queue;
  }

  /// The whole matter, for a card that may see it.
  JsonObject matter(Id16 matter, FiledCard reader) {
    Head head = matters.head(matter).orElseThrow(() -> Refusal.unknown("matter"));
    demandMayRead(matter, reader);
    return JsonObject.with()
        .put("matter", matter)
        .put("regime", head.regime())
        .put("head", head.head().map(Sid::text).orElse(""))
        .put("seq", head.seq())
        .list("acts", matters.acts(matter).stream().map(this::act).toList())
        .list("papers", papers.of(matter).stream().map(this::paper).toList())
        .object();
  }

  private void demandMayRead(Id16 matter, FiledCard reader) {
    boolean office =
        reader.role().isMember() || reader.role() == Role.JUDGE || reader.role() == Role.REGISTRAR;
    if (!office && !matters.concerns(matter, reader.sid())) {
      throw Refusal.notYours("matter");
    }
  }

  private JsonObject act(FiledAct filed) {
    return JsonObject.with()
        .put("seq", filed.seq())
        .put("act", filed.statement().json())
        .put("blind", blind(filed.entry()))
        .put("verdict", filed.verdict())
        .put("ruling", ruling(filed))
        .sids("papers", filed.act().papers())
        .object();
  }

  private JsonObject paper(FiledPaper paper) {
    return JsonObject.with()
        .put("stmt", paper.sid())
        .put("kind", paper.statement().kind())
        .put("paper", paper.statement().json())
        .put("blind", blind(paper.entry()))
        .object();
  }

  /// The answer to an act: always the same bytes.
  static JsonObject answer(FiledAct filed) {
    return JsonObject.with()
        .put("sid", filed.statement().sid())
        .put("matter", filed.act().matter())
        .put("seq", filed.seq())
        .put("verdict", filed.verdict())
        .put("ruling", ruling(filed))
        .object();
  }

  static JsonObject ruling(FiledAct filed) {
    try {
      return StrictJson.readObject(
          filed.ruling().getBytes(java.nio.charset.StandardCharsets.UTF_8), "ruling");
    } catch (MalformedInput e) {
      throw new IllegalStateException("a ruling on file cannot be read any more", e);
    }
  }

  /// What is sealed to a card: statements and blinds, no ciphertext.
  JsonObject deposits(FiledCard reader) {
    List<JsonObject> all =
        papers.sealedTo(reader.sid()).stream()
            .map(paper ->
                JsonObject.with()
                    .put("deposit", paper.statement().json())
                    .put("blind", blind(paper.entry()))
                    .object())
            .toList();
    return JsonObject.with().list("deposits", all).object();
  }

  /// One deposit with its ciphertext and the reader's own box.
  JsonObject deposit(Sid sid, FiledCard reader) {
    PaperRows.Sealed sealed =
        papers.sealed(sid, reader.sid()).orElseThrow(() -> Refusal.notYours("deposit"));
    FiledPaper paper = papers.find(sid).orElseThrow(() -> Refusal.unknown("deposit"));
    return JsonObject.with()
        .put("deposit", paper.statement().json())
        .put("blind", blind(paper.entry()))
        .base64("ciphertext", sealed.ciphertext())
        .put("box", JsonObject.with().put("enc", sealed.enc()).put("ct", sealed.ct()).object())
        .object();
  }

  private String blind(long entry) {
    return queue.blind(entry).map(Blind::bytes).map(Bytes::text).orElse("");
  }
}
