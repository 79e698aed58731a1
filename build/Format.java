import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats every Java source of the project, or says which ones are not formatted.
///
/// Run by the build (`check`) and by `./keep format` (`write`). First argument: the word; second:
/// the project's root. Generated sources under `target/` are left alone.
public final class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]);
    // Each file for itself: on every processor.
    List<Path> wrong =
        sources(root).parallelStream()
            .filter(file -> isWrong(file, write))
            .map(root::relativize)
            .toList();
    if (write) {
      System.out.println(wrong.size() + " files formatted");
    } else if (!wrong.isEmpty()) {
      wrong.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("Run ./keep format and look at what it changed.");
      System.exit(1);
    }
  }

  private static boolean isWrong(Path file, boolean write) {
    try {
      String before = Files.readString(file);
      String after = new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(before));
      if (write && !after.equals(before)) {
        Files.writeString(file, after);
      }
      return !after.equals(before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file -> !root.relativize(file).toString().matches("(.*/)?(target|node_modules)/.*"))
          .sorted()
          .toList();
    }
  }
}
