package keep.seal.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.PassageName;
import keep.seal.note.Header;
import keep.seal.note.OpenedNote;
import keep.seal.note.Passage;
import keep.seal.note.PassageCommitment;

/// One released passage with what proves it, as it stands in a package. Read as it is: whether it
/// holds is step 12 of the verifier.
///
/// @param index its place in the note's tree, 0..65535
/// @param kind as protocol section 5 numbers it, 0..255
/// @param salt opens the commitment; 32 bytes in a good package
/// @param text the passage, byte for byte as its author sealed it
/// @param path from the leaf to the header's root; empty where the whole note is shown
public record PackagedPassage(int index, int kind, Bytes salt, String text, List<Hash> path) {
  public PackagedPassage {
    path = List.copyOf(path);
  }

  /// One leaf of an opened note, with its path, for an excerpt.
  public static PackagedPassage of(OpenedNote note, int index) {
    return of(note, index, note.tree().path(index));
  }

  /// One leaf of an opened note that is shown whole and needs no path.
  public static PackagedPassage withoutPath(OpenedNote note, int index) {
    return of(note, index, List.of());
  }

  private static PackagedPassage of(OpenedNote note, int index, List<Hash> path) {
    Passage passage = note.leaves().get(index);
    return new PackagedPassage(
        index, passage.kind().code(), note.tree().salt(index), passage.text(), path);
  }

  /// What the author committed to, if this kind and length can be a passage's.
  public Optional<Passage> passage() {
    return Passage.Kind.ofCode(kind)
        .filter(known -> known != Passage.Kind.PAD || text.isEmpty())
        .filter(known -> text.getBytes(StandardCharsets.UTF_8).length <= Passage.LONGEST)
        .map(known -> new Passage(known, text));
  }

  /// The leaf that this passage makes in the tree of the note with that header.
  public Optional<Hash> leafHash(Header header) {
    return passage()
        .map(passage ->
            PassageCommitment.leafHash(
                PassageCommitment.of(salt, header.note(), header.version(), index, passage)));
  }

  /// Whether it says that nothing is written here.
  public boolean isPad() {
    return kind == Passage.Kind.PAD.code();
  }

  static List<PackagedPassage> readList(Fields outer, String name) throws MalformedInput {
    List<PackagedPassage> all = new ArrayList<>();
    for (Fields fields : outer.objects(name, "i", "kind", "salt", "text", "path")) {
      all.add(
          new PackagedPassage(
              (int) fields.integer("i", 0, PassageName.HIGHEST_INDEX),
              (int) fields.integer("kind", 0, 255),
              fields.bytes("salt"),
              fields.text("text"),
              LedgerEntry.readPath(fields)));
    }
    return all;
  }

  JsonObject json() {
    return JsonObject.with()
        .put("i", index)
        .put("kind", kind)
        .put("salt", salt)
        .put("text", text)
        .texts("path", LedgerEntry.pathTexts(path))
        .object();
  }

  /// Says that there is a passage, never what it says.
  @Override
  public String toString() {
    return "PackagedPassage";
  }
}
