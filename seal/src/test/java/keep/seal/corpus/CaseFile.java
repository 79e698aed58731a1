package keep.seal.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonText;

/// One case being written: a JSON object with a line for each field, so that a change of one shows
/// as one.
final class CaseFile {
  private final String kind;
  private final String what;
  private final List<String> lines = new ArrayList<>();

  CaseFile(String kind, String what) {
    this.kind = kind;
    this.what = what;
    put("kind", kind);
    put("what", what);
  }

  CaseFile put(String name, String text) {
    return put(name, new JsonText(text));
  }

  CaseFile put(String name, Json value) {
    lines.add("  " + new JsonText(name).spelling() + ": " + value.spelling());
    return this;
  }

  CaseFile put(String name, long number) {
    return put(name, new JsonInteger(number));
  }

  /// A file: as text, or under `<name>_b64` where its bytes are none.
  CaseFile file(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return put(name, text);
    } catch (CharacterCodingException e) {
      return put(name + "_b64", Base64.getEncoder().encodeToString(bytes));
    }
  }

  CaseFile answer(int exit, int step, String reason) {
    return put("exit", exit).put("step", step).put("reason", reason);
  }

  void write(Path folder) throws IOException {
    Path file = path(folder, kind, what);
    Files.createDirectories(file.getParent());
    if (Files.exists(file)) {
      throw new IllegalStateException("two cases with one name: " + file);
    }
    StringJoiner all = new StringJoiner(",\n", "{\n", "\n}\n");
    lines.forEach(all::add);
    Files.writeString(file, all.toString());
  }

  static Path path(Path folder, String kind, String what) {
    String name =
        what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return folder.resolve(kind).resolve(name + ".json");
  }
}
