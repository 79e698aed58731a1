package keep.pen.world;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import keep.law.Regime;
import keep.law.regimes.Regimes;
import keep.pen.ActDraft;
import keep.pen.CardFile;
import keep.pen.ClearanceClient;
import keep.pen.Desk;
import keep.pen.Dispatch;
import keep.pen.Matter;
import keep.pen.NoteDesk;
import keep.pen.Paper;
import keep.pen.Person;
import keep.pen.RecordView;
import keep.pen.ReleaseWish;
import keep.pen.ReleaserClient;
import keep.pen.Ruled;
import keep.pen.ServerLine;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.OnBehalfOf;
import keep.seal.note.Cutting;
import keep.seal.note.NoteSealer;
import keep.seal.note.NoteText;
import keep.seal.note.Passage;
import keep.seal.order.Basis;
import keep.seal.order.Clearance;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.Under;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Name;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.seal.release.Opening;
import keep.seal.release.ReleasePackage;
import keep.seal.statement.Statement;

/// A witness summons on paper under the law in force, obeyed step by step; a test may change
/// anything on the way.
public final class PaperCase implements AutoCloseable {
  public static final long DAY = 24L * 60 * 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  public final InventedServer server = new InventedServer();
  public final Regime regime = Regimes.named("campaign");
  private final SigningKey service = SigningKey.generate(RANDOM);
  private final SigningKey court = SigningKey.generate(RANDOM);
  public final PolicyChain policy;

  /// What everybody's clock shows: Monday 7 December 2026, ten in the morning.
  public long now = 1_796_637_600L;

  public final Seat mair;
  public final Seat delyth;
  public final Seat registrar;
  public final Seat judge;
  public final Seat party;
  public final Matter matter;
  public final Opening docket = new Opening("T2026-INVENTED", Blind.of(new byte[32]));
  public final Opening words = new Opening("Invented words.", Blind.of(new byte[32]));
  public final Sid note;
  public final Sid otherNote;

  /// Where the note's first two passages stand in it: places are drawn.
  public final List<Integer> ordered;

  /// A place of the note that holds no passage.
  public final int pad;

  /// Somebody with her own view of everything.
  public record Seat(Desk desk, CardFile cards) {
    public Person person() {
      return desk.person();
    }

    public Sid sid() {
      return desk.sid();
    }
  }

  public PaperCase() {
    this(false);
  }

  /// @param sole whether the service is one practitioner
  public PaperCase(boolean sole) {
    policy = policy(sole);
    mair = enrol("Mair (invented)", Role.COUNSELLOR, service);
    delyth = enrol("Delyth (invented)", Role.RELEASER, service);
    registrar = enrol("Sue (invented)", Role.REGISTRAR, court);
    judge = enrol("Judge (invented)", Role.JUDGE, court);
    party = enrol("Mr Shah (invented)", Role.PARTY, court);
    matter = new Matter(mair.desk().freshId());
    note = seal("An invented first.\n\nAn invented second.\n\nA third, invented.\n");
    otherNote = seal("A note that nobody asked for, invented.\n");
    List<Integer> texts = textLeaves();
    ordered = texts.subList(0, 2).stream().sorted().toList();
    pad =
        IntStream.range(1, texts.size() + 2)
            .filter(place -> !texts.contains(place))
            .findFirst()
            .orElseThrow();
  }

  private PolicyChain policy(boolean sole) {
    SigningKey root = SigningKey.generate(RANDOM);
    Policy.Terms terms =
        new Policy.Terms(
            1,
            Policy.Purpose.DEMO,
            quorum(root),
            sole,
            server.record.log.verifierKey().vkey(),
            List.of(server.record.witness.verifierKey().vkey()),
            1,
            0,
            quorum(service),
            quorum(court),
            new Quorum(List.of(), 0),
            now,
            Nonce.of(new byte[16]));
    try {
      return PolicyChain.of(List.of(Policy.signed(terms, Optional.empty(), List.of(root))));
    } catch (MalformedInput e) {
      throw new AssertionError(e);
    }
  }

