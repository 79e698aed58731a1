package keep.seal.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.vectors.PublishedVectors;
import keep.seal.vectors.SeededRandom;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.crypto.kems.MLKEMExtractor;
import org.bouncycastle.crypto.params.MLKEMParameters;
import org.bouncycastle.crypto.params.MLKEMPrivateKeyParameters;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The library's half of a box against what others published, through the calls that [Box] makes.
class PublishedBoxTest {
  private static final int X_WING = 0x647a;

  @Test
  void X_Wing_agrees_with_its_draft() {
    int seen = 0;
    for (JsonNode test : PublishedVectors.file("hpke/xwing.json", 3)) {
      seen++;
      try (BoxSeed seed = BoxSeed.of(hex(test, "seed"))) {
        assertThat(seed.key().raw().toArray()).isEqualTo(hex(test, "pk"));
        var parameters = new XWingPrivateKeyParameters(hex(test, "sk"));
        assertThat(new XWingKEMExtractor(parameters).extractSecret(hex(test, "ct")))
            .isEqualTo(hex(test, "ss"));
        assertThat(
                Hpke.suite()
                    .setupBaseS(
                        parameters.getPublicKeyParameters(), new byte[0], hex(test, "eseed"))
                    .getEncapsulation())
            .isEqualTo(hex(test, "ct"));
      }
    }
    assertThat(seen).isEqualTo(3);
  }

  /// The draft has no case of our exact suite; this one differs in its AEAD.
  @Test
  void HPKE_over_X_Wing_agrees_with_its_draft() throws Exception {
    int seen = 0;
    for (JsonNode test : PublishedVectors.file("hpke/hpke-pq.json", 1)) {
      if (test.get("kem_id").asInt() != X_WING || test.get("kdf_id").asInt() != 1) {
        continue;
      }
      seen++;
      var key = new XWingPrivateKeyParameters(hex(test, "skRm"));
      assertThat(key.getPublicKeyParameters().getEncoded()).isEqualTo(hex(test, "pkRm"));
      HPKEContext receiver =
          new HPKE(
                  HPKE.mode_base,
                  HPKE.kem_X_WING,
                  HPKE.kdf_HKDF_SHA256,
                  (short) test.get("aead_id").asInt())
              .setupBaseR(
                  hex(test, "enc"),
                  new AsymmetricCipherKeyPair(key.getPublicKeyParameters(), key),
                  hex(test, "info"));
      for (JsonNode message : test.get("encryptions")) {
        assertThat(receiver.open(hex(message, "aad"), hex(message, "ct")))
            .isEqualTo(hex(message, "pt"));
      }
    }
    assertThat(seen).isEqualTo(1);
  }

  /// RFC 9180's X25519 cases in the accumulated form: a thousand messages drawn from SHAKE128,
  /// their ciphertexts absorbed by another.
  @Test
  void HPKE_agrees_with_RFC_9180() throws Exception {
    int seen = 0;
    for (JsonNode test : PublishedVectors.file("hpke/rfc9180_x25519.json", 3)) {
      seen++;
      HPKE hpke =
          new HPKE(
              HPKE.mode_base,
              HPKE.kem_X25519_SHA256,
              HPKE.kdf_HKDF_SHA256,
              (short) test.get("aead_id").asInt());
      AsymmetricCipherKeyPair ephemeral = hpke.deriveKeyPair(hex(test, "ikmE"));
      var sender =
          hpke.setupBaseS(
              hpke.deserializePublicKey(hex(test, "pkRm")), hex(test, "info"), ephemeral);
      assertThat(sender.getEncapsulation()).isEqualTo(hex(test, "enc"));
      SHAKEDigest source = new SHAKEDigest(128);
      SHAKEDigest sink = new SHAKEDigest(128);
      for (int i = 0; i < 1000; i++) {
        byte[] aad = draw(source);
        byte[] sealed = sender.seal(aad, draw(source));
        sink.update(sealed, 0, sealed.length);
      }
      byte[] accumulated = new byte[16];
      sink.doFinal(accumulated, 0, accumulated.length);
      assertThat(accumulated).isEqualTo(hex(test, "encryptions_accumulated"));
    }
    assertThat(seen).isEqualTo(3);
  }

  @Test
  void X25519_agrees_with_Wycheproof_and_every_low_order_point_is_refused_as_a_key() {
    byte[] soundMlKem = soundKey();
    int[] refused = {0};
    int seen =
        PublishedVectors.wycheproof(
            "x25519_test.json",
            518,
            (group, test) -> {
              byte[] shared = new byte[X25519.POINT_SIZE];
              X25519.scalarMult(hex(test, "private"), 0, hex(test, "public"), 0, shared, 0);
              assertThat(shared).as("case %s", test.get("tcId")).isEqualTo(hex(test, "shared"));
              boolean lowOrder = test.get("flags").toString().contains("ZeroSharedSecret");
              assertThat(isSound(withX25519(soundMlKem, hex(test, "public"))))
                  .as("case %s", test.get("tcId"))
                  .isEqualTo(!lowOrder);
              refused[0] += lowOrder ? 1 : 0;
            });
    assertThat(seen).isEqualTo(518);
    assertThat(refused[0]).isGreaterThan(20);
  }

