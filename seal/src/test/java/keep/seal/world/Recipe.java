package keep.seal.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Sid;
import keep.seal.order.Basis;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.Under;
import keep.seal.release.LedgerEntry;
import keep.seal.release.Opening;
import keep.seal.release.ReleasePackage;

/// How one release comes about, from policy to package, with a place to change anything on the way.
/// Starts as a good release under a judge's order in the campaign process.
public final class Recipe {
  Terms terms = Terms.standard();
  Basis basis = Basis.JUDGE;
  Under under = Under.CAMPAIGN;
  Purpose purpose = Purpose.PRODUCE;
  List<String> by = List.of("judge");
  Optional<List<String>> orderSigners = Optional.empty();
  UnaryOperator<OrderDraft> order = draft -> draft;
  final Map<String, List<Integer>> ordered = new TreeMap<>();
  final Map<String, List<Integer>> released = new TreeMap<>();
  boolean asked = true;
  Optional<String> clearer = Optional.of("registrar");
  Optional<List<String>> clearanceSigners = Optional.empty();
  Consumer<ClearanceSketch> clearance = sketch -> {};
  String releaser = "releaser";
  Optional<List<String>> releaseSigners = Optional.empty();
  Consumer<ReleaseSketch> release = sketch -> {};
  List<Recipient> orderedFor = new ArrayList<>();
  List<Recipient> releasedTo = new ArrayList<>();
  List<Record.Cosign> cosigns =
      List.of(
          new Record.Cosign("w1", Times.WITNESSED),
          new Record.Cosign("w2", Times.WITNESSED + 1),
          new Record.Cosign("pq", Times.WITNESSED + 2));
  List<String> named = List.of("releaser");
  boolean otherLog;
  boolean onRecord = true;
  final List<Consumer<List<String>>> sequence = new ArrayList<>();
  UnaryOperator<String> checkpoint = text -> text;
  UnaryOperator<List<LedgerEntry>> entries = list -> list;
  Optional<String> countersigner = Optional.empty();
  List<String> countersignSigners = List.of();
  List<Record.Cosign> countersignCosigns =
      cosigns.stream().map(one -> new Record.Cosign(one.witness(), Times.EXPIRES)).toList();
  UnaryOperator<keep.seal.matter.Act> countersign = act -> act;
  UnaryOperator<List<LedgerEntry>> countersignEntries = list -> list;
  boolean countersignFirst;
  boolean countersignTravels;
  UnaryOperator<ReleasePackage> files = made -> made;
  final List<UnaryOperator<keep.seal.json.Json>> json = new ArrayList<>();
  UnaryOperator<String> text = written -> written;

  /// The number and words that every order of the world commits to.
  public static final Opening DOCKET = new Opening("T20267001", Blind.of(new byte[32]));

  public static final Opening WORDS =
      new Opening("Invented words of an order.", Blind.of(new FixedRandom(5).draw(32)));

  private Recipe() {
    ordered.put("noteA", List.of(1, 3));
    ordered.put("noteB", List.of(1, 2));
    released.put("noteA", List.of(1, 3));
    released.put("noteB", List.of(1));
    Sid party = World.get().person("party").sid();
    orderedFor.add(Recipient.card(party, "party"));
    orderedFor.add(Recipient.card(World.get().person("survivor").sid(), "survivor"));
    releasedTo.add(Recipient.card(party, "party"));
  }

  /// A judge's order in the campaign process, cleared by the court's registrar, to a party.
  public static Recipe judge() {
    return new Recipe();
  }

  /// A judge's order under the law in force, cleared by a member.
  public static Recipe judgeUnderLaw() {
    Recipe recipe = new Recipe();
    recipe.under = Under.LAW;
    recipe.clearer = Optional.of("colleague");
    return recipe;
  }

  /// A court's order on paper under the law in force, entered by two members.
  public static Recipe paper() {
    Recipe recipe = judgeUnderLaw();
    recipe.basis = Basis.PAPER;
    recipe.by = List.of("author", "releaser");
    recipe.order = draft -> draft.scanSha256(Optional.of(Digest.of(new FixedRandom(6).draw(32))));
    return recipe;
  }

  /// The survivor's consent for named passages.
  public static Recipe consent() {
    return plain(Basis.CONSENT, Purpose.OTHER);
  }

  /// A service's own decision, for safeguarding.
  public static Recipe service() {
    return plain(Basis.SERVICE, Purpose.SAFEGUARD);
  }

  /// Her own access, to her own card, without a clearance.
  public static Recipe subject() {
    Recipe recipe = plain(Basis.SUBJECT, Purpose.OWN_ACCESS);
    recipe.clearer = Optional.empty();
    return recipe.toSurvivor();
  }

  private static Recipe plain(Basis basis, Purpose purpose) {
    Recipe recipe = judgeUnderLaw();
    recipe.basis = basis;
    recipe.purpose = purpose;
    recipe.by = List.of("author", "releaser");
    recipe.order = draft -> draft.courtRefCommit(Optional.empty());
    return recipe;
  }

  /// The same release, but it goes to the survivor's card.
  public Recipe toSurvivor() {
    releasedTo.clear();
    releasedTo.add(Recipient.card(World.get().person("survivor").sid(), "survivor"));
    return this;
  }

  /// The same release, but it goes to a party's card.
  public Recipe toParty() {
    releasedTo.clear();
    releasedTo.add(Recipient.card(World.get().person("party").sid(), "party"));
    return this;
  }

