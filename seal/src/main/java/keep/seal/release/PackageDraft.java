package keep.seal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.people.Card;
import keep.seal.people.Name;
import keep.seal.statement.Statement;

/// A package being put together by the releaser's client. Sorts what it is given; checks nothing
/// that the verifier checks.
public final class PackageDraft {
  private final Sid policy;
  private final Statement order;
  private final Statement release;
  private Optional<Statement> clearance = Optional.empty();
  private Optional<CountersignProof> countersign = Optional.empty();
  private final List<Card> cards = new ArrayList<>();
  private final List<PackagedNote> notes = new ArrayList<>();
  private final List<NameOpening> names = new ArrayList<>();
  private Optional<Opening> docket = Optional.empty();
  private Optional<Opening> words = Optional.empty();
  private String checkpoint = "";
  private final List<LedgerEntry> ledger = new ArrayList<>();

  /// @param policy the version of the policy it is made under
  public PackageDraft(Sid policy, Statement order, Statement release) {
    this.policy = policy;
    this.order = order;
    this.release = release;
  }

  /// Adds cards: those of the notes' authors, of whoever ordered, cleared and releases. Each stands
  /// once.
  public PackageDraft cards(List<Card> more) {
    for (Card card : more) {
      if (cards.stream().noneMatch(known -> known.sid().equals(card.sid()))) {
        cards.add(card);
      }
    }
    return this;
  }

  public PackageDraft clearance(Optional<Statement> statement) {
    clearance = statement;
    return this;
  }

  public PackageDraft countersign(CountersignProof proof) {
    countersign = Optional.of(proof);
    return this;
  }

  public PackageDraft notes(List<PackagedNote> more) {
    notes.addAll(more);
    return this;
  }

  /// Opens the name on one of the cards.
  public PackageDraft name(Card card, Name name) {
    names.add(new NameOpening(card.sid(), name));
    return this;
  }

  /// Opens the court's number that the order commits to.
  public PackageDraft docket(Opening opening) {
    docket = Optional.of(opening);
    return this;
  }

  /// Opens the order's own words.
  public PackageDraft words(Opening opening) {
    words = Optional.of(opening);
    return this;
  }

  /// The first checkpoint that covers the release, with where everything stands under it. Left out
  /// where the release goes out before it is on the record.
  public PackageDraft recorded(String checkpointText, List<LedgerEntry> entries) {
    checkpoint = checkpointText;
    ledger.clear();
    ledger.addAll(entries);
    return this;
  }

  /// @throws MalformedInput where a statement is not of its kind; with fault LIMIT where the
  ///   package is larger than any reader takes
  public ReleasePackage done() throws MalformedInput {
    Optional<Filed<Clearance>> word =
        clearance.isEmpty()
            ? Optional.empty()
            : Optional.of(new Filed<>(clearance.get(), Clearance.parse(clearance.get())));
    ReleasePackage made =
        new ReleasePackage(
            policy,
            cards,
            new Filed<>(order, Order.parse(order)),
            word,
            countersign,
            new Filed<>(release, Release.parse(release)),
            notes,
            names,
            docket,
            words,
            checkpoint,
            ledger);
    ReleasePackage.demandFits(made.bytes());
    return made;
  }
}
