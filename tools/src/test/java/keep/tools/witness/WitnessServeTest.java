package keep.tools.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.witness.WitnessAnswer;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;
import keep.ledger.witness.WitnessClient;
import keep.seal.people.Policy;
import keep.tools.record.SmallRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("keep witness serve")
class WitnessServeTest {
  private static final String NAME = "witness.example/w1";

  @TempDir Path folder;
  private final List<Process> running = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private SmallRecord record;

  @BeforeEach
  void grow() throws IOException {
    record = new SmallRecord(folder.resolve("log"), 1);
    record.grow(40);
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : running) {
      process.destroyForcibly().waitFor();
    }
    http.close();
  }

  /// A witness in a process of its own.
  private record Running(Process process, URI address, List<VerifierKey> keys) {}

  private Running serve(String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "keep.tools.Keep",
                "witness",
                "serve"));
    command.addAll(arguments(more));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    running.add(process);
    List<VerifierKey> keys = new ArrayList<>();
    BufferedReader lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("vkey ")) {
        keys.add(VerifierKey.parse(line.substring(5)));
      }
      int address = line.indexOf("http://");
      if (address >= 0) {
        return new Running(process, URI.create(line.substring(address)), keys);
      }
    }
    throw new IOException("the witness ended with " + process.exitValue());
  }

  private List<String> arguments(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--port",
                "0",
                "--state",
                folder.resolve("state").toString(),
                "--name",
                NAME,
                "--log",
                record.signer().verifierKey().vkey()));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private WitnessAnswer ask(Running witness, long oldSize, long size) throws Exception {
    return new WitnessClient(http, witness.address(), Duration.ofSeconds(60))
        .ask(record.ask(oldSize, size));
  }

  @Test
  void it_cosigns_over_HTTP_and_after_kill_9_still_knows_what_it_cosigned() throws Exception {
    Running first = serve("--pq");
    assertThat(first.keys()).hasSize(2);
    Checkpoint ten = record.ask(0, 10).checkpoint().checkpoint();
    assertThat(ask(first, 0, 10))
        .isInstanceOfSatisfying(
            Cosigned.class,
            good -> {
              for (int i = 0; i < 2; i++) {
                assertThat(first.keys().get(i).cosigned(ten, good.signatures().get(i))).isPresent();
              }
            });
    assertThat(ask(first, 0, 20)).isEqualTo(new KnowsOtherSize(10));
    first.process().destroyForcibly().waitFor();
    Running second = serve("--pq");
    assertThat(second.keys()).isEqualTo(first.keys());
    assertThat(ask(second, 0, 20)).isEqualTo(new KnowsOtherSize(10));
    assertThat(ask(second, 10, 20)).isInstanceOf(Cosigned.class);
  }

  @Test
  void each_answer_has_the_status_body_and_type_of_the_protocol() throws Exception {
    Running witness = serve();
    byte[] good = record.ask(0, 10).bytes();
    HttpResponse<String> cosigned = post(witness, "add-checkpoint", good);
    assertThat(cosigned.statusCode()).isEqualTo(200);
    assertThat(cosigned.body()).startsWith("\u2014 " + NAME + " ").endsWith("\n");
    HttpResponse<String> other = post(witness, "add-checkpoint", good);
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.body()).isEqualTo("10\n");
    assertThat(other.headers().firstValue("content-type")).contains("text/x.tlog.size");
    assertThat(post(witness, "add-checkpoint", new byte[200_000]).statusCode()).isEqualTo(400);
    assertThat(post(witness, "add-checkpoint", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(post(witness, "elsewhere", good).statusCode()).isEqualTo(404);
    SmallRecord fork = new SmallRecord(folder.resolve("fork"), 2);
    fork.grow(40);
    assertThat(post(witness, "add-checkpoint", fork.ask(10, 10).bytes()).statusCode())
        .isEqualTo(422);
    HttpRequest get = HttpRequest.newBuilder(witness.address().resolve("/add-checkpoint")).build();
    assertThat(http.send(get, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(405);
  }

  private HttpResponse<String> post(Running witness, String path, byte[] body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(witness.address().resolve("/" + path))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void a_story_may_set_the_clock_under_a_demo_policy_that_names_log_and_witness() throws Exception {
    List<String> own = own();
    Path policy = Files.write(folder.resolve("p"), record.policy(Policy.Purpose.DEMO, own, 1));
    Path clock = Files.writeString(folder.resolve("clock"), "1802000060\n");
    Running witness = serve("--demo-clock", clock.toString(), "--policy", policy.toString());
    assertThat(ask(witness, 0, 10))
        .isInstanceOfSatisfying(
            Cosigned.class,
            good ->
                assertThat(
                        VerifierKey.parse(own.getFirst())
                            .cosigned(
                                record.ask(0, 10).checkpoint().checkpoint(),
                                good.signatures().getFirst()))
                    .hasValue(1_802_000_060));
    Files.writeString(clock, "tomorrow");
    assertThat(ask(witness, 10, 20)).isEqualTo(WitnessAnswer.Refusal.CANNOT_TELL);
  }

  /// As many witnesses as a live policy names at least, this one among them.
  private List<String> live() throws IOException {
    List<String> all = new ArrayList<>(own());
    all.add(Cosigner.ed25519("witness.example/w8", SmallRecord.seed(8)).verifierKey().vkey());
    all.add(Cosigner.mlDsa44("witness.example/w9", SmallRecord.seed(9)).verifierKey().vkey());
    return all;
  }

  private List<String> own() throws IOException {
    return WitnessKeys.openOrDraw(folder.resolve("state")).verifierKeys(NAME, false).stream()
        .map(VerifierKey::vkey)
        .toList();
  }

  @Test
  void a_set_clock_is_refused_under_any_other_policy_and_without_one() throws Exception {
    Path clock = Files.writeString(folder.resolve("clock"), "1802000060\n");
    String log = record.signer().verifierKey().vkey();
    String otherLog = new LogSigner("keep.example/log", SmallRecord.seed(9)).verifierKey().vkey();
    assertRefused("no policy", "--demo-clock", clock.toString());
    assertRefused("a live policy", SmallRecord.policy(Policy.Purpose.LIVE, log, live(), 2), clock);
    assertRefused(
        "another log", SmallRecord.policy(Policy.Purpose.DEMO, otherLog, own(), 1), clock);
    assertRefused(
        "another witness", SmallRecord.policy(Policy.Purpose.DEMO, log, List.of(), 0), clock);
    byte[] forged = SmallRecord.policy(Policy.Purpose.LIVE, log, live(), 2);
    assertRefused("a policy whose signature does not hold", spoilt(forged), clock);
    assertRefused("a policy without a clock", "--policy", clock.toString());
  }

  @Test
  void what_it_cannot_be_started_with_is_named_with_what_to_do() throws Exception {
    Path file = Files.writeString(folder.resolve("a file"), "no seeds");
    assertRefused("a port", 2, "--port: between 1 and 65535", "--port", "70000");
    assertRefused("seeds", 2, "not there is not there", "--key-seed", "not there");
    assertRefused("seeds", 2, "must be two lines", "--key-seed", file.toString());
    assertThat(folder.resolve("state")).doesNotExist();
    assertRefused("a name", 2, "--name cannot be", "--name", "a b");
    assertRefused("a log", 2, "--log cannot be read", "--log", "junk");
    assertRefused("a file for a folder", 1, file + " cannot be used", "--state", file.toString());
    Path policy = Files.writeString(folder.resolve("p"), "{}");
    assertRefused(
        "no policy",
        2,
        policy + " is no policy file",
        "--demo-clock",
        file.toString(),
        "--policy",
        policy.toString());
  }

  private void assertRefused(String why, int exit, String says, String... more) {
    CommandLine line = new CommandLine(new WitnessCommand()).setOverwrittenOptionsAllowed(true);
    StringWriter err = new StringWriter();
    line.setErr(new PrintWriter(err));
    List<String> arguments = arguments(more);
    arguments.addFirst("serve");
    assertThat(line.execute(arguments.toArray(String[]::new))).as(why).isEqualTo(exit);
    assertThat(err.toString()).as(why).contains(says).doesNotContain("Exception");
  }

  private static byte[] spoilt(byte[] policy) {
    byte[] spoilt = policy.clone();
    spoilt[policy.length / 2] ^= 1;
    return spoilt;
  }

  private void assertRefused(String why, byte[] policy, Path clock) throws IOException {
    Path file = Files.write(folder.resolve("policy"), policy);
    assertRefused(why, "--demo-clock", clock.toString(), "--policy", file.toString());
  }

  private void assertRefused(String why, String... more) {
    CommandLine line = new CommandLine(new WitnessCommand());
    StringWriter err = new StringWriter();
    line.setErr(new PrintWriter(err));
    List<String> arguments = arguments(more);
    arguments.addFirst("serve");
    assertThat(line.execute(arguments.toArray(String[]::new))).as(why).isEqualTo(2);
    assertThat(err.toString()).as(why).contains("demo");
  }

  @Test
  void its_keys_are_readable_by_their_owner_alone_and_drawn_once() throws IOException {
    List<String> own = own();
    Path keys = folder.resolve("state/keys");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
        .isEqualTo("rw-------");
    assertThat(own()).isEqualTo(own);
    assertThat(WitnessKeys.read(keys).toString())
        .doesNotContain(Files.readString(keys).substring(0, 8));
  }
}
