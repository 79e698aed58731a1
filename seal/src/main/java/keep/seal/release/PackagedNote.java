package keep.seal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.note.Header;
import keep.seal.note.OpenedNote;
import keep.seal.note.Passage;
import keep.seal.order.Extent;
import keep.seal.statement.Statement;

/// What a package holds of one note.
///
/// @param header as its author signed it; it travels with every excerpt
/// @param passages in the order they stand
public record PackagedNote(Header header, List<PackagedPassage> passages) {
  public PackagedNote {
    passages = List.copyOf(passages);
  }

  /// An excerpt of an opened note.
  ///
  /// @param leaves places of the passages that leave; none of them a pad
  /// @param withPads whether the order lets it be told how much stays closed: then the note's pads
  ///   stand among the passages, so that every place missing is a passage
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
    return new PackagedNote(note.header(), passages);
  }

  /// Every place of an opened note, pads too, for an order over the whole note.
  public static PackagedNote whole(OpenedNote note) {
    List<PackagedPassage> passages = new ArrayList<>();
    for (int i = 0; i < note.leaves().size(); i++) {
      passages.add(PackagedPassage.withoutPath(note, i));
    }
    return new PackagedNote(note.header(), passages);
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
    for (Fields fields : outer.objects(name, "header", "passages")) {
      Statement header = Statement.of(fields.object("header"), fields.place() + ".header");
      all.add(
          new PackagedNote(
              Header.parseAnyShape(header), PackagedPassage.readList(fields, "passages")));
    }
    return outer.ascending(name, all, Comparator.comparing(PackagedNote::sid));
  }

  /// The header's statement id.
  public Sid sid() {
    return header.sid();
  }

  JsonObject json() {
    return JsonObject.with()
        .put("header", header.statement().json())
        .list("passages", passages.stream().map(PackagedPassage::json).toList())
        .object();
  }
}
