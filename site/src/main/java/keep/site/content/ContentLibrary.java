package keep.site.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keep.site.words.UnreadableWords;

/// All content pages, from the build's own folder `content/` or from one an operator names
/// (`keep.content`), in the order of its `pages.txt`.
///
/// @param pages in order
public record ContentLibrary(List<ContentPage> pages) {
  /// The file that lists the folders of pages, one a line.
  static final String LIST = "pages.txt";

  /// @param folder a folder of content pages; empty for those of this build
  /// @throws IllegalStateException when a page cannot be read, with what to mend
  public static ContentLibrary load(String folder) {
    List<ContentProblem> found = new ArrayList<>();
    List<ContentPage> pages = new ArrayList<>();
    for (String name : names(read(folder, LIST))) {
      ContentFiles files = ContentFiles.read(name, file -> read(folder, file), found);
      ContentPage page = files == null ? null : files.page(found);
      if (page != null) {
        pages.add(page);
      }
    }
    if (!found.isEmpty()) {
      throw new IllegalStateException(
          "a content page cannot be shown. " + found.getFirst() + ". See: keep content check");
    }
    return new ContentLibrary(List.copyOf(pages));
  }

  /// The folders that a `pages.txt` names, in its order.
  static List<String> names(String list) {
    return list.lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.startsWith("#"))
        .toList();
  }

  /// @throws UnreadableWords when there is no such file
  static String read(String folder, String name) {
    try {
      if (!folder.isEmpty()) {
        return Files.readString(Path.of(folder, name));
      }
      try (InputStream in = ContentLibrary.class.getResourceAsStream("/content/" + name)) {
        if (in == null) {
          throw new UnreadableWords(1, "there is no such file");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (NoSuchFileException missing) {
      throw new UnreadableWords(1, "there is no such file; write it");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
