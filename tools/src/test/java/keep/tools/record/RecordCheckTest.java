package keep.tools.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.seal.people.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("keep record check")
class RecordCheckTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(Object... args) {
    CommandLine line = new CommandLine(new RecordCommand());
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    out.getBuffer().setLength(0);
    List<String> words = new ArrayList<>(List.of("check"));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    return line.execute(words.toArray(String[]::new));
  }

  @Test
  void a_clean_record_is_said_to_be_clean_with_what_was_not_looked_at() throws Exception {
    new SmallRecord(folder, 1).grow(300);
    assertThat(check(folder)).isZero();
    assertThat(out.toString())
        .startsWith("CLEAN\nRecord keep.example/log, size 300\n")
        .contains("300 leaves read, every hash computed again: 300 sealed")
        .contains("NOT LOOKED AT: who signed it")
        .contains("NOT LOOKED AT: whether it is what it was");
  }

  @Test
  void a_changed_byte_is_not_clean_and_the_file_is_named() throws Exception {
    new SmallRecord(folder, 1).grow(300);
    Path tile = folder.resolve("tile/0/001.p/44");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[5] ^= 1;
    Files.write(tile, bytes);
    assertThat(check(folder)).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("NOT CLEAN: one finding.\n")
        .contains("tile/0/001.p/44 does not hold the hashes of its leaves.");
  }

  @Test
  void a_record_extends_every_checkpoint_kept_from_it_and_none_from_another() throws Exception {
    SmallRecord record = new SmallRecord(folder.resolve("a"), 1);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    for (int i = 0; i < 5; i++) {
      kept.writeBytes(record.grow(i * 30).bytes());
    }
    Path history = Files.write(folder.resolve("kept"), kept.toByteArray());
    assertThat(check(folder.resolve("a"), "--since", history)).isZero();
    assertThat(out.toString())
        .contains("compared with checkpoints seen earlier, of size 0, 30, 90, 180, 300")
        .doesNotContain("whether it is what it was");
    SmallRecord other = new SmallRecord(folder.resolve("b"), 2);
    Path foreign = Files.write(folder.resolve("foreign"), other.grow(300).bytes());
    assertThat(check(folder.resolve("a"), "--since", history, "--since", foreign)).isEqualTo(1);
    assertThat(out.toString()).contains("Two different roots exist for size 300");
  }

  @Test
  void a_copy_on_the_web_is_read_like_a_folder() throws Exception {
    new SmallRecord(folder, 1).grow(300);
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            folder,
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(check(url)).isZero();
      assertThat(out.toString()).startsWith("CLEAN\nRecord keep.example/log, size 300\n");
      Files.delete(folder.resolve("tile/entries/000"));
      assertThat(check(url + "/")).isEqualTo(1);
      assertThat(out.toString()).contains("tile/entries/000 is missing");
    } finally {
      server.stop(0);
    }
    assertThat(check("http://127.0.0.1:" + server.getAddress().getPort())).isEqualTo(1);
    assertThat(out.toString()).startsWith("NOT CLEAN: the record could not be read to its end.");
  }

  @Test
  void signatures_are_checked_under_a_policy_and_a_demos_is_announced_first() throws Exception {
    SmallRecord record = new SmallRecord(folder.resolve("log"), 1);
    SignedCheckpoint signed = record.grow(3);
    Cosigner witness = Cosigner.ed25519("witness.example/w1", SmallRecord.seed(7));
    Cosigner second = Cosigner.mlDsa44("witness.example/w2", SmallRecord.seed(8));
    List<String> witnesses = List.of(witness.verifierKey().vkey(), second.verifierKey().vkey());
    Path live =
        Files.write(folder.resolve("live"), record.policy(Policy.Purpose.LIVE, witnesses, 2));
    Path demo =
        Files.write(folder.resolve("demo"), record.policy(Policy.Purpose.DEMO, witnesses, 1));
    assertThat(check(folder.resolve("log"), "--policy", live)).isEqualTo(1);
    assertThat(out.toString()).contains("Of the witnesses named, 0 cosigned");
    record.publish(
        signed.with(
            List.of(
                witness.cosign(signed.checkpoint(), 1_802_000_060),
                second.cosign(signed.checkpoint(), 1_802_000_060))));
    assertThat(check(folder.resolve("log"), "--policy", live)).isZero();
    assertThat(out.toString())
        .startsWith("CLEAN\n")
        .contains("witnessed by witness.example/w1 at 2027-02-07T11:34:20Z (Ed25519)")
        .doesNotContain("who signed it");
    assertThat(check(folder.resolve("log"), "--policy", demo)).isZero();
    assertThat(out.toString()).startsWith("DEMO TRUST\nCLEAN\n");
    String log = record.signer().verifierKey().vkey();
    assertThat(check(folder.resolve("log"), "--log", log, "--witness", witnesses.getFirst()))
        .isZero();
  }

  @Test
  void used_wrongly_it_ends_with_2_and_says_how_to_use_it() throws Exception {
    new SmallRecord(folder.resolve("log"), 1).grow(3);
    Path log = folder.resolve("log");
    Path junk = Files.writeString(folder.resolve("junk"), "not a checkpoint");
    assertThat(check()).isEqualTo(2);
    assertThat(check(folder.resolve("none"))).isEqualTo(2);
    assertThat(check(log, "--since", folder.resolve("none"))).isEqualTo(2);
    assertThat(check(log, "--since", junk)).isEqualTo(2);
    assertThat(check(log, "--log", "junk")).isEqualTo(2);
    assertThat(check(log, "--witness", "junk")).isEqualTo(2);
    assertThat(check(log, "--policy", junk)).isEqualTo(2);
    assertThat(err.toString())
        .contains(junk + " is a plain text, not a policy. Name the right file.");
    assertThat(check(log, "--policy", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("The policy file " + folder + " is a folder.");
    assertThat(check(junk)).isEqualTo(2);
    assertThat(check(log, "--policy", junk, "--log", "x")).isEqualTo(2);
    for (String place :
        List.of("http://:::", "http://", "http://a b", "http://a/?x", "https://a#b")) {
      assertThat(check(place)).as(place).isEqualTo(2);
    }
    assertThat(err.toString()).contains("holds no checkpoint").contains("There is no folder");
  }

  @Test
  void no_flood_of_other_findings_hides_that_the_record_was_rewritten_and_the_proof_is_kept()
      throws Exception {
    SignedCheckpoint before = new SmallRecord(folder.resolve("a"), 1).grow(40);
    SmallRecord rewritten = new SmallRecord(folder.resolve("b"), 2);
    rewritten.growTalkative(60);
    Path kept = Files.write(folder.resolve("kept"), before.bytes());
    Path proofs = folder.resolve("proofs");
    assertThat(check(folder.resolve("b"), "--since", kept, "--evidence", proofs)).isEqualTo(1);
    assertThat(out.toString().lines().toList().get(1)).contains("the record was rewritten");
    assertThat(out.toString()).contains("And 40 more of this kind.").contains("evidence kept in");
    // What was kept is read again as checkpoints, and says the same to whoever holds it.
    try (Stream<Path> files = Files.list(proofs)) {
      Path proof = files.findFirst().orElseThrow();
      assertThat(check(folder.resolve("a"), "--since", proof)).isEqualTo(1);
      assertThat(out.toString()).contains("The record has shrunk: 60");
    }
  }

  @Test
  void each_key_that_was_named_must_have_cosigned_and_lately() throws Exception {
    SmallRecord record = new SmallRecord(folder, 1);
    SignedCheckpoint signed = record.grow(3);
    Cosigner one = Cosigner.ed25519("witness.example/w1", SmallRecord.seed(7));
    Cosigner two = Cosigner.mlDsa44("witness.example/w1", SmallRecord.seed(8));
    record.publish(signed.with(List.of(one.cosign(signed.checkpoint(), 1_802_000_060))));
    Object[] named = {
      folder,
      "--log",
      record.signer().verifierKey().vkey(),
      "--witness",
      one.verifierKey().vkey(),
      "--witness",
      two.verifierKey().vkey()
    };
    assertThat(check(named)).isEqualTo(1);
    assertThat(out.toString()).contains("no cosignature by the key " + two.verifierKey().vkey());
    record.publish(
        signed.with(
            List.of(
                one.cosign(signed.checkpoint(), 1_802_000_060),
                two.cosign(signed.checkpoint(), 1_802_000_060))));
    assertThat(check(named)).isZero();
    assertThat(check(more(named, "--json"))).isZero();
    assertThat(out.toString())
        .startsWith("{\"verdict\":\"clean\",\"trust\":\"named\",\"origin\":\"keep.example/log\"");
    SignedCheckpoint later = record.grow(1);
    record.publish(
        later.with(
            List.of(one.cosign(later.checkpoint(), 1000), two.cosign(later.checkpoint(), 1000))));
    assertThat(check(more(named, "--max-age", "24"))).isEqualTo(1);
    assertThat(out.toString()).contains("hours old; at most 24 were asked for");
    assertThat(check(folder, "--max-age", "24")).isEqualTo(2);
  }

  private static Object[] more(Object[] words, Object... added) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(added));
    return all.toArray();
  }

  @Test
  void anybodys_log_is_read_where_it_is_asked_for_packed_and_moved() throws Exception {
    SmallRecord record = new SmallRecord(folder, 1);
    record.growTalkative(300);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/old/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring("/old".length());
          exchange.getResponseHeaders().add("Location", path);
          exchange.sendResponseHeaders(308, -1);
          exchange.close();
        });
    server.createContext(
        "/",
        exchange -> {
          Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
          if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
          } else {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (GZIPOutputStream packed = new GZIPOutputStream(exchange.getResponseBody())) {
              packed.write(Files.readAllBytes(file));
            }
          }
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(check(url, "--any-log")).isZero();
      assertThat(check(url + "/old", "--any-log")).isZero();
      assertThat(check(url)).isEqualTo(1);
      assertThat(out.toString()).contains("is no leaf of this kind of record");
      assertThat(check(url + "/old")).isEqualTo(1);
      assertThat(out.toString()).contains("status 308");
    } finally {
      server.stop(0);
    }
  }
}
