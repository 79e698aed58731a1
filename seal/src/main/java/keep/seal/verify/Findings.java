package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
/// @param notesNotHere how many notes the order names that are not in the package; empty where that
///   may not be told
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
    List<Note> notes,
    OptionalLong notesNotHere,
    List<Named> names,
    Optional<String> docket,
    Optional<String> words) {

  /// How many passages are in the package, empty places not counted.
  public int passages() {
    return release.parts().stream().mapToInt(part -> part.passages().size()).sum();
  }

  /// One note's excerpt.
  ///
  /// @param header the header's statement id
  /// @param version the note's version, from 1
  /// @param latest the releaser's claim whether that is the newest
  /// @param integrity when the note came onto the record, seen from the request
  /// @param runs the released texts; each run is passages that stand side by side in the note
  /// @param withheld what stays closed, where that may be told
  public record Note(
      Sid header,
      int version,
      Latest latest,
      Integrity integrity,
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
    BEFORE_REQUEST("before-request", "on the record before the material was first asked for"),
    AFTER_REQUEST("after-request", "on the record only after the material was first asked for"),
    NO_REQUEST("no-request", "on the record; the order names no request to compare with"),
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
        notes,
        run.order.tellWithheld() ? notHere(run) : OptionalLong.empty(),
        names(run),
        run.files.docket().map(Opening::text),
        run.files.words().map(Opening::text));
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
