package keep.tools.witness;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import keep.ledger.Evidence;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.witness.FileMemory;
import keep.ledger.witness.Witness;
import keep.ledger.witness.WitnessClock;
import keep.ledger.witness.WitnessHttp;
import keep.tools.named.UnusableFile;
import keep.tools.serve.LoopbackPort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep witness serve`: runs until it is stopped. Exit 2 if it was used wrongly, 1 if it cannot
/// start.
@Command(
    name = "serve",
    description = "Runs a witness on loopback: it cosigns only what extends what it has seen.",
    mixinStandardHelpOptions = true)
final class WitnessServe implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      required = true,
      paramLabel = "PORT",
      description = "Where to listen on loopback; 0 takes a free port and prints it.")
  private int port;

  @Option(
      names = "--state",
      required = true,
      paramLabel = "DIR",
      description = "Where the witness remembers. Never restore it from a backup, never empty it.")
  private Path state;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "The witness's name, as policies write it: for example witness.example/w1.")
  private String name;

  @Option(
      names = "--log",
      required = true,
      paramLabel = "VKEY",
      description = "The key of a log to watch. May be given more than once.")
  private List<String> logs = List.of();

  @Option(
      names = "--key-seed",
      paramLabel = "FILE",
      description =
          "Two lines of 64 hex digits: the seeds of its Ed25519 and ML-DSA-44 keys. Without it they"
              + " are drawn once and kept in DIR/keys.")
  private Optional<Path> keySeed = Optional.empty();

  @Option(
      names = "--new-keys",
      description = "Says that the keys of --key-seed were never used: begins their memory in DIR.")
  private boolean newKeys;

  @Option(
      names = "--moved",
      description =
          "Says that DIR was moved here, that the witness it came from has stopped for good, and"
              + " that nothing newer exists. Once.")
  private boolean moved;

  @Option(
      names = "--clock-checked",
      description =
          "Says that somebody has looked at the clock, though it is more than 30 days ahead of the"
              + " last cosignature. Once.")
  private boolean clockChecked;

  @Option(names = "--pq", description = "Cosigns with ML-DSA-44 beside Ed25519.")
  private boolean postQuantum;

  @Option(
      names = "--demo-clock",
      paramLabel = "FILE",
      description =
          "For a story only: takes the time from this file. Needs --policy with a demo's policy that"
              + " names this log and this witness.")
  private Optional<Path> demoClock = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The demo's policy. Only with --demo-clock.")
  private Optional<Path> policy = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    if (port != 0) {
      LoopbackPort.trouble("--port", port)
          .ifPresent(trouble -> {
            throw usage(trouble);
          });
    }
    List<VerifierKey> watched = watched();
    // Whatever was named wrongly is said before anything is drawn or kept in the state folder.
    if (demoClock.isPresent() != policy.isPresent()
        || (demoClock.isPresent() && watched.size() != 1)) {
      throw usage("--demo-clock and --policy go together, with one --log.");
    }
    // Half a request must not hold a connection for ever; read by the JDK's server when it starts.
    System.setProperty("sun.net.httpserver.maxReqTime", "30");
    PrintWriter out = spec.commandLine().getOut();
    Optional<WitnessKeys> named = namedKeys();
    try (FileMemory memory = memory(named.isPresent())) {
      WitnessKeys keys = named.isPresent() ? named.get() : WitnessKeys.openOrDraw(state);
      List<Cosigner> cosigners = keys.cosigners(name, postQuantum);
      List<VerifierKey> own = cosigners.stream().map(Cosigner::verifierKey).toList();
      Witness witness =
          new Witness(
              cosigners,
              watched,
              memory,
              new Evidence(state.resolve("evidence")),
              clock(watched, own),
              this::notice);
      try (WitnessHttp http = new WitnessHttp(witness, port)) {
        demoClock.ifPresent(file -> out.println("DEMO CLOCK: times are the story's, not real"));
        own.forEach(key -> out.println("vkey " + key.vkey()));
        out.println("Witness " + name + " listens on http://127.0.0.1:" + http.port());
        out.flush();
        new CountDownLatch(1).await();
      }
      return 0;
    } catch (MalformedRecordException e) {
      throw usage("--name cannot be a witness's name: " + e.getMessage() + ".");
    } catch (FileSystemException e) {
      spec.commandLine()
          .getErr()
          .println(
              "The witness cannot run: %s cannot be used. Give a --state folder you may write to."
                  .formatted(e.getFile()));
      return 1;
    } catch (IOException e) {
      spec.commandLine().getErr().println("The witness cannot run: " + e.getMessage());
      return 1;
    }
  }

  private List<VerifierKey> watched() {
    try {
      List<VerifierKey> keys = logs.stream().map(VerifierKey::parse).toList();
      if (keys.stream().anyMatch(key -> key.type().isWitness())
          || keys.stream().map(VerifierKey::name).distinct().count() != keys.size()) {
        throw usage("--log takes logs' keys, each log once.");
      }
      return keys;
    } catch (MalformedRecordException e) {
      throw usage("--log cannot be read: " + e.getMessage() + ".");
    }
  }

  private Optional<WitnessKeys> namedKeys() {
    try {
      return keySeed.isPresent() ? Optional.of(WitnessKeys.read(keySeed.get())) : Optional.empty();
    } catch (UnusableFile e) {
      throw usage("--key-seed: " + e.sentence());
    }
  }

  /// The memory of this folder. A folder in which nothing was begun is new only where its keys are
  /// drawn now, or somebody says that the keys are.
  private FileMemory memory(boolean namedKeys) throws IOException {
    if (!FileMemory.begunIn(state)) {
      if (!namedKeys) {
        WitnessKeys.openOrDraw(state);
      } else if (newKeys) {
        FileMemory.begin(state);
      } else {
        throw new IOException(
            state
                + " holds no memory of what these keys have cosigned. Give the folder they were used"
                + " with, or say --new-keys if they were never used.");
      }
    }
    return moved ? FileMemory.openMoved(state) : FileMemory.open(state);
  }

  private void notice(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence);
    err.flush();
  }

  private WitnessClock clock(List<VerifierKey> watched, List<VerifierKey> own) {
    if (demoClock.isEmpty() || policy.isEmpty()) {
      LongSupplier seconds = () -> System.currentTimeMillis() / 1000;
      return clockChecked ? WitnessClock.checked(seconds) : WitnessClock.of(seconds);
    }
    try {
      return WitnessClock.checked(
          DemoClock.under(policy.get(), demoClock.get(), watched.getFirst(), own));
    } catch (DemoClock.NotAllowed e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