  private static Quorum quorum(SigningKey key) {
    return new Quorum(List.of(key.verifyingKey()), 1);
  }

  /// Somebody new, whose card is on file.
  public Seat enrol(String name, Role role, SigningKey authority) {
    server.record.witnessClock = now;
    Person person = Person.enrol(name, role, List.of(authority), RANDOM, RANDOM, now);
    ServerLine line = new ServerLine(server.base());
    line.post("/cards", JsonObject.with().put("card", person.card().statement().json()).bytes())
        .orThrow("a card");
    Desk desk = new Desk(person, line, () -> now, RANDOM, RANDOM);
    RecordView record = new RecordView(line, policy.latest());
    return new Seat(desk, new CardFile(desk, policy.latest(), record));
  }

  /// Somebody new of this role, certified as she must be.
  public Seat enrol(Role role) {
    return enrol(
        "Somebody (invented)",
        role,
        switch (role) {
          case COUNSELLOR, RELEASER, SURVIVOR, ADVISER, PARTY -> service;
          case JUDGE, REGISTRAR -> court;
        });
  }

  /// Another member, whose card is on file and on the record only where the server puts it there.
  public Seat enrolMember(String name) {
    return enrol(name, Role.COUNSELLOR, service);
  }

  private Sid seal(String text) {
    try {
      NoteSealer.Sealed sealed =
          new NoteSealer(mair.person().card(), mair.person().keys(), RANDOM)
              .seal(
                  Passage.about("{\"client\":\"invented\"}"),
                  Cutting.cut(NoteText.read(text.getBytes(StandardCharsets.UTF_8), "note")),
                  CertifiedCards.of(policy.latest(), List.of(delyth.person().card())),
                  now,
                  today());
      return new NoteDesk(mair.desk(), mair.cards()).send(sealed).header().sid();
    } catch (MalformedInput e) {
      throw new AssertionError(e);
    }
  }

  private List<Integer> textLeaves() {
    try (NoteDesk.Open open = new NoteDesk(delyth.desk(), delyth.cards()).open(note)) {
      return open.note().textLeaves();
    }
  }

