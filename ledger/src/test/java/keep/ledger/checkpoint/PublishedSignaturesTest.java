package keep.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import keep.ledger.MalformedRecordException;
import keep.ledger.vectors.PublishedVectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Published signatures: the JDK's verdict after our key checks")
class PublishedSignaturesTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void wycheproof_Ed25519_gets_the_published_verdicts() {
    JsonNode file = PublishedVectors.file("wycheproof/ed25519_test.json", 151);
    int seen = 0;
    for (JsonNode group : file.get("testGroups")) {
      byte[] key = HEX.parseHex(group.get("publicKey").get("pk").asString());
      for (JsonNode test : group.get("tests")) {
        seen++;
        assertThat(accepted(key, bytes(test, "msg"), bytes(test, "sig")))
            .as(test.toString())
            .isEqualTo(test.get("result").asString().equals("valid"));
      }
    }
    assertThat(seen).isEqualTo(file.get("numberOfTests").asInt());
  }

  @Test
  void cctv_Ed25519_accepts_no_vector_whose_key_or_signature_is_not_canonical_and_torsion_free() {
    JsonNode file = PublishedVectors.file("cctv/ed25519vectors.json", 914);
    Set<String> acceptedWith = new TreeSet<>();
    int accepted = 0;
    for (JsonNode vector : file) {
      byte[] message = vector.get("msg").asString().getBytes(StandardCharsets.UTF_8);
      if (accepted(bytes(vector, "key"), message, bytes(vector, "sig"))) {
        accepted++;
        if (vector.get("flags") instanceof JsonNode flags) {
          flags.forEach(flag -> acceptedWith.add(flag.asString()));
        }
      }
    }
    assertThat(file).hasSize(914);
    // What is left has a sound key and satisfies the equation exactly; that its R is small is its
    // signer's own doing.
    assertThat(acceptedWith).containsExactly("low_order_R");
    assertThat(accepted).isEqualTo(2);
  }

  @Test
  void wycheproof_ML_DSA_44_gets_the_published_verdicts() {
    JsonNode file = PublishedVectors.file("wycheproof/mldsa_44_verify_test.json", 180);
    int seen = 0;
    int withContext = 0;
    for (JsonNode group : file.get("testGroups")) {
      byte[] key = bytes(group, "publicKey");
      for (JsonNode test : group.get("tests")) {
        seen++;
        if (test.get("ctx") != null) {
          // Our messages have the empty context; the JDK knows no other.
          withContext++;
          continue;
        }
        assertThat(acceptedMlDsa(key, bytes(test, "msg"), bytes(test, "sig")))
            .as("tcId %s %s", test.get("tcId"), test.get("comment"))
            .isEqualTo(test.get("result").asString().equals("valid"));
      }
    }
    assertThat(seen).isEqualTo(file.get("numberOfTests").asInt());
    assertThat(withContext).isEqualTo(8);
  }

  private static boolean accepted(byte[] key, byte[] message, byte[] signature) {
    try {
      return Ed25519Keys.verify(Ed25519Keys.publicKey(key), message, signature);
    } catch (MalformedRecordException e) {
      return false;
    }
  }

  private static boolean acceptedMlDsa(byte[] key, byte[] message, byte[] signature) {
    try {
      VerifierKey.of("w", KeyType.COSIGNATURE_ML_DSA_44, key);
      return MlDsa44Keys.verify(MlDsa44Keys.publicKey(key), message, signature);
    } catch (MalformedRecordException e) {
      return false;
    }
  }

  private static byte[] bytes(JsonNode node, String name) {
    return HEX.parseHex(node.get(name).asString());
  }
}
