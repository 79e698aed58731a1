package keep.tools.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Passphrase;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Role;
import keep.tools.setup.SetupCommand;
import keep.tools.vault.FirstRelease.Holder;
import keep.tools.verify.VerifyCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SetupTest {
  private static final LogSigner LOG = new LogSigner("keep.example/log", seed(1));
  private static final List<Cosigner> WITNESSES =
      List.of(
          Cosigner.ed25519("witness.example/one", seed(2)),
          Cosigner.mlDsa44("witness.example/two", seed(3)));

  @TempDir private Path folder;
  private String told = "";

  private static byte[] seed(int first) {
    byte[] seed = new byte[32];
    Arrays.fill(seed, (byte) first);
    return seed;
  }

  @Test
  void from_an_empty_folder_to_a_verified_release() throws Exception {
    court();
    service();
    PolicyChain chain = PolicyChain.parse(Files.readAllBytes(at("service/policy.json")));
    Policy.Terms terms = chain.latest().terms();
    assertThat(terms.purpose()).isEqualTo(Policy.Purpose.LIVE);
    assertThat(terms.witnessNeed()).isEqualTo(2);
    assertThat(terms.pqNeed()).isEqualTo(1);
    assertThat(terms.court().keys()).hasSize(1);
    assertThat(told).contains("policy         " + String.join(" ", chain.fingerprint().words()));
    assertThat(told.lines().filter(line -> line.startsWith("  recovery code  "))).hasSize(4);

    Files.writeString(at("a.txt"), "The first passage (invented).\n\nThe second.");
    assertThat(
            run(
                new SealCommand(),
                "--keys",
                name("service/mair-tegwen-counsellor.keys.json"),
                "--policy",
                name("service/policy.json"),
                "--passphrase-file",
                words("Mair Tegwen, counsellor", told),
                "--to",
                name("service/delyth-releaser.card.json"),
                "--note",
                name("a.txt"),
                "--out",
                name("sealed")))
        .as(told)
        .isZero();
    Path note = Path.of(told.strip());
    String mine = "service/delyth-releaser.keys.json";
    assertThat(
            run(
                new OpenCommand(),
                note.toString(),
                "--keys",
                name(mine),
                "--policy",
                name("service/policy.json"),
                "--passphrase-file",
                words("Delyth, releaser", serviceSheets)))
        .as(told)
        .isZero();
    assertThat(told).isEqualTo("The first passage (invented).\n\nThe second.");

    FirstRelease first =
        new FirstRelease(
            chain.latest(),
            holder("service/mair-tegwen-counsellor", "Mair Tegwen, counsellor", serviceSheets),
            holder("service/delyth-releaser", "Delyth, releaser", serviceSheets),
            holder("court/judge-lowe-judge", "Judge Lowe, judge", courtSheets),
            LOG,
            WITNESSES);
    Files.write(
        at("release.keep.json"),
        first.of(NoteFile.parse(Files.readAllBytes(note)), terms.created()));
    assertThat(
            run(
                new VerifyCommand(),
                name("release.keep.json"),
                "--policy",
                name("service/policy.json")))
        .as(told)
        .isZero();
    assertThat(told).startsWith("COVERED: a judge's order").doesNotContain("DEMO TRUST");
  }

  private String serviceSheets = "";
  private String courtSheets = "";

  private void court() {
    assertThat(
            setup(
                "court",
                "--out",
                name("court"),
                "--authority",
                "Court office",
                "--member",
                "Judge Lowe:judge"))
        .as(told)
        .isZero();
    courtSheets = told;
  }

  private void service() {
    assertThat(setup(serviceWords())).as(told).isZero();
    serviceSheets = told;
  }

  private String[] serviceWords(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "service",
                "--out",
                name("service"),
                "--log",
                LOG.verifierKey().vkey(),
                "--court",
                name("court/court.json"),
                "--root",
                "Ann Root",
                "--authority",
                "Bea Authority",
                "--member",
                "Mair Tegwen:counsellor",
                "--member",
                "Delyth:releaser"));
    WITNESSES.forEach(witness -> words.addAll(List.of("--witness", witness.verifierKey().vkey())));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  @Test
  void who_joins_later_is_certified_by_the_holders_who_come_together() throws Exception {
    court();
    service();
    Files.writeString(
        at("words"), secret("Bea Authority, service key", "passphrase", serviceSheets));
    Files.writeString(
        at("code"), secret("Bea Authority, service key", "recovery code", serviceSheets));
    String key = name("service/service-bea-authority.authority.json");
    String policy = name("service/policy.json");
    assertThat(
            setup(
                "card",
                "--out",
                name("later"),
                "--policy",
                policy,
                "--authority",
                key,
                "--secret-file",
                name("code"),
                "--member",
                "Siân:survivor"))
        .as(told)
        .isZero();
    KeysFile joined = KeysFile.parse(Files.readAllBytes(at("later/sian-survivor.keys.json")));
    assertThat(joined.card().role()).isEqualTo(Role.SURVIVOR);
    joined
        .card()
        .demandCertifiedBy(PolicyChain.parse(Files.readAllBytes(Path.of(policy))).latest());
    assertThat(
            setup(
                "card",
                "--out",
                name("judge"),
                "--policy",
                policy,
                "--authority",
                key,
                "--secret-file",
                name("words"),
                "--member",
                "Nobody:judge"))
        .isEqualTo(2);
    assertThat(told).contains("A service certifies: counsellor");
    String root = name("service/root-ann-root.authority.json");
    Files.writeString(at("root words"), secret("Ann Root, root key", "passphrase", serviceSheets));
    assertThat(
            setup(
                "card",
                "--out",
                name("root"),
                "--policy",
                policy,
                "--authority",
                root,
                "--secret-file",
                name("root words"),
                "--member",
                "Nobody:counsellor"))
        .isEqualTo(2);
    assertThat(told).contains("not exactly the holders' keys that the policy asks for");
    assertThat(Files.exists(at("judge")) || Files.exists(at("root"))).isFalse();
    assertThat(
            setup(
                "card",
                "--out",
                name("x"),
                "--policy",
                policy,
                "--authority",
                policy,
                "--secret-file",
                name("words"),
                "--member",
                "Nobody:counsellor"))
        .isEqualTo(2);
    assertThat(told).contains("is a policy, not private keys of a root or an authority");
  }

  @Test
  void what_section_3_forbids_a_live_service_is_refused_and_nothing_is_left_behind() {
    court();
    assertRefused("needs two members", without("--member", "Delyth:releaser"));
    assertRefused(
        "A live service needs at least two witnesses",
        without("--witness", WITNESSES.get(0).verifierKey().vkey()));
    assertRefused("post-quantum", serviceWords("--pq-need", "0"));
    assertRefused("post-quantum", serviceWords("--pq-need", "2"));
    assertRefused("at least two witnesses", serviceWords("--witness-need", "1"));
    assertRefused("at least two witnesses", serviceWords("--witness-need", "0"));
    assertRefused("--witness is no key", serviceWords("--witness", LOG.verifierKey().vkey()));
    assertRefused("--root-need is how many", serviceWords("--root-need", "2"));
    assertRefused("A service certifies", serviceWords("--member", "Her Honour:judge"));
    assertRefused(
        "is a plain text, not a court's public keys", serviceWords("--court", written("x.txt")));
    assertThat(setup("service", "--out", name("service"))).isEqualTo(2);
    assertThat(told).contains("--log");
  }

  private String written(String file) {
    try {
      return Files.writeString(at(file), "Hello there.").toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String[] without(String option, String value) {
    List<String> words = new ArrayList<>(List.of(serviceWords()));
    int at = words.indexOf(value);
    assertThat(words.get(at - 1)).isEqualTo(option);
    words.remove(at);
    words.remove(at - 1);
    return words.toArray(String[]::new);
  }

  private void assertRefused(String sentence, String... words) {
    assertThat(setup(words)).as(sentence).isEqualTo(2);
    assertThat(told).contains(sentence);
    assertThat(at("service")).doesNotExist();
  }

  private Holder holder(String file, String person, String sheets)
      throws IOException, MalformedInput {
    KeysFile keys = KeysFile.parse(Files.readAllBytes(at(file + ".keys.json")));
    try (Passphrase passphrase =
        Passphrase.of(secret(person, "passphrase", sheets).toCharArray())) {
      return new Holder(keys.card(), keys.unlock(passphrase));
    }
  }

  private String words(String person, String sheets) throws IOException {
    return Files.writeString(at("words"), secret(person, "passphrase", sheets)).toString();
  }

  /// What a person's sheet says behind a label.
  private static String secret(String person, String label, String sheets) {
    String own = sheets.substring(sheets.indexOf(person + "\n"));
    try (Stream<String> lines = own.lines()) {
      return lines
          .map(String::strip)
          .filter(line -> line.startsWith(label))
          .findFirst()
          .orElseThrow()
          .substring(label.length())
          .strip();
    }
  }

  private int setup(String... words) {
    return run(new SetupCommand(), words);
  }

  private int run(Object command, String... words) {
    StringWriter both = new StringWriter();
    CommandLine line = new CommandLine(command).setOverwrittenOptionsAllowed(true);
    line.setOut(new PrintWriter(both));
    line.setErr(new PrintWriter(both));
    int exit = line.execute(words);
    told = both.toString();
    return exit;
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private String name(String name) {
    return at(name).toString();
  }
}