  /// Two people confirm that it goes out before witnesses have seen it.
  public Recipe unwitnessed() {
    return clearance(sketch -> sketch.witnessed = false)
        .release(sketch -> sketch.witnessed = false)
        .cosigns();
  }

  public Recipe notOnRecord() {
    onRecord = false;
    return unwitnessed();
  }

  public Recipe terms(Terms value) {
    terms = value;
    return this;
  }

  public Recipe by(String... people) {
    by = List.of(people);
    return this;
  }

  public Recipe orderSignedBy(String... people) {
    orderSigners = Optional.of(List.of(people));
    return this;
  }

  public Recipe order(UnaryOperator<OrderDraft> change) {
    UnaryOperator<OrderDraft> before = order;
    order = draft -> change.apply(before.apply(draft));
    return this;
  }

  /// Text passages of a note that the order names, counted from 1.
  public Recipe ordered(String note, Integer... passages) {
    ordered.put(note, List.of(passages));
    return this;
  }

  /// Text passages of a note that are released, counted from 1.
  public Recipe released(String note, Integer... passages) {
    released.put(note, List.of(passages));
    return this;
  }

  public Recipe withoutNote(String note) {
    released.remove(note);
    return this;
  }

  public Recipe notAsked() {
    asked = false;
    return this;
  }

  public Recipe clearedBy(String person) {
    clearer = Optional.of(person);
    return this;
  }

  public Recipe uncleared() {
    clearer = Optional.empty();
    return this;
  }

  public Recipe clearanceSignedBy(String... people) {
    clearanceSigners = Optional.of(List.of(people));
    return this;
  }

  public Recipe clearance(Consumer<ClearanceSketch> change) {
    clearance = clearance.andThen(change);
    return this;
  }

  public Recipe releasedBy(String person) {
    releaser = person;
    return this;
  }

  public Recipe releaseSignedBy(String... people) {
    releaseSigners = Optional.of(List.of(people));
    return this;
  }

  public Recipe release(Consumer<ReleaseSketch> change) {
    release = release.andThen(change);
    return this;
  }

  public Recipe to(Recipient... recipients) {
    releasedTo = List.of(recipients);
    return this;
  }

  public Recipe orderedFor(Recipient... recipients) {
    orderedFor = List.of(recipients);
    return this;
  }

  /// Whose cosignatures stand on the checkpoint, all at the usual time.
  public Recipe cosigns(String... witnesses) {
    return cosignsAt(Times.WITNESSED, witnesses);
  }

  public Recipe cosignsAt(long time, String... witnesses) {
    cosigns = List.of(witnesses).stream().map(key -> new Record.Cosign(key, time)).toList();
    return this;
  }

  /// Adds one more cosignature at its own time.
  public Recipe alsoCosigned(String witness, long time) {
    List<Record.Cosign> more = new ArrayList<>(cosigns);
    more.add(new Record.Cosign(witness, time));
    cosigns = more;
    return this;
  }

  /// Whose names the package opens.
  public Recipe naming(String... people) {
    named = List.of(people);
    return this;
  }

  public Recipe inOtherLog() {
    otherLog = true;
    return this;
  }

  /// Changes the order in which statements came onto the record.
  public Recipe sequence(Consumer<List<String>> change) {
    sequence.add(change);
    return this;
  }

  /// Moves one statement directly before another on the record.
  public Recipe recordedBefore(String moved, String other) {
    return sequence(keys -> {
      keys.remove(moved);
      keys.add(keys.indexOf(other), moved);
    });
  }

  /// Moves one statement directly behind another on the record.
  public Recipe recordedAfter(String moved, String other) {
    return sequence(keys -> {
      keys.remove(moved);
      keys.add(keys.indexOf(other) + 1, moved);
    });
  }

  public Recipe checkpoint(UnaryOperator<String> change) {
    checkpoint = change;
    return this;
  }

  public Recipe entries(UnaryOperator<List<LedgerEntry>> change) {
    entries = change;
    return this;
  }

  public Recipe countersignedBy(String person) {
    countersigner = Optional.of(person);
    countersignSigners = List.of(person);
    return this;
  }

  public Recipe countersignSignedBy(String... people) {
    countersignSigners = List.of(people);
    return this;
  }

  public Recipe countersign(UnaryOperator<keep.seal.matter.Act> change) {
    countersign = change;
    return this;
  }

  public Recipe countersignCosigns(String... witnesses) {
    countersignCosigns =
        List.of(witnesses).stream().map(key -> new Record.Cosign(key, Times.EXPIRES)).toList();
    return this;
  }

  public Recipe countersignEntries(UnaryOperator<List<LedgerEntry>> change) {
    countersignEntries = change;
    return this;
  }

  /// The countersignature came onto the record before the order.
  public Recipe countersignedTooEarly() {
    countersignFirst = true;
    return this;
  }

  /// The release says that it went out with the countersignature.
  public Recipe countersignTravels() {
    countersignTravels = true;
    return this;
  }

  /// Changes the package after everything was signed.
  public Recipe files(UnaryOperator<ReleasePackage> change) {
    files = change;
    return this;
  }

  /// Changes the written package.
  public Recipe json(UnaryOperator<keep.seal.json.Json> change) {
    json.add(change);
    return this;
  }

  /// Changes the package's text as a whole; it need not be JSON any more.
  public Recipe text(UnaryOperator<String> change) {
    text = change;
    return this;
  }

  public Made make() {
    return new Kitchen(World.get(), this).make();
  }
}
