package keep.seal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Budget;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.people.Card;
import keep.seal.statement.Statement;

/// A release that carries its own proof: `release.keep.json` (protocol section 7).
///
/// A package that was read is in its one spelling and nothing more is known of it; the verifier
/// checks what it says.
///
/// @param policy the version of the policy under which it was made
/// @param cards of authors, order, clearance and releaser, by statement id
/// @param notes by header sid
/// @param checkpoint the record's text with cosignatures, the first that covers the release; empty
///   where it was not yet on the record
/// @param ledger where cards, headers, order, clearance, release and the act in `asked` stand, by
///   index
public record ReleasePackage(
    Sid policy,
    List<Card> cards,
    Filed<Order> order,
    Optional<Filed<Clearance>> clearance,
    Optional<CountersignProof> countersign,
    Filed<Release> release,
    List<PackagedNote> notes,
    List<NameOpening> names,
    Optional<Opening> docket,
    Optional<Opening> words,
    String checkpoint,
    List<LedgerEntry> ledger) {
  /// The longest package, in bytes: 32 MiB. Padded, sealed and written in base64, with boxes for
  /// every recipient an order may name, it fits into [Envelope#LONGEST].
  public static final int LONGEST = 32 << 20;

  /// What a package may hold: its longest string is a payload of 1 MiB in base64.
  private static final Budget BUDGET = new Budget(1 << 20, 3 << 19);

  private static final String FORMAT = "cns-release/1";

  public ReleasePackage {
    cards = cards.stream().sorted(Comparator.comparing(Card::sid)).toList();
    notes = notes.stream().sorted(Comparator.comparing(PackagedNote::sid)).toList();
    names = names.stream().sorted().toList();
    ledger = ledger.stream().sorted(Comparator.comparingLong(LedgerEntry::index)).toList();
  }

  /// Demands what every reader of a package demands before it reads: what could not be read again
  /// must not be made.
  ///
  /// @throws MalformedInput with fault LIMIT
  static void demandFits(byte[] file) throws MalformedInput {
    if (file.length > LONGEST) {
      throw new MalformedInput(
          MalformedInput.Fault.LIMIT,
          "package",
          "is larger than 32 MiB",
          "Ask for it in several releases.");
    }
    BUDGET.demand(file, "package");
  }

  /// Reads a package.
  ///
  /// @throws MalformedInput for anything but the one spelling of a package; with fault KEY where
  ///   all is well formed up to a card whose public key must be refused
  public static ReleasePackage read(byte[] file) throws MalformedInput {
    demandFits(file);
    Fields fields =
        Fields.read(
            file,
            BUDGET,
            "package",
            "format",
            "policy",
            "cards",
            "order",
            "clearance",
            "countersign",
            "release",
            "notes",
            "names",
            "docket",
            "words",
            "checkpoint",
            "ledger");
    fields.literal("format", FORMAT);
    Statement order = statement(fields, "order");
    Statement release = statement(fields, "release");
    Sid policy = fields.sid("policy");
    List<Statement> cards = statements(fields, "cards");
    Optional<Filed<Clearance>> clearance = readClearance(fields);
    Filed<Order> ordered = new Filed<>(order, Order.parse(order));
    Filed<Release> released = new Filed<>(release, Release.parse(release));
    List<PackagedNote> notes = PackagedNote.readList(fields, "notes");
    List<NameOpening> names = NameOpening.readSet(fields, "names");
    Optional<Opening> docket = Opening.read(fields, "docket", "ref");
    Optional<Opening> words = Opening.read(fields, "words", "text");
    String checkpoint = fields.text("checkpoint");
    List<LedgerEntry> ledger = LedgerEntry.readList(fields, "ledger");
    Optional<MalformedInput> unsound = Optional.empty();
    List<Card> read = new ArrayList<>();
    Optional<CountersignProof> countersign = Optional.empty();
    for (Statement card : cards) {
      try {
        read.add(Card.parse(card));
      } catch (MalformedInput e) {
        unsound = Optional.of(demandKeyFault(e));
      }
    }
    try {
      countersign = CountersignProof.read(fields, "countersign");
    } catch (MalformedInput e) {
      unsound = Optional.of(demandKeyFault(e));
    }
    // Last, because an unsound key is reported only of a package that is otherwise well formed.
    if (unsound.isPresent()) {
      throw unsound.get();
    }
    return new ReleasePackage(
        policy,
        read,
        ordered,
        clearance,
        countersign,
        released,
        notes,
        names,
        docket,
        words,
        checkpoint,
        ledger);
  }

  private static Statement statement(Fields fields, String name) throws MalformedInput {
    return Statement.of(fields.object(name), fields.place() + "." + name);
  }

  private static List<Statement> statements(Fields fields, String name) throws MalformedInput {
    List<Statement> all = new ArrayList<>();
    for (Json item : fields.list(name)) {
      if (!(item instanceof JsonObject envelope)) {
        throw fields.fault(name, "must hold statements");
      }
      all.add(Statement.of(envelope, fields.place() + "." + name + "[" + all.size() + "]"));
    }
    return fields.ascending(name, all, Comparator.comparing(Statement::sid));
  }

  /// Lets a fault of form out at once and keeps an unsound key for later.
  private static MalformedInput demandKeyFault(MalformedInput fault) throws MalformedInput {
    if (fault.fault() != MalformedInput.Fault.KEY) {
      throw fault;
    }
    return fault;
  }

  private static Optional<Filed<Clearance>> readClearance(Fields fields) throws MalformedInput {
    List<Statement> all = statements(fields, "clearance");
    if (all.size() > 1) {
      throw fields.fault("clearance", "must have no entry or one");
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Filed<>(all.getFirst(), Clearance.parse(all.getFirst())));
  }

  /// The package's bytes, in the one spelling.
  public byte[] bytes() {
    return JsonObject.with()
        .put("format", FORMAT)
        .put("policy", policy)
        .list("cards", cards.stream().map(card -> card.statement().json()).toList())
        .put("order", order.statement().json())
        .list("clearance", clearance.stream().map(one -> one.statement().json()).toList())
        .list("countersign", countersign.stream().map(CountersignProof::json).toList())
        .put("release", release.statement().json())
        .list("notes", notes.stream().map(PackagedNote::json).toList())
        .list("names", names.stream().map(NameOpening::json).toList())
        .list("docket", docket.stream().map(one -> one.json("ref")).toList())
        .list("words", words.stream().map(one -> one.json("text")).toList())
        .put("checkpoint", checkpoint)
        .list("ledger", ledger.stream().map(LedgerEntry::json).toList())
        .bytes();
  }

  /// The card with this id, if the package holds it.
  public Optional<Card> card(Sid sid) {
    return cards.stream().filter(card -> card.sid().equals(sid)).findFirst();
  }

  /// The same package with a countersignature that came later.
  public ReleasePackage countersigned(CountersignProof proof) {
    return new ReleasePackage(
        policy,
        cards,
        order,
        clearance,
        Optional.of(proof),
        release,
        notes,
        names,
        docket,
        words,
        checkpoint,
        ledger);
  }

  /// The same package once the record holds the release and its witnesses have signed: for one that
  /// went out with `witnessed` no.
  public ReleasePackage witnessed(String newCheckpoint, List<LedgerEntry> newLedger) {
    return new ReleasePackage(
        policy,
        cards,
        order,
        clearance,
        countersign,
        release,
        notes,
        names,
        docket,
        words,
        newCheckpoint,
        newLedger);
  }
}
