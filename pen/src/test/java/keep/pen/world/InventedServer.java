package keep.pen.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import keep.casework.fold.Asked;
import keep.casework.fold.Fold;
import keep.casework.fold.NotForThisLaw;
import keep.casework.fold.RulingJson;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Base64Url;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;
import keep.seal.matter.Act;
import keep.seal.matter.ReadRequest;
import keep.seal.note.Grants;
import keep.seal.people.Card;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/// A server that files what it is sent and shows it again. It checks nothing, so that a test can
/// put anything before a person's client; and it lies where it is told to.
public final class InventedServer implements AutoCloseable {
  private static final int ASK_AGAIN = 404;

  private final HttpServer http;
  public final InventedRecord record = new InventedRecord();
  private final Map<Sid, Card> cards = new HashMap<>();
  private final Map<Sid, Note> notes = new HashMap<>();
  private final List<Filed> acts = new ArrayList<>();
  private final Map<Sid, Statement> papers = new LinkedHashMap<>();
  private final Map<Sid, Blind> blinds = new HashMap<>();
  private @Nullable Fold fold;

  /// Statements that never come onto the record, by kind.
  public final Set<StatementKind> offTheRecord = new HashSet<>();

  /// How many of a matter's last acts are not shown.
  public int hiddenActs;

  /// What is done to an answer before it leaves, by its path's first word: `matters`, `notes`,
  /// `cards`.
  public final Map<String, UnaryOperator<String>> lies = new HashMap<>();

  private record Filed(Statement statement, Act act, String verdict, JsonObject ruling) {}

  private record Note(Fields sent, List<Sid> statements) {}

  public InventedServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/", this::answer);
    http.start();
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /// Takes a card onto the record that was held back before.
  public void record(Card card) {
    record.append(card.statement(), Optional.empty());
  }

