package keep.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import keep.seal.release.ReleasePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class VerifyCommandTest {
  private static final Path SAMPLES =
      Path.of("..", "bench", "src", "main", "resources", "keep", "bench", "verify");
  private static final String RELEASE = SAMPLES.resolve("release.keep.json").toString();
  private static final String POLICY = SAMPLES.resolve("policy.json").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int verify(String... args) {
    CommandLine line = new CommandLine(new VerifyCommand());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(args);
  }

  @Test
  void a_covered_demo_release_exits_0_and_says_demo_trust_first() {
    assertThat(verify(RELEASE, "--policy", POLICY)).isZero();
    assertThat(out.toString()).startsWith("DEMO TRUST").contains("\nCOVERED: ");
  }

  @Test
  void without_a_policy_it_exits_5_even_where_one_lies_beside_it() {
    assertThat(verify(RELEASE)).isEqualTo(5);
    assertThat(out.toString()).startsWith("NEEDS_TRUST");
  }

  @Test
  void kind_comes_before_truth() throws IOException {
    assertThat(verify(POLICY, "--policy", RELEASE)).isEqualTo(2);
    assertThat(err.toString())
        .contains(POLICY + " is a policy, not a release. Did you swap the two?");
    assertThat(verify(RELEASE, "--policy", RELEASE)).isEqualTo(2);
    assertThat(err.toString()).contains(RELEASE + " is a release, not a policy.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_release_that_an_editor_saved_is_unreadable_and_no_forgery(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("saved.json");
    Files.writeString(file, Files.readString(Path.of(RELEASE)) + "\n");
    assertThat(verify(file.toString(), "--policy", POLICY)).isEqualTo(4);
    assertThat(out.toString())
        .startsWith("UNREADABLE: step 1, form")
        .contains("does not say that anybody forged it")
        .doesNotContain("something in it was changed");
    assertThat(err.toString()).contains("a line end was added").contains("Ask for the file itself");
    assertThat(verify(file.toString(), "--policy", POLICY, "--json")).isEqualTo(4);
    assertThat(out.toString()).contains("{\"verdict\":\"UNREADABLE\",\"exit\":4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said so.",
        "%PDF-1.7",
        "<html><body>Hello",
        "exact dolphin coach milk horn science dust"
      })
  void another_kind_of_file_is_called_that(String text, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a file"), text);
    assertThat(verify(file.toString(), "--policy", POLICY)).isEqualTo(2);
    assertThat(err.toString()).contains(", not a release. ");
    assertThat(verify(RELEASE, "--policy", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(", not a policy. ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"format\":\"cns-policy/1\",\"chain\":[]}"})
  void a_file_that_is_no_policy_is_named_with_what_to_do(String text, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("polisi’r gwasanaeth.json"), text);
    assertThat(verify(RELEASE, "--policy", file.toString())).isEqualTo(5);
    assertThat(out.toString()).startsWith("NEEDS_TRUST");
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString())
        .startsWith(file + " is no policy file that can be used (policy")
        .contains("Name the policy.json that the service or the court gave you.");
    assertThat(verify(RELEASE, "--policy", file.toString(), "--json")).isEqualTo(5);
  }

  @Test
  void a_release_that_is_empty_other_JSON_cut_short_or_too_long_exits_4(@TempDir Path folder)
      throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(RELEASE));
    Path file = folder.resolve("a release.json");
    for (byte[] bytes :
        List.of(
            new byte[0],
            "{}".getBytes(UTF_8),
            "[".repeat(100_000).getBytes(UTF_8),
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, whole.length - 1),
            Arrays.copyOf(whole, ReleasePackage.LONGEST + 2))) {
      Files.write(file, bytes);
      assertThat(verify(file.toString(), "--policy", POLICY)).isEqualTo(4);
      assertThat(out.toString()).startsWith("UNREADABLE").doesNotContain("INVALID");
    }
  }

  @Test
  void json_says_the_same() {
    assertThat(verify(RELEASE, "--policy", POLICY, "--json")).isZero();
    assertThat(out.toString()).startsWith("{\"verdict\":\"COVERED\",\"exit\":0,\"demo\":\"yes\"");
  }

  @Test
  void a_changed_release_exits_4(@TempDir Path folder) throws IOException {
    Path changed = folder.resolve("changed.json");
    Files.writeString(changed, Files.readString(Path.of(RELEASE)).replace("invented", "Invented"));
    assertThat(verify(changed.toString(), "--policy", POLICY)).isEqualTo(4);
  }

  @Test
  void wrong_use_exits_2_and_says_what_to_do() {
    assertThat(verify()).isEqualTo(2);
    assertThat(verify("no-such-file")).isEqualTo(2);
    assertThat(err.toString()).contains("Check the path and try again.");
    assertThat(verify(RELEASE, "--policy", "no-such-file")).isEqualTo(2);
    assertThat(err.toString()).contains("The policy file no-such-file is not there.");
    assertThat(verify(SAMPLES.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("The release " + SAMPLES + " is a folder.");
    assertThat(verify(RELEASE, "--what")).isEqualTo(2);
  }
}
