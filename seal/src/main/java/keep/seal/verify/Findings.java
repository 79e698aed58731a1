package keep.seal.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Witnessing;
import keep.seal.encoding.Sid;
import keep.seal.order.Order;
import keep.seal.order.Scope;
import keep.seal.people.Card;
import keep.seal.people.Policy;
import keep.seal.people.Role;
import keep.seal.release.Latest;
import keep.seal.release.NameOpening;
import keep.seal.release.Opening;
import keep.seal.release.PackagedNote;
import keep.seal.release.Release;
import keep.seal.release.ReleasePart;

/// What may be told of a package whose passages are genuine (protocol section 8, "always printed").
///
/// How much stays closed is in here only where the order allows it to be told; nothing derived from
/// it can tell it either.
///
/// @param policy the version it was checked under
/// @param policyVersions how many versions the pinned chain has
/// @param orderSid the order's statement id
/// @param countersignedBy judge or registrar, where a countersignature holds
/// @param onePerson whether one person stood for two
/// @param record the checkpoint, where the release is on the record
/// @param witnesses every genuine cosignature with its time
/// @param seen when as many witnesses as the policy demands had seen it; empty where too few had
/// @param notesNotHere how many notes the order names that are not in the package; empty where that
///   may not be told
/// @param unnamed how many of the cards that this rests on have no name opened in the package
public record Findings(
    Policy policy,
    int policyVersions,
    Order order,
    Sid orderSid,
    Release release,
    Optional<Role> countersignedBy,
    boolean onePerson,
    Optional<Checkpoint> record,
    List<Witnessing> witnesses,
    OptionalLong seen,
    List<Note> notes,
    OptionalLong notesNotHere,
    List<Named> names,
    Optional<String> docket,
    Optional<String> words,
    int unnamed) {

  /// How many passages are in the package; neither empty places nor what stands at place 0.
  public int passages() {
    return (int)
        release.parts().stream()
            .flatMap(part -> part.passages().stream())
            .filter(place -> place != 0)
            .count();
  }

  /// Of how many notes it shows what stands at place 0: whom the note is about and when.
  public int abouts() {
    return (int) notes.stream().filter(note -> note.about().isPresent()).count();
  }

  /// One note's excerpt.
  ///
  /// @param header the header's statement id
  /// @param version the note's version, from 1
  /// @param latest the releaser's claim whether that is the newest
  /// @param integrity when the note came onto the record, seen from the request
  /// @param about what stands at place 0, where it is released: whom the note is about and when
  /// @param runs the released texts; each run is passages that stand side by side in the note
  /// @param withheld what stays closed, where that may be told
  public record Note(
      Sid header,
      int version,
      Latest latest,
      Integrity integrity,
      Optional<String> about,
      List<String> runs,
      Optional<Withheld> withheld) {
    /// Says how many runs there are, not what they say.
    @Override
    public String toString() {
      return "Note " + header + " in " + runs.size() + " runs";
    }
  }

  /// When a note came onto the record, exact to one publication.
  public enum Integrity {
    BEFORE_REQUEST(
        "before-request", "on the record before the material was first asked for; unchanged since"),
    AFTER_REQUEST(
        "after-request",
        "on the record only after the material was first asked for; unchanged since"),
    NO_REQUEST(
        "no-request", "on the record; unchanged since; the order names no request to compare with"),
    NOT_ON_RECORD("not-on-record", "not proved to be on the record");

    private final String word;
    private final String sentence;

    Integrity(String word, String sentence) {
      this.word = word;
      this.sentence = sentence;
    }

    public String word() {
      return word;
    }

    public String sentence() {
      return sentence;
    }
  }

  /// A name that the package opens, with the role of the card it belongs to.
  public record Named(Role role, String name) {
    @Override
    public String toString() {
      return "Named " + role.word();
    }
  }

  static Findings of(Inspection run, int policyVersions) {
    List<Note> notes = new ArrayList<>();
    for (PackagedNote note : run.files.notes()) {
      notes.add(
          new Note(
              note.sid(),
              note.header().version(),
              latest(run, note.sid()),
              integrity(run, note.sid()),
              Excerpt.about(note),
              Excerpt.runs(note),
              run.order.tellWithheld() ? Optional.of(Withheld.of(note)) : Optional.empty()));
    }
    return new Findings(
        run.policy,
        policyVersions,
        run.order,
        run.orderSid(),
        run.release,
        run.countersignedBy,
        run.onePerson,
        run.checkpoint,
        run.witnesses,
        run.seen,
        notes,
        run.order.tellWithheld() ? notHere(run) : OptionalLong.empty(),
        names(run),
        run.files.docket().map(Opening::text),
        run.files.words().map(Opening::text),
        unnamed(run));
  }

  private static int unnamed(Inspection run) {
    Set<Sid> cards = new HashSet<>();
    run.files.cards().forEach(card -> cards.add(card.sid()));
    run.files.countersign().ifPresent(proof -> cards.add(proof.card().sid()));
    run.files.names().forEach(opening -> cards.remove(opening.card()));
    return cards.size();
  }

  private static Latest latest(Inspection run, Sid header) {
    return run.release.parts().stream()
        .filter(part -> part.header().equals(header))
        .map(ReleasePart::latest)
        .findFirst()
        .orElse(Latest.UNKNOWN);
  }

  private static Integrity integrity(Inspection run, Sid header) {
    OptionalLong place = run.placeOf(header);
    if (place.isEmpty()) {
      return Integrity.NOT_ON_RECORD;
    }
    OptionalLong asked = run.order.asked().map(run::placeOf).orElse(OptionalLong.empty());
    if (asked.isEmpty()) {
      return Integrity.NO_REQUEST;
    }
    return place.getAsLong() < asked.getAsLong()
        ? Integrity.BEFORE_REQUEST
        : Integrity.AFTER_REQUEST;
  }

  private static OptionalLong notHere(Inspection run) {
    return OptionalLong.of(
        run.order.scope().stream()
            .map(Scope::header)
            .filter(header -> run.files.notes().stream().noneMatch(n -> n.sid().equals(header)))
            .count());
  }

  private static List<Named> names(Inspection run) {
    List<Named> named = new ArrayList<>();
    for (NameOpening opening : run.files.names()) {
      Optional<Card> card =
          run.card(opening.card()).or(() -> run.files.countersign().map(proof -> proof.card()));
      card.ifPresent(one -> named.add(new Named(one.role(), opening.name().name())));
    }
    return named;
  }

  /// Says what it is about and nothing that was opened.
  @Override
  public String toString() {
    return "Findings on release under order " + orderSid;
  }
}
