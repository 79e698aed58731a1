package keep.seal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever asks the platform for a cipher or a signature says whose: libraries put themselves first
/// in the platform's list, and they disagree about odd keys.
class NamedProvidersTest {
  private static final Pattern UNNAMED =
      Pattern.compile(
          "\\b(Signature|KeyFactory|KeyPairGenerator|KeyAgreement|KEM|Cipher|Mac|SecretKeyFactory)"
              + "\\.getInstance\\([^(),]*\\)");
  private static final Pattern UNNAMED_DIGEST =
      Pattern.compile("\\bMessageDigest\\.getInstance\\([^(),]*\\)");

  @Test
  void every_cipher_and_signature_is_asked_of_a_named_provider() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      boolean protocol = source.startsWith("../seal") || source.startsWith("../ledger");
      if (UNNAMED.matcher(text).find() || (protocol && UNNAMED_DIGEST.matcher(text).find())) {
        found.add(source.toString());
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path main : modules.map(module -> module.resolve("src/main/java")).toList()) {
        if (Files.isDirectory(main)) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    }
    assertThat(sources).hasSizeGreaterThan(300);
    return sources;
  }
}
