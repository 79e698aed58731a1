package keep.tools.finder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import keep.finder.postcodes.PostcodeFiles;
import keep.finder.postcodes.SectorTable;
import keep.finder.postcodes.Sectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keep finder postcodes`: the official postcode files made into a small table of sectors.
@Command(
    name = "postcodes",
    description = {
      "Makes the table of postcode sectors from the ONS Postcode Directory or Code-Point Open: the"
          + " CSV file, its folder, or the zip file it comes in. Nothing finer than a sector is kept.",
      "Exit 0: written. 1: a file cannot be read or holds no postcodes."
    },
    mixinStandardHelpOptions = true)
public final class PostcodesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files, folders or zip files.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The table. Default: sectors.txt in KEEP_HOME's finder folder, where the search and the"
              + " public site read it.")
  private @Nullable Path out;

  @Option(
      names = "--edition",
      paramLabel = "WORDS",
      description = "What the table says of its source, such as \"May 2026\".")
  private String edition = "";

  @Override
  public Integer call() {
    PrintWriter say = spec.commandLine().getOut();
    PrintWriter complain = spec.commandLine().getErr();
    PostcodeFiles read = new PostcodeFiles();
    try {
      for (Path file : files) {
        read.read(file);
      }
      SectorTable table = read.table(edition);
      table.write(out == null ? FinderHome.folder().resolve(Sectors.FILE) : out);
      PostcodeFiles.Count count = read.count();
      count.faults().forEach(complain::println);
      say.printf(
          "%d postcodes read (%d ended, %d without a location, %d of no place, %d faulty lines): %d"
              + " sectors.%n",
          count.rows(),
          count.ended(),
          count.unplaced(),
          count.nowhere(),
          count.faulty(),
          table.sectors().size());
      return 0;
    } catch (IOException unreadable) {
      complain.println(unreadable.getMessage());
      return 1;
    }
  }
}
