package keep.tools.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HuntTest {
  private static final String PASSAGE =
      "Dywedodd hi: \"Mae'r tŷ yn oer.\"\r\nThen she said nothing for a while – ☃ 😀 كلمة.";

  @TempDir Path folder;

  private HuntReport hunt(Needle needle, byte[]... files) throws IOException {
    for (int i = 0; i < files.length; i++) {
      Files.write(folder.resolve("file" + i), files[i]);
    }
    return new Hunt(List.of(needle), 1).search(List.of(Place.of("folder", folder)));
  }

  static Stream<Arguments> spellings() {
    String run = PASSAGE.substring(13, 33);
    byte[] utf8 = run.getBytes(StandardCharsets.UTF_8);
    List<Arguments> cases = new ArrayList<>();
    cases.add(Arguments.of("UTF-8", utf8));
    cases.add(Arguments.of("UTF-16LE", run.getBytes(StandardCharsets.UTF_16LE)));
    cases.add(Arguments.of("UTF-16BE", run.getBytes(StandardCharsets.UTF_16BE)));
    cases.add(Arguments.of("hex", ascii(HexFormat.of().formatHex(utf8))));
    cases.add(Arguments.of("HEX", ascii(HexFormat.of().withUpperCase().formatHex(utf8))));
    cases.add(Arguments.of("JSON short", ascii("\\\"Mae'r t\\u0177 yn oer")));
    cases.add(Arguments.of("JSON upper", ascii("r t\\u0177 yn oer.\\\"\\r\\nThen")));
    cases.add(Arguments.of("JSON numeric", ascii("yn oer.\\u0022\\u000d\\u000aThen she")));
    for (int shift = 0; shift < 3; shift++) {
      byte[] moved = new byte[utf8.length + shift + 2];
      new Random(shift).nextBytes(moved);
      System.arraycopy(utf8, 0, moved, shift, utf8.length);
      cases.add(Arguments.of("base64 +" + shift, Base64.getEncoder().encode(moved)));
      cases.add(Arguments.of("base64url +" + shift, Base64.getUrlEncoder().encode(moved)));
    }
    return cases.stream();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spellings")
  void a_run_of_a_passage_is_found_in_every_spelling(String name, byte[] bytes) throws IOException {
    HuntReport report = hunt(Needle.text("passage", PASSAGE), around(bytes, 5000));
    assertThat(report.works()).isTrue();
    assertThat(report.hits()).as(name).isPositive();
  }

  @Test
  void a_latin_1_run_is_found() throws IOException {
    HuntReport report =
        hunt(
            Needle.text("passage", "été à la fenêtre où il neige"),
            around("fenêtre où il neige".getBytes(StandardCharsets.ISO_8859_1), 77));
    assertThat(report.hits()).isPositive();
  }

  @Test
  void fifteen_bytes_are_not_a_run_and_sixteen_are() throws IOException {
    String text = "the quick brown fox jumps over it";
    assertThat(hunt(Needle.text("t", text), around(ascii(text.substring(3, 18)), 100)).hits())
        .isZero();
    assertThat(hunt(Needle.text("t", text), around(ascii(text.substring(3, 19)), 100)).hits())
        .isEqualTo(1);
  }

  @Test
  void a_short_passage_counts_as_a_whole_and_a_shorter_one_is_reported_as_left_out()
      throws IOException {
    assertThat(hunt(Needle.text("t", "I am sad."), around(ascii("I am sad."), 64)).hits())
        .isEqualTo(1);
    assertThat(hunt(Needle.text("t", "I am sad."), around(ascii("I am sad"), 64)).hits()).isZero();
    HuntReport report = hunt(Needle.text("t", "Sad."), around(ascii("Sad."), 64));
    assertThat(report.hits()).isZero();
    assertThat(report.tooShort()).isEqualTo(1);
  }

  @Test
  void a_run_is_found_wherever_the_buffer_ends() throws IOException {
    byte[] secret = new byte[32];
    new Random(7).nextBytes(secret);
    for (int at = (1 << 20) - 64; at < (1 << 20) + 1024; at += 13) {
      byte[] file = new byte[(1 << 21) + 5];
      System.arraycopy(secret, 5, file, at, 16);
      assertThat(hunt(Needle.secret("key", secret), file).hits()).as("at %d", at).isEqualTo(1);
    }
  }

  @Test
  void the_hit_says_where_and_which_and_never_what() throws IOException {
    String text = "the quick brown fox jumps over it";
    Hit hit =
        hunt(Needle.text("note 1, passage 2", text), around(ascii(text.substring(4)), 100))
            .places()
            .getFirst()
            .hits()
            .getFirst();
    assertThat(hit.line()).isEqualTo("folder: file0, byte 100: note 1, passage 2, as UTF-8 or raw");
  }

  @Test
  void runs_that_also_stand_in_what_was_released_are_left_out_and_counted() throws IOException {
    String withheld = "She said: I do not know where the bicycle was that day.";
    String released = "Again: I do not know where the key was.";
    Hunt hunt = new Hunt(List.of(Needle.text("withheld", withheld)), 1);
    hunt.excuse("also stand in a released passage", ascii(released));
    Files.write(folder.resolve("out"), ascii(released));
    HuntReport report = hunt.search(List.of(Place.of("out", folder)));
    assertThat(report.hits()).isZero();
    // ": I do not know where the " has 26 bytes, so 11 runs.
    assertThat(report.excused()).containsEntry("also stand in a released passage", 11);
    Files.write(folder.resolve("out"), ascii(released + withheld.substring(30)));
    assertThat(hunt.search(List.of(Place.of("out", folder))).hits()).isPositive();
  }

  @Test
  void equal_letters_that_also_stand_in_a_released_passage_are_not_hits_wherever_they_stand()
      throws IOException {
    for (String letters : List.of("x", "ab", "a long refrain, ")) {
      String withheld = "Before:" + letters.repeat(2656 / letters.length()) + " After it.";
      String released = letters.repeat(4095 / letters.length());
      // A longer spelling beside it makes the hunt look further to both sides of a find.
      Hunt hunt =
          new Hunt(
              List.of(
                  Needle.text("withheld", withheld), Needle.text("other", "☃☃☃☃☃☃☃☃ كلمة كلمة")),
              1);
      hunt.excuse("also stand in a released passage", ascii(released));
      Files.write(folder.resolve("out"), ascii("  | " + released + "\n\nWhat stays closed"));
      assertThat(hunt.search(List.of(Place.of("out", folder))).hits()).as(letters).isZero();
      Files.write(folder.resolve("out"), ascii("  | " + released + " After it.\n"));
      assertThat(hunt.search(List.of(Place.of("out", folder))).hits()).as(letters).isPositive();
    }
  }

  @Test
  void a_line_of_sixty_thousand_equal_letters_is_no_trap() throws IOException {
    String line = "a".repeat(60_000);
    HuntReport report =
        hunt(Needle.text("t", line), around(ascii("b" + "a".repeat(16) + "b"), 1000));
    assertThat(report.hits()).isPositive();
    assertThat(hunt(Needle.text("t", line), around(ascii("a".repeat(15)), 1000)).hits()).isZero();
  }

  @Test
  void random_excerpts_of_random_texts_are_always_found_and_strangers_never() throws IOException {
    Random random = new Random(20261123);
    for (int round = 0; round < 60; round++) {
      String text = randomText(random, 40 + random.nextInt(400));
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      int from = random.nextInt(utf8.length - 16);
      byte[] excerpt = java.util.Arrays.copyOfRange(utf8, from, from + 16);
      byte[] spelled =
          switch (random.nextInt(4)) {
            case 0 -> excerpt;
            case 1 -> ascii(HexFormat.of().formatHex(excerpt));
            case 2 -> Base64.getEncoder().encode(around(excerpt, random.nextInt(50)));
            default -> Base64.getUrlEncoder().encode(around(excerpt, random.nextInt(50)));
          };
      assertThat(hunt(Needle.text("t", text), around(spelled, random.nextInt(9000))).hits())
          .as("round %d", round)
          .isPositive();
      assertThat(
              hunt(Needle.text("t", text), ascii(HexFormat.of().formatHex(new byte[5000]))).hits())
          .isZero();
    }
  }

  @Test
  void what_the_case_itself_put_into_a_place_is_not_looked_for_there() throws IOException {
    Files.write(folder.resolve("x"), ascii("docket T20267001-demo"));
    Hunt hunt = new Hunt(List.of(Needle.text("docket", "T20267001-demo")), 1);
    assertThat(hunt.search(List.of(new Place("out", folder, Set.of("docket")))).hits()).isZero();
    assertThat(hunt.search(List.of(Place.of("out", folder))).hits()).isEqualTo(1);
  }

  @Test
  void a_run_shared_with_a_text_that_is_there_by_right_is_left_out_in_that_place_alone()
      throws IOException {
    String opened = "Nothing but the passages named may be shown to anybody.";
    String sealed = "Leave is given for the passages named may it help.";
    Path out = Files.createDirectory(folder.resolve("out"));
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.write(out.resolve("x"), ascii(opened));
    Files.write(logs.resolve("x"), ascii(opened));
    Hunt hunt = new Hunt(List.of(Needle.text("opened", opened), Needle.text("sealed", sealed)), 1);
    HuntReport report =
        hunt.search(List.of(new Place("out", out, Set.of("opened")), Place.of("logs", logs)));
    assertThat(report.places().getFirst().hits()).isEmpty();
    assertThat(report.places().getLast().hits())
        .extracting(Hit::needle)
        .containsExactlyInAnyOrder("opened", "sealed");
    Files.write(out.resolve("x"), ascii(sealed));
    assertThat(hunt.search(List.of(new Place("out", out, Set.of("opened")))).hits()).isEqualTo(1);
  }

  @Test
  void a_hunt_that_does_not_find_what_is_known_to_be_there_proves_nothing() throws IOException {
    byte[] id = new byte[32];
    new Random(3).nextBytes(id);
    Files.write(folder.resolve("x"), around(id, 99));
    Hunt hunt = new Hunt(List.of(Needle.text("t", "never to be found here")), 1);
    Needle known = Needle.secret("known", id);
    assertThat(hunt.search(List.of(Place.holding("p", folder, known))).works()).isTrue();
    Files.write(folder.resolve("x"), new byte[400]);
    HuntReport report = hunt.search(List.of(Place.holding("p", folder, known)));
    assertThat(report.works()).isFalse();
    assertThat(report.clean()).isFalse();
  }

  @Test
  void the_plants_are_gone_afterwards_in_folders_and_in_single_files() throws IOException {
    Path file = folder.resolve("dump");
    Files.write(file, around(new byte[3], 2000));
    long size = Files.size(file);
    Hunt hunt = new Hunt(List.of(Needle.text("t", "never to be found here")), 1);
    HuntReport report = hunt.search(List.of(Place.of("folder", folder), Place.of("dump", file)));
    assertThat(report.works()).isTrue();
    assertThat(report.places()).allSatisfy(p -> assertThat(p.planted()).isEqualTo(30));
    assertThat(Files.size(file)).isEqualTo(size);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private static String randomText(Random random, int characters) {
    String alphabet = "abcdefghij klmnop\n\r\"\\/ŵŷéü–☃😀كلم";
    int[] points = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < characters; i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  /// The bytes with noise before and after.
  private static byte[] around(byte[] bytes, int before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] noise = new byte[before];
    new Random(before).nextBytes(noise);
    out.writeBytes(noise);
    out.writeBytes(bytes);
    out.writeBytes(new byte[40]);
    return out.toByteArray();
  }
}
