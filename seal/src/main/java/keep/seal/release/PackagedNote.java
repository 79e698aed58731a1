package keep.seal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.note.Header;
import keep.seal.note.OpenedNote;
import keep.seal.note.Passage;
import keep.seal.note.PassageCommitment;
import keep.seal.note.PassageCount;
import keep.seal.order.Extent;
import keep.seal.statement.Statement;

/// What a package holds of one note.
///
/// @param header as its author signed it; it travels with every excerpt
/// @param count opens how many passages the note has, where the order lets it be told how much
///   stays closed
/// @param passages in the order they stand
public record PackagedNote(
    Header header, Optional<PassageCount> count, List<PackagedPassage> passages) {
  public PackagedNote {
    passages = List.copyOf(passages);
  }

  /// An excerpt of an opened note.
  ///
  /// @param leaves places of the passages that leave; none of them a pad
  /// @param withPads whether the order lets it be told how much stays closed: then the note's pads
  ///   stand among the passages, and the header's count is opened
  public static PackagedNote excerpt(OpenedNote note, List<Integer> leaves, boolean withPads) {
    List<PackagedPassage> passages = new ArrayList<>();
    for (int i = 0; i < note.leaves().size(); i++) {
      boolean pad = note.leaves().get(i).kind() == Passage.Kind.PAD;
      if (pad && leaves.contains(i)) {
        throw new IllegalArgumentException("a pad is no passage that can leave");
      }
      if (leaves.contains(i) || (withPads && pad)) {
        passages.add(PackagedPassage.of(note, i));
      }
    }
    Optional<PassageCount> count = withPads ? Optional.of(note.tree().count()) : Optional.empty();
    return new PackagedNote(note.header(), count, passages);
  }

  /// Every place of an opened note, pads too, for an order over the whole note.
  public static PackagedNote whole(OpenedNote note) {
    List<PackagedPassage> passages = new ArrayList<>();
    for (int i = 0; i < note.leaves().size(); i++) {
      passages.add(PackagedPassage.withoutPath(note, i));
    }
    return new PackagedNote(note.header(), Optional.empty(), passages);
  }

  /// What a release says of this note.
  ///
  /// @param extent the order's
  public ReleasePart part(Extent extent, Latest latest) {
    List<Integer> listed =
        switch (extent) {
          case WHOLE -> List.of();
          case LISTED ->
              passages.stream()
                  .filter(passage -> !passage.isPad())
                  .map(PackagedPassage::index)
                  .toList();
        };
    return new ReleasePart(sid(), listed, latest);
  }

  /// Reads a list that ascends by header sid.
  static List<PackagedNote> readList(Fields outer, String name) throws MalformedInput {
    List<PackagedNote> all = new ArrayList<>();
    for (Fields fields : outer.objects(name, "header", "count", "passages")) {
      Statement header = Statement.of(fields.object("header"), fields.place() + ".header");
      all.add(
          new PackagedNote(
              Header.parseAnyShape(header),
              readCount(fields),
              PackagedPassage.readList(fields, "passages")));
    }
    return outer.ascending(name, all, Comparator.comparing(PackagedNote::sid));
  }

  private static Optional<PassageCount> readCount(Fields outer) throws MalformedInput {
    List<Fields> all = outer.objects("count", "n", "salt");
    if (all.size() > 1) {
      throw outer.fault("count", "must have no entry or one");
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Fields only = all.getFirst();
    return Optional.of(
        new PassageCount(
            (int) only.integer("n", 0, PassageCount.MOST),
            only.bytes("salt", PassageCommitment.SALT)));
  }

  private static JsonObject countJson(PassageCount one) {
    return JsonObject.with().put("n", one.passages()).put("salt", one.salt()).object();
  }

  /// The header's statement id.
  public Sid sid() {
    return header.sid();
  }

  JsonObject json() {
    return JsonObject.with()
        .put("header", header.statement().json())
        .list("count", count.stream().map(PackagedNote::countJson).toList())
        .list("passages", passages.stream().map(PackagedPassage::json).toList())
        .object();
  }
}
