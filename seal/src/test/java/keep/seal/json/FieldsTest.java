package keep.seal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keep.seal.encoding.MalformedInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"v\":1}",
        "{\"v\":1,\"a\":\"x\",\"b\":2}",
        "{\"a\":\"x\",\"v\":1}",
        "{\"v\":1,\"A\":\"x\"}",
        "{}"
      })
  void an_object_has_exactly_the_listed_names_in_their_order(String text) {
    assertFault(() -> Fields.read(text.getBytes(UTF_8), "thing", "v", "a"), "thing");
  }

  @Test
  void a_payload_of_another_version_is_refused() throws MalformedInput {
    Fields fields = read("{\"v\":2}", "v");
    assertFault(fields::version, "thing.v");
  }

  @Test
  void every_accessor_refuses_another_type_and_names_the_field() throws MalformedInput {
    Fields fields = read("{\"n\":1,\"t\":\"x\",\"l\":[\"b\",\"a\"],\"o\":{}}", "n", "t", "l", "o");
    assertFault(() -> fields.text("n"), "thing.n");
    assertFault(() -> fields.integer("t"), "thing.t");
    assertFault(() -> fields.integer("n", 2, 3), "thing.n");
    assertFault(() -> fields.yes("t"), "thing.t");
    assertFault(() -> fields.sid("t"), "thing.t");
    assertFault(() -> fields.date("t"), "thing.t");
    assertFault(() -> fields.object("l"), "thing.l");
    assertFault(() -> fields.list("o"), "thing.o");
    assertFault(() -> fields.texts("l"), "thing.l[1]");
    assertFault(() -> fields.objects("l", "x"), "thing.l[0]");
    assertFault(() -> fields.object("o", "inner"), "thing.o");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-2-1",
        "2026-02-30",
        "26-02-01",
        "2026-02-01T10:00",
        "+12026-01-01",
        "0000-01-01"
      })
  void a_day_has_one_spelling(String day) throws MalformedInput {
    Fields fields = read("{\"d\":\"" + day + "\"}", "d");
    assertFault(() -> fields.date("d"), "thing.d");
  }

  @Test
  void a_set_stands_in_order_and_has_nothing_twice() throws MalformedInput {
    assertFault(() -> read("{\"l\":[1,1]}", "l").integers("l", 0, 9), "thing.l[1]");
    assertFault(() -> read("{\"l\":[2,1]}", "l").integers("l", 0, 9), "thing.l[1]");
    assertThat(read("{\"l\":[1,2]}", "l").integers("l", 0, 9)).containsExactly(1, 2);
  }

  private static Fields read(String text, String... names) throws MalformedInput {
    return Fields.read(text.getBytes(UTF_8), "thing", names);
  }

  private static void assertFault(ThrowingCallable reading, String place) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(MalformedInput.class, e -> assertThat(e.place()).isEqualTo(place));
  }
}
