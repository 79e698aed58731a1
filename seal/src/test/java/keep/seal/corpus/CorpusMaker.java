package keep.seal.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.Hash;
import keep.seal.box.Box;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.DepositHead;
import keep.seal.matter.DepositKind;
import keep.seal.matter.SealedDeposit;
import keep.seal.people.Card;
import keep.seal.people.CorpusPeople;
import keep.seal.people.PolicyChain;
import keep.seal.release.Envelope;
import keep.seal.verify.CorpusPackages;
import keep.seal.world.FixedRandom;
import keep.seal.world.Made;
import keep.seal.world.Person;
import keep.seal.world.Recipe;
import keep.seal.world.Times;
import keep.seal.world.World;
import org.junit.jupiter.api.Test;

/// Writes the corpus anew into the folder that `keep.corpus` names: `./keep vectors make`. No test,
/// and named so that none is run for it.
class CorpusMaker {
  private final Path folder = Path.of(System.getProperty("keep.corpus", "target/corpus"));
  private final World world = World.get();

  @Test
  void make() throws IOException, MalformedInput {
    clear();
    packages();
    people();
    envelopes();
    deposits();
    boxes();
    cosignatures();
  }

  private void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        Files.delete(file);
      }
    }
  }

  private void write(CaseFile file) {
    try {
      file.write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Many cases share a policy, which so lies in a file of its own: its very bytes.
  ///
  /// @return its name, below the corpus
  private String policyFile(byte[] policy) {
    String name =
        "policies/" + HexFormat.of().formatHex(Sha256.hash(policy)).substring(0, 16) + ".json";
    try {
      Files.createDirectories(folder.resolve("policies"));
      Files.write(folder.resolve(name), policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }

  private void packages() {
    CorpusPackages.each(one -> {
      CaseFile file = new CaseFile("package", one.what());
      one.policy().ifPresent(policy -> file.put("policy", policyFile(policy)));
      if (one.repeated().isPresent()) {
        CorpusPackages.Repeated repeated = one.repeated().get();
        file.put(
            "package_repeat",
            JsonObject.with()
                .put("before", repeated.before())
                .put("unit", repeated.unit())
                .put("times", repeated.times())
                .put("after", repeated.after())
                .object());
      } else {
        file.file("package", one.file());
      }
      write(file.answer(one.exit(), one.step(), one.reason()));
    });
  }

  private void people() throws MalformedInput {
    CorpusPeople people = new CorpusPeople();
    people.policies((what, file) -> {
      String words = "";
      try {
        words = String.join(" ", PolicyChain.parse(file).fingerprint().words());
      } catch (MalformedInput e) {
        // Then it is one of those that do not hold.
      }
      CaseFile one = new CaseFile("policy", what).file("file", file).put("words", words);
      write(words.isEmpty() ? one.answer(4, 0, "refused") : one.answer(0, 0, ""));
    });
    byte[] policy = people.policy();
    people.cards((what, card) -> {
      CaseFile one =
          new CaseFile("card", what)
              .put("policy", policyFile(policy))
              .file("card", card.envelope());
      try {
        Card.parse(card).demandCertifiedBy(PolicyChain.parse(policy).latest());
        write(one.answer(0, 0, ""));
      } catch (MalformedInput e) {
        write(refused(one, e));
      }
    });
  }

  private static CaseFile refused(CaseFile one, MalformedInput why) {
    return one.answer(4, 0, why.fault().name().toLowerCase(java.util.Locale.ROOT));
  }

  private void envelopes() throws MalformedInput {
    Person party = world.person("party");
    Person survivor = world.person("survivor");
    Made made = Recipe.judge().make();
    Envelope sealed =
        Envelope.seal(made.files(), List.of(party.card(), survivor.card()), new FixedRandom(31));
    String text = new String(sealed.bytes(), UTF_8);
    envelope("opened by the party", text, party, party.sid(), made.file(), true);
    envelope("opened by the survivor", text, survivor, survivor.sid(), made.file(), true);
    envelope(
        "the judge has no box",
        text,
        world.person("judge"),
        world.person("judge").sid(),
        made.file(),
        false);
    envelope("the survivor tries the party's box", text, survivor, party.sid(), made.file(), false);
    Map<String, String> changes = new LinkedHashMap<>();
    changes.put("a changed byte of the ciphertext", flipped(text, "\"ct\":\"", 40));
    changes.put("another release's id", flipped(text, "\"release\":\"", 3));
    changes.put("a changed encapsulation", flipped(text, "\"enc\":\"", 9));
    changes.put(
        "a length that is not the ciphertext's",
        text.replaceFirst("\"len\":([0-9])", "\"len\":1$1"));
    changes.put("a line end behind it", text + "\n");
    changes.put("another format", text.replace("cns-envelope/1", "cns-envelope/2"));
    changes.put("nobody to go to", text.replaceFirst("\"to\":\\[.*", "\"to\":[]}"));
    changes.forEach(
        (what, changed) -> envelope(what, changed, party, party.sid(), made.file(), false));
  }

  /// Text with one character after a mark exchanged; of several such marks the first.
  private static String flipped(String text, String mark, int after) {
    int at = text.indexOf(mark) + mark.length() + after;
    return text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
  }

  private void envelope(
      String what, String file, Person reader, Sid card, byte[] inside, boolean opens) {
    write(
        new CaseFile("envelope", what)
            .put("reader", card.text())
            .put("seed", HexFormat.of().formatHex(CorpusPeople.seed(reader.keys())))
            .put("file", file)
            .put("sha256", HexFormat.of().formatHex(Sha256.hash(inside)))
            .answer(opens ? 0 : 4, 0, opens ? "" : "refused"));
  }

  private void deposits() throws MalformedInput {
    Person survivor = world.person("survivor");
    Person judge = world.person("judge");
    byte[] content = "Invented words about harm. Geiriau dychmygol. ☃".getBytes(UTF_8);
    SealedDeposit harm =
        SealedDeposit.seal(
            world.matter(),
            new DepositHead(DepositKind.HARM, "text/plain", Optional.empty()),
            content,
            Optional.of(new SealedDeposit.Depositor(survivor.sid(), survivor.keys())),
            List.of(judge.card(), survivor.card()),
            Times.ASKED,
            new FixedRandom(32));
    SealedDeposit intake =
        SealedDeposit.seal(
            world.matter(),
            new DepositHead(DepositKind.INTAKE, "text/plain", Optional.empty()),
            content,
            Optional.empty(),
            List.of(world.person("releaser").card()),
            Times.ASKED,
            new FixedRandom(33));
    deposit(
        "harm, opened by the judge", harm, harm.ciphertext(), judge, judge.sid(), content, true);
    deposit(
        "harm, opened by the survivor",
        harm,
        harm.ciphertext(),
        survivor,
        survivor.sid(),
        content,
        true);
    deposit(
        "an intake, opened by the releaser",
        intake,
        intake.ciphertext(),
        world.person("releaser"),
        world.person("releaser").sid(),
        content,
        true);
    deposit(
        "the party has no box",
        harm,
        harm.ciphertext(),
        world.person("party"),
        world.person("party").sid(),
        content,
        false);
    deposit(
        "the survivor tries the judge's box",
        harm,
        harm.ciphertext(),
        survivor,
        judge.sid(),
        content,
        false);
    byte[] changed = harm.ciphertext().toArray();
    changed[100] ^= 4;
    deposit(
        "a changed bit of the ciphertext",
        harm,
        Bytes.of(changed),
        judge,
        judge.sid(),
        content,
        false);
    deposit(
        "another deposit's ciphertext",
        harm,
        intake.ciphertext(),
        judge,
        judge.sid(),
        content,
        false);
    deposit(
        "other content than was deposited",
        harm,
        harm.ciphertext(),
        judge,
        judge.sid(),
        "Other words.".getBytes(UTF_8),
        false);
  }

  private void deposit(
      String what,
      SealedDeposit sealed,
      Bytes ct,
      Person reader,
      Sid card,
      byte[] content,
      boolean opens) {
    List<JsonObject> boxes =
        sealed.boxes().stream()
            .map(one ->
                JsonObject.with()
                    .put("to", one.card())
                    .put("enc", one.box().enc())
                    .put("ct", one.box().ct())
                    .object())
            .toList();
    write(
        new CaseFile("deposit", what)
            .put("reader", card.text())
            .put("seed", HexFormat.of().formatHex(CorpusPeople.seed(reader.keys())))
            .put("deposit", new String(sealed.statement().envelope(), UTF_8))
            .put("boxes", new JsonArray(List.copyOf(boxes)))
            .put("ct", Base64.getEncoder().encodeToString(ct.toArray()))
            .put("content", Base64.getEncoder().encodeToString(content))
            .answer(opens ? 0 : 4, 0, opens ? "" : "refused"));
  }

  private void boxes() {
    FixedRandom random = new FixedRandom(34);
    for (String person : List.of("author", "judge", "party", "survivor", "adviser")) {
      Person reader = world.person(person);
      byte[] info = random.draw(40);
      byte[] key = random.draw(32);
      Box box = Box.seal(reader.card().boxKey(), info, Secret.of(key), random);
      box("sealed to the " + person, reader, info, key, box, true);
      byte[] otherInfo = info.clone();
      otherInfo[7] ^= 1;
      box("for another use than it was sealed for, " + person, reader, otherInfo, key, box, false);
      box(
          "sealed to somebody else than the colleague, " + person,
          world.person("colleague"),
          info,
          key,
          box,
          false);
      byte[] enc = box.enc().toArray();
      enc[random.nextInt(1088)] ^= 1;
      box(
          "a changed ML-KEM half, " + person,
          reader,
          info,
          key,
          new Box(Bytes.of(enc), box.ct()),
          false);
      enc = box.enc().toArray();
      enc[1088 + random.nextInt(31)] ^= 1;
      box(
          "a changed X25519 half, " + person,
          reader,
          info,
          key,
          new Box(Bytes.of(enc), box.ct()),
          false);
      enc = box.enc().toArray();
      java.util.Arrays.fill(enc, 1088, 1120, (byte) 0);
      box(
          "an X25519 half of low order, " + person,
          reader,
          info,
          key,
          new Box(Bytes.of(enc), box.ct()),
          false);
      byte[] ct = box.ct().toArray();
      ct[random.nextInt(48)] ^= 1;
      box(
          "a changed ciphertext, " + person,
          reader,
          info,
          key,
          new Box(box.enc(), Bytes.of(ct)),
          false);
    }
  }

  private void box(String what, Person reader, byte[] info, byte[] key, Box box, boolean opens) {
    write(
        new CaseFile("box", what)
            .put("seed", HexFormat.of().formatHex(CorpusPeople.seed(reader.keys())))
            .put("info", HexFormat.of().formatHex(info))
            .put("enc", box.enc().text())
            .put("ct", box.ct().text())
            .put("key", HexFormat.of().formatHex(key))
            .answer(opens ? 0 : 4, 0, opens ? "" : "lock"));
  }

  private void cosignatures() {
    FixedRandom random = new FixedRandom(35);
    LogSigner log = new LogSigner("keep.example/log", random.draw(32));
    Map<String, Cosigner> witnesses = new LinkedHashMap<>();
    witnesses.put("0x04", Cosigner.ed25519("witness.example/one", random.draw(32)));
    witnesses.put("0x06", Cosigner.mlDsa44("witness.example/two", random.draw(32)));
    Cosigner other = Cosigner.mlDsa44("witness.example/two", random.draw(32));
    witnesses.forEach((type, witness) -> {
      for (long size : new long[] {1, 3, 4096}) {
        Checkpoint checkpoint = new Checkpoint("keep.example/log", size, Hash.of(random.draw(32)));
        Checkpoint wrong = new Checkpoint("keep.example/log", size + 1, checkpoint.root());
        String vkey = witness.verifierKey().vkey();
        long time = 1_802_000_060L + size;
        NoteSignature line = witness.cosign(checkpoint, time);
        String size1 = type + " over size " + size;
        cosignature(size1, log, checkpoint, vkey, line, time, true);
        cosignature(size1 + ", another time", log, checkpoint, vkey, line, time + 1, false);
        cosignature(size1 + ", for another size", log, wrong, vkey, line, time, false);
        cosignature(
            size1 + ", another key",
            log,
            checkpoint,
            other.verifierKey().vkey(),
            line,
            time,
            false);
      }
    });
  }

  private void cosignature(
      String what,
      LogSigner log,
      Checkpoint checkpoint,
      String vkey,
      NoteSignature line,
      long time,
      boolean holds) {
    write(
        new CaseFile("cosignature", what)
            .put("vkey", vkey)
            .put("checkpoint", log.sign(checkpoint).with(List.of(line)).note().note())
            .put("time", time)
            .answer(holds ? 0 : 4, 0, holds ? "" : "signature"));
  }
}
