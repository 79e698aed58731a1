package keep.tools.campaign;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Commands of `keep campaign` for signatures, letters and load.
final class DeskCommands {
  private DeskCommands() {}

  /// `keep campaign moderate`: exit 0 when done, 1 when not done and the reason is said, 2 when
  /// used wrongly.
  @Command(
      name = "moderate",
      description = {
        "Takes signatures out by rule and puts them back, counts again, shows what mail waits.",
        "moderate list | propose RULE --why WHY --by NAME | apply N --by NAME | lift N --by NAME",
        "moderate recount | mail | journal | closes DAY --by NAME",
        "moderate news --english FILE --welsh FILE --by NAME --second NAME",
        "A rule: domain:… address:… name:… constituency:…, * for any letters."
      })
  static final class Moderate implements Callable<Integer> {
    @Unmatched private List<String> words = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
      return DeskProgram.run("keep.server.campaign.moderate.ModerateProgram", words);
    }
  }

  /// `keep campaign shed`: exit 0 when done, 1 when the database is not there, 2 when used wrongly.
  @Command(
      name = "shed",
      description = {
        "Switches parts of the public site off and on: signing, confirming, counts, letters, mail.",
        "shed | shed off FLAG… --by NAME | shed on FLAG… --by NAME",
        "Help pages are never switched off."
      })
  static final class Shed implements Callable<Integer> {
    @Unmatched private List<String> words = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
      return DeskProgram.run("keep.server.campaign.moderate.ShedProgram", words);
    }
  }

  /// `keep campaign letters`: exit 0 when the tables were made, 1 when a file cannot be read, 2
  /// when used wrongly.
  @Command(
      name = "letters",
      description = {
        "Makes the tables by which letters find an MP, from published files.",
        "letters --directory ONSPD.csv --names NAMES.csv --as-at DAY --source NAME --members FOLDER",
        "letters --code-point FILE --wards LOOKUP.csv --names NAMES.csv …"
      })
  static final class Letters implements Callable<Integer> {
    @Unmatched private List<String> words = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
      return DeskProgram.run("keep.server.campaign.moderate.LettersProgram", words);
    }
  }
}
