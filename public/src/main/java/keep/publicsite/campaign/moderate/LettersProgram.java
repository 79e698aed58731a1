package keep.publicsite.campaign.moderate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import keep.database.KeepHome;
import keep.publicsite.campaign.letter.MembersFiles;
import keep.publicsite.campaign.letter.PostcodeFiles;
import keep.publicsite.campaign.letter.PostcodeTable;
import keep.publicsite.campaign.letter.TableFile;

/// `keep campaign letters`: makes the tables by which letters find an MP. Exit 0 when they were
/// made, 1 when a file cannot be read, 2 when used wrongly.
public final class LettersProgram {
  private static final String USE =
      """
      letters --directory ONSPD.csv | --code-point FILE --wards LOOKUP.csv
              --names NAMES.csv --members FOLDER --as-at DAY --source NAME
      The tables are laid into the campaign folder below KEEP_HOME and used from the next start.\
      """;

  private LettersProgram() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv(), System.out, System.err));
  }

  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    Words words = Words.of(args);
    boolean codePoint = !words.option("code-point").isEmpty() && !words.option("wards").isEmpty();
    if (words.option("directory").isEmpty() && !codePoint
        || words.option("as-at").isEmpty()
        || words.option("source").isEmpty()) {
      err.println(USE);
      return 2;
    }
    try {
      LocalDate asAt = LocalDate.parse(words.option("as-at"));
      Path folder =
          Files.createDirectories(KeepHome.choose(environment).root().resolve("campaign"));
      PostcodeFiles postcodes = new PostcodeFiles();
      if (!words.option("names").isEmpty()) {
        postcodes.names(Path.of(words.option("names")));
      }
      if (codePoint) {
        postcodes.codePoint(Path.of(words.option("code-point")), Path.of(words.option("wards")));
      } else {
        postcodes.directory(Path.of(words.option("directory")));
      }
      PostcodeTable table = postcodes.table().table(asAt, words.option("source"));
      TableFile.write(table, folder.resolve("postcodes.kpt"));
      out.printf(
          "%d postcodes in %d constituencies; %d rows left out.%n",
          table.size(), table.constituencies().size(), postcodes.leftOut());
      if (!words.option("members").isEmpty()) {
        MembersFiles members =
            new MembersFiles(table.constituencies()).folder(Path.of(words.option("members")));
        Files.write(
            folder.resolve("parliament.json"), members.snapshot(asAt, words.option("source")));
        out.printf("%d members; %d records left out.%n", members.taken(), members.leftOut());
        members.faults().forEach(err::println);
        return members.faults().isEmpty() ? 0 : 1;
      }
      return 0;
    } catch (DateTimeException e) {
      err.println("A day reads 2026-11-20.");
      return 2;
    } catch (NoSuchFileException e) {
      err.println("There is no file " + e.getMessage() + ".");
      return 1;
    } catch (IOException e) {
      err.println("A file cannot be read: " + e.getMessage());
      return 1;
    }
  }
}
