package keep.site.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentFormTest {
  @Test
  void whatever_a_browser_sends_comes_back_as_it_was_typed() {
    Random random = new Random(4);
    for (int at = 0; at < 2000; at++) {
      StringBuilder typed = new StringBuilder();
      random
          .ints(random.nextInt(40), 32, 0x1_1000)
          .filter(c -> !Character.isSurrogate((char) c) && Character.isValidCodePoint(c))
          .forEach(typed::appendCodePoint);
      String value = typed.toString();
      SentForm form = read("one=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&one=b");
      assertThat(form.readable()).as(value).isTrue();
      assertThat(form.fields()).isEqualTo(Map.of("one", List.of(value, "b")));
    }
  }

  @Test
  void lines_and_empty_fields_are_a_form_too() {
    assertThat(read("a=%0D%0A%09&b=&c&&=x").fields())
        .isEqualTo(
            Map.of("a", List.of("\r\n\t"), "b", List.of(""), "c", List.of(""), "", List.of("x")));
  }

  @Test
  void malformed_bytes_of_every_kind_are_seen_and_the_rest_is_kept() {
    for (String bad :
        List.of(
            "%",
            "%4",
            "%4g",
            "%%",
            "%u0041",
            "%C3",
            "%C3%28",
            "%C0%AF",
            "%ED%A0%80",
            "%FF",
            "%F4%90%80%80",
            "%00",
            "%1B",
            "\u00ff",
            "\u0000")) {
      SentForm form =
          SentForm.read(("one=heron" + bad + "&two=x").getBytes(StandardCharsets.ISO_8859_1));
      assertThat(form.readable()).as(bad).isFalse();
      assertThat(form.fields().getOrDefault("one", List.of("")).getFirst())
          .as(bad)
          .startsWith("heron");
      assertThat(form.fields()).as(bad).containsEntry("two", List.of("x"));
      assertThat(form.toString()).doesNotContain("heron");
    }
  }

  @Test
  void no_number_of_fields_fills_the_memory() {
    SentForm form = read("a&".repeat(100_000));
    assertThat(form.readable()).isFalse();
    assertThat(form.fields().getOrDefault("a", List.of())).hasSizeLessThanOrEqualTo(200);
  }

  private static SentForm read(String body) {
    return SentForm.read(body.getBytes(StandardCharsets.UTF_8));
  }
}
