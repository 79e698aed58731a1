package keep.seal.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "0",
        "9007199254740991",
        "\"\"",
        "{\"a\":1,\"b\":[{\"c\":\"d\"},[]]}",
        "{\"b\":1,\"a\":2}",
        "{\"\":\"\"}",
        "\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\"",
        "\"/é\u007f\u2028\ufeff😀\"",
        "[[[[[[[[1]]]]]]]]"
      })
  void what_has_the_one_spelling_is_read_and_written_again(String text) throws MalformedInput {
    assertThat(StrictJson.read(text.getBytes(UTF_8)).spelling()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` {}`|0|leading space",
        "`{} `|2|trailing space",
        "`{\"a\": 1}`|5|space after a colon",
        "`{}{}`|2|two values",
        "`{\"a\":1,\"a\":2}`|7|one name twice",
        "`{\"a\":1,\"\\u0061\":2}`|8|one name twice, disguised",
        "`null`|0|null",
        "`true`|0|boolean",
        "`-1`|0|minus",
        "`1.0`|1|fraction",
        "`1e3`|1|exponent",
        "`01`|0|leading zero",
        "`9007199254740992`|0|beyond 2^53 - 1",
        "`99999999999999999999999`|0|beyond a long",
        "`\"\\/\"`|1|needless escape",
        "`\"\\u0041\"`|1|needless escape of a letter",
        "`\"\\u000A\"`|1|upper-case escape",
        "`\"\\u000a\"`|1|long escape of a line feed",
        "`\"\\u001F\"`|1|upper-case digit",
        "`\"\\ud83d\\ude00\"`|1|escaped surrogates",
        "`\"\\ud800\"`|1|lone surrogate",
        "`\"\t\"`|1|raw tab in a string",
        "`[1,]`|3|trailing comma",
        "`[,1]`|1|leading comma",
        "`{\"a\"}`|4|name without value",
        "`{a:1}`|1|name without quotes",
        "`{'a':1}`|1|single quotes",
        "`[1 ,2]`|2|space before a comma",
        "`{\"a\":1`|6|cut off",
        "`\"a`|2|cut off in a string",
        "`[[[[[[[[[1]]]]]]]]]`|8|nested nine deep",
        "`// c`|0|comment",
        "`NaN`|0|not a number"
      })
  void every_other_spelling_is_refused_at_its_byte(String text, int offset, String why) {
    assertThatThrownBy(() -> StrictJson.read(text.getBytes(UTF_8)))
        .as(why)
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.place()).isEqualTo("byte " + offset));
  }

  @Test
  void nothing_at_all_is_refused() {
    assertThatThrownBy(() -> StrictJson.read(new byte[0])).isInstanceOf(MalformedInput.class);
  }

  @Test
  void bytes_that_other_readers_would_repair_are_refused() {
    byte[][] wrong = {
      bytes("\u00ef\u00bb\u00bf{}"), // byte order mark
      bytes("\"\u00c0\u00af\""), // overlong slash
      bytes("\"\u00ed\u00a0\u0080\""), // encoded surrogate
      bytes("\"\u00f4\u0090\u0080\u0080\""), // beyond Unicode
      bytes("\"\u00ff\""), // no UTF-8 at all
      bytes("\"\u00c3"), // cut inside a letter
      "{}".getBytes(java.nio.charset.StandardCharsets.UTF_16),
    };
    for (byte[] one : wrong) {
      assertThatThrownBy(() -> StrictJson.read(one)).isInstanceOf(MalformedInput.class);
    }
  }

  @Test
  void the_offset_counts_bytes_and_not_characters() {
    assertThatThrownBy(() -> StrictJson.read("\"😀é\\x\"".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.place()).isEqualTo("byte 7"));
  }

  @Test
  void every_value_that_can_be_written_is_read_back_the_same() throws MalformedInput {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      Json value = anyValue(random, 1);
      assertThat(StrictJson.read(value.bytes())).isEqualTo(value);
    }
  }

  @Test
  void a_changed_byte_is_never_read_as_the_same_value() {
    byte[] genuine = "{\"v\":1,\"t\":\"Grüße ☃😀\",\"l\":[1,2]}".getBytes(UTF_8);
    for (int bit = 0; bit < 8 * genuine.length; bit++) {
      byte[] changed = genuine.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        assertThat(StrictJson.read(changed).bytes()).isEqualTo(changed).isNotEqualTo(genuine);
      } catch (MalformedInput expected) {
        assertThat(expected.fault()).isEqualTo(MalformedInput.Fault.FORM);
      }
    }
  }

  @Test
  void text_with_a_lone_surrogate_cannot_be_written() {
    assertThatThrownBy(() -> new JsonText("\ud83d")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new JsonText("\ude00\ud83d"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(ISO_8859_1);
  }

  private static Json anyValue(Random random, int depth) {
    int choice = random.nextInt(depth < Json.DEEPEST ? 4 : 2);
    if (choice == 0) {
      return new JsonInteger(random.nextLong() & Json.GREATEST_INTEGER);
    }
    if (choice == 1) {
      return new JsonText(anyText(random));
    }
    int size = random.nextInt(4);
    if (choice == 2) {
      return new JsonArray(
          java.util.stream.IntStream.range(0, size)
              .mapToObj(i -> anyValue(random, depth + 1))
              .toList());
    }
    ObjectWriter writer = JsonObject.with();
    for (int i = 0; i < size; i++) {
      writer.put(i + anyText(random), anyValue(random, depth + 1));
    }
    return writer.object();
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      int codePoint = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
      if (codePoint < 0xd800 || codePoint > 0xdfff) {
        text.appendCodePoint(codePoint);
      }
    }
    return text.toString();
  }
}
