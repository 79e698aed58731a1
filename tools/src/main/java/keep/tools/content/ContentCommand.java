package keep.tools.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import keep.tools.serve.ServerClass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep content`: what can be done with content pages.
@Command(
    name = "content",
    description = "Checks the pages written as Markdown, and copies the public pages out.",
    mixinStandardHelpOptions = true,
    subcommands = {ContentCommand.CheckCommand.class, ContentCommand.ExportCommand.class})
public final class ContentCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 2;
  }

  /// `keep content check`: exit 0 when nothing is to be mended, 1 when something is.
  @Command(
      name = "check",
      description = {
        "Checks every content page: its first lines, both languages, sources, links and words.",
        "Exit 0: nothing to mend. 1: each thing to mend on a line of its own."
      },
      mixinStandardHelpOptions = true)
  static final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
        names = "--folder",
        paramLabel = "FOLDER",
        description = "A folder of pages with its pages.txt. Default: the project's own.")
    private String folder = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
      Path pages =
          folder.isEmpty()
              ? ServerClass.project().resolve("site/src/main/resources/content")
              : Path.of(folder).toAbsolutePath();
      if (!Files.isRegularFile(pages.resolve("pages.txt"))) {
        spec.commandLine().getErr().println("There is no pages.txt in " + pages + ".");
        return 2;
      }
      return ServerClass.run(
          spec,
          "keep.site.content.ContentCheck",
          List.of(
              pages.toString(), LocalDate.now(java.time.ZoneId.of("Europe/London")).toString()));
    }
  }

  /// `keep content export`: exit 0 when the copy is whole, 1 when it could not be made, 2 when it
  /// was asked for wrongly.
  @Command(
      name = "export",
      description = {
        "Writes the public pages as plain files for any host: campaign, help and finder, in both",
        "languages, with the headers they are to be sent with. Signing and letters are left out."
      },
      mixinStandardHelpOptions = true)
  static final class ExportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
        names = "--static",
        required = true,
        paramLabel = "DIR",
        description = "A folder that is empty or not there yet.")
    private Path folder = Path.of("");

    @Option(
        names = "--address",
        paramLabel = "URL",
        description =
            "Where the copy will stand, such as https://example.org; shared links say it.")
    private String address = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
      if (!address.isEmpty() && !address.matches("https?://[^/\\s\"]+")) {
        throw new ParameterException(
            spec.commandLine(), "--address is a scheme and a host, such as https://example.org.");
      }
      List<String> words = new ArrayList<>(List.of(folder.toAbsolutePath().toString()));
      if (!address.isEmpty()) {
        words.add("keep.public.address=" + address);
      }
      return ServerClass.run(spec, "keep.publicsite.StaticCopy", words);
    }
  }
}
