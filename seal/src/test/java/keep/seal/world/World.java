package keep.seal.world;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.seal.box.BoxSeed;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.note.Cutting;
import keep.seal.note.NoteSealer;
import keep.seal.note.NoteText;
import keep.seal.note.OpenedNote;
import keep.seal.note.Passage;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Everybody and everything in the invented case that does not change from test to test.
public final class World {
  private static final World ONLY = make();

  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, OpenedNote> notes = new LinkedHashMap<>();
  private final Map<String, Cosigner> witnesses = new LinkedHashMap<>();
  private final Map<Terms, PolicyChain> policies = new ConcurrentHashMap<>();
  private final Id16 matter;
  final LogSigner log;
  final LogSigner otherLog;
  final List<SigningKey> roots;
  final List<SigningKey> service;
  final List<SigningKey> court;

  /// The world; always the same one.
  public static World get() {
    return ONLY;
  }

  private static World make() {
    try {
      return new World();
    } catch (MalformedInput e) {
      throw new IllegalStateException(e);
    }
  }

  private World() throws MalformedInput {
    FixedRandom random = new FixedRandom(20261123);
    roots = keys(random, 2);
    service = keys(random, 2);
    court = keys(random, 3);
    log = new LogSigner("keep.example/log", random.draw(32));
    otherLog = new LogSigner("other.example/log", random.draw(32));
    witnesses.put("w1", Cosigner.ed25519("witness.example/one", random.draw(32)));
    witnesses.put("w2", Cosigner.ed25519("witness.example/two", random.draw(32)));
    witnesses.put("pq", Cosigner.mlDsa44("witness.example/three", random.draw(32)));
    witnesses.put("w1pq", Cosigner.mlDsa44("witness.example/one", random.draw(32)));
    witnesses.put("stranger", Cosigner.ed25519("witness.example/four", random.draw(32)));
    matter = Id16.of(random.draw(16));
    people(random);
    note(random, "noteA", NOTE_A);
    note(random, "noteB", NOTE_B);
    note(random, "noteC", NOTE_C);
    // Their own source, so that who came before stays who she was.
    FixedRandom later = new FixedRandom(20261201);
    doubtful(later);
    note(later, "noteTomorrow", NOTE_C, LocalDate.of(2099, 1, 1));
    note(later, "noteYesterday", NOTE_C, LocalDate.of(2019, 1, 1));
  }

  private static final String NOTE_A =
      "An invented first paragraph.\n\nAn invented second paragraph. It has two sentences.\n\n"
          + "A third one, wholly invented.\n";
  private static final String NOTE_B = "Bore da, o stafell ddychmygol.\n\nDim byd arall.\n";
  private static final String NOTE_C = "A note that nobody asked for.\n";

  private void people(FixedRandom random) {
    Signer[] byService = {service.get(0)};
    Signer[] byCourt = {court.get(0), court.get(1)};
    add("author", random, "Invented Author", Role.COUNSELLOR, byService);
    add("colleague", random, "Invented Colleague", Role.COUNSELLOR, byService);
    add("releaser", random, "Invented Releaser", Role.RELEASER, byService);
    add("second-releaser", random, "Invented Second", Role.RELEASER, byService);
    add("judge", random, "Invented Judge", Role.JUDGE, byCourt);
    add("other-judge", random, "Another Judge", Role.JUDGE, byCourt);
    add("registrar", random, "Invented Registrar", Role.REGISTRAR, byCourt);
    add("survivor", random, "Invented Survivor", Role.SURVIVOR, byService);
    add("party", random, "Invented Party", Role.PARTY, byService);
    add("other-party", random, "Another Party", Role.PARTY, byCourt);
    add("judge-by-service", random, "False Judge", Role.JUDGE, byService);
    add("registrar-by-service", random, "False Registrar", Role.REGISTRAR, byService);
    add("releaser-by-court", random, "False Releaser", Role.RELEASER, byCourt);
    add("judge-by-one", random, "Half Judge", Role.JUDGE, court.get(0));
    add(
        "judge-by-three",
        random,
        "Surplus Judge",
        Role.JUDGE,
        court.get(0),
        court.get(1),
        court.get(2));
    add("judge-by-both", random, "Mixed Judge", Role.JUDGE, court.get(0), service.get(0));
    add(
        "author-by-two",
        random,
        "Twice Certified",
        Role.COUNSELLOR,
        service.get(0),
        service.get(1));
    add("nobody", random, "Uncertified", Role.JUDGE);
    unsound("judge-on-small-order", "sig_pk", "AQ" + "A".repeat(41));
    unsound("judge-with-bad-box", "kem_pk", "________");
    others(new FixedRandom(20261201), byService, byCourt);
    Person releaser = person("releaser");
    people.put(
        "releaser-as-counsellor",
        Person.of(
            random,
            releaser.card().subject(),
            Person.keyset(random),
            "Same Person",
            Role.COUNSELLOR,
            service.get(0)));
    people.put(
        "releasers-keys",
        Person.of(
            random,
            Id16.of(random.draw(16)),
            releaser.keys(),
            "Same Keys",
            Role.COUNSELLOR,
            service.get(0)));
  }

