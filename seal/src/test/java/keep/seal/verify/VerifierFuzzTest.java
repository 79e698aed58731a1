package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import keep.seal.encoding.MalformedInput;
import keep.seal.release.ReleasePackage;
import keep.seal.world.Made;
import keep.seal.world.Recipe;

/// Whatever the bytes: no error escapes the verifier, the reader lets out only its declared one,
/// and nothing counts as genuine but the genuine file.
class VerifierFuzzTest {
  private static final Made GENUINE = Recipe.judge().make();
  private static final Verifier VERIFIER = Verifier.trusting(GENUINE.policy());

  @FuzzTest
  void only_the_genuine_file_is_genuine(byte[] bytes) {
    Report report = VERIFIER.verify(bytes);
    assertThat(ProofText.of(report)).isNotEmpty();
    if (report.verdict().genuine()) {
      assertThat(bytes).isEqualTo(GENUINE.file());
    }
    try {
      assertThat(ReleasePackage.read(bytes).bytes()).isEqualTo(bytes);
    } catch (MalformedInput refused) {
      assertThat(refused.remedy()).isNotEmpty();
    }
  }
}
