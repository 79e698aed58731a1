package keep.seal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.note.Header;
import keep.seal.statement.Statement;

/// What a package holds of one note.
///
/// @param header as its author signed it; it travels with every excerpt
/// @param passages in the order they stand
public record PackagedNote(Header header, List<PackagedPassage> passages) {
  public PackagedNote {
    passages = List.copyOf(passages);
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
