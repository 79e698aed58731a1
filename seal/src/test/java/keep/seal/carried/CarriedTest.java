package keep.seal.carried;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keep.seal.release.Envelope;
import keep.seal.verify.ProofJson;
import keep.seal.verify.ProofText;
import keep.seal.verify.Reason;
import keep.seal.verify.Verifier;
import keep.seal.world.FixedRandom;
import keep.seal.world.Made;
import keep.seal.world.Recipe;
import keep.seal.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CarriedTest {
  private static final Made RELEASE = Recipe.judge().make();

  /// One file of each kind that is JSON.
  private static Map<FileKind, byte[]> ours() {
    Map<FileKind, byte[]> files = new LinkedHashMap<>();
    files.put(FileKind.RELEASE, RELEASE.file());
    files.put(FileKind.POLICY, RELEASE.policy().file());
    files.put(
        FileKind.ENVELOPE,
        Envelope.seal(
                RELEASE.files(), List.of(World.get().person("party").card()), new FixedRandom(1))
            .bytes());
    files.put(FileKind.CARD, World.get().person("judge").card().statement().envelope());
    files.put(FileKind.STATEMENT, RELEASE.files().order().statement().envelope());
    return files;
  }

  static Stream<Arguments> everyAccidentToEveryFile() {
    return ours().entrySet().stream()
        .flatMap(file ->
            Accidents.all().stream()
                .map(accident -> Arguments.of(file.getKey(), accident, file.getValue())));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyAccidentToEveryFile")
  void a_file_that_met_with_an_accident_is_known_and_what_happened_is_said(
      FileKind kind, Accidents.Accident accident, byte[] file) {
    Carried carried = Carried.look(accident.happens().apply(file));
    assertThat(carried.kind()).isEqualTo(kind);
    assertThat(carried.blemishes()).contains(accident.said());
    assertThat(carried.advice()).get().asString().contains(accident.said().sentence());
  }

  @Test
  void no_accident_is_repaired() {
    for (Accidents.Accident accident : Accidents.all()) {
      assertThat(
              Verifier.trusting(RELEASE.policy())
                  .verify(accident.happens().apply(RELEASE.file()))
                  .failures())
          .as(accident.name())
          .extracting(failure -> failure.reason())
          .containsExactly(Reason.FORM);
    }
  }

  @Test
  void a_file_as_it_was_made_has_no_blemish() {
    ours()
        .forEach((kind, file) ->
            assertThat(Carried.look(file)).isEqualTo(new Carried(kind, java.util.Set.of())));
  }

  @Test
  void a_report_is_told_from_the_release_it_is_about() {
    var report = RELEASE.check();
    for (String text : List.of(ProofText.of(report), ProofJson.of(report).spelling())) {
      assertThat(Carried.look(text.getBytes(UTF_8)).kind()).isEqualTo(FileKind.REPORT);
    }
    assertThat(Carried.look(RELEASE.files().checkpoint().getBytes(UTF_8)).kind())
        .isEqualTo(FileKind.CHECKPOINT);
    assertThat(Carried.look(RELEASE.policy().latest().terms().log().getBytes(UTF_8)).kind())
        .isEqualTo(FileKind.KEY_LINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EMPTY|``",
        "EMPTY|`  `",
        "TEXT|`She said that {\"format\"} is a word.`",
        "TEXT|`Bore da. Sut mae pethau’n mynd?`",
        "JSON|`{}`",
        "JSON|`{\"format\":\"cns-release/2\"}`",
        "JSON|`[1,2]`",
        "PASSPHRASE|`exact dolphin coach milk horn science dust`",
        "RECOVERY_CODE|`W3GY 5RZ4 WQKE FT79 XBNY SVFE XZRF 3WQK Q1NK`",
        "RECOVERY_CODE|`w3gy-5rz4-wqke-ft79-xbny-svfe-xzrf-3wqk-q1nk`",
        "PDF|`%PDF-1.7 and so on`",
        "DOCUMENT|`{\\rtf1 hello}`",
        "WEB_PAGE|`<html><body>Hello</body></html>`",
        "WEB_PAGE|`<p>Hello`",
        "TEXT|`From: a@example.org`"
      })
  void other_files_are_called_what_they_are(FileKind kind, String text) {
    assertThat(Carried.look(text.getBytes(UTF_8)).kind()).isEqualTo(kind);
  }

  @Test
  void whatever_the_bytes_are_looking_at_them_ends_and_says_something() {
    FixedRandom random = new FixedRandom(77);
    List<byte[]> seeds =
        Stream.concat(
                ours().values().stream(),
                Accidents.all().stream().map(one -> one.happens().apply(RELEASE.file())))
            .toList();
    for (int i = 0; i < 3000; i++) {
      byte[] file = seeds.get(random.nextInt(seeds.size())).clone();
      file = Arrays.copyOf(file, random.nextInt(Math.min(file.length, 3000)));
      for (int n = random.nextInt(4); n > 0 && file.length > 0; n--) {
        file[random.nextInt(Math.min(file.length, 40))] = (byte) random.nextInt(256);
      }
      assertThat(Carried.look(file).kind().phrase()).isNotEmpty();
    }
    for (String unit :
        List.of(
            "<", ">", "> \n", "a: b\n", "=", "=\n", "{", "&quot;", "A", "--", "\n", "\0", "\"",
            "\\", "{\"", "PK\3\4")) {
      byte[] file = unit.repeat((1 << 20) / unit.length()).getBytes(UTF_8);
      assertThat(Carried.look(file).kind().phrase()).isNotEmpty();
    }
  }
}
