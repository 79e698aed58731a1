package keep.tools.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void a_release_named_as_its_own_policy_exits_5() {
    assertThat(verify(RELEASE, "--policy", RELEASE)).isEqualTo(5);
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
    assertThat(verify(RELEASE, "--what")).isEqualTo(2);
  }
}
