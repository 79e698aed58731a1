package keep.seal.note;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// The plaintext that is sealed: the root of all salts, and every leaf's passage up to the last
/// that is no pad.
///
/// @param saltRoot 32 bytes
/// @param leaves all leaves of the tree, pads too
record NoteBody(Secret saltRoot, List<Passage> leaves) implements AutoCloseable {
  /// The longest body, in bytes: 8 MiB.
  static final int LONGEST = 8 << 20;

  /// The one spelling; trailing pads are implied and not written.
  byte[] bytes() throws MalformedInput {
    int end = leaves.size();
    while (end > 0 && leaves.get(end - 1).kind() == Passage.Kind.PAD) {
      end--;
    }
    List<JsonObject> passages = new ArrayList<>();
    for (Passage passage : leaves.subList(0, end)) {
      passages.add(
          JsonObject.with().put("k", passage.kind().code()).put("t", passage.text()).object());
    }
    byte[] bytes =
        JsonObject.with()
            .version()
            .put("salt_root", Bytes.of(saltRoot.reveal()))
            .list("passages", passages)
            .bytes();
    if (bytes.length > LONGEST) {
      throw new MalformedInput(
          MalformedInput.Fault.LIMIT,
          "note",
          "is longer than 8 MiB once written down",
          "Split it into several notes.");
    }
    return bytes;
  }

  /// @param size how many leaves the header says there are
  static NoteBody parse(byte[] bytes, int size) throws MalformedInput {
    Fields fields = Fields.read(bytes, "body", "v", "salt_root", "passages").version();
    List<Passage> leaves = new ArrayList<>();
    for (Fields one : fields.objects("passages", "k", "t")) {
      leaves.add(passage(one, leaves.isEmpty()));
    }
    if (leaves.isEmpty() || leaves.size() > size) {
      throw fields.fault("passages", "must be one to as many as the header has leaves");
    }
    if (leaves.getLast().kind() == Passage.Kind.PAD) {
      throw fields.fault("passages", "must not end with a pad");
    }
    while (leaves.size() < size) {
      leaves.add(Passage.PAD);
    }
    return new NoteBody(
        Secret.taking(fields.bytes("salt_root", PassageCommitment.SALT).toArray()),
        List.copyOf(leaves));
  }

  private static Passage passage(Fields one, boolean first) throws MalformedInput {
    Passage.Kind kind =
        Passage.Kind.ofCode(one.integer("k", 0, 255))
            .orElseThrow(() -> one.fault("k", "is not a kind of passage known to this version"));
    if (first != (kind == Passage.Kind.ABOUT)) {
      throw one.fault("k", "must be 2 for leaf 0 and for no other");
    }
    try {
      return new Passage(kind, one.text("t"));
    } catch (IllegalArgumentException e) {
      throw one.fault("t", "must be empty for a pad and at most 64 KiB for any other");
    }
  }

  @Override
  public void close() {
    saltRoot.close();
  }

  /// Neither text nor salt.
  @Override
  public String toString() {
    return "NoteBody";
  }
}