  /// So that there are two of every role. Drawn from elsewhere: what was drawn before stays.
  private void others(FixedRandom random, Signer[] byService, Signer[] byCourt) {
    add("adviser", random, "Invented Adviser", Role.ADVISER, byService);
    add("other-adviser", random, "Another Adviser", Role.ADVISER, byService);
    add("other-survivor", random, "Another Survivor", Role.SURVIVOR, byService);
    add("other-registrar", random, "Another Registrar", Role.REGISTRAR, byCourt);
  }

  /// People whose cards are certified and whom no release may rest on all the same.
  private void doubtful(FixedRandom random) {
    Signer[] byService = {service.get(0)};
    Signer[] byCourt = {court.get(0), court.get(1)};
    tomorrow("judge-of-tomorrow", random, Role.JUDGE, byCourt);
    tomorrow("registrar-of-tomorrow", random, Role.REGISTRAR, byCourt);
    tomorrow("survivor-of-tomorrow", random, Role.SURVIVOR, byService);
    twin("registrar-as-releaser", random, "releaser", Role.REGISTRAR, byCourt);
    twin("judge-as-author", random, "author", Role.JUDGE, byCourt);
    twin("survivor-as-releaser", random, "releaser", Role.SURVIVOR, byService);
    keysOf(
        "registrar-with-releasers-key", random, person("releaser").keys(), Role.REGISTRAR, byCourt);
    keysOf("judge-with-authors-key", random, person("author").keys(), Role.JUDGE, byCourt);
    keysOf("registrar-with-judges-key", random, person("judge").keys(), Role.REGISTRAR, byCourt);
    keysOf("releaser-on-service-key", random, serviceKeyset(random), Role.RELEASER, byService);
  }

  /// Somebody whose card bears a date long after everything she does with it.
  private void tomorrow(String key, FixedRandom random, Role role, Signer... authority) {
    people.put(
        key,
        Person.of(
            random,
            Id16.of(random.draw(16)),
            Person.keyset(random),
            "Dated Wrong",
            role,
            Times.EXPIRES + 86_400,
            authority));
  }

  /// The same person in another role, on keys of its own.
  private void twin(String key, FixedRandom random, String other, Role role, Signer... authority) {
    people.put(
        key,
        Person.of(
            random,
            person(other).card().subject(),
            Person.keyset(random),
            "Same Person",
            role,
            authority));
  }

  /// Another person on keys that somebody else has.
  private void keysOf(String key, FixedRandom random, Keyset keys, Role role, Signer... authority) {
    people.put(
        key, Person.of(random, Id16.of(random.draw(16)), keys, "Same Keys", role, authority));
  }

  private Keyset serviceKeyset(FixedRandom random) {
    return Keyset.of(Id16.of(random.draw(16)), service.get(0), BoxSeed.of(random.draw(32)));
  }

  /// A judge whose card was certified with a key that must be refused.
  private void unsound(String key, String field, String value) {
    Person judge = person("judge");
    String begin = "\"" + field + "\":\"";
    String payload =
        new String(judge.card().statement().payload().toArray(), StandardCharsets.UTF_8)
            .replaceFirst(begin + "[^\"]{" + value.length() + "}", begin + value);
    Statement statement =
        Statement.signed(
            StatementKind.CARD,
            payload.getBytes(StandardCharsets.UTF_8),
            List.of(judge.keys(), court.get(0), court.get(1)));
    Card card = judge.card();
    people.put(
        key,
        new Person(
            judge.keys(),
            new Card(
                statement,
                card.subject(),
                card.role(),
                card.signingKey(),
                card.boxKey(),
                card.nameCommit(),
                card.created(),
                card.nonce()),
            judge.name()));
  }

  private void add(String key, FixedRandom random, String name, Role role, Signer... authority) {
    people.put(key, Person.of(random, name, role, authority));
  }

  private static List<SigningKey> keys(FixedRandom random, int count) {
    return java.util.stream.Stream.generate(() -> SigningKey.of(random.draw(32)))
        .limit(count)
        .toList();
  }