  /// Puts an end of a card or an order onto the record.
  public void end(Sid ended, Nonce nonce) {
    record.append(LeafText.end(Hash.of(new byte[32]), nonce.toArray(), Hash.of(ended.toArray())));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Optional<byte[]> body;
    try {
      body =
          exchange.getRequestMethod().equals("POST")
              ? Optional.of(taken(path, exchange.getRequestBody().readAllBytes()).bytes())
              : shown(path, exchange);
    } catch (MalformedInput | NotForThisLaw e) {
      throw new IOException(e);
    }
    String room = path.split("/", -1)[1];
    byte[] bytes =
        lies.containsKey(room)
            ? body.map(one -> lied(room, one)).orElse(new byte[0])
            : body.orElse(new byte[0]);
    exchange.sendResponseHeaders(
        body.isPresent() ? 200 : ASK_AGAIN, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private byte[] lied(String room, byte[] honest) {
    return Optional.ofNullable(lies.get(room))
        .orElseThrow()
        .apply(new String(honest, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  private JsonObject taken(String path, byte[] body) throws MalformedInput, NotForThisLaw {
    return switch (path.split("/", -1)[1]) {
      case "cards" -> takeCard(body);
      case "notes" -> takeNote(body);
      case "matters" -> takeAct(body);
      default -> JsonObject.with().object();
    };
  }

  private JsonObject takeCard(byte[] body) throws MalformedInput {
    Card card = Card.parse(Statement.of(Fields.read(body, "card", "card").object("card"), "card"));
    cards.put(card.sid(), card);
    if (!offTheRecord.contains(StatementKind.CARD)) {
      record(card);
    }
    return JsonObject.with().put("sid", card.sid()).object();
  }

  private JsonObject takeNote(byte[] body) throws MalformedInput {
    Fields sent =
        Fields.read(body, "note", "header", "seal", "grants", "boxes", "ciphertext", "blinds");
    List<Sid> statements = new ArrayList<>();
    int at = 0;
    for (String part : List.of("header", "seal", "grants")) {
      Statement statement = Statement.of(sent.object(part), part);
      statements.add(statement.sid());
      put(statement, Blind.of(sent.sequence("blinds", Blind.LENGTH).get(at++).toArray()));
    }
    notes.put(statements.getFirst(), new Note(sent, statements));
    return JsonObject.with().put("header", statements.getFirst()).object();
  }

  private void put(Statement statement, Blind blind) {
    blinds.put(statement.sid(), blind);
    if (!offTheRecord.contains(statement.kind())) {
      record.append(statement, Optional.of(blind));
    }
  }

  private JsonObject takeAct(byte[] body) throws MalformedInput, NotForThisLaw {
    Fields sent = Fields.read(body, "act", "act", "papers", "ciphertexts", "boxes", "blinds");
    Map<Sid, Blind> fresh = new HashMap<>();
    for (Fields one : sent.objects("blinds", "stmt", "blind")) {
      fresh.put(one.sid("stmt"), new Blind(one.bytes("blind", Blind.LENGTH)));
    }
    for (Json paper : sent.list("papers")) {
      Statement statement = Statement.of((JsonObject) paper, "paper");
      papers.put(statement.sid(), statement);
      if (fresh.containsKey(statement.sid())) {
        put(statement, blind(fresh, statement.sid()));
      }
    }
    Statement statement = Statement.of(sent.object("act"), "act");
    Act act = Act.parse(statement);
    put(statement, blind(fresh, statement.sid()));
    Fold before = fold == null ? Fold.openedBy(act) : fold;
    Asked asked = before.ask(act, Optional.ofNullable(cards.get(act.by())).orElseThrow());
    fold = before.after(asked);
    Filed filed = new Filed(statement, act, asked.ruling().word(), RulingJson.of(asked.ruling()));
    acts.add(filed);
    return JsonObject.with()
        .put("sid", statement.sid())
        .put("matter", act.matter())
        .put("seq", acts.size())
        .put("verdict", filed.verdict())
        .put("ruling", filed.ruling())
        .object();
  }

  private static Blind blind(Map<Sid, Blind> blinds, Sid sid) {
    return Optional.ofNullable(blinds.get(sid)).orElseThrow();
  }

  private Optional<byte[]> shown(String path, HttpExchange exchange) throws MalformedInput {
    String[] words = path.split("[/?]", -1);
    return switch (words[1]) {
      case "checkpoint" -> Optional.of(record.checkpoint());
      case "tile" -> record.entries(path.substring(1));
      case "record" ->
          record.has(path.replaceAll(".*leaf=([0-9a-f]*).*", "$1"))
              ? Optional.of("{}".getBytes(StandardCharsets.UTF_8))
              : Optional.empty();
      case "cards" -> Optional.ofNullable(cards.get(Sid.parse(words[2]))).map(InventedServer::card);
      case "notes" -> Optional.of(note(Sid.parse(words[2]), reader(exchange)));
      case "matters" -> Optional.of(matter(Id16.parse(words[2])));
      default -> Optional.empty();
    };
  }

  private static Sid reader(HttpExchange exchange) throws MalformedInput {
    return ReadRequest.parse(
            Statement.parse(Base64Url.decode(exchange.getRequestHeaders().getFirst("Keep-Read"))))
        .by();
  }

  private static byte[] card(Card card) {
    return JsonObject.with()
        .put("card", card.statement().json())
        .list("end", List.<JsonObject>of())
        .bytes();
  }

  private byte[] note(Sid header, Sid reader) throws MalformedInput {
    Note note = Optional.ofNullable(notes.get(header)).orElseThrow();
    Grants grants = Grants.parse(Statement.of(note.sent().object("grants"), "grants"));
    List<JsonObject> boxes = new ArrayList<>();
    for (int i = 0; i < grants.list().size(); i++) {
      if (grants.list().get(i).to().equals(reader)) {
        Fields box = note.sent().objects("boxes", "enc", "ct").get(i);
        boxes.add(
            JsonObject.with()
                .put("grants", grants.sid())
                .put("enc", box.bytes("enc"))
                .put("ct", box.bytes("ct"))
                .object());
      }
    }
    List<JsonObject> opened = new ArrayList<>();
    for (Sid sid : note.statements()) {
      opened.add(
          JsonObject.with().put("stmt", sid).put("blind", blind(blinds, sid).bytes()).object());
    }
    return JsonObject.with()
        .put("header", note.sent().object("header"))
        .put("seal", note.sent().object("seal"))
        .list("grants", List.of(note.sent().object("grants")))
        .list("boxes", boxes)
        .base64("ciphertext", note.sent().base64("ciphertext"))
        .list("blinds", opened)
        .bytes();
  }

  private byte[] matter(Id16 matter) {
    List<Filed> visible = acts.subList(0, acts.size() - hiddenActs);
    List<JsonObject> rows = new ArrayList<>();
    for (int i = 0; i < visible.size(); i++) {
      Filed filed = visible.get(i);
      rows.add(
          JsonObject.with()
              .put("seq", i + 1)
              .put("act", filed.statement().json())
              .put("blind", blind(blinds, filed.statement().sid()).bytes())
              .put("verdict", filed.verdict())
              .put("ruling", filed.ruling())
              .sids("papers", filed.act().papers())
              .object());
    }
    return JsonObject.with()
        .put("matter", matter)
        .put("regime", "campaign")
        .put("head", visible.getLast().statement().sid())
        .put("seq", visible.size())
        .list("acts", rows)
        .list("stubs", List.<JsonObject>of())
        .list("papers", papers.values().stream().map(this::paper).toList())
        .bytes();
  }

  private JsonObject paper(Statement paper) {
    return JsonObject.with()
        .put("stmt", paper.sid())
        .put("kind", paper.kind())
        .put("paper", paper.json())
        .put(
            "blind",
            Optional.ofNullable(blinds.get(paper.sid())).map(one -> one.bytes().text()).orElse(""))
        .object();
  }

  /// What was filed last, spelled as it is shown.
  public JsonObject lastPaper() throws MalformedInput {
    return StrictJson.readObject(paper(List.copyOf(papers.values()).getLast()).bytes(), "paper");
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