  public LocalDate today() {
    return Instant.ofEpochSecond(now).atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// The day moves on for everybody, the witness too.
  public PaperCase later(long seconds) {
    now += seconds;
    server.record.witnessClock = now;
    return this;
  }

  public Ruled act(Seat by, ActDraft draft) {
    return by.desk().act(matter, draft);
  }

  private void allowed(Seat by, ActDraft draft) {
    Ruled ruled = act(by, draft);
    if (!ruled.allowed()) {
      throw new AssertionError(draft + " was not allowed: " + ruled.becauseAgainst());
    }
  }

  public PaperCase opened() {
    allowed(
        mair,
        ActDraft.of("open")
            .with("regime", regime.name())
            .with("regimeVersion", LocalDate.parse(regime.version()))
            .with("nation", "england")
            .with("policyMode", "yes")
            .with("modeShown", "yes")
            .with("policyCalledLaw", "no")
            .with("soleHolder", "no")
            .with("earlyStageBar", "yes")
            .withWords("heldBy", "third-party")
            .with("subjectAgeBand", "adult")
            .with("subjectLacksCapacity", "no")
            .with("subjectDeceased", "no")
            .withWords("recordType", "counselling"));
    return this;
  }

  /// The summons arrives, and two members ring the court office.
  public PaperCase summoned() {
    opened();
    allowed(
        mair,
        ActDraft.of("compel")
            .enteredFor(OnBehalfOf.COURT)
            .with("instrument", "witness-summons")
            .with("inWriting", "yes")
            .with("requestDate", today())
            .with("attendOn", today().plusDays(7))
            .withWords("summonsStates", "document", "place", "time"));
    later(DAY);
    allowed(mair, ActDraft.of("confirm-order").with("orderVerified", "yes"));
    allowed(delyth, ActDraft.of("confirm-order").with("orderVerified", "yes"));
    later(6 * DAY);
    return this;
  }

  /// An order on paper for the first two passages of the note, to the court by hand.
  public OrderDraft draft() {
    return new OrderDraft(
            mair.desk().freshId(),
            matter.id(),
            Basis.PAPER,
            Under.LAW,
            Purpose.COMPEL,
            mair.desk().nonce())
        .by(mair.sid(), delyth.sid())
        .courtRefCommit(Optional.of(docket.docketCommit()))
        .wordsCommit(Optional.of(words.wordsCommit()))
        .scanSha256(Optional.of(Digest.of(new byte[32])))
        .times(now, now, now + 30 * DAY)
        .scope(note, ordered)
        .to(Recipient.byHand("court"));
  }

  /// Files an order, signed by these people.
  public Sid order(UnaryOperator<OrderDraft> change, Seat... signers) {
    List<keep.seal.people.Keyset> keys = new ArrayList<>();
    for (Seat seat : signers) {
      keys.add(seat.person().keys());
    }
    Statement order = change.apply(draft()).order().sign(keys);
    file(mair, mair.desk().paper(order));
    return order.sid();
  }

  public Sid order() {
    return order(draft -> draft, mair, delyth);
  }

  /// Files a paper with an act that changes nothing.
  public Sid file(Seat by, Paper paper) {
    allowed(by, ActDraft.of("log").with("logKept", "yes").filing(paper));
    return paper.statement().sid();
  }

  /// The second person looks and clears.
  public Sid cleared(Sid order) {
    return cleared(order, mair);
  }

  public Sid cleared(Sid order, Seat by) {
    return file(by, clearance(order, by));
  }

  public Paper clearance(Sid order, Seat by) {
    return new ClearanceClient(by.desk(), by.cards(), regime)
        .clear(matter, order, delyth.person().card(), List.of(mair.person().card()), 3);
  }

  /// A clearance that no honest client signs.
  public Sid falselyCleared(Sid order, Seat by, UnaryOperator<Clearance> change) {
    Clearance honest =
        new Clearance(
            order,
            by.sid(),
            matter.head().orElseThrow(),
            mair.cards().record().refresh().size(),
            List.of(),
            keep.seal.order.ChargeWord.NOT_NEEDED,
            keep.seal.order.StayWord.NOT_NEEDED,
            true,
            now + 3 * DAY,
            now,
            by.desk().nonce());
    return file(by, by.desk().paper(change.apply(honest).sign(by.person().keys())));
  }

  public ReleaseWish wish(Sid order, Sid clearance) {
    return new ReleaseWish(
        order,
        Optional.of(clearance),
        new TreeMap<>(Map.of(note, ordered)),
        List.of(Recipient.byHand("court")),
        Map.<Sid, Name>of(),
        Optional.of(docket),
        Optional.of(words),
        docket.text(),
        false);
  }

  public ActDraft comply() {
    return ActDraft.of("comply")
        .with("producedTo", "court")
        .with("releasedWithinOrder", "yes")
        .with("twoApprovers", "yes");
  }

  /// Checks 1 to 11, then the act, then check 12: the package.
  public ReleasePackage release(ReleaseWish wish) {
    ActDraft act = comply();
    ReleaserClient client = new ReleaserClient(delyth.desk(), delyth.cards(), regime);
    try (ReleaserClient.Ready ready = client.prepare(matter, wish, act)) {
      allowed(delyth, act);
      return new Dispatch(delyth.desk(), delyth.cards()).pack(ready);
    }
  }

  @Override
  public void close() {
    server.close();
    for (Seat seat : List.of(mair, delyth, registrar, judge, party)) {
      seat.person().close();
    }
  }
}
