package keep.tools.content;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keep content`: what can be done with content pages.
@Command(
    name = "content",
    description = "Checks the pages written as Markdown.",
    mixinStandardHelpOptions = true,
    subcommands = ContentCommand.CheckCommand.class)
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
      Path project = Path.of(System.getProperty("keep.home", ".")).toAbsolutePath().normalize();
      Path pages =
          folder.isEmpty()
              ? project.resolve("server/src/main/resources/content")
              : Path.of(folder).toAbsolutePath();
      if (!Files.isRegularFile(pages.resolve("pages.txt"))) {
        spec.commandLine().getErr().println("There is no pages.txt in " + pages + ".");
        return 2;
      }
      Path server = project.resolve("server/target");
      Process check =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-XX:TieredStopAtLevel=1",
                      "-cp",
                      server.resolve("classes") + File.pathSeparator + server.resolve("lib") + "/*",
                      "keep.server.site.content.ContentCheck",
                      pages.toString(),
                      LocalDate.now(java.time.ZoneId.of("Europe/London")).toString()))
              .redirectErrorStream(true)
              .start();
      String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      spec.commandLine().getOut().print(said);
      spec.commandLine().getOut().flush();
      return check.waitFor();
    }
  }
}
