package keep.seal.box;

import static java.nio.charset.StandardCharsets.UTF_8;
import static keep.seal.vectors.KnownAnswers.hex;
import static keep.seal.vectors.KnownAnswers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Hex;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.vectors.KnownAnswers;
import keep.seal.vectors.SeededRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoxTest {
  private static final byte[] INFO = "what for".getBytes(UTF_8);

  private final SeededRandom random = new SeededRandom(4);

  @Test
  void the_known_box_is_sealed_and_opened() throws MalformedInput {
    JsonNode known = KnownAnswers.read("box");
    byte[] info =
        ByteBuilder.labelled("grant").put(hex(known, "sealSid")).put(hex(known, "to")).toArray();
    try (BoxSeed seed = BoxSeed.of(hex(known, "seed"));
        Secret key = Secret.of(hex(known, "key"))) {
      assertThat(Hex.encode(Sha256.hash(seed.key().raw().toArray())))
          .isEqualTo(text(known, "publicKeySha256"));
      Box box = Box.sealWith(seed.key(), info, key, hex(known, "randomness"));
      assertThat(Hex.encode(Sha256.hash(box.enc().toArray()))).isEqualTo(text(known, "encSha256"));
      assertThat(box.ct().hex()).isEqualTo(text(known, "ct"));
      assertThat(box.sha256().hex()).isEqualTo(text(known, "boxSha256"));
      try (Secret opened = seed.open(box, info, "box")) {
        assertThat(opened.sameAs(key)).isTrue();
      }
    }
  }

  @Test
  void a_box_opens_only_for_its_reader_and_its_use() {
    try (BoxSeed reader = BoxSeed.generate(random);
        BoxSeed other = BoxSeed.generate(random);
        Secret key = Secret.of(new byte[32])) {
      Box box = Box.seal(reader.key(), INFO, key, random);
      assertLocked(other, box, INFO);
      assertLocked(reader, box, "another use".getBytes(UTF_8));
    }
  }

  @Test
  void any_changed_bit_of_a_box_keeps_it_closed_with_the_one_error() {
    try (BoxSeed reader = BoxSeed.generate(random);
        Secret key = Secret.of(new byte[32])) {
      Box box = Box.seal(reader.key(), INFO, key, random);
      for (int i = 0; i < 300; i++) {
        assertLocked(reader, new Box(flip(box.enc()), box.ct()), INFO);
        assertLocked(reader, new Box(box.enc(), flip(box.ct())), INFO);
      }
      // An encapsulation whose classical half is of low order: the shared secret would be known.
      byte[] lowOrder = box.enc().toArray();
      java.util.Arrays.fill(lowOrder, lowOrder.length - 32, lowOrder.length, (byte) 0);
      assertLocked(reader, new Box(Bytes.of(lowOrder), box.ct()), INFO);
    }
  }

  @Test
  void a_box_of_another_length_is_refused_before_any_key_is_used() {
    Bytes enc = Bytes.of(new byte[Box.ENC_LENGTH]);
    Bytes ct = Bytes.of(new byte[Box.CT_LENGTH]);
    assertThatThrownBy(() -> Box.parse(ct, ct, "box")).isInstanceOf(MalformedInput.class);
    assertThatThrownBy(() -> Box.parse(enc, enc, "box")).isInstanceOf(MalformedInput.class);
  }

  @Test
  void no_two_boxes_are_alike() {
    try (BoxSeed reader = BoxSeed.generate(random);
        Secret key = Secret.of(new byte[32])) {
      assertThat(Box.seal(reader.key(), INFO, key, random))
          .isNotEqualTo(Box.seal(reader.key(), INFO, key, random));
    }
  }

  private Bytes flip(Bytes bytes) {
    byte[] changed = bytes.toArray();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return Bytes.of(changed);
  }

  private static void assertLocked(BoxSeed reader, Box box, byte[] info) {
    assertThatThrownBy(() -> reader.open(box, info, "grants.box"))
        .isInstanceOfSatisfying(
            MalformedInput.class,
            e -> {
              assertThat(e.fault()).isEqualTo(MalformedInput.Fault.LOCK);
              assertThat(e.place()).isEqualTo("grants.box");
            });
  }
}
