package keep.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is not there cannot be called: the public site's class path, its tests' included, holds no
/// class that knows notes, keys or cases.
class ClassPathTest {
  private static final List<String> NOT_HERE =
      List.of("keep/seal/", "keep/ledger/", "keep/work/", "keep/law/", "org/bouncycastle/");

  @Test
  void no_class_of_seal_ledger_law_or_work_is_on_the_class_path() throws IOException {
    List<String> classes = classes();
    assertThat(classes).as("it was read").contains("keep/publicsite/KeepPublic.class");
    assertThat(classes).contains("keep/site/House.class", "keep/database/KeepHome.class");
    assertThat(classes)
        .noneMatch(name -> NOT_HERE.stream().anyMatch(folder -> name.startsWith(folder)));
  }

  private static List<String> classes() throws IOException {
    List<String> names = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          files
              .map(file -> path.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".class"))
              .forEach(names::add);
        }
      } else if (Files.isRegularFile(path)) {
        try (JarFile jar = new JarFile(path.toFile())) {
          jar.stream().map(found -> found.getName()).forEach(names::add);
        }
      }
    }
    return names;
  }
}
