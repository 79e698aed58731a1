package keep.tools.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VaultTest {
  private static final String TEXT = "Ŵyth o’r gloch. 👩‍👧\r\n\r\nقالت إنها بخير. e\u0301\r\n";

  @TempDir private Path folder;

  private String told = "";

  @BeforeEach
  void threePeople() throws IOException {
    assertThat(run(new KeysCommand(), "--out", at("keys"), "ada", "bea", "cal")).isZero();
    for (String name : List.of("ada", "bea", "cal")) {
      String own = told.substring(told.indexOf(name + "\n"));
      Files.writeString(folder.resolve(name + ".words"), after(own, "passphrase"));
      Files.writeString(folder.resolve(name + ".code"), after(own, "recovery code"));
    }
    Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  @Test
  void a_sealed_note_opens_for_its_author_and_the_colleague_it_was_sealed_to() throws IOException {
    Path note = sealed("a.txt");
    assertThat(Files.readString(note)).doesNotContain("gloch", "C-17");
    for (String reader : List.of("ada", "bea")) {
      assertThat(open(note, reader)).isZero();
      assertThat(told).isEqualTo(TEXT);
    }
    assertThat(open(note, "cal")).isEqualTo(4);
    assertThat(told).startsWith("note.boxes: has none for this card.");
  }

  @Test
  void a_note_opens_with_the_recovery_code_too_and_says_whom_it_is_about() throws IOException {
    Path note = sealed("a.txt");
    String code = folder.resolve("bea.code").toString();
    assertThat(
            run(
                new OpenCommand(),
                note.toString(),
                "--keys",
                at("keys/bea.keys.json"),
                "--policy",
                at("keys/policy.json"),
                "--recovery-file",
                code,
                "--about"))
        .isZero();
    assertThat(told).isEqualTo("{\"client\":\"C-17\",\"session\":\"2026-11-20\"}");
  }

  @Test
  void a_wrong_passphrase_opens_nothing() throws IOException {
    Path note = sealed("a.txt");
    Files.writeString(folder.resolve("ada.words"), "one two three four five six seven");
    assertThat(open(note, "ada")).isEqualTo(4);
    assertThat(told).startsWith("slot: does not open with this key.");
  }

  @Test
  void a_note_under_another_services_policy_is_not_believed() throws IOException {
    Path note = sealed("a.txt");
    assertThat(run(new KeysCommand(), "--out", at("other"), "ada")).isZero();
    assertThat(
            run(
                new OpenCommand(),
                note.toString(),
                "--keys",
                at("keys/ada.keys.json"),
                "--policy",
                at("other/policy.json"),
                "--passphrase-file",
                at("ada.words")))
        .isEqualTo(4);
    assertThat(told).contains("by a key that has no say here");
  }

  @Test
  void one_refused_note_leaves_nothing_behind_of_any() throws IOException {
    Files.write(folder.resolve("b.txt"), "caf\u00e9".getBytes(ISO_8859_1));
    assertThat(seal("--note", at("a.txt"), "--note", at("b.txt"))).isEqualTo(2);
    assertThat(told).contains("b.txt, byte 3: is not UTF-8 text.", "Nothing was sealed.");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(seal("--note", at("missing.txt"))).isEqualTo(2);
    assertThat(told).contains("missing.txt is not there. Check the path.");
  }

  @Test
  void files_that_exist_are_never_overwritten() throws IOException {
    assertThat(run(new KeysCommand(), "--out", at("keys"), "dan")).isEqualTo(2);
    assertThat(told).contains("policy.json exists already.");
    try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
      assertThat(files).hasSize(7);
    }
    Path note = sealed("a.txt");
    Path taken = Files.writeString(folder.resolve("taken.txt"), "mine");
    assertThat(open(note, "ada", "--out", taken.toString())).isEqualTo(2);
    assertThat(taken).hasContent("mine");
    assertThat(open(note, "ada", "--out", at("new.txt"))).isZero();
    assertThat(Files.readAllBytes(folder.resolve("new.txt"))).isEqualTo(TEXT.getBytes(UTF_8));
  }

  @Test
  void a_byte_order_mark_is_dropped_and_told() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "\ufeffHello.");
    Path note = sealed("b.txt");
    assertThat(told).contains("b.txt began with a byte order mark");
    assertThat(open(note, "ada")).isZero();
    assertThat(told).isEqualTo("Hello.");
  }

  private Path sealed(String file) throws IOException {
    assertThat(seal("--note", at(file))).as(told).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private int seal(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--keys",
                at("keys/ada.keys.json"),
                "--policy",
                at("keys/policy.json"),
                "--passphrase-file",
                at("ada.words"),
                "--to",
                at("keys/bea.card.json"),
                "--client",
                "C-17",
                "--session",
                "2026-11-20",
                "--out",
                at("out")));
    args.addAll(List.of(more));
    return run(new SealCommand(), args.toArray(String[]::new));
  }

  private int open(Path note, String reader, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                note.toString(),
                "--keys",
                at("keys/" + reader + ".keys.json"),
                "--policy",
                at("keys/policy.json"),
                "--passphrase-file",
                at(reader + ".words")));
    args.addAll(List.of(more));
    return run(new OpenCommand(), args.toArray(String[]::new));
  }

  /// Runs one command; what it told on both channels is in [#told].
  private int run(Callable<Integer> command, String... args) {
    StringWriter both = new StringWriter();
    CommandLine line = new CommandLine(command);
    line.setOut(new PrintWriter(both));
    line.setErr(new PrintWriter(both));
    int code = line.execute(args);
    told = both.toString();
    return code;
  }

  private String at(String path) {
    return folder.resolve(path).toString();
  }

  private static String after(String text, String word) {
    int start = text.indexOf(word) + word.length();
    return text.substring(start, text.indexOf('\n', start)).strip();
  }
}
