package keep.tools.setup;

import java.nio.file.Path;
import java.util.List;
import keep.seal.carried.FileKind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Quorum;
import keep.seal.statement.VerifyingKey;
import keep.tools.named.NamedFile;
import keep.tools.named.UnusableFile;

/// A court authority's public keys, as a court gives them to services.
final class CourtFile {
  private static final String FORMAT = "keep-court/1";
  private static final int LONGEST = 1 << 16;

  private CourtFile() {}

  static byte[] bytes(Quorum court) {
    return JsonObject.with()
        .put("format", FORMAT)
        .texts("keys", court.keys().stream().map(key -> key.raw().text()).toList())
        .put("need", court.need())
        .bytes();
  }

  static Quorum read(Path file) throws UnusableFile, MalformedInput {
    byte[] bytes = NamedFile.read(file, FileKind.COURT_KEYS, "court's file", LONGEST);
    try {
      Fields fields = Fields.read(bytes, "court", "format", "keys", "need");
      fields.literal("format", FORMAT);
      List<Bytes> keys = fields.keys("keys", VerifyingKey.LENGTH);
      return new Quorum(
          keys.stream().map(VerifyingKey::new).toList(),
          (int) fields.integer("need", 1, Math.max(1, keys.size())));
    } catch (MalformedInput e) {
      throw NamedFile.refused(file, bytes, e);
    }
  }
}
