package keep.tools.finder;

import java.time.Instant;
import java.util.concurrent.Callable;
import keep.finder.Directory;
import keep.finder.care.CareJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keep finder code`: a code with which a centre confirms or corrects its own entry once.
@Command(
    name = "code",
    description = {
      "Makes a code with which a centre confirms or corrects its own entry: it works once, for 14"
          + " days. It is printed here and kept as a digest only.",
      "Exit 0: made. 1: cannot be made."
    },
    mixinStandardHelpOptions = true)
public final class CodeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CENTRE", description = "The centre's id, such as rctn.")
  private String centre = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who you are.")
  private String by = "";

  @Option(
      names = "--site",
      paramLabel = "ADDRESS",
      description =
          "Address of the public site, such as https://keep.example: prints the link to the"
              + " centre's own page as well. The code stands behind its #, which is never sent.")
  private String site = "";

  @Override
  public Integer call() {
    return CareWork.exit(
        spec,
        out -> {
          if (!site.isEmpty()) {
            EntryLink.of(site, "");
          }
          String code =
              new CareJournal(FinderHome.folder())
                  .invite(Directory.load(), centre, by, Instant.now());
          out.println(code);
          if (!site.isEmpty()) {
            out.println(EntryLink.of(site, code));
          }
        });
  }
}
