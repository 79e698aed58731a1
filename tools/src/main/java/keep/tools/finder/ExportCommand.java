package keep.tools.finder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import keep.finder.Directory;
import keep.finder.care.CareJournal;
import keep.finder.care.CareProblem;
import keep.finder.exchange.CsvExport;
import keep.finder.exchange.Hsds;
import keep.finder.exchange.JsonText;
import keep.finder.exchange.Profile;
import keep.finder.exchange.SchemaOrg;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep finder export`: the lines and open centres, in a form other directories read.
@Command(
    name = "export",
    description = {
      "Writes every line and open centre, with corrections that were accepted.",
      "hsds: HSDS 3.0 with telephone numbers. hsds-uk: Open Referral UK to the letter, which has no"
          + " place for them. csv: one row each. schema.org: JSON-LD.",
      "Closed centres and old numbers are in none of them; a private address has no place."
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "hsds, hsds-uk, csv or schema.org")
  private String format = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Default: printed.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    return CareWork.exit(spec, this::write);
  }

  private void write(PrintWriter out) throws IOException, CareProblem {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    Directory directory = new CareJournal(FinderHome.folder()).directory(Directory.load());
    String text =
        switch (format) {
          case "hsds" -> JsonText.pretty(new Hsds(directory, Profile.HSDS, today).services());
          case "hsds-uk" -> JsonText.pretty(new Hsds(directory, Profile.HSDS_UK, today).services());
          case "csv" -> CsvExport.of(directory, today);
          case "schema.org" -> JsonText.pretty(SchemaOrg.of(directory, today));
          default ->
              throw new ParameterException(
                  spec.commandLine(), "--format is hsds, hsds-uk, csv or schema.org.");
        };
    if (file == null) {
      out.print(text);
      out.flush();
    } else {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
  }
}
