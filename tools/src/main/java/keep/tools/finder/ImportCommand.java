package keep.tools.finder;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import keep.finder.RetiredNumbers;
import keep.finder.exchange.ImportReport;
import keep.finder.exchange.Importer;
import keep.finder.exchange.JsonText;
import keep.finder.exchange.Shelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keep finder import`: reads a feed of services.
@Command(
    name = "import",
    description = {
      "Reads services in HSDS 3.0 or Open Referral UK (HSDS-UK 3.0): a service, a list, pages of a"
          + " list, organisations with services, services at locations, or one record a line.",
      "Several files are one feed, such as its pages; of a folder, every .json file.",
      "Every fault is told by record and field; a faulty value or record stays out, the rest goes in.",
      "Reading the same feed again changes nothing.",
      "Exit 0: everything is in, without a fault. 1: with faults, each told. 2: a file cannot be read."
    },
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders of one feed.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description =
          "Folder for what is read (services.jsonl, organizations.jsonl). Default: KEEP_HOME's"
              + " finder/imported.")
  private @Nullable Path into;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      hidden = true,
      description = "The day of the import, for dates in the future.")
  private @Nullable LocalDate today;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = into == null ? FinderHome.folder().resolve("imported") : into;
    LocalDate day = today == null ? LocalDate.now(ZoneId.of("Europe/London")) : today;
    RetiredNumbers retired = RetiredNumbers.load();
    Importer importer = new Importer(day, retired::why);
    try {
      for (Path file : feed()) {
        try (InputStream in = Files.newInputStream(file)) {
          importer.read(String.valueOf(file.getFileName()), in);
        }
      }
      ImportReport report = importer.into(new Shelf(folder));
      if (json) {
        out.print(JsonText.pretty(report.json()));
        out.flush();
      } else {
        report.lines().forEach(out::println);
      }
      return report.clean() ? 0 : 1;
    } catch (IOException unreadable) {
      spec.commandLine()
          .getErr()
          .println(
              "Cannot be read or written: " + unreadable.getMessage() + ". Nothing was changed.");
      return 2;
    }
  }

  private List<Path> feed() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.walk(file)) {
          inside.filter(path -> path.toString().endsWith(".json")).sorted().forEach(all::add);
        }
      } else {
        all.add(file);
      }
    }
    return all;
  }
}
