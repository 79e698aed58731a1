package keep.tools.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep serve`: runs until it is stopped. Exit 0 when it was stopped, 1 if the server ended or did
/// not start, 2 if the command was used wrongly.
@Command(
    name = "serve",
    description = {
      "Serves Keep on this machine: the work rooms and the public pages, each on its own address.",
      "Data lie under KEEP_HOME, else /var/lib/keep for root, else your own data folder."
    },
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long STOP_SECONDS = 30;

  /// Answers of a server that is up: the page itself; "not my name", from one that answers to its
  /// own host only; "speak TLS", from one with a certificate.
  private static final Set<Integer> UP = Set.of(200, 421, 400);

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

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!only.matches("public|work|both")) {
      throw new ParameterException(spec.commandLine(), "--only is public or work.");
    }
    demandPorts();
    Path home = Path.of(System.getProperty("keep.home", ".")).toAbsolutePath().normalize();
    if (!Files.isDirectory(home.resolve("server/target/lib"))) {
      spec.commandLine().getErr().println("The server is not built. Start it as ./keep serve.");
      return 1;
    }
    ProcessBuilder builder =
        new ProcessBuilder(new ServerCommandLine(home, only, port, publicPort).words()).inheritIO();
    builder.environment().remove("KEEP_DEMO");
    Process server = builder.start();
    Thread cleaning = new Thread(() -> stop(server));
    Runtime.getRuntime().addShutdownHook(cleaning);
    if (!isReady(server)) {
      stop(server);
      spec.commandLine().getErr().println("The server did not start; its reason stands above.");
      return 1;
    }
    greet();
    int exit = server.waitFor();
    return exit == 0 || exit == 130 || exit == 143 ? 0 : 1;
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

  private boolean isReady(Process server) throws InterruptedException {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    URI asked =
        only.equals("public")
            ? URI.create("http://127.0.0.1:" + publicPort + "/")
            : URI.create("http://127.0.0.1:" + port + "/health");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (server.isAlive() && System.nanoTime() < deadline) {
      try {
        HttpRequest request =
            HttpRequest.newBuilder(asked).timeout(Duration.ofSeconds(5)).GET().build();
        if (UP.contains(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())) {
          return server.isAlive();
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      server.waitFor(100, TimeUnit.MILLISECONDS);
    }
    return false;
  }

  /// In good order first: the database is stopped with the server.
  private static void stop(Process server) {
    server.destroy();
    try {
      if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
