package keep.seal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import keep.seal.vectors.PublishedVectors;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/// The known answer of RFC 9106 for Argon2id, at the library that [Stretching] stands on: its
/// memory of 32 KiB is below what the protocol accepts.
class PublishedArgon2Test {
  @Test
  void the_library_gives_the_known_tag() {
    List<String> lines = PublishedVectors.lines("argon2/argon2id.txt", 1);
    assertThat(lines.get(3))
        .isEqualTo("Memory: 32 KiB, Iterations: 3, Parallelism: 4 lanes, Tag length: 32 bytes");
    String tag = lines.stream().filter(line -> line.startsWith("Tag: ")).findFirst().orElseThrow();
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(32)
            .withIterations(3)
            .withParallelism(4)
            .withSalt(filled(16, 2))
            .withSecret(filled(8, 3))
            .withAdditional(filled(12, 4))
            .build());
    byte[] output = new byte[32];
    argon2.generateBytes(filled(32, 1), output);
    assertThat(HexFormat.ofDelimiter(" ").formatHex(output)).isEqualTo(tag.substring(5).strip());
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