  @Test
  void an_ML_KEM_half_that_fails_the_modulus_check_is_refused_as_a_key() {
    byte[] sound = soundKey();
    int seen =
        PublishedVectors.wycheproof(
            "mlkem_768_encaps_test.json",
            265,
            (group, test) -> {
              byte[] key = hex(test, "ek");
              if (key.length == 1184) {
                byte[] whole = sound.clone();
                System.arraycopy(key, 0, whole, 0, key.length);
                boolean valid = test.get("result").asString().equals("valid");
                assertThat(isSound(whole)).as("case %s", test.get("tcId")).isEqualTo(valid);
              }
            });
    assertThat(seen).isEqualTo(265);
  }

  @Test
  void every_key_of_CCTV_with_a_coefficient_out_of_range_is_refused() throws java.io.IOException {
    byte[] sound = soundKey();
    int seen = 0;
    java.nio.file.Path file = PublishedVectors.folder("cctv/ml-kem-modulus/ML-KEM-768.txt.gz", 780);
    try (java.io.BufferedReader lines =
        new java.io.BufferedReader(
            new java.io.InputStreamReader(
                new java.util.zip.GZIPInputStream(java.nio.file.Files.newInputStream(file)),
                java.nio.charset.StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        byte[] key = java.util.HexFormat.of().parseHex(line);
        byte[] whole = sound.clone();
        System.arraycopy(key, 0, whole, 0, key.length);
        assertThat(isSound(whole)).as("line %d", ++seen).isFalse();
      }
    }
    assertThat(seen).isEqualTo(780);
  }

  @Test
  void ML_KEM_768_agrees_with_Wycheproof() {
    int seen =
        PublishedVectors.wycheproof(
            "mlkem_768_test.json",
            193,
            (group, test) -> {
              if (test.get("result").asString().equals("valid")) {
                var key =
                    new MLKEMPrivateKeyParameters(MLKEMParameters.ml_kem_768, hex(test, "seed"));
                assertThat(key.getPublicKey()).isEqualTo(hex(test, "ek"));
                assertThat(new MLKEMExtractor(key).extractSecret(hex(test, "c")))
                    .as("case %s", test.get("tcId"))
                    .isEqualTo(hex(test, "K"));
              }
            });
    assertThat(seen).isEqualTo(193);
    int seeds =
        PublishedVectors.wycheproof(
            "mlkem_768_keygen_seed_test.json",
            100,
            (group, test) ->
                assertThat(
                        new MLKEMPrivateKeyParameters(MLKEMParameters.ml_kem_768, hex(test, "seed"))
                            .getPublicKey())
                    .isEqualTo(hex(test, "ek")));
    assertThat(seeds).isEqualTo(100);
  }

  @Test
  void ML_KEM_768_agrees_with_the_corner_cases_of_CCTV() {
    for (String name : new String[] {"strcmp", "unluckysample", "intermediate"}) {
      Map<String, byte[]> known = new HashMap<>();
      for (String line :
          PublishedVectors.lines("cctv/cctv_ML-KEM_" + name + "_ML-KEM-768.txt", 3)) {
        String[] sides = line.split(" = ", 2);
        if (sides.length == 2 && sides[1].matches("([0-9a-f]{2})+")) {
          known.put(sides[0], HexFormat.of().parseHex(sides[1]));
        }
      }
      var key = new MLKEMPrivateKeyParameters(MLKEMParameters.ml_kem_768, of(known, "dk"));
      assertThat(new MLKEMExtractor(key).extractSecret(of(known, "c")))
          .as(name)
          .isEqualTo(of(known, "K"));
    }
  }

  private static byte[] of(Map<String, byte[]> known, String name) {
    byte[] value = known.get(name);
    if (value == null) {
      throw new AssertionError("the published file has no line " + name);
    }
    return value;
  }

  private static byte[] draw(SHAKEDigest source) {
    byte[] length = new byte[1];
    source.doOutput(length, 0, 1);
    byte[] drawn = new byte[length[0] & 0xff];
    source.doOutput(drawn, 0, drawn.length);
    return drawn;
  }

  private static boolean isSound(byte[] key) {
    try {
      new BoxKey(Bytes.of(key)).demandSound("key");
      return true;
    } catch (MalformedInput e) {
      assertThat(e.fault()).isEqualTo(MalformedInput.Fault.KEY);
      return false;
    }
  }

  private static byte[] soundKey() {
    try (BoxSeed seed = BoxSeed.generate(new SeededRandom(5))) {
      byte[] key = seed.key().raw().toArray();
      assertThat(isSound(key)).isTrue();
      assertThatThrownBy(() -> new BoxKey(Bytes.of(Arrays.copyOf(key, 1215))))
          .isInstanceOf(IllegalArgumentException.class);
      return key;
    }
  }

  private static byte[] withX25519(byte[] key, byte[] point) {
    return new ByteBuilder().put(Arrays.copyOf(key, 1184)).put(point).toArray();
  }

  private static byte[] hex(JsonNode test, String field) {
    return HexFormat.of().parseHex(test.get(field).asString());
  }
}
