package keep.seal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import keep.seal.encoding.MalformedInput;

/// Whatever the bytes: either they are the one spelling of what was read, or the declared error is
/// all that escapes.
class StrictJsonFuzzTest {
  @FuzzTest
  void what_is_accepted_is_spelled_the_same_again(byte[] bytes) {
    try {
      Json value = StrictJson.read(bytes);
      assertThat(value.bytes()).isEqualTo(bytes);
      assertThat(StrictJson.read(value.bytes())).isEqualTo(value);
    } catch (MalformedInput refused) {
      assertThat(refused.place()).startsWith("byte ");
    }
  }
}
