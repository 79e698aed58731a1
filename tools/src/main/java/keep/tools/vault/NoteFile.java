package keep.tools.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keep.seal.box.Box;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Budget;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.note.Granting;
import keep.seal.note.Granting.GrantedBox;
import keep.seal.note.Grants;
import keep.seal.note.Header;
import keep.seal.note.Seal;
import keep.seal.note.SealedNote;
import keep.seal.people.Card;
import keep.seal.statement.Statement;

/// One sealed note as a file, with its first granting and the author's card.
///
/// `{"format":"keep-note/1","author":statement,"header":statement,"seal":statement,"grants":statement,"boxes":[{"seal","to","enc","ct"}],"ct":b64}`
/// in the protocol's one spelling, boxes ascending by seal and reader. The file on its own proves
/// nothing: the author's card is checked against a policy that the reader names.
record NoteFile(Card author, SealedNote note, Granting granting) {
  /// In bytes: the longest note with a box for every reader, and more.
  static final int LONGEST = 16 << 20;

  private static final Budget BUDGET = new Budget(1 << 14, LONGEST);

  private static final String FORMAT = "keep-note/1";

  byte[] bytes() {
    List<JsonObject> boxes = new ArrayList<>();
    for (GrantedBox one : sorted(granting.boxes())) {
      boxes.add(
          JsonObject.with()
              .put("seal", one.seal())
              .put("to", one.to())
              .put("enc", one.box().enc())
              .put("ct", one.box().ct())
              .object());
    }
    return JsonObject.with()
        .put("format", FORMAT)
        .put("author", author.statement().json())
        .put("header", note.header().statement().json())
        .put("seal", note.seal().statement().json())
        .put("grants", granting.grants().statement().json())
        .list("boxes", boxes)
        .base64("ct", note.ciphertext())
        .bytes();
  }

  static NoteFile parse(byte[] bytes) throws MalformedInput {
    Fields fields =
        Fields.read(
            bytes, BUDGET, "note", "format", "author", "header", "seal", "grants", "boxes", "ct");
    fields.literal("format", FORMAT);
    List<GrantedBox> boxes = new ArrayList<>();
    for (Fields one : fields.objects("boxes", "seal", "to", "enc", "ct")) {
      Bytes enc = one.bytes("enc");
      boxes.add(
          new GrantedBox(
              one.sid("seal"), one.sid("to"), Box.parse(enc, one.bytes("ct"), one.place())));
    }
    fields.ascending("boxes", boxes, ORDER);
    SealedNote note =
        new SealedNote(
            Header.parse(statement(fields, "header")),
            Seal.parse(statement(fields, "seal")),
            fields.base64("ct"));
    return new NoteFile(
        Card.parse(statement(fields, "author")),
        note,
        new Granting(Grants.parse(statement(fields, "grants")), boxes));
  }

  private static final Comparator<GrantedBox> ORDER =
      Comparator.comparing(GrantedBox::seal).thenComparing(GrantedBox::to);

  private static List<GrantedBox> sorted(List<GrantedBox> boxes) {
    return boxes.stream().sorted(ORDER).toList();
  }

  private static Statement statement(Fields fields, String name) throws MalformedInput {
    return Statement.of(fields.object(name), "note." + name);
  }

  /// What the file is called: the first sixteen digits of its header's id, which say nothing of the
  /// note.
  String fileName() {
    return "note-" + note.header().sid().hex().substring(0, 16) + ".keep.json";
  }
}
