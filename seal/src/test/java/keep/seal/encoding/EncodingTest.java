package keep.seal.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import keep.seal.vectors.KnownAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EncodingTest {
  @ParameterizedTest
  @ValueSource(strings = {"AA==", "AB", "A", "A A", "A\n", "-+", "AA=", "ÄÄ", "AAA\r\n"})
  void base64url_has_one_spelling_for_each_byte_string(String other) {
    assertThatThrownBy(() -> Base64Url.decode(other))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.fault()).isEqualTo(MalformedInput.Fault.FORM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AA", "AB==", "A", "AA=\n=", "-_==", "AA==AA==", " AA=="})
  void standard_base64_has_one_spelling_for_each_byte_string(String other) {
    assertThatThrownBy(() -> Base64Std.decode(other)).isInstanceOf(MalformedInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A0", "a", "0x", "a ", "gg"})
  void hexadecimal_is_lower_case_and_nothing_else(String other) {
    assertThatThrownBy(() -> Hex.decode(other)).isInstanceOf(MalformedInput.class);
  }

  @Test
  void every_byte_string_survives_all_three_texts() throws MalformedInput {
    Random random = new Random(1);
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(Base64Url.decode(Base64Url.encode(bytes))).isEqualTo(bytes);
      assertThat(Base64Std.decode(Base64Std.encode(bytes))).isEqualTo(bytes);
      assertThat(Hex.decode(Hex.encode(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void ids_are_ordered_by_their_raw_bytes_and_not_by_their_text() throws MalformedInput {
    // base64url writes 0xfb.. as "-" and 0x00.. as "A": as text they sort the other way round.
    Sid low = Sid.of(filled((byte) 0x00));
    Sid high = Sid.of(filled((byte) 0xfb));
    assertThat(low).isLessThan(high);
    assertThat(low.text()).isGreaterThan(high.text());
    assertThat(Sid.parse(high.text())).isEqualTo(high);
    assertThatThrownBy(() -> Sid.parse("AAAA")).isInstanceOf(MalformedInput.class);
  }

  @Test
  void numbers_are_written_big_endian() {
    assertThat(new ByteBuilder().u8(255).u32(0xfffefdfcL).u64(0x0102030405060708L).toArray())
        .isEqualTo(new byte[] {-1, -1, -2, -3, -4, 1, 2, 3, 4, 5, 6, 7, 8});
    assertThatThrownBy(() -> new ByteBuilder().u32(1L << 32))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ByteBuilder().u32(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_label_is_the_version_the_name_and_a_zero() {
    assertThat(Labels.label("salt")).isEqualTo("cns1/salt\0".getBytes(UTF_8));
  }

  @Test
  void a_secret_refuses_use_once_closed_and_its_bytes_are_gone() {
    byte[] key = filled((byte) 7);
    Secret secret = Secret.taking(key);
    assertThat(secret.toString()).isEqualTo("Secret");
    secret.close();
    assertThat(key).containsOnly(0);
    assertThatThrownBy(secret::reveal).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void PADME_gives_the_known_lengths() {
    for (JsonNode pair : KnownAnswers.read("padme").get("lengths")) {
      assertThat(Padding.padme(pair.get(0).asInt())).isEqualTo(pair.get(1).asInt());
    }
    assertThat(Padding.padme(0)).isZero();
    assertThat(Padding.padme(1)).isEqualTo(1);
  }

  @Test
  void PADME_wastes_little_and_leaves_225_sizes_up_to_a_mebibyte() {
    int sizes = 1;
    for (int length = 1025; length <= 1 << 20; length++) {
      int padded = Padding.padme(length);
      assertThat(padded).isBetween(length, length + length / 16);
      if (padded == length) {
        sizes++;
      }
    }
    assertThat(sizes).isEqualTo(225);
  }

  @Test
  void padding_comes_off_again_and_its_length_says_only_the_bucket() throws MalformedInput {
    Random random = new Random(2);
    for (int length : new int[] {0, 1, 1022, 1023, 1024, 1025, 5000, 70_000}) {
      byte[] plain = new byte[length];
      random.nextBytes(plain);
      byte[] padded = Padding.pad(plain);
      assertThat(padded).hasSize(Math.max(Padding.padme(length + 1), 1024));
      assertThat(Padding.unpad(padded)).isEqualTo(plain);
    }
  }

  @Test
  void a_padding_of_another_length_or_without_its_mark_is_refused() {
    byte[] tooLong = new byte[1088];
    tooLong[10] = (byte) 0x80;
    for (byte[] wrong : new byte[][] {tooLong, new byte[1024], new byte[0], filled((byte) 1)}) {
      assertThatThrownBy(() -> Padding.unpad(wrong)).isInstanceOf(MalformedInput.class);
    }
  }

  @Test
  void a_message_opens_only_with_its_own_key_and_context() throws MalformedInput {
    byte[] plain = "kept".getBytes(UTF_8);
    try (Secret key = Secret.of(filled((byte) 1));
        Secret other = Secret.of(filled((byte) 2))) {
      byte[] sealed = OneMessage.encrypt(key, new byte[] {1}, plain);
      assertThat(OneMessage.decrypt(key, new byte[] {1}, sealed, "x")).isEqualTo(plain);
      assertLocked(key, new byte[] {2}, sealed);
      assertLocked(other, new byte[] {1}, sealed);
      assertLocked(key, new byte[] {1}, new byte[15]);
      for (int bit = 0; bit < 8 * sealed.length; bit++) {
        byte[] changed = sealed.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        assertLocked(key, new byte[] {1}, changed);
      }
    }
  }

  @Test
  void an_error_tells_place_problem_and_remedy_and_keeps_them_apart() {
    MalformedInput fault = MalformedInput.form("leaves", "must be a power of two").within("header");
    assertThat(fault.place()).isEqualTo("header.leaves");
    assertThat(fault)
        .hasMessage(
            "header.leaves: must be a power of two. "
                + "Ask whoever sent it for the original file; do not edit it.");
  }

  private static void assertLocked(Secret key, byte[] aad, byte[] sealed) {
    assertThatThrownBy(() -> OneMessage.decrypt(key, aad, sealed, "x"))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.fault()).isEqualTo(MalformedInput.Fault.LOCK));
  }

  private static byte[] filled(byte value) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, value);
    return bytes;
  }
}
