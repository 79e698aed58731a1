package keep.publicsite.campaign.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import keep.database.DatabaseAccess;
import keep.trial.SharedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk on the command line answers in plain words, and does nothing that was not said.
class DeskProgramsTest {
  @TempDir private Path home;

  private record Said(int exit, String out, String err) {}

  private interface Program {
    int run(List<String> args, Map<String, String> environment, PrintStream out, PrintStream err);
  }

  private static Said said(Program program, Map<String, String> environment, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        program.run(
            List.of(words),
            environment,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void moderating_answers_in_plain_words() {
    DatabaseAccess database = SharedPostgres.database();
    Map<String, String> here = SharedPostgres.environment(database, home);
    assertThat(said(ModerateProgram::run, here, "list"))
        .isEqualTo(new Said(0, "There are no rules.\n", ""));
    assertThat(said(ModerateProgram::run, here, "mail").out()).isEqualTo("No mail waits.\n");
    assertThat(said(ModerateProgram::run, here, "list", "--campaign", "keep-conselling").err())
        .contains("There is no campaign keep-conselling here", "keep-counselling-confidential");
    assertThat(said(ModerateProgram::run, here, "apply", "--by", "Bo").err())
        .startsWith("Say which");
    assertThat(said(ModerateProgram::run, here, "apply", "7", "--by", "Bo"))
        .isEqualTo(new Said(1, "", "There is no rule 7 for this campaign.\n"));
    assertThat(said(ModerateProgram::run, here, "closes", "soon", "--by", "Bo").exit())
        .isEqualTo(1);
    assertThat(said(ModerateProgram::run, here, "apply", "7").exit())
        .as("nobody is named")
        .isEqualTo(2);
  }

  @Test
  void switches_are_set_and_listed_and_help_has_none() {
    DatabaseAccess database = SharedPostgres.database();
    Map<String, String> here = SharedPostgres.environment(database, home);
    assertThat(said(ShedProgram::run, here, "off", "letters", "counts", "--by", "Bo").out())
        .contains("letters: off", "counts: off", "signing: on");
    assertThat(said(ShedProgram::run, here).out()).contains("letters: off");
    assertThat(said(ShedProgram::run, here, "on", "letters", "--by", "Bo").out())
        .contains("letters: on", "counts: off");
    assertThat(said(ShedProgram::run, here, "off", "help", "--by", "Bo").err())
        .contains("never switched off");
    assertThat(said(ShedProgram::run, here, "off", "letters").exit()).isEqualTo(2);
    assertThat(said(ModerateProgram::run, here, "journal").out())
        .contains("Bo  shed: letters", "Bo  restore: letters");
  }
}
