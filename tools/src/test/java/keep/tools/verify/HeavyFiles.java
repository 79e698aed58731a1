package keep.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.seal.release.ReleasePackage;
import keep.tools.Keep;

/// Files made to take more memory than they have bytes, each given to `keep verify` in one process
/// after another. A program of its own, so that a test can run it with a small heap.
final class HeavyFiles {
  private HeavyFiles() {}

  /// What stands before, again and again, and after.
  record Shape(String before, String unit, String after) {
    /// As many units as make the file `length` bytes, or the most that do not pass it.
    void write(Path file, int length) throws IOException {
      byte[] one = unit.getBytes(UTF_8);
      byte[] block = unit.repeat(Math.max(1, 8192 / one.length)).getBytes(UTF_8);
      byte[] head = before.getBytes(UTF_8);
      byte[] tail = after.getBytes(UTF_8);
      int left = length - head.length - tail.length;
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(head);
        for (; left >= block.length; left -= block.length) {
          out.write(block);
        }
        for (; left >= one.length; left -= one.length) {
          out.write(one);
        }
        out.write(tail);
      }
    }
  }

  /// Each begins as a release does, so that nothing but its weight stops it; the last ones are the
  /// genuine release with passages more than it has.
  static Map<String, Shape> shapes(String genuine) {
    String format = "{\"format\":";
    String cards = format + "\"cns-release/1\",\"cards\":[";
    Map<String, Shape> shapes = new LinkedHashMap<>();
    shapes.put("nested lists", new Shape(format + "[", "[],", "[]]}"));
    shapes.put("one long string", new Shape(format + "\"", "a", "\"}"));
    shapes.put("small objects", new Shape(cards, "{\"a\":\"" + "A".repeat(50) + "\"},", "{}]}"));
    shapes.put("lists eight deep", new Shape(format + "[", "[[[[[[]]]]]],", "[]]}"));
    shapes.put("one long string of snow", new Shape(format + "\"", "☃", "\"}"));
    shapes.put("one long string of escapes", new Shape(format + "\"", "\\u0000", "\"}"));
    shapes.put("the smallest objects", new Shape(cards, "{\"\":0},", "{}]}"));
    shapes.put("empty strings", new Shape(cards, "\"\",", "\"\"]}"));
    shapes.put("numbers", new Shape(cards, "1,", "1]}"));
    shapes.put("strings of snow", new Shape(cards, "\"" + "a".repeat(60) + "☃\",", "\"\"]}"));
    shapes.put("long snow", new Shape(cards, "\"" + "a".repeat(60_000) + "☃\",", "\"\"]}"));
    shapes.put("a text that never ends", new Shape(cards + "\"", "\\\"", ""));
    shapes.put("zeros", new Shape("", "\0", ""));
    shapes.put("passages", passages(genuine, "a", List.of()));
    shapes.put("passages with paths", passages(genuine, "", Collections.nCopies(16, HASH)));
    shapes.put("long passages", passages(genuine, "a".repeat(60_000) + "☃", List.of()));
    return shapes;
  }

  private static final String HASH = "\"" + "A".repeat(43) + "\"";

  private static Shape passages(String genuine, String text, List<String> path) {
    int at = genuine.indexOf("\"passages\":[{\"i\"") + "\"passages\":[".length();
    String one =
        "{\"i\":1,\"kind\":1,\"salt\":%s,\"text\":\"%s\",\"path\":[%s]},"
            .formatted(HASH, text, String.join(",", path));
    return new Shape(genuine.substring(0, at), one, genuine.substring(at));
  }

  /// The lengths tried: the longest that is read, and for the first three shapes what is longer.
  static int[] lengths(String name) {
    return List.of("nested lists", "one long string", "small objects").contains(name)
        ? new int[] {ReleasePackage.LONGEST, 64 << 20}
        : new int[] {ReleasePackage.LONGEST};
  }

  /// Prints a line for each shape and length: exit code, length, name.
  ///
  /// @param args the file to write them to, a genuine release, its policy
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    for (Map.Entry<String, Shape> one : shapes(Files.readString(Path.of(args[1]))).entrySet()) {
      for (int length : lengths(one.getKey())) {
        one.getValue().write(file, length);
        int exit = Keep.run("verify", file.toString(), "--policy", args[2]);
        System.out.println("exit " + exit + " " + length + " " + one.getKey());
      }
    }
  }
}
