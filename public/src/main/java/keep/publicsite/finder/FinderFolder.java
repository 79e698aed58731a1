package keep.publicsite.finder;

import java.nio.file.Path;
import keep.database.KeepHome;
import org.springframework.core.env.Environment;

/// Where the finder's own files lie: `keep.finder.folder`, else `finder` below `KEEP_HOME`.
public final class FinderFolder {
  private FinderFolder() {}

  public static Path of(Environment environment) {
    String chosen = environment.getProperty("keep.finder.folder", "");
    return chosen.isBlank()
        ? KeepHome.choose(System.getenv()).root().resolve("finder")
        : Path.of(chosen);
  }
}
