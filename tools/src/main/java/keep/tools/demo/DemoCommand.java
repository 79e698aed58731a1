package keep.tools.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import keep.tools.serve.LoopbackPort;
import keep.tools.serve.PublicPages;
import keep.tools.story.Installation;
import keep.tools.story.StoryPlan;
import keep.tools.story.StoryPlans;
import keep.tools.story.StoryPlayer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep demo`: plays the default story, prints addresses, and serves until it is stopped; with
/// `--once` it stops after the story with exit 0.
@Command(
    name = "demo",
    description = {
      "Plays one whole case on four invented notes, then serves it until Ctrl-C.",
      "Everybody in it is invented. Nothing leaves this machine."
    },
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 8080;

  @Spec private CommandSpec spec;

  @Option(names = "--once", description = "Stops after the story.")
  private boolean once;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to serve. Default: 8080, or any free port if that is taken.")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() {
    port.flatMap(wish -> LoopbackPort.trouble("--port", wish))
        .ifPresent(trouble -> {
          throw new ParameterException(spec.commandLine(), trouble);
        });
    PrintWriter print = spec.commandLine().getOut();
    try {
      Path out = Files.createTempDirectory("keep-demo-");
      StoryPlan plan = StoryPlans.invented(out, port.orElseGet(() -> once ? 0 : usualPort()));
      StoryPlayer player =
          new StoryPlayer(plan, print, Installation.running(), () -> deleted(print, out));
      say(print, "Everyone in this is invented. Nothing leaves this machine.");
      player.play((result, address, matter) -> {
        say(print, StoryPlans.lastLine(result, out));
        serve(print, address, matter);
      });
      return 0;
    } catch (IOException | UncheckedIOException e) {
      spec.commandLine().getErr().println("The demonstration could not run: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private void serve(PrintWriter print, String address, String matter) throws InterruptedException {
    if (once) {
      return;
    }
    // Browsers are led to this name anyway: it shares no cookies with the public pages.
    String named = address.replace("127.0.0.1", "localhost");
    say(print, "");
    say(
        print,
        "Open " + named + matter + " for the timeline of this case, each ruling with its reasons.");
    say(print, "Open " + named + " for what Keep is, and " + named + "/gallery for its parts.");
    Path project = Path.of(System.getProperty("keep.home", ".")).toAbsolutePath().normalize();
    try (PublicPages pages = PublicPages.start(project)) {
      say(print, "Open " + pages.address() + " for the public pages: another site, no notes.");
      say(print, "Stop with Ctrl-C; then all demo data is deleted.");
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Called last when it is stopped with Ctrl-C.
  private static void deleted(PrintWriter print, Path out) {
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
      say(print, "");
      say(print, "All demo data deleted.");
    } catch (IOException e) {
      say(print, "Could not delete " + out + "; please delete it yourself.");
    }
  }

  /// The usual one; 0, any free one, where that is taken.
  private static int usualPort() {
    return LoopbackPort.trouble("--port", DEFAULT_PORT).isEmpty() ? DEFAULT_PORT : 0;
  }

  private static void say(PrintWriter print, String line) {
    print.print(line + "\n");
    print.flush();
  }
}
