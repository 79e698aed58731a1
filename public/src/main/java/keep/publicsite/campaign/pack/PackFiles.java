package keep.publicsite.campaign.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the files of campaigns lie.
@FunctionalInterface
public interface PackFiles {
  /// The bytes of a file by its path with `/`; null when there is none.
  byte @Nullable [] bytes(String path);

  /// The text of a file in UTF-8; null when there is none.
  default @Nullable String text(String path) {
    byte[] bytes = bytes(path);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /// The campaigns that came with this build.
  static PackFiles ofThisBuild() {
    return path -> {
      try (InputStream in = PackFiles.class.getResourceAsStream("/campaigns/" + path)) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  /// A folder of campaigns. Nothing outside it is read.
  static PackFiles in(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    return path -> {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        return null;
      }
      try {
        return Files.readAllBytes(file);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  /// One folder of these.
  default PackFiles below(String folder) {
    return path -> bytes(folder + "/" + path);
  }
}
