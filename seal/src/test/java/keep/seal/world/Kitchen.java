package keep.seal.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.json.StrictJson;
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;
import keep.seal.matter.OnBehalfOf;
import keep.seal.note.OpenedNote;
import keep.seal.order.Authority;
import keep.seal.order.Countersign;
import keep.seal.order.Extent;
import keep.seal.order.Order;
import keep.seal.order.OrderDraft;
import keep.seal.order.Recipient;
import keep.seal.people.Card;
import keep.seal.people.PolicyChain;
import keep.seal.release.CountersignProof;
import keep.seal.release.Filed;
import keep.seal.release.Latest;
import keep.seal.release.LedgerEntry;
import keep.seal.release.PackageDraft;
import keep.seal.release.PackagedNote;
import keep.seal.release.Opens;
import keep.seal.release.ReleasePackage;
import keep.seal.release.ReleasedDigest;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Follows one recipe: signs everything, puts it on the record, and packs it.
final class Kitchen {
  private final World world;
  private final Recipe recipe;
  private final Map<String, Statement> statements = new TreeMap<>();
  private final Record record = new Record();

  Kitchen(World world, Recipe recipe) {
    this.world = world;
    this.recipe = recipe;
  }

  Made make() {
    try {
      return cook();
    } catch (MalformedInput e) {
      throw new IllegalStateException(e);
    }
  }

  private Made cook() throws MalformedInput {
    PolicyChain policy = world.policy(recipe.terms);
    Act asked = asked();
    statements.put("asked", asked.sign(world.person("author").keys()));
    Order order = recipe.order.apply(order()).order();
    statements.put(
        "order",
        Statement.signed(
            StatementKind.ORDER, order.payload(), keys(recipe.orderSigners.orElse(recipe.by))));
    List<String> sequence = sequence();
    if (recipe.clearer.isPresent()) {
      statements.put("clearance", clearance(recipe.clearer.get(), asked, sequence));
    }
    List<PackagedNote> notes = notes(order);
    if (recipe.countersigner.isPresent()) {
      statements.put("countersign", countersign(recipe.countersigner.get(), order));
    }
    statements.put("release", release(order, notes));
    for (String key : sequence) {
      record.append(key, statement(key));
    }
    ReleasePackage files = recipe.files.apply(pack(policy, notes));
    Json json = StrictJson.read(files.bytes());
    for (var change : recipe.json) {
      json = change.apply(json);
    }
    return new Made(
        files, recipe.text.apply(json.spelling()).getBytes(StandardCharsets.UTF_8), policy);
  }

  private List<keep.seal.people.Keyset> keys(List<String> people) {
    return people.stream().map(key -> world.person(key).keys()).toList();
  }

  private Act asked() {
    return new Act(
        world.matter(),
        Optional.of(Sid.of(new FixedRandom(11).draw(32))),
        "ask",
        ActFacts.of(Map.of("channel", FactValue.word("letter"))),
        Optional.of(OnBehalfOf.DEFENCE),
        world.person("author").sid(),
        List.of(),
        Times.ASKED,
        World.nonce(1));
  }

  private OrderDraft order() {
    OrderDraft draft =
        new OrderDraft(
                Id16.of(new FixedRandom(12).draw(16)),
                world.matter(),
                recipe.basis,
                recipe.under,
                recipe.purpose,
                World.nonce(2))
            .by(recipe.by.stream().map(key -> world.person(key).sid()).toArray(Sid[]::new))
            .asked(recipe.asked ? Optional.of(statement("asked").sid()) : Optional.empty())
            .courtRefCommit(Optional.of(Recipe.DOCKET.docketCommit()))
            .wordsCommit(Optional.of(Recipe.WORDS.wordsCommit()))
            .times(Times.ISSUED, Times.NOT_BEFORE, Times.EXPIRES);
    recipe.ordered.forEach((note, passages) -> draft.scope(header(note), leaves(note, passages)));
    recipe.orderedFor.forEach(draft::to);
    return draft;
  }

  private Sid header(String note) {
    return world.note(note).header().sid();
  }

  private List<Integer> leaves(String note, List<Integer> passages) {
    List<Integer> leaves = world.note(note).textLeaves();
    return passages.stream().map(number -> leaves.get(number - 1)).toList();
  }

  private Statement clearance(String clearer, Act ignored, List<String> sequence) {
    long asOf = Record.STRANGERS + sequence.indexOf("order") + 1L;
    ClearanceSketch sketch =
        new ClearanceSketch(
            statement("order").sid(), world.person(clearer).sid(), statement("asked").sid(), asOf);
    recipe.clearance.accept(sketch);
    return Statement.signed(
        StatementKind.CLEARANCE,
        sketch.done().payload(),
        keys(recipe.clearanceSigners.orElse(List.of(clearer))));
  }

  private List<PackagedNote> notes(Order order) {
    List<PackagedNote> notes = new ArrayList<>();
    recipe.released.forEach((key, passages) -> {
      OpenedNote note = world.note(key);
      notes.add(
          order.extent() == Extent.WHOLE
              ? PackagedNote.whole(note)
              : PackagedNote.excerpt(note, leaves(key, passages), order.tellWithheld()));
    });
    return notes;
  }

