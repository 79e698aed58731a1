package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import keep.seal.encoding.MalformedInput;
import keep.seal.release.ReleasePackage;
import keep.seal.world.Made;
import keep.seal.world.Recipe;

/// Whatever the bytes: no error escapes the verifier, the reader lets out only its declared one,
/// and nothing counts as genuine but a file that was truly released under this policy: the one made
/// here, and the three released earlier that stand in the seed corpus.
class VerifierFuzzTest {
  private static final Made GENUINE = Recipe.judge().make();
  private static final Verifier VERIFIER = Verifier.trusting(GENUINE.policy());
  private static final List<byte[]> RELEASED =
      List.of(GENUINE.file(), seed("judge"), seed("paper-countersigned"), seed("not-on-record"));

  @FuzzTest
  void only_the_genuine_file_is_genuine(byte[] bytes) {
    Report report = VERIFIER.verify(bytes);
    assertThat(ProofText.of(report)).isNotEmpty();
    if (report.verdict().genuine()) {
      assertThat(RELEASED).anySatisfy(file -> assertThat(bytes).isEqualTo(file));
    }
    try {
      assertThat(ReleasePackage.read(bytes).bytes()).isEqualTo(bytes);
    } catch (MalformedInput refused) {
      assertThat(refused.remedy()).isNotEmpty();
    }
  }

  private static byte[] seed(String name) {
    String path = "VerifierFuzzTestInputs/only_the_genuine_file_is_genuine/" + name;
    try (InputStream in = VerifierFuzzTest.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
