package keep.tools.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.SigningKey;
import keep.pen.ServerLine;
import keep.tools.witness.WitnessKeys;

/// Everything a story runs on: the server with its database as one process, two witnesses as two
/// more, the policy that names them, and the clock they all follow.
final class StoryWorld implements AutoCloseable {
  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "--enable-native-access=ALL-UNNAMED");

  private static final int ATTEMPTS = 3;

  private final StoryFolder folder;
  private final List<Program> witnesses = new ArrayList<>();
  private final Program server;
  private final ServerLine line;
  private final StoryClock clock;
  private final PolicyChain policy;
  private final Keys keys;

  /// The authorities' keys. In a demonstration one person holds them all, and the policy says so.
  record Keys(SigningKey root, SigningKey service, SigningKey court, SigningKey software) {
    @Override
    public String toString() {
      return "Keys";
    }
  }

  private StoryWorld(
      StoryFolder folder,
      Program server,
      ServerLine line,
      StoryClock clock,
      PolicyChain policy,
      Keys keys) {
    this.folder = folder;
    this.server = server;
    this.line = line;
    this.clock = clock;
    this.policy = policy;
    this.keys = keys;
  }

  /// Starts server and witnesses and files the policy.
  ///
  /// @param port where the server listens; 0 for any free port
  /// @param first the story's first day
  static StoryWorld open(
      StoryFolder folder, Installation installation, int port, LocalDate first, DrawnSecrets random)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return openOnce(folder, installation, port, first, random);
      } catch (ServerEnded e) {
        // Another program may have taken the free port between our look and the server's.
        if (port != 0 || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /// The server's process ended before it answered. Says its last words.
  static final class ServerEnded extends IOException {
    private static final long serialVersionUID = 1L;

    ServerEnded(Program server, Throwable cause) {
      super("the server did not start. " + server.lastLine(), cause);
    }
  }

  private static StoryWorld openOnce(
      StoryFolder folder, Installation installation, int port, LocalDate first, DrawnSecrets random)
      throws IOException {
    int serverPort = port == 0 ? freePort() : port;
    List<Integer> witnessPorts = List.of(freePort(), freePort());
    Program server = startServer(folder, installation, serverPort, witnessPorts);
    try {
      ServerLine line = new ServerLine(URI.create("http://127.0.0.1:" + serverPort));
      long start = StoryCalendar.at(first, LocalTime.of(8, 0));
      StoryClock clock = new StoryClock(folder.root().resolve("clock"), line, start);
      Keys keys =
          new Keys(
              SigningKey.generate(random),
              SigningKey.generate(random),
              SigningKey.generate(random),
              SigningKey.generate(random));
      List<WitnessSeat> seats = seats(folder, witnessPorts);
      String log = logKey(line, server);
      PolicyChain policy = policy(keys, seats, log, start, random);
      Files.write(folder.root().resolve("policy.json"), policy.file());
      StoryWorld world = new StoryWorld(folder, server, line, clock, policy, keys);
      for (WitnessSeat seat : seats) {
        world.witnesses.add(seat.start(folder, log));
      }
      line.post("/policies", policy.file()).orThrow("the policy");
      clock.moveTo(first, LocalTime.of(8, 0));
      return world;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static Program startServer(
      StoryFolder folder, Installation installation, int port, List<Integer> witnessPorts)
      throws IOException {
    List<String> options = new ArrayList<>(SMALL);
    options.add("-Xmx256m");
    String witnesses =
        String.join(",", witnessPorts.stream().map(each -> "http://127.0.0.1:" + each).toList());
    return Program.java(
        options,
        installation.serverClassPath(),
        List.of(
            "keep.work.KeepWork",
            "--server.port=" + port,
            "--keep.demo=true",
            "--keep.gallery=true"),
        Map.of("KEEP_HOME", folder.home().toString(), "KEEP_WITNESSES", witnesses),
        folder.logs().resolve("server.log"));
  }

  private static String logKey(ServerLine line, Program server) throws ServerEnded {
    line.giveUpWhen(() -> !server.isAlive());
    try {
      return line.get("/record/log").fields("the record's key", "origin", "vkey").text("vkey");
    } catch (MalformedInput e) {
      throw new IllegalStateException("the server shows no key of its record", e);
    } catch (UncheckedIOException e) {
      if (server.isAlive()) {
        throw e;
      }
      throw new ServerEnded(server, e);
    }
  }

  /// One witness: its name, keys and port.
  private record WitnessSeat(
      String name, Path state, boolean postQuantum, int port, WitnessKeys keys) {

    List<VerifierKey> verifierKeys() {
      return keys.verifierKeys(name, postQuantum);
    }

    Program start(StoryFolder folder, String log) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "keep.tools.Keep",
                  "witness",
                  "serve",
                  "--port",
                  String.valueOf(port),
                  "--state",
                  state.toString(),
                  "--name",
                  name,
                  "--log",
                  log,
                  "--demo-clock",
                  folder.root().resolve("clock").toString(),
                  "--policy",
                  folder.root().resolve("policy.json").toString()));
      if (postQuantum) {
        command.add("--pq");
      }
      List<String> options = new ArrayList<>(SMALL);
      options.add("-Xmx48m");
      return Program.java(
          options,
          System.getProperty("java.class.path"),
          command,
          Map.of(),
          folder.logs().resolve("witness-" + port + ".log"));
    }
  }

  private static List<WitnessSeat> seats(StoryFolder folder, List<Integer> ports)
      throws IOException {
    List<WitnessSeat> seats = new ArrayList<>();
    for (int w = 0; w < ports.size(); w++) {
      String name = "witness-" + (w + 1) + ".invented.example/" + (w + 1);
      Path state = folder.witness().resolve(String.valueOf(w + 1));
      seats.add(new WitnessSeat(name, state, w == 0, ports.get(w), WitnessKeys.openOrDraw(state)));
    }
    return seats;
  }

  private static PolicyChain policy(
      Keys keys, List<WitnessSeat> seats, String log, long created, DrawnSecrets random) {
    List<String> witnesses = new ArrayList<>();
    seats.forEach(seat -> seat.verifierKeys().forEach(key -> witnesses.add(key.vkey())));
    byte[] nonce = new byte[Nonce.LENGTH];
    random.nextBytes(nonce);
    Policy.Terms terms =
        new Policy.Terms(
            1,
            Policy.Purpose.DEMO,
            quorum(keys.root()),
            false,
            log,
            witnesses,
            2,
            1,
            quorum(keys.service()),
            quorum(keys.court()),
            quorum(keys.software()),
            created,
            Nonce.of(nonce));
    try {
      return PolicyChain.of(List.of(Policy.signed(terms, Optional.empty(), List.of(keys.root()))));
    } catch (MalformedInput e) {
      throw new IllegalStateException("the story's own policy holds", e);
    }
  }

  private static Quorum quorum(SigningKey key) {
    return new Quorum(List.of(key.verifyingKey()), 1);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  StoryFolder folder() {
    return folder;
  }

  Program server() {
    return server;
  }

  ServerLine line() {
    return line;
  }

  StoryClock clock() {
    return clock;
  }

  PolicyChain policy() {
    return policy;
  }

  Keys keys() {
    return keys;
  }

  @Override
  public void close() {
    server.close();
    witnesses.forEach(Program::close);
  }
}
