package keep.work.notes;

import java.util.ArrayList;
import java.util.List;
import keep.seal.box.Box;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.note.Grants;
import keep.seal.note.Header;
import keep.seal.note.Seal;
import keep.seal.statement.Statement;

/// A note on its way in, read and checked as far as can be without opening anything: the three
/// statements belong together, and ciphertext and boxes are those they name.
///
/// @param boxes one for each entry of the grants, in its order
record NoteUpload(
    Header header,
    Seal seal,
    Grants grants,
    List<Box> boxes,
    Bytes ciphertext,
    Blind headerBlind,
    Blind sealBlind,
    Blind grantsBlind) {

  static final String[] NAMES = {"header", "seal", "grants", "boxes", "ciphertext", "blinds"};

  /// Demands that a statement is signed by a card that may seal notes.
  interface Signed {
    void demand(Statement statement, Sid by, String where) throws MalformedInput;
  }

  /// Reads a note. Whoever sends one shows first who she is: boxes and ciphertext, which cost more,
  /// are looked at after her signatures.
  static NoteUpload read(Fields body, Signed signed) throws MalformedInput {
    Header header = Header.parse(Statement.of(body.object("header"), "note.header"));
    Seal seal = Seal.parse(Statement.of(body.object("seal"), "note.seal"));
    Grants grants = Grants.parse(Statement.of(body.object("grants"), "note.grants"));
    signed.demand(header.statement(), header.author(), "note.header");
    signed.demand(seal.statement(), seal.by(), "note.seal");
    signed.demand(grants.statement(), grants.by(), "note.grants");
    Bytes ciphertext = body.base64("ciphertext");
    List<Bytes> blinds = body.sequence("blinds", Blind.LENGTH);
    if (blinds.size() != 3) {
      throw body.fault("blinds", "must be three: for header, seal and grants");
    }
    NoteUpload upload =
        new NoteUpload(
            header,
            seal,
            grants,
            boxes(body, grants),
            ciphertext,
            new Blind(blinds.get(0)),
            new Blind(blinds.get(1)),
            new Blind(blinds.get(2)));
    upload.demandTogether();
    return upload;
  }

  /// The boxes beside a grants statement, each the one that its entry names.
  static List<Box> boxes(Fields body, Grants grants) throws MalformedInput {
    List<Box> boxes = new ArrayList<>();
    List<Fields> given = body.objects("boxes", "enc", "ct");
    if (given.size() != grants.list().size()) {
      throw body.fault("boxes", "must be one for each entry of the grants, in its order");
    }
    for (int i = 0; i < given.size(); i++) {
      Fields one = given.get(i);
      Box box = Box.parse(one.bytes("enc"), one.bytes("ct"), one.place());
      if (!box.sha256().equals(grants.list().get(i).boxSha256())) {
        throw MalformedInput.mismatch(one.place(), "is not the box that the grants name here");
      }
      boxes.add(box);
    }
    return boxes;
  }

  private void demandTogether() throws MalformedInput {
    if (!seal.header().equals(header.sid())) {
      throw MalformedInput.mismatch("note.seal.payload.header", "names another header");
    }
    if (ciphertext.length() != seal.length()
        || !Digest.of(Sha256.hash(ciphertext.toArray())).equals(seal.ctSha256())) {
      throw MalformedInput.mismatch("note.ciphertext", "is not the one that the seal names");
    }
    if (grants.why() != Grants.Why.SHARE || !grants.by().equals(header.author())) {
      throw MalformedInput.mismatch(
          "note.grants", "must be the author's own, to share the note she has just sealed");
    }
    if (!grants.list().stream().allMatch(one -> one.seal().equals(seal.sid()))) {
      throw MalformedInput.mismatch("note.grants.payload.list", "names another seal");
    }
    if (grants.list().stream().noneMatch(one -> one.to().equals(header.author()))) {
      throw MalformedInput.mismatch("note.grants.payload.list", "leaves out the author herself");
    }
  }
}
