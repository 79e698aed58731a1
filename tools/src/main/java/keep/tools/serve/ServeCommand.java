package keep.tools.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/// `keep serve`: runs both sites, each as a process of its own, until it is stopped; one that ends
/// is started again while the other goes on. With `--only`, its end is the end of the command, for
/// a service manager to see. Exit 0 when it was stopped, 1 if a site ended or did not start, 2 if
/// the command was used wrongly.
@Command(
    name = "serve",
    description = {
      "Serves Keep on this machine: the work rooms and the public pages, each on its own address.",
      "Data lie under KEEP_HOME, else /var/lib/keep for root, else your own data folder."
    },
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /// Answers of a server that is up: the page itself; "not my name", from one that answers to its
  /// own host only; "speak TLS", from one with a certificate.
  private static final Set<Integer> UP = Set.of(200, 421, 400);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Spec private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "public|work",
      description = "Serves one of the two sides alone.")
  private String only = "both";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where the work rooms answer. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--public-port",
      paramLabel = "PORT",
      description = "Where the public pages answer. Default: ${DEFAULT-VALUE}.")
  private int publicPort = 8081;

  @Unmatched private List<String> others = new ArrayList<>();

  private final List<Watched> running = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!only.matches("public|work|both")) {
      throw new ParameterException(spec.commandLine(), "--only is public or work.");
    }
    demandSettings();
    demandPorts();
    Path project = ServerClass.project();
    if (!sites().stream().allMatch(site -> site.isBuilt(project))) {
      spec.commandLine().getErr().println("The server is not built. Start it as ./keep serve.");
      return 1;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    if (!startAll(project)) {
      stop();
      spec.commandLine().getErr().println("The server did not start; its reason stands above.");
      return 1;
    }
    greet();
    boolean stopped = true;
    for (Watched each : running) {
      stopped &= each.join();
    }
    return stopped ? 0 : 1;
  }

  /// The work rooms first: the database is theirs.
  private List<Site> sites() {
    return switch (only) {
      case "public" -> List.of(Site.PUBLIC);
      case "work" -> List.of(Site.WORK);
      default -> List.of(Site.WORK, Site.PUBLIC);
    };
  }

  private boolean startAll(Path project) throws InterruptedException {
    List<Thread> starting = new ArrayList<>();
    AtomicInteger started = new AtomicInteger();
    for (Site site : sites()) {
      Watched watched =
          new Watched(site.said(), only.equals("both"), () -> process(project, site), this::say);
      running.add(watched);
      starting.add(
          Thread.ofVirtual()
              .start(() -> {
                if (watched.begin(() -> answers(site), PATIENCE)) {
                  started.incrementAndGet();
                }
              }));
    }
    for (Thread each : starting) {
      each.join();
    }
    return started.get() == running.size();
  }

  private Process process(Path project, Site site) throws IOException {
    Map<String, String> environment = System.getenv();
    List<String> words =
        new ArrayList<>(
            new ServerCommandLine(
                    project, site, portOf(site), ServerCommandLine.memory(site, environment))
                .words());
    if (site == Site.PUBLIC && only.equals("both")) {
      words.add("--keep.database=beside");
    }
    words.addAll(others);
    ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
    builder.environment().remove("KEEP_DEMO");
    return builder.start();
  }

  private int portOf(Site site) {
    return site == Site.PUBLIC ? publicPort : port;
  }

  private void say(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence);
    err.flush();
  }

  /// Settings of the sites themselves, as docs/operations.md names them.
  private void demandSettings() {
    for (String other : others) {
      if (!other.matches("--keep\\.[a-z.-]+=.*") || other.startsWith("--keep.demo")) {
        throw new UnmatchedArgumentException(spec.commandLine(), other);
      }
    }
    for (Site site : sites()) {
      try {
        new ServerCommandLine(
            ServerClass.project(),
            site,
            portOf(site),
            ServerCommandLine.memory(site, System.getenv()));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage());
      }
    }
  }

  /// Before anything starts: a database that is stopped again at once would only cost time.
  private void demandPorts() {
    Optional<String> trouble = Optional.empty();
    if (!only.equals("public")) {
      trouble = LoopbackPort.trouble("--port", port);
    }
    if (trouble.isEmpty() && !only.equals("work")) {
      trouble = LoopbackPort.trouble("--public-port", publicPort);
    }
    if (trouble.isEmpty() && only.equals("both") && port == publicPort) {
      trouble = Optional.of("--port and --public-port must differ: they are two sites.");
    }
    if (trouble.isPresent()) {
      throw new ParameterException(spec.commandLine(), trouble.get());
    }
  }

  private void greet() {
    PrintWriter out = spec.commandLine().getOut();
    if (!only.equals("public")) {
      out.println("Work rooms: " + address("KEEP_WORK_HOST", "localhost", port));
    }
    if (!only.equals("work")) {
      out.println("Public pages: " + address("KEEP_PUBLIC_HOST", "127.0.0.1", publicPort));
    }
    out.println("Ready. Ctrl-C stops it.");
    out.flush();
  }

  /// Where people find a site: its own name, where it has one, else its address on this machine.
  private static String address(String setting, String host, int port) {
    String named = System.getenv(setting);
    return named == null || named.isBlank()
        ? "http://" + host + ":" + port
        : "https://" + named + " (here on port " + port + ")";
  }

  private boolean answers(Site site) {
    URI asked =
        URI.create("http://127.0.0.1:" + portOf(site) + (site == Site.PUBLIC ? "/" : "/health"));
    HttpRequest request =
        HttpRequest.newBuilder(asked).timeout(Duration.ofSeconds(5)).GET().build();
    try {
      return UP.contains(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (IOException e) {
      // Not listening yet.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The public pages first, so that nobody signs into a database that is being stopped.
  private void stop() {
    for (Watched each : List.copyOf(running).reversed()) {
      each.close();
    }
  }
}
