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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VaultTest {
  private static final String TEXT = "Ŵyth o’r gloch. 👩‍👧\r\n\r\nقالت إنها بخير. e\u0301\r\n";

  /// Has a space: no base64url can say it by chance.
  private static final String CLIENT = "Client 17";

  /// Keys are stretched slowly on purpose, so they are made once.
  @TempDir private static Path shared;

  private static String secrets = "";

  @TempDir private Path folder;

  private String told = "";

  @BeforeAll
  static void threePeople() {
    VaultTest first = new VaultTest();
    String keys = shared.resolve("keys").toString();
    assertThat(first.run(new KeysCommand(), "--out", keys, "ada", "bea", "cal")).isZero();
    secrets = first.told;
  }

  @BeforeEach
  void theirSecrets() throws IOException {
    for (String name : List.of("ada", "bea", "cal")) {
      String own = secrets.substring(secrets.indexOf(name + "\n"));
      Files.writeString(folder.resolve(name + ".words"), after(own, "passphrase"));
      Files.writeString(folder.resolve(name + ".code"), after(own, "recovery code"));
    }
    Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  @Test
  void a_sealed_note_opens_for_its_author_and_the_colleague_it_was_sealed_to() throws IOException {
    Path note = sealed("a.txt");
    assertThat(Files.readString(note))
        .doesNotContainPattern("(?<![\\w-])gloch(?![\\w-])")
        .doesNotContain(CLIENT);
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
    assertThat(told).isEqualTo("{\"client\":\"" + CLIENT + "\",\"session\":\"2026-11-20\"}");
  }

  @Test
  void a_wrong_passphrase_opens_nothing() throws IOException {
    Path note = sealed("a.txt");
    Files.writeString(folder.resolve("ada.words"), "one two three four five six seven");
    assertThat(open(note, "ada")).isEqualTo(4);
    assertThat(told)
        .startsWith(at("keys/ada.keys.json") + ": does not open with this passphrase. Compare the");
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
    assertThat(told).contains("missing.txt is not there. Check the path");
  }

  @Test
  void files_that_exist_are_never_overwritten() throws IOException {
    assertThat(run(new KeysCommand(), "--out", at("keys"), "dan")).isEqualTo(2);
    assertThat(told).contains("policy.json exists already.");
    try (Stream<Path> files = Files.list(shared.resolve("keys"))) {
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
  void a_file_that_is_not_what_it_is_named_as_is_named_and_nothing_is_left_behind()
      throws IOException {
    Path note = sealed("a.txt");
    Files.createFile(folder.resolve("empty ŵ"));
    Files.writeString(folder.resolve("other.json"), "{\"a\":1}");
    for (String bad : List.of("empty ŵ", "other.json")) {
      assertThat(open(note, "ada", "--policy", at(bad))).as(bad).isEqualTo(2);
      assertThat(told).startsWith(at(bad) + " is no policy file that can be used (policy");
      assertThat(told.lines()).hasSize(1);
      assertThat(seal("--note", at("a.txt"), "--policy", at(bad), "--out", at("new/deep")))
          .isEqualTo(2);
      assertThat(told).startsWith(at(bad) + " is no policy").endsWith("Nothing was sealed.\n");
      assertThat(folder.resolve("new")).doesNotExist();
    }
    for (String bad : List.of("empty ŵ", "other.json")) {
      assertThat(open(Path.of(at(bad)), "ada")).as(bad).isEqualTo(4);
      assertThat(told).startsWith(at(bad) + ", note");
      assertThat(open(note, "ada", "--keys", at(bad))).as(bad).isEqualTo(4);
      assertThat(told).startsWith(at(bad) + ", keys");
      assertThat(seal("--note", at("a.txt"), "--to", at(bad))).as(bad).isEqualTo(2);
      assertThat(told).startsWith(at(bad) + ", ");
    }
    for (String option : List.of("--policy", "--keys", "--passphrase-file")) {
      assertThat(open(note, "ada", option, at("not there"))).as(option).isEqualTo(2);
      assertThat(told).contains(at("not there") + " is not there. Check the path");
      assertThat(open(note, "ada", option, folder.toString())).as(option).isEqualTo(2);
      assertThat(told).contains(folder + " is a folder.");
    }
    assertThat(open(note, "ada", "--passphrase-file", at("empty ŵ"))).isEqualTo(2);
    assertThat(told).startsWith(at("empty ŵ") + " holds no secret.");
  }

  @Test
  void every_kind_of_file_in_every_other_ones_place_is_called_what_it_is() throws IOException {
    Path note = sealed("a.txt");
    Files.copy(note, folder.resolve("note.json"));
    Map<String, String> files =
        Map.of(
            "keys/policy.json", "a policy",
            "keys/ada.keys.json", "a person's keys",
            "keys/bea.card.json", "a card",
            "note.json", "a sealed note",
            "a.txt", "a plain text",
            "ada.words", "a passphrase",
            "bea.code", "a recovery code");
    Map<String, String> places =
        Map.of(
            "--policy",
            "a policy",
            "--keys",
            "a person's keys",
            "--to",
            "a card",
            "--note",
            "a plain text");
    files.forEach((file, kind) ->
        places.forEach((option, wanted) -> {
          if (kind.equals(wanted)) {
            return;
          }
          int code = seal("--note", at("a.txt"), option, at(file), "--out", at("none"));
          assertThat(code).as(option + " " + file).isEqualTo(2);
          assertThat(told).contains(at(file) + " is " + kind + ", not " + wanted + ". ");
          assertThat(folder.resolve("none")).doesNotExist();
        }));
    for (String option : List.of("--passphrase-file", "--recovery-file")) {
      assertThat(open(note, "ada", option, at("keys/policy.json"))).isEqualTo(2);
      assertThat(told).contains(" is a policy, not a file with a ");
    }
  }

  @Test
  void a_copy_that_an_editor_saved_is_refused_as_that() throws IOException {
    Path note = sealed("a.txt");
    for (String one : List.of("keys/policy.json", "keys/ada.keys.json", "keys/bea.card.json")) {
      Path saved = folder.resolve("saved.json");
      Files.writeString(saved, "\ufeff" + Files.readString(Path.of(at(one))) + "\r\n");
      String option =
          one.contains("policy") ? "--policy" : one.contains("keys.json") ? "--keys" : "--to";
      assertThat(seal("--note", at("a.txt"), option, saved.toString())).as(one).isEqualTo(2);
      assertThat(told).contains("opened and saved").contains("a byte order mark");
    }
    byte[] whole = Files.readAllBytes(note);
    Path cut = Files.write(folder.resolve("cut.json"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(open(cut, "ada")).isEqualTo(2);
    assertThat(told).contains("its end is missing");
    assertThat(note).exists();
  }

  @Test
  void a_secret_opens_however_it_lies_in_its_file() throws IOException {
    Path note = sealed("a.txt");
    String words = Files.readString(folder.resolve("ada.words")).strip();
    for (String written :
        List.of(
            words + " ",
            " " + words.toUpperCase(java.util.Locale.ROOT),
            "\ufeff" + words.replace(' ', '\n') + "\r\n")) {
      Files.writeString(folder.resolve("written"), written);
      assertThat(open(note, "ada", "--passphrase-file", at("written"))).as(told).isZero();
      assertThat(told).isEqualTo(TEXT);
    }
    Files.write(
        folder.resolve("written"),
        ("\ufeff" + words).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    assertThat(open(note, "ada", "--passphrase-file", at("written"))).as(told).isZero();
    Files.writeString(
        folder.resolve("written"), words.substring(words.indexOf(' ') + 1) + " zebraz");
    assertThat(open(note, "ada", "--passphrase-file", at("written"))).isEqualTo(4);
    assertThat(told).contains("first word 7, which is in no passphrase").doesNotContain("zebraz");
  }

  @Test
  void where_nothing_can_be_written_is_named_and_no_folder_is_left_behind() throws IOException {
    Path note = sealed("a.txt");
    assertThat(open(note, "ada", "--out", at("none/new.txt"))).isEqualTo(2);
    assertThat(told).startsWith("There is no folder " + at("none") + ".");
    assertThat(seal("--note", at("a.txt"), "--out", at("a.txt/below"))).isEqualTo(2);
    assertThat(told).startsWith("The folder " + at("a.txt/below") + " cannot be made.");
    assertThat(seal("--note", at("a.txt"), "--out", at("a.txt"))).isEqualTo(2);
    assertThat(told).startsWith(at("a.txt") + " exists already.");
    assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo(TEXT);
    try (WholeFiles files = new WholeFiles()) {
      files.into(folder.resolve("new/deep"));
      files.add(folder.resolve("new/deep/one"), new byte[] {1});
    }
    assertThat(folder.resolve("new")).doesNotExist();
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
                CLIENT,
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
    CommandLine line = new CommandLine(command).setOverwrittenOptionsAllowed(true);
    line.setOut(new PrintWriter(both));
    line.setErr(new PrintWriter(both));
    int code = line.execute(args);
    told = both.toString();
    return code;
  }

  private String at(String path) {
    return (path.startsWith("keys") ? shared : folder).resolve(path).toString();
  }

  private static String after(String text, String word) {
    int start = text.indexOf(word) + word.length();
    return text.substring(start, text.indexOf('\n', start)).strip();
  }
}
