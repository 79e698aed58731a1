package keep.tools.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// `keep law` as it is typed.
class LawCommandTest {
  private static final String ALL_LIMBS =
      """
      {"id": "x", "regime": "NSW", "regimeVersion": "current", "step": "grant-leave", "facts": {
        "proceedingType": "trial", "chargeLive": false, "leaveBeforeSubpoena": true,
        "noticeGiven": true, "noticeDays": 14, "substantialProbativeValue": true,
        "otherEvidenceAvailable": false, "publicInterestSubstantiallyOutweighs": true,
        "confiderAppeared": "not-found", "courtInspected": null}}
      """;

  @TempDir private Path folder = Path.of("");

  private record Ran(int exit, String out, String err) {}

  private Ran law(String json, String... words) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.json"), json);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--facts", file.toString()));
    int exit =
        new CommandLine(new LawCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(line.toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  @Test
  @DisplayName("judge takes the published envelope and prints lawful, release and reasons")
  void judge_prints_a_ruling() throws IOException {
    Ran ran = law(ALL_LIMBS, "judge", "--regime", "new-south-wales");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("{\"lawful\":true,\"releaseToApplicantAllowed\":\"not-decided\",\"reasons\":[")
        .contains("\"rule\":\"NSW-30\",\"answer\":\"yes\"");
  }

  @Test
  @DisplayName("judge answers null with why, and says nothing of what it does not know")
  void judge_answers_null_with_why() throws IOException {
    Ran ran = law("{\"regime\":\"IE\",\"step\":\"refuse-disclosure\",\"facts\":{}}", "judge");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("{\"lawful\":null,\"releaseToApplicantAllowed\":false")
        .contains("\"undecided\":\"The facts do not settle it.\"");
  }

  @Test
  @DisplayName("A file of Queensland is judged by Queensland's rules on New South Wales")
  void queensland_runs_on_new_south_wales() throws IOException {
    Ran ran =
        law(
            "{\"regime\":\"QLD\",\"regimeVersion\":\"current\",\"step\":\"refuse-leave\",\"facts\":{\"proceedingType\":\"trial\"}}",
            "judge",
            "--regime",
            "new-south-wales");
    assertThat(ran.out()).startsWith("{\"lawful\":true").contains("\"rule\":\"QLD-3\"");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "What cannot be used ends with 2, names the field and what is allowed, rules nothing")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'regime':'narnia','step':'grant-leave','facts':{}} | regime: | new-south-wales",
        "{'regime':'CA','regimeVersion':'banana','step':'grant-leave','facts':{}} | regimeVersion: | pre-2018 text",
        "{'regime':'NSW','step':'dance','facts':{}} | step: | compel-production",
        "{'regime':'NSW','facts':{}} | step: none is given | compel-production",
        "{'regime':'NSW','step':'grant-leave','facts':{'moonPhase':'full'}} | moonPhase: | docs/law-facts.md",
        "{'regime':'NSW','step':'grant-leave','facts':{'leaveSought':'perhaps'}} | leaveSought: | yes, no or unknown",
        "{'regime':'NSW','step':'grant-leave','facts':{'leaveSought':false,'leaveBeforeSubpoena':true}} | leaveBeforeSubpoena: | no or unknown",
        "{'regime':'NSW','step':'grant-leave','facts':{'requestDate':'2026-03-02','decisionOn':'2026-03-01'}} | decisionOn: | on or after requestDate",
        "{'regime':'NSW','step':'grant-leave','facts':{'leaveSought':true,'leaveSought':false}} | --facts: | leaveSought",
        "{'regime':'NSW','step':'grant-leave','facts':[]} | facts: | object",
        "{'regime':'NSW','step':'grant-leave','facts':{},'colour':1} | colour: | regimeVersion",
        "[] | --facts: | one JSON object",
        "{ | --facts: | not JSON"
      })
  void what_cannot_be_used_is_named(String json, String field, String allowed) throws IOException {
    Ran ran = law(json.replace('\'', '"'), "judge");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(field).contains(allowed);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("No regime judges on what only the record may keep; explain takes a matter's facts")
  @ValueSource(
      strings = {
        "campaign",
        "england-wales",
        "new-south-wales",
        "canada",
        "ireland",
        "victoria",
        "queensland"
      })
  void no_regime_judges_on_what_only_the_record_may_keep(String regime) throws IOException {
    for (String kept :
        List.of(
            "'walk':'released-on-conditions'",
            "'campaignTestMet':true",
            "'lawStanding':'closed'",
            "'courtStanding':'closed'",
            "'noticeLimit':'2026-01-01'")) {
      String facts = "{'step':'refuse-leave','facts':{" + kept + "}}";
      Ran ran = law(facts.replace('\'', '"'), "judge", "--regime", regime);
      assertThat(ran.exit()).as(kept).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err())
          .startsWith(kept.split("'")[1] + ": The record keeps this fact itself")
          .contains("leave it out");
    }
    Ran compared =
        law("{\"facts\":{\"walk\":\"sealed\"}}", "compare", "--regimes", "campaign,england-wales");
    assertThat(compared.exit()).isEqualTo(2);
    assertThat(compared.err()).startsWith("walk: The record keeps");
    Ran explained =
        law(
            "{\"regime\":\"campaign\",\"facts\":{\"walk\":\"sealed\"}}",
            "explain",
            "--gate",
            "release");
    assertThat(explained.exit()).as(explained.err()).isZero();
  }

  @Test
  @DisplayName(
      "A facts file that is missing, a folder, too long or no text is named, with what to do")
  void a_facts_file_that_cannot_be_read_is_named() throws IOException {
    Path missing = folder.resolve("no such file ŵ.json");
    assertThat(judged(missing)).contains("no such file ŵ.json is not there");
    assertThat(judged(folder)).contains("is a folder");
    Path empty = Files.createFile(folder.resolve("empty.json"));
    assertThat(judged(empty)).contains("empty.json").contains("empty");
    Path bytes = Files.write(folder.resolve("bytes.json"), new byte[] {'{', (byte) 0xff, '}'});
    assertThat(judged(bytes)).contains("bytes.json").contains("UTF-8");
    Path large = folder.resolve("large.json");
    Files.writeString(large, "{" + " ".repeat(FactsFile.LONGEST) + "}");
    assertThat(judged(large)).contains("large.json").contains("too long");
    Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(20_000));
    assertThat(judged(deep)).contains("deep.json").contains("is not JSON");
  }

  private static String judged(Path file) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(new LawCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(
                "judge",
                "--regime",
                "campaign",
                "--step",
                "grant-leave",
                "--facts",
                file.toString());
    assertThat(exit).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("--facts: ");
    return err.toString();
  }

  @Test
  @DisplayName("compare sets the regimes side by side and says where and why they part")
  void compare_says_where_and_why() throws IOException {
    Ran ran = law(ALL_LIMBS, "compare", "--regimes", "campaign,england-wales,new-south-wales");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("campaign", "england-wales", "new-south-wales", "* grant-leave")
        .contains(
            "grant-leave: no in campaign; undecided in england-wales; yes in new-south-wales.")
        .contains("campaign (a service's policy, not the law)")
        .contains("CP-02  no", "NSW-30  yes", "no stage of leave");
  }

  @Test
  @DisplayName("compare without a step goes through every step, and as JSON keeps every reason")
  void compare_goes_through_every_step() throws IOException {
    String bare = "{\"facts\":{\"chargeLive\":false,\"proceedingType\":\"trial\"}}";
    Ran ran = law(bare, "compare", "--regimes", "campaign,new-south-wales");
    assertThat(ran.out().lines().filter(line -> line.startsWith("* ")).count()).isGreaterThan(3);
    assertThat(ran.out()).contains("On every other step they agree.");
    Ran json = law(bare, "compare", "--json", "--regimes", "campaign,new-south-wales");
    assertThat(json.out())
        .startsWith("[{\"step\":\"compel-production\",\"parts\":")
        .contains("\"regimes\":{\"campaign\":{\"lawful\":false");
  }

  @Test
  @DisplayName("compare says when they agree, and wants two different regimes that exist")
  void compare_wants_two_regimes() throws IOException {
    Ran agree =
        law(
            "{\"step\":\"party-inspection-before-leave\",\"facts\":{}}",
            "compare",
            "--regimes",
            "canada,new-south-wales");
    assertThat(agree.out()).contains("They agree.");
    assertThat(law(ALL_LIMBS, "compare", "--regimes", "NSW,new-south-wales").err())
        .startsWith("--regimes: give two or more different ones.");
    Ran unknown = law(ALL_LIMBS, "compare", "--regimes", "campaign,narnia");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("regime: ").contains("narnia", "ireland");
  }

  @Test
  @DisplayName(
      "judge and explain read the same words: a step of a decision, of a matter, or a gate")
  void judge_and_explain_read_the_same_words() throws IOException {
    String bare =
        "{\"regime\":\"EW\",\"facts\":{\"requesterKind\":\"police-ew\",\"inWriting\":false}}";
    for (String option : List.of("--step", "--gate")) {
      for (String word : List.of("police-request", "reply", "decline", "produce", "destroy")) {
        Ran judged = law(bare, "judge", option, word);
        Ran explained = law(bare, "explain", "--json", option, word);
        assertThat(judged.exit()).as(word + judged.err()).isZero();
        assertThat(explained.exit()).as(word + explained.err()).isZero();
        String verdict =
            judged.out().contains("\"lawful\":true")
                ? "allowed"
                : judged.out().contains("\"lawful\":false") ? "refused" : "not-assessed";
        assertThat(explained.out()).as(option + " " + word).contains("\"verdict\":\"" + verdict);
      }
    }
    assertThat(law(bare, "judge", "--gate", "rely").err())
        .startsWith("--gate: there is none called \"rely\". Did you mean reply");
    assertThat(law(bare, "explain", "--step", "polce-request").err())
        .startsWith("step: there is none called \"polce-request\". Did you mean police-request");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A mistyped word is answered by the nearest right ones")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'regime':'englandwales2','step':'x','facts':{}} | Did you mean england-wales",
        "{'regime':'NSW','step':'grant-leav','facts':{}} | Did you mean grant-leave",
        "{'regime':'NSW','step':'grant-leave','facts':{'requesterKin':'cps'}} | Did you mean requesterKind",
        "{'regime':'NSW','step':'grant-leave','facts':{'requesterKind':'polise-ew'}} | Did you mean police-ew",
        "{'regime':'NSW','stp':'grant-leave','facts':{}} | Did you mean step"
      })
  void a_mistyped_word_is_answered_by_the_nearest(String json, String near) throws IOException {
    Ran ran = law(json.replace('\'', '"'), "judge");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(near);
  }

  @Test
  @DisplayName("explain shows the tree of one ruling in English, in Welsh and as JSON")
  void explain_shows_the_tree() throws IOException {
    String oral =
        "{\"regime\":\"EW\",\"facts\":{\"requesterKind\":\"police-ew\",\"inWriting\":false,\"requestDate\":\"2026-02-02\"}}";
    assertThat(law(oral, "explain", "--gate", "police-request").out())
        .contains("On 2026-02-02: It may not: refused.", "EW-20  Is it in writing?");
    assertThat(law(oral, "explain", "--gate", "police-request", "--lang", "cy").out())
        .contains("Ni chaniateir.", "A yw'n ysgrifenedig?");
    assertThat(law(oral, "explain", "--gate", "police-request", "--json").out())
        .contains("\"rule\":\"EW-20\"", "\"facts\":{", "\"ruleVersion\":\"2026-11-23\"");
    Ran none = law(oral, "explain", "--gate", "dance");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).startsWith("--gate: ").contains("police-request", "issue-summons");
    assertThat(law(oral, "explain", "--gate", "reply", "--lang", "fr").err())
        .contains("Allowed: en, cy.");
  }
}
