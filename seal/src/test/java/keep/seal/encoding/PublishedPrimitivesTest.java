package keep.seal.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import keep.seal.vectors.PublishedVectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishedPrimitivesTest {
  @Test
  void HMAC_SHA256_agrees_with_Wycheproof() {
    int seen =
        PublishedVectors.wycheproof(
            "hmac_sha256_test.json",
            174,
            (group, test) -> {
              byte[] mac = HmacSha256.mac(hex(test, "key"), hex(test, "msg"));
              byte[] tag = Arrays.copyOf(mac, group.get("tagSize").asInt() / 8);
              assertThat(Arrays.equals(tag, hex(test, "tag")))
                  .as("case %s", test.get("tcId"))
                  .isEqualTo(valid(test));
            });
    assertThat(seen).isEqualTo(174);
  }

  @Test
  void HKDF_SHA256_agrees_with_Wycheproof() {
    int seen =
        PublishedVectors.wycheproof(
            "hkdf_sha256_test.json",
            86,
            (group, test) -> {
              int size = test.get("size").asInt();
              if (valid(test)) {
                assertThat(
                        Hkdf.derive(hex(test, "ikm"), hex(test, "salt"), hex(test, "info"), size))
                    .as("case %s", test.get("tcId"))
                    .isEqualTo(hex(test, "okm"));
              } else {
                assertThatThrownBy(() ->
                        Hkdf.derive(hex(test, "ikm"), hex(test, "salt"), hex(test, "info"), size))
                    .isInstanceOf(IllegalArgumentException.class);
              }
            });
    assertThat(seen).isEqualTo(86);
  }

  /// Only the cases with our key, nonce and tag length; the nonce is not ours, so the platform's
  /// cipher is driven as [OneMessage] drives it where the nonce is zero.
  @Test
  void AES_256_GCM_agrees_with_Wycheproof() {
    int[] ours = {0};
    int seen =
        PublishedVectors.wycheproof(
            "aes_gcm_test.json",
            316,
            (group, test) -> {
              if (group.get("keySize").asInt() == 256
                  && group.get("ivSize").asInt() == 96
                  && group.get("tagSize").asInt() == 128) {
                ours[0]++;
                assertThat(opens(test)).as("case %s", test.get("tcId")).isEqualTo(valid(test));
              }
            });
    assertThat(seen).isEqualTo(316);
    assertThat(ours[0]).isGreaterThan(50);
  }

  private static boolean opens(JsonNode test) {
    try (Secret key = Secret.of(hex(test, "key"))) {
      byte[] sealed = new ByteBuilder().put(hex(test, "ct")).put(hex(test, "tag")).toArray();
      byte[] plain =
          OneMessage.decryptWithNonce(key, hex(test, "iv"), hex(test, "aad"), sealed, "vector");
      return Arrays.equals(plain, hex(test, "msg"));
    } catch (MalformedInput e) {
      return false;
    }
  }

  private static boolean valid(JsonNode test) {
    return test.get("result").asString().equals("valid");
  }

  private static byte[] hex(JsonNode test, String field) {
    return HexFormat.of().parseHex(test.get(field).asString());
  }
}