  private Statement release(Order order, List<PackagedNote> notes) {
    ReleaseSketch sketch =
        new ReleaseSketch(
            statement("order").sid(),
            notes.stream().map(note -> note.part(order.extent(), Latest.YES)).toList(),
            ReleasedDigest.over(notes),
            recipe.releasedTo,
            new Opens(
                recipe.named.stream().map(key -> world.person(key).sid()).toList(),
                order.courtRefCommit().isPresent(),
                order.wordsCommit().isPresent(),
                recipe.countersignTravels
                    ? Optional.of(statement("countersign").sid())
                    : Optional.empty()),
            world.person(recipe.releaser).sid(),
            Optional.ofNullable(statements.get("clearance")).map(Statement::sid));
    recipe.release.accept(sketch);
    return Statement.signed(
        StatementKind.RELEASE,
        sketch.done().payload(),
        keys(recipe.releaseSigners.orElse(List.of(recipe.releaser))));
  }

  private Statement countersign(String person, Order order) {
    Act act =
        Countersign.of(
            order.matter(),
            statement("asked").sid(),
            statement("order").sid(),
            world.person(person).sid(),
            Times.EXPIRES,
            World.nonce(8));
    return Statement.signed(
        StatementKind.ACT,
        recipe.countersign.apply(act).payload(),
        keys(recipe.countersignSigners));
  }

  private Statement statement(String key) {
    if (world.isPerson(key)) {
      return world.person(key).card().statement();
    }
    if (key.startsWith("note")) {
      return world.note(key).header().statement();
    }
    return Optional.ofNullable(statements.get(key)).orElseThrow();
  }

  private Set<String> people() {
    Set<String> people = new LinkedHashSet<>(List.of("author"));
    people.addAll(recipe.by);
    recipe.clearer.ifPresent(people::add);
    people.add(recipe.releaser);
    for (Recipient recipient : Authority.proved(recipe.releasedTo)) {
      world.personWith(recipient.card().orElseThrow()).ifPresent(people::add);
    }
    return people;
  }

  private List<String> sequence() {
    List<String> keys = new ArrayList<>(people());
    keys.addAll(recipe.released.keySet());
    keys.add("asked");
    keys.add("order");
    recipe.clearer.ifPresent(clearer -> keys.add("clearance"));
    keys.add("release");
    recipe.countersigner.ifPresent(person -> {
      if (!keys.contains(person)) {
        keys.add(person);
      }
      keys.add(recipe.countersignFirst ? keys.indexOf("order") : keys.size(), "countersign");
    });
    recipe.sequence.forEach(change -> change.accept(keys));
    return keys;
  }

  private ReleasePackage pack(PolicyChain policy, List<PackagedNote> notes) throws MalformedInput {
    List<Card> cards = people().stream().map(key -> world.person(key).card()).toList();
    PackageDraft draft =
        new PackageDraft(policy.latest().sid(), statement("order"), statement("release"))
            .cards(cards)
            .clearance(Optional.ofNullable(statements.get("clearance")))
            .notes(notes);
    recipe.named.forEach(key -> draft.name(world.person(key).card(), world.person(key).name()));
    if (Order.parse(statement("order")).courtRefCommit().isPresent()) {
      draft.docket(Recipe.DOCKET);
    }
    if (Order.parse(statement("order")).wordsCommit().isPresent()) {
      draft.words(Recipe.WORDS);
    }
    if (recipe.onRecord) {
      recordIn(draft, notes);
    }
    if (recipe.countersigner.isPresent()) {
      draft.countersign(countersignProof(recipe.countersigner.get()));
    }
    return draft.done();
  }

  private void recordIn(PackageDraft draft, List<PackagedNote> notes) {
    Set<String> keys = new LinkedHashSet<>(people());
    keys.addAll(recipe.released.keySet());
    keys.add("order");
    keys.add("release");
    if (recipe.asked) {
      keys.add("asked");
    }
    recipe.clearer.ifPresent(clearer -> keys.add("clearance"));
    long size = 1;
    for (String key : keys) {
      size = Math.max(size, record.has(key) ? record.place(key) + 1 : 0);
    }
    List<LedgerEntry> entries = new ArrayList<>();
    for (String key : keys) {
      if (record.has(key)) {
        entries.add(record.entry(key, size));
      }
    }
    var log = recipe.otherLog ? world.otherLog : world.log;
    draft.recorded(
        recipe.checkpoint.apply(record.checkpoint(size, log, world, recipe.cosigns)),
        recipe.entries.apply(entries));
  }

  private CountersignProof countersignProof(String person) throws MalformedInput {
    List<LedgerEntry> entries = new ArrayList<>();
    for (String key : List.of("order", person, "countersign")) {
      entries.add(record.entry(key, record.size()));
    }
    entries.sort(java.util.Comparator.comparingLong(LedgerEntry::index));
    Statement act = statement("countersign");
    return new CountersignProof(
        new Filed<>(act, Act.parse(act)),
        world.person(person).card(),
        record.checkpoint(record.size(), world.log, world, recipe.countersignCosigns),
        recipe.countersignEntries.apply(entries));
  }
}
