package keep.work.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import keep.ledger.checkpoint.Cosigner;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.DepositHead;
import keep.seal.matter.DepositKind;
import keep.seal.matter.FactValue;
import keep.seal.matter.OnBehalfOf;
import keep.seal.matter.SealedDeposit;
import keep.seal.note.Cutting;
import keep.seal.note.Grants;
import keep.seal.note.NoteSealer;
import keep.seal.note.NoteText;
import keep.seal.note.Passage;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.world.Line.Answer;

/// An invented service: its authorities' keys, its policy on file, and its people.
public final class Service {
  public final SigningKey root = SigningKey.generate(Somebody.RANDOM);
  public final SigningKey service = SigningKey.generate(Somebody.RANDOM);
  public final SigningKey court = SigningKey.generate(Somebody.RANDOM);
  public final Line line;
  public final PolicyChain policy;
  private static final String WITNESS =
      Cosigner.ed25519("witness.example/one", new byte[32]).verifierKey().vkey();
  private static final String STRONG_WITNESS =
      Cosigner.mlDsa44("witness.example/two", new byte[32]).verifierKey().vkey();

  private final boolean sole;
  public final Somebody counsellor;
  public final Somebody releaser;
  public final Somebody judge;

  /// Files a policy of this purpose and three cards.
  public Service(Line line, Policy.Purpose purpose) throws MalformedInput {
    this(line, purpose, true);
  }

  /// @param sole whether it is one practitioner
  public Service(Line line, Policy.Purpose purpose, boolean sole) throws MalformedInput {
    this.line = line;
    this.sole = sole;
    this.policy = policy(purpose, line.get("/record/log").get("vkey"));
    ok(line.own(policy));
    counsellor = enrol(Role.COUNSELLOR, service);
    releaser = enrol(Role.RELEASER, service);
    judge = enrol(Role.JUDGE, court);
  }

  /// A policy that names this log.
  public PolicyChain policy(Policy.Purpose purpose, String vkey) throws MalformedInput {
    Policy.Terms terms =
        new Policy.Terms(
            1,
            purpose,
            quorum(root),
            sole,
            vkey,
            // A live policy names two witnesses, one of them post-quantum, unless one stands alone.
            sole ? List.of() : List.of(WITNESS, STRONG_WITNESS),
            sole ? 0 : 2,
            sole ? 0 : 1,
            quorum(service),
            quorum(court),
            new Quorum(List.of(), 0),
            now(),
            Somebody.nonce());
    return PolicyChain.of(List.of(Policy.signed(terms, Optional.empty(), List.of(root))));
  }

  private static Quorum quorum(SigningKey key) {
    return new Quorum(List.of(key.verifyingKey()), 1);
  }

  /// Somebody new, whose card is on file.
  public Somebody enrol(Role role, SigningKey authority) {
    Somebody somebody = Somebody.of(role, now(), authority);
    ok(file(somebody));
    return somebody;
  }

  public Answer file(Somebody somebody) {
    return line.post(
        "/cards", JsonObject.with().put("card", somebody.card().statement().json()).object());
  }

  public static long now() {
    return Instant.now().getEpochSecond();
  }

  public static Answer ok(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    return answer;
  }

  /// Reads with this person's card.
  public Answer read(Somebody reader, String path) {
    return line.get(path, reader.read(line.host(), path, now()));
  }

