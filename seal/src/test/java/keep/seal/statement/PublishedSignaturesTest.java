package keep.seal.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import keep.seal.encoding.Bytes;
import keep.seal.vectors.PublishedVectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishedSignaturesTest {
  @Test
  void Ed25519_agrees_with_Wycheproof() {
    int seen =
        PublishedVectors.wycheproof(
            "ed25519_test.json",
            151,
            (group, test) -> {
              VerifyingKey key = key(group.get("publicKey").get("pk").asString());
              assertThat(key.verifies(bytes(test, "msg"), Bytes.of(bytes(test, "sig"))))
                  .as("case %s", test.get("tcId"))
                  .isEqualTo(test.get("result").asString().equals("valid"));
            });
    assertThat(seen).isEqualTo(151);
  }

  /// Protocol section 13: of CCTV's 914 adversarial cases the Java platform accepts 172. Another
  /// number means that another verifier decides.
  @Test
  void of_the_adversarial_Ed25519_cases_the_platform_accepts_172() {
    int accepted = 0;
    int seen = 0;
    for (JsonNode test : PublishedVectors.file("cctv/ed25519vectors.json", 914)) {
      seen++;
      VerifyingKey key = key(test.get("key").asString());
      if (key.verifies(test.get("msg").asString().getBytes(UTF_8), Bytes.of(bytes(test, "sig")))) {
        accepted++;
      }
    }
    assertThat(seen).isEqualTo(914);
    assertThat(accepted).isEqualTo(172);
  }

  private static VerifyingKey key(String hex) {
    return new VerifyingKey(Bytes.of(HexFormat.of().parseHex(hex)));
  }

  private static byte[] bytes(JsonNode test, String field) {
    return HexFormat.of().parseHex(test.get(field).asString());
  }
}