  private void note(FixedRandom random, String key, String text) throws MalformedInput {
    note(random, key, text, LocalDate.of(2026, 11, 30));
  }

  private void note(FixedRandom random, String key, String text, LocalDate day)
      throws MalformedInput {
    Person author = person("author");
    CertifiedCards certified =
        CertifiedCards.of(policy(Terms.standard()).latest(), List.of(author.card()));
    NoteSealer.Sealed sealed =
        new NoteSealer(author.card(), author.keys(), random)
            .seal(
                Passage.about("{\"client\":\"Invented\"}"),
                Cutting.cut(new NoteText(text, false)),
                certified,
                Times.CARDS,
                day);
    notes.put(
        key,
        sealed
            .note()
            .open(
                author.keys(),
                author.card(),
                sealed.granting().grants(),
                sealed.granting().boxFor(sealed.note().seal().sid(), author.sid()).orElseThrow(),
                certified));
  }

  public Person person(String key) {
    return Optional.ofNullable(people.get(key)).orElseThrow(() -> unknown(key));
  }

  /// Who holds this card, if somebody of this world does.
  public Optional<String> personWith(Sid card) {
    return people.entrySet().stream()
        .filter(one -> one.getValue().sid().equals(card))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// People whose cards nobody may believe: certified wrongly, or standing on an unsound key.
  public static final Set<String> REFUSED =
      Set.of(
          "judge-by-service",
          "registrar-by-service",
          "releaser-by-court",
          "judge-by-one",
          "judge-by-three",
          "judge-by-both",
          "author-by-two",
          "nobody",
          "releaser-on-service-key",
          "judge-on-small-order",
          "judge-with-bad-box");

  /// Everybody's key in this world.
  public List<String> people() {
    return List.copyOf(people.keySet());
  }

  public List<OpenedNote> notes() {
    return List.copyOf(notes.values());
  }

  public boolean isPerson(String key) {
    return people.containsKey(key);
  }

  public OpenedNote note(String key) {
    return Optional.ofNullable(notes.get(key)).orElseThrow(() -> unknown(key));
  }

  public Cosigner witness(String key) {
    return Optional.ofNullable(witnesses.get(key)).orElseThrow(() -> unknown(key));
  }

  private static IllegalArgumentException unknown(String key) {
    return new IllegalArgumentException("not in this world: " + key);
  }

  public Id16 matter() {
    return matter;
  }

  /// A chain of one version with these terms, signed by all roots.
  public PolicyChain policy(Terms terms) {
    return policies.computeIfAbsent(terms, this::signedPolicy);
  }

  /// A policy file with these terms, signed by all roots, whether a chain may hold it or not.
  public byte[] unheldPolicy(Terms terms) {
    Policy first = Policy.signed(terms.of(this), Optional.empty(), roots);
    return Json.JsonObject.with()
        .put("format", "cns-policy/1")
        .list("chain", List.of(first.statement().json()))
        .bytes();
  }

  private PolicyChain signedPolicy(Terms terms) {
    try {
      Policy first = Policy.signed(terms.of(this), Optional.empty(), roots);
      return PolicyChain.of(List.of(first));
    } catch (MalformedInput e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// The chain with a second version behind it, signed by the same roots.
  ///
  /// @param since from where on the record the first version counts no more
  /// @param bad from where its authorities' keys are bad, if they are
  public PolicyChain replaced(PolicyChain chain, long since, OptionalLong bad) {
    try {
      return PolicyChain.of(List.of(chain.latest(), second(chain.latest(), since, bad)));
    } catch (MalformedInput e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Policy second(Policy first, long since, OptionalLong bad) {
    Policy.Terms old = first.terms();
    Policy.Terms terms =
        new Policy.Terms(
            2,
            old.purpose(),
            old.roots(),
            old.sole(),
            old.log(),
            old.witnesses(),
            old.witnessNeed(),
            old.pqNeed(),
            quorum(List.of(service.get(1)), 1),
            old.court(),
            old.software(),
            since,
            bad.stream().mapToObj(from -> new Policy.Bad(1, from)).toList(),
            old.created(),
            nonce(17));
    return Policy.signed(terms, Optional.of(first.sid()), roots);
  }

  /// A quorum of these keys.
  static Quorum quorum(List<SigningKey> keys, int need) {
    return new Quorum(keys.stream().map(SigningKey::verifyingKey).toList(), need);
  }

  /// Keys that belong to nobody else.
  public static Keyset freshKeys(long seed) {
    return Person.keyset(new FixedRandom(seed));
  }

  static Nonce nonce(int seed) {
    return Nonce.of(new FixedRandom(seed).draw(16));
  }
}
