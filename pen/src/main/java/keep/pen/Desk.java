package keep.pen;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import keep.seal.box.Box;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.matter.Act;
import keep.seal.matter.Deposit;
import keep.seal.matter.DepositHead;
import keep.seal.matter.DepositKind;
import keep.seal.matter.OpenedDeposit;
import keep.seal.matter.ReadRequest;
import keep.seal.matter.SealedDeposit;
import keep.seal.people.Card;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;

/// One person at one desk: she signs, sends and reads under her own card.
public final class Desk {
  private final Person person;
  private final ServerLine line;
  private final LongSupplier clock;
  private final SecureRandom random;
  private final SecureRandom open;

  /// @param clock Unix seconds; in a demonstration the story's
  /// @param random where keys are drawn from
  /// @param open where blinds and nonces are drawn from
  public Desk(
      Person person, ServerLine line, LongSupplier clock, SecureRandom random, SecureRandom open) {
    this.person = person;
    this.line = line;
    this.clock = clock;
    this.random = random;
    this.open = open;
  }

  public Person person() {
    return person;
  }

  /// Her card's statement id.
  public Sid sid() {
    return person.card().sid();
  }

  ServerLine line() {
    return line;
  }

  /// Where this desk draws keys from.
  public SecureRandom random() {
    return random;
  }

  /// What the clock on her wall shows, in Unix seconds.
  public long now() {
    return clock.getAsLong();
  }

  /// A pseudonym for something new.
  public Id16 freshId() {
    return Id16.of(Person.draw(open, Id16.LENGTH));
  }

  public Nonce nonce() {
    return Nonce.of(Person.draw(open, Nonce.LENGTH));
  }

  public Blind blind() {
    return Blind.of(Person.draw(open, Blind.LENGTH));
  }

  /// Reads what this card may read.
  ///
  /// @param path the path with its query, as the server knows it
  public ServerAnswer read(String path) {
    return line.get(path, () -> signedRead(path));
  }

  /// Sends something that the server takes from this card only.
  public ServerAnswer send(String path, byte[] body) {
    return line.post(path, body, () -> signedSending(path, body));
  }

  private byte[] signedRead(String path) {
    return ReadRequest.get(sid(), line.host(), path, now(), nonce()).sign(person.keys()).envelope();
  }

  private byte[] signedSending(String path, byte[] body) {
    return ReadRequest.post(sid(), line.host(), path, body, now(), nonce())
        .sign(person.keys())
        .envelope();
  }

  /// Files an act in a matter and follows its head. A refusal by the rules is an answer like any
  /// other; a request that the server does not take is a [ServerRefusal].
  public Ruled act(Matter matter, ActDraft draft) {
    return send(matter, prepare(matter, draft));
  }

  /// An act signed and ready to be sent: the same bytes may be sent again and get the same answer.
  ///
  /// @param act the signed act
  /// @param body the whole request
  @SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
  public record Prepared(Statement act, byte[] body) {}

  /// Signs an act that follows the matter's head.
  public Prepared prepare(Matter matter, ActDraft draft) {
    Act act =
        new Act(
            matter.id(),
            draft.step().equals(Act.OPEN) ? Optional.empty() : matter.head(),
            draft.step(),
            draft.facts(),
            draft.onBehalfOf(),
            sid(),
            draft.allPapers(),
            now(),
            nonce());
    Statement signed = act.sign(person.keys());
    return new Prepared(signed, request(signed, draft.papers()));
  }

  private byte[] request(Statement act, List<Paper> papers) {
    List<JsonObject> ciphertexts = new ArrayList<>();
    List<JsonObject> boxes = new ArrayList<>();
    List<JsonObject> blinds = new ArrayList<>();
    for (Paper paper : papers) {
      paper.ciphertext().ifPresent(ciphertexts::add);
      boxes.addAll(paper.boxes());
      paper.blind().ifPresent(blind -> blinds.add(blindOf(paper.statement().sid(), blind)));
    }
    blinds.add(blindOf(act.sid(), blind()));
    return JsonObject.with()
        .put("act", act.json())
        .list("papers", papers.stream().map(paper -> paper.statement().json()).toList())
        .list("ciphertexts", ciphertexts)
        .list("boxes", boxes)
        .list("blinds", blinds)
        .bytes();
  }

  private static JsonObject blindOf(Sid statement, Blind blind) {
    return JsonObject.with()
        .put("stmt", statement)
        .put("blind", new JsonText(blind.bytes().text()))
        .object();
  }

  /// Sends a prepared act.
  public Ruled send(Matter matter, Prepared prepared) {
    Ruled ruled = Ruled.of(line.post("/matters/" + matter.id().text() + "/acts", prepared.body()));
    if (!ruled.sid().equals(prepared.act().sid())) {
      throw new Distrust("the server answers for another act than the one that was sent");
    }
    matter.follow(ruled.sid(), ruled.sequence());
    return ruled;
  }

  /// Seals a paper to its readers' cards, here, before it goes anywhere.
  ///
  /// @param media what the content is, such as `text/plain`
  /// @param answers the statement it answers, if any
  /// @param readers cards that were checked
  public Paper deposit(
      Matter matter,
      DepositKind kind,
      String media,
      byte[] content,
      Optional<Sid> answers,
      List<Card> readers) {
    try {
      SealedDeposit sealed =
          SealedDeposit.seal(
              matter.id(),
              new DepositHead(kind, media, answers),
              content,
              Optional.of(new SealedDeposit.Depositor(sid(), person.keys())),
              readers,
              now(),
              random);
      return Paper.of(sealed, blind());
    } catch (MalformedInput e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /// Opens a paper that was sealed to this card, once its statement has been checked.
  public OpenedDeposit open(Sid deposit, CardFile cards) {
    ServerAnswer answer = read("/deposits/" + deposit.text());
    try {
      Fields fields = answer.fields("a sealed paper", "deposit", "blind", "ciphertext", "box");
      Statement statement = Statement.of(fields.object("deposit"), "deposit");
      Deposit says = Deposit.parse(statement);
      if (!statement.sid().equals(deposit)) {
        throw new Distrust("the server shows another paper than the one asked for");
      }
      Card by = cards.get(says.by().orElseThrow(() -> new Distrust("nobody signed this paper")));
      Signatures.of(by.signingKey()).demandOn(statement);
      Fields box = fields.object("box", "enc", "ct");
      SealedDeposit sealed =
          new SealedDeposit(
              statement,
              says,
              fields.base64("ciphertext"),
              List.of(
                  new SealedDeposit.ReaderBox(
                      sid(), Box.parse(box.bytes("enc"), box.bytes("ct"), "box"))));
      return sealed.open(person.keys(), sid());
    } catch (MalformedInput e) {
      throw new Distrust("a sealed paper does not hold: " + e.getMessage());
    }
  }

  /// A paper that is not a deposit, with a fresh blind for its place on the record.
  public Paper paper(Statement statement) {
    return Paper.of(statement, blind());
  }
}
