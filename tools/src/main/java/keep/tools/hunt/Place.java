package keep.tools.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A folder or file to be searched.
///
/// @param name its name in the report ("database with its write-ahead log")
/// @param root the folder or file
/// @param known something that does lie there, which the hunt has to find too
/// @param lawful labels of needles that the case itself put there, and so are not looked for here
public record Place(String name, Path root, Set<String> lawful, Optional<Needle> known) {
  public Place {
    lawful = Set.copyOf(lawful);
  }

  public Place(String name, Path root, Set<String> lawful) {
    this(name, root, lawful, Optional.empty());
  }

  /// A place in which something is known to lie.
  public static Place holding(String name, Path root, Needle known) {
    return new Place(name, root, Set.of(), Optional.of(known));
  }

  public static Place of(String name, Path root) {
    return new Place(name, root, Set.of());
  }

  /// Every ordinary file in it, in a fixed order.
  List<Path> files() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of(root);
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