  /// Facts of an act, names and words in turn.
  public static ActFacts facts(String... pairs) {
    TreeMap<String, FactValue> facts = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      String value = pairs[i + 1];
      facts.put(
          pairs[i],
          value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
              ? new FactValue.Day(LocalDate.parse(value))
              : FactValue.word(value));
    }
    return new ActFacts(facts);
  }

  /// An act of this person, now.
  public static Act act(
      Somebody by, Id16 matter, Optional<Sid> prev, String step, ActFacts facts, List<Sid> papers) {
    return new Act(
        matter,
        prev,
        step,
        facts,
        step.equals("ask") ? Optional.of(OnBehalfOf.POLICE) : Optional.empty(),
        by.sid(),
        papers,
        now(),
        Somebody.nonce());
  }

  /// The request that files a signed act with papers that are no deposits.
  public static JsonObject request(Statement act, Statement... papers) {
    List<JsonObject> blinds = new ArrayList<>();
    List<Statement> sealed = new ArrayList<>(List.of(papers));
    sealed.removeIf(paper -> paper.kind() == StatementKind.ORDER_END);
    sealed.add(act);
    sealed.forEach(one ->
        blinds.add(
            JsonObject.with()
                .put("stmt", one.sid())
                .put("blind", new JsonText(Somebody.blind().bytes().text()))
                .object()));
    return JsonObject.with()
        .put("act", act.json())
        .list("papers", List.of(papers).stream().map(Statement::json).toList())
        .list("ciphertexts", List.<JsonObject>of())
        .list("boxes", List.<JsonObject>of())
        .list("blinds", blinds)
        .object();
  }

  /// The request that files a signed act with one new deposit.
  public static JsonObject request(Statement act, SealedDeposit deposit) {
    Sid sid = deposit.statement().sid();
    return JsonObject.with()
        .put("act", act.json())
        .list("papers", List.of(deposit.statement().json()))
        .list(
            "ciphertexts",
            List.of(
                JsonObject.with().put("deposit", sid).base64("ct", deposit.ciphertext()).object()))
        .list(
            "boxes",
            deposit.boxes().stream()
                .map(one ->
                    JsonObject.with()
                        .put("deposit", sid)
                        .put("reader", one.card())
                        .put("enc", one.box().enc())
                        .put("ct", one.box().ct())
                        .object())
                .toList())
        .list("blinds", List.of(blindOf(sid), blindOf(act.sid())))
        .object();
  }

  private static JsonObject blindOf(Sid statement) {
    return JsonObject.with()
        .put("stmt", statement)
        .put("blind", new JsonText(Somebody.blind().bytes().text()))
        .object();
  }

  /// A paper of invented words, sealed to these people.
  public static SealedDeposit deposit(
      Id16 matter, DepositKind kind, Somebody from, Somebody... readers) {
    try {
      return SealedDeposit.seal(
          matter,
          new DepositHead(kind, "text/plain", Optional.empty()),
          "Invented words.".getBytes(java.nio.charset.StandardCharsets.UTF_8),
          Optional.of(new SealedDeposit.Depositor(from.sid(), from.keys())),
          java.util.Arrays.stream(readers).map(Somebody::card).toList(),
          now(),
          Somebody.RANDOM);
    } catch (MalformedInput e) {
      throw new AssertionError(e);
    }
  }

  /// Files an act that changes nothing, with a paper sealed to these people.
  public Answer log(Id16 matter, Sid head, Somebody by, DepositKind kind, Somebody... readers) {
    SealedDeposit deposit = deposit(matter, kind, by, readers);
    Act act =
        act(
            by,
            matter,
            Optional.of(head),
            "log",
            facts("logKept", "yes"),
            List.of(deposit.statement().sid()));
    return line.post("/matters/" + matter.text() + "/acts", request(act.sign(by.keys()), deposit));
  }

  /// The counsellor asks these people in; the act is the head.
  public Sid askIn(Id16 matter, Sid head, Somebody... guests) {
    return sid(ok(log(matter, head, counsellor, DepositKind.OPENING, guests)));
  }

  public Answer send(Act act, Somebody by, Statement... papers) {
    return line.post(
        "/matters/" + act.matter().text() + "/acts", request(act.sign(by.keys()), papers));
  }

  /// Opens a matter under the campaign's process; the act is the head.
  public Sid open(Id16 matter) {
    return sid(
        ok(
            send(
                act(counsellor, matter, Optional.empty(), "open", opening(), List.of()),
                counsellor)));
  }

  public static ActFacts opening() {
    return facts(
        "regime", "campaign",
        "regimeVersion", "2026-11-23",
        "nation", "england",
        "policyMode", "yes",
        "modeShown", "yes",
        "policyCalledLaw", "no",
        "soleHolder", "no",
        "earlyStageBar", "yes",
        "subjectAgeBand", "adult",
        "subjectLacksCapacity", "no",
        "subjectDeceased", "no");
  }

  /// The statement that an answer is about.
  public static Sid sid(Answer answer) {
    try {
      return Sid.parse(answer.get("sid"));
    } catch (MalformedInput e) {
      throw new AssertionError(e);
    }
  }

  /// A short invented note, sealed by the counsellor to herself and the releaser.
  public NoteSealer.Sealed note() throws MalformedInput {
    NoteText text =
        NoteText.read(
            "An invented first paragraph.\n\nAn invented second one.\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "note");
    return new NoteSealer(counsellor.card(), counsellor.keys(), Somebody.RANDOM)
        .seal(
            Passage.about("{\"client\":\"invented\"}"),
            Cutting.cut(text),
            CertifiedCards.of(policy.latest(), List.of(releaser.card())),
            now(),
            LocalDate.now(ZoneOffset.UTC));
  }

  /// The request that files a note.
  public static JsonObject request(NoteSealer.Sealed sealed) {
    List<JsonObject> boxes = new ArrayList<>();
    for (Grants.Grant grant : sealed.granting().grants().list()) {
      var box = sealed.granting().boxFor(grant.seal(), grant.to()).orElseThrow();
      boxes.add(JsonObject.with().put("enc", box.enc()).put("ct", box.ct()).object());
    }
    List<JsonText> blinds = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      blinds.add(new JsonText(Somebody.blind().bytes().text()));
    }
    return JsonObject.with()
        .put("header", sealed.note().header().statement().json())
        .put("seal", sealed.note().seal().statement().json())
        .put("grants", sealed.granting().grants().statement().json())
        .list("boxes", boxes)
        .base64("ciphertext", sealed.note().ciphertext())
        .list("blinds", blinds)
        .object();
  }
}
