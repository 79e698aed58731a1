package keep.tools.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// `keep law explore --walk` as it is typed.
class WalkCommandTest {
  private static final String WALK =
      """
      regime england-wales
      # a remark
      counsellor:c1 request-received {"requesterKind":"police-ew","inWriting":true}   expect: allowed
      releaser:r1>client decline {}

      counsellor triage {"requesterVerified":true} # said on the telephone {"not":"facts"}
      @2026-11-30
      counsellor triage {"requesterVerified":true,"requesterKind":"cps}{"}
      expect: whatever
      """;

  @TempDir private Path folder = Path.of("");

  private record Ran(int exit, String out, String err) {}

  private Ran walk(String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("a.walk"), text);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    java.util.List<String> line = new java.util.ArrayList<>();
    line.add("explore");
    line.addAll(java.util.List.of("--walk", file.toString()));
    line.addAll(java.util.List.of(more));
    int exit =
        new CommandLine(new LawCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(line.toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  @Test
  @DisplayName("A walk is played act by act; a refused act moves nothing; lines count from 1")
  void a_walk_is_played_act_by_act() throws IOException {
    Ran ran = walk(WALK.replace("cps}{", "cps"), "--json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith(
            "{\"regime\":\"england-wales\",\"steps\":[{\"line\":3,\"who\":\"counsellor:c1\",\"step\":\"request-received\",\"verdict\":\"allowed\",\"rules\":[\"EW-")
        .contains(
            "{\"line\":4,\"who\":\"releaser:r1>client\",\"step\":\"decline\",\"verdict\":\"refused\",\"rules\":[\"EW-W")
        .contains("{\"line\":6,\"who\":\"counsellor\",\"step\":\"triage\",\"verdict\":\"allowed\"")
        .contains("{\"line\":8,");
    assertThat(walk(WALK.replace("cps}{", "cps")).out())
        .contains("   4  refused      releaser:r1>client decline\n        EW-W");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("The walk of a court's regime is played too")
  @CsvSource({
    "new-south-wales,registrar preliminary-begins {\"proceedingType\":\"bail\"}",
    "victoria,registrar proceedings-begin {\"proceedingType\":\"civil\"}"
  })
  void the_walk_of_a_court_is_played(String regime, String act) throws IOException {
    Ran ran = walk("regime " + regime + "\n" + act + "\n", "--json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("\"verdict\":\"allowed\"");
  }

  @Test
  @DisplayName("An act that carries what its step may not carry is refused, with why")
  void an_act_that_carries_too_much_is_refused() throws IOException {
    Ran ran =
        walk(
            "regime EW\ncounsellor request-received {\"substantialProbativeValue\":true}\n",
            "--json");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("\"verdict\":\"refused\",\"rules\":[],\"problem\":\"substantialProbativeValue: ");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("What cannot be played ends with 2, names the line and the nearest right words")
  @CsvSource(
      delimiter = '|',
      value = {
        "counsellor request-received {} | --regime: none is given. Allowed: campaign",
        "regime narnia;counsellor open {} | regime: there is none called \"narnia\"",
        "regime EW;counsellor request-recieved {} | line 2: step: there is none called \"request-recieved\". Did you mean request-received?",
        "regime EW;counselor request-received {} | line 2: role: there is none called \"counselor\". Did you mean counsellor",
        "regime EW;counsellor request-received {\"inWritng\":true} | line 2: inWritng: There is no fact of this name. Did you mean inWriting",
        "regime EW;counsellor request-received {\"inWriting\":\"perhaps\"} | line 2: inWriting: The value",
        "regime EW;counsellor request-received {\"inWriting\":true | line 2: the facts must be one JSON object",
        "regime EW;@tomorrow | line 2: \"tomorrow\" is no day; write it as @yyyy-mm-dd.",
        "regime EW;what is this? | line 2:",
        "regime scotland;counsellor open {} | regime: scotland has no steps to walk."
      })
  void what_cannot_be_played_is_named(String text, String said) throws IOException {
    Ran ran = walk(text.replace(';', '\n'));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(said);
  }

  @Test
  @DisplayName("A walk that is not there, or a folder, is named with what to do")
  void a_walk_that_is_not_there_is_named() {
    for (String place : new String[] {"no-such.walk", folder.toString()}) {
      StringWriter err = new StringWriter();
      int exit =
          new CommandLine(new LawCommand())
              .setErr(new PrintWriter(err))
              .execute("explore", "--walk", place);
      assertThat(exit).isEqualTo(2);
      assertThat(err.toString()).startsWith("--walk: ");
    }
  }
}
