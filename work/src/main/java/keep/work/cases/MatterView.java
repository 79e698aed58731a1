package keep.work.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.casework.sight.Seats;
import keep.casework.sight.Sight;
import keep.casework.sight.SightTable;
import keep.casework.sight.Stub;
import keep.casework.sight.Viewer;
import keep.ledger.LeafText;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
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

  /// What of a matter this card sees: see [SightTable].
  JsonObject matter(Id16 matter, FiledCard reader) {
    Viewer viewer = viewer(matter, reader);
    if (viewer.matter() == Sight.NOTHING) {
      throw Refusal.notYours("matter");
    }
    Head head = matters.head(matter).orElseThrow(() -> Refusal.unknown("matter"));
    Seen seen = seen(viewer, matters.acts(matter), papers.of(matter));
    return JsonObject.with()
        .put("matter", matter)
        .put("regime", head.regime())
        .put("head", head.head().map(Sid::text).orElse(""))
        .put("seq", head.seq())
        .list("acts", seen.acts().stream().map(this::act).toList())
        .list("stubs", seen.stubs().stream().map(this::stub).toList())
        .list("papers", seen.papers().stream().map(this::paper).toList())
        .object();
  }

  private Viewer viewer(Id16 matter, FiledCard reader) {
    boolean seated =
        Seats.needsNone(reader.role()) || matters.hasSeat(matter, reader.sid(), reader.role());
    return new Viewer(reader.sid(), reader.role(), seated);
  }

  /// What somebody sees of a matter.
  ///
  /// @param stubs acts of which she sees only that they are there
  private record Seen(List<FiledAct> acts, List<FiledAct> stubs, List<FiledPaper> papers) {}

  private static Seen seen(Viewer viewer, List<FiledAct> acts, List<FiledPaper> papers) {
    Map<Sid, Statement> statements = new HashMap<>();
    papers.forEach(paper -> statements.put(paper.sid(), paper.statement()));
    List<Statement> orders =
        papers.stream()
            .map(FiledPaper::statement)
            .filter(paper -> paper.kind() == StatementKind.ORDER)
            .toList();
    Seen seen = new Seen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      for (FiledAct act : acts) {
        List<Statement> named =
            act.act().papers().stream()
                .flatMap(sid -> Optional.ofNullable(statements.get(sid)).stream())
                .toList();
        switch (viewer.act(act.act(), act.allowed(), named, orders)) {
          case WHOLE -> seen.acts().add(act);
          case EXISTS -> seen.stubs().add(act);
          case NOTHING -> {}
        }
      }
      for (FiledPaper paper : papers) {
        if (viewer.paper(paper.statement(), orders) == Sight.WHOLE) {
          seen.papers().add(paper);
        }
      }
      return seen;
    } catch (MalformedInput e) {
      throw new IllegalStateException("a paper on file cannot be read any more", e);
    }
  }

  private JsonObject stub(FiledAct filed) {
    if (queue.leaf(filed.entry()) instanceof LeafText.Sealed sealed) {
      return new Stub(
              filed.seq(),
              filed.statement().sid(),
              filed.act().prev(),
              Digest.of(sealed.commit().bytes()))
          .json();
    }
    throw new IllegalStateException("the entry of an act is not a sealed one");
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
            .filter(paper -> isServed(paper, reader))
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
    if (!isServed(paper, reader)) {
      throw Refusal.notYours("deposit");
    }
    return JsonObject.with()
        .put("deposit", paper.statement().json())
        .put("blind", blind(paper.entry()))
        .base64("ciphertext", sealed.ciphertext())
        .put("box", JsonObject.with().put("enc", sealed.enc()).put("ct", sealed.ct()).object())
        .object();
  }

  /// A refused act serves nothing on anybody; the service keeps what came with it, as it keeps what
  /// came from outside.
  private static boolean isServed(FiledPaper paper, FiledCard reader) {
    return paper.effective() || paper.matter().isEmpty() || Seats.needsNone(reader.role());
  }

  private String blind(long entry) {
    return queue.blind(entry).map(Blind::bytes).map(Bytes::text).orElse("");
  }
}
