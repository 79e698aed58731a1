package keep.tools.finder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.care.CareJournal;
import keep.finder.care.CareProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keep finder remind`: letters to centres whose entry nobody has confirmed for six months.
@Command(
    name = "remind",
    description = {
      "Writes a letter, each with a fresh code, for every centre whose entry was last looked at or"
          + " confirmed six months ago or longer, once in 30 days. Sends nothing: the letters are"
          + " files (RFC 822) for your own mail program.",
      "Exit 0: written, or none due."
    },
    mixinStandardHelpOptions = true)
public final class RemindCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who you are.")
  private String by = "";

  @Option(
      names = "--outbox",
      paramLabel = "DIR",
      description = "Folder for the letters. Default: KEEP_HOME's finder/outbox.")
  private @Nullable Path outbox;

  @Option(
      names = "--site",
      paramLabel = "ADDRESS",
      description =
          "Address of the public site, such as https://keep.example: the letters hold the link to"
              + " the centre's own page.")
  private String site = "";

  @Option(names = "--dry-run", description = "Only lists who is due.")
  private boolean dry;

  @Override
  public Integer call() {
    return CareWork.exit(
        spec,
        out -> {
          if (!site.isEmpty()) {
            EntryLink.of(site, "");
          }
          CareJournal journal = new CareJournal(FinderHome.folder());
          Directory directory = Directory.load();
          Instant now = Instant.now();
          List<Centre> due = journal.due(directory, now);
          for (Centre centre : due) {
            boolean reachable = !centre.reach().email().isEmpty();
            out.println(
                centre.id() + (reachable ? "" : ": no e-mail address known; write or call"));
            if (!dry && reachable) {
              write(journal, directory, centre, now);
            }
          }
          out.println(due.size() + " due.");
        });
  }

  private void write(CareJournal journal, Directory directory, Centre centre, Instant now)
      throws IOException, CareProblem {
    Path folder = outbox == null ? FinderHome.folder().resolve("outbox") : outbox;
    Files.createDirectories(folder);
    String code = journal.invite(directory, centre.id(), by, now);
    String letter =
        """
        To: %s
        Subject: Please check your entry in our directory
        Content-Type: text/plain; charset=UTF-8

        Your organisation is listed in our public directory. Nobody has confirmed the entry for six months.

        %s This code works once, within 14 days:

            %s

        A second person at the directory checks every change before it is shown.
        """
            .formatted(
                centre.reach().email(),
                site.isEmpty()
                    ? "Please answer this letter with what should change, or with \"right as it"
                        + " stands\", and with the code."
                    : "Please open this page, and confirm or correct the entry:\n\n    "
                        + EntryLink.of(site, code)
                        + "\n\nOr answer this letter with what should change, and with the code.",
                code);
    Files.writeString(
        folder.resolve(centre.id() + "-" + now.getEpochSecond() + ".eml"),
        letter,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE_NEW);
    journal.reminded(centre.id(), by, now);
  }
}
