package keep.tools.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.nio.charset.StandardCharsets;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.box.Box;
import keep.seal.box.BoxSeed;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.matter.Deposit;
import keep.seal.matter.OpenedDeposit;
import keep.seal.matter.SealedDeposit;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.people.PolicyChain;
import keep.seal.people.SigningKey;
import keep.seal.release.Envelope;
import keep.seal.statement.Statement;
import keep.seal.verify.Verifier;
import tools.jackson.databind.JsonNode;

/// One case of the corpus, answered by this implementation. docs/vectors.md lists the fields of
/// each kind.
final class Question {
  private final JsonNode asked;
  private final Path folder;

  /// @param folder the corpus, below which policies lie
  Question(JsonNode asked, Path folder) {
    this.asked = asked;
    this.folder = folder;
  }

  String kind() {
    return text("kind");
  }

  /// What the case says is right.
  Answer expected() {
    return new Answer(asked.path("exit").asInt(-1), asked.path("step").asInt(-1), text("reason"));
  }

  Answer answer() {
    try {
      return switch (kind()) {
        case "package" -> release();
        case "policy" -> policy();
        case "card" -> card();
        case "envelope" -> envelope();
        case "deposit" -> deposit();
        case "box" -> box();
        case "cosignature" -> cosignature();
        default -> new Answer(-1, -1, "no kind that is known here");
      };
    } catch (MalformedInput e) {
      return Answer.refused(e);
    }
  }

  private Answer release() {
    Verifier verifier =
        asked.path("policy").isMissingNode()
            ? Verifier.trustingNobody()
            : Verifier.trustingFile(policyFile());
    return Answer.of(verifier.verify(file("package")));
  }

  private Answer policy() throws MalformedInput {
    PolicyChain chain = PolicyChain.parse(file("file"));
    return chain.fingerprint().words().equals(List.of(text("words").split(" ")))
        ? Answer.HOLDS
        : Answer.differs();
  }

  private Answer card() throws MalformedInput {
    Card card = Card.parse(Statement.parse(file("card")));
    card.demandCertifiedBy(PolicyChain.parse(policyFile()).latest());
    return Answer.HOLDS;
  }

  private Answer envelope() throws MalformedInput {
    try (Keyset reader = reader()) {
      byte[] opened = Envelope.read(file("file")).open(reader, Sid.parse(text("reader")));
      return hex(Sha256.hash(opened)).equals(text("sha256")) ? Answer.HOLDS : Answer.differs();
    }
  }

  private Answer deposit() throws MalformedInput {
    Statement statement = Statement.parse(utf8("deposit"));
    List<SealedDeposit.ReaderBox> boxes = new ArrayList<>();
    for (JsonNode one : asked.path("boxes")) {
      Bytes enc = Bytes.fromText(one.path("enc").asString(""));
      Bytes ct = Bytes.fromText(one.path("ct").asString(""));
      boxes.add(
          new SealedDeposit.ReaderBox(
              Sid.parse(one.path("to").asString("")), Box.parse(enc, ct, "boxes")));
    }
    SealedDeposit sealed =
        new SealedDeposit(statement, Deposit.parse(statement), Bytes.of(base64(text("ct"))), boxes);
    try (Keyset reader = reader();
        OpenedDeposit opened = sealed.open(reader, Sid.parse(text("reader")))) {
      return Arrays.equals(opened.content(), base64(text("content")))
          ? Answer.HOLDS
          : Answer.differs();
    }
  }

  private Answer box() throws MalformedInput {
    Box box = Box.parse(Bytes.fromText(text("enc")), Bytes.fromText(text("ct")), "box");
    try (BoxSeed seed = BoxSeed.of(unhex("seed"));
        Secret key = seed.open(box, unhex("info"), "box")) {
      return hex(key.reveal()).equals(text("key")) ? Answer.HOLDS : Answer.differs();
    }
  }

  /// A checkpoint with one witness's line, which must be that key's at that time.
  private Answer cosignature() {
    try {
      VerifierKey key = VerifierKey.parse(text("vkey"));
      SignedCheckpoint signed = SignedCheckpoint.parse(utf8("checkpoint"));
      OptionalLong time = key.cosigned(signed.checkpoint(), signed.signatures().getLast());
      return time.isPresent() && time.getAsLong() == asked.path("time").asLong()
          ? Answer.HOLDS
          : new Answer(4, 0, "signature");
    } catch (MalformedRecordException e) {
      return new Answer(4, 0, "form");
    }
  }

  private byte[] policyFile() {
    try {
      return Files.readAllBytes(folder.resolve(text("policy")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Keyset reader() {
    byte[] unused = new byte[SigningKey.LENGTH];
    return Keyset.of(
        Id16.of(new byte[Id16.LENGTH]), SigningKey.of(unused), BoxSeed.of(unhex("seed")));
  }

  /// A file's bytes: as text, in base64 where it is none, or as one text many times.
  private byte[] file(String name) {
    JsonNode repeat = asked.path(name + "_repeat");
    if (repeat.isObject()) {
      return (repeat.path("before").asString("")
              + repeat.path("unit").asString("").repeat(repeat.path("times").asInt(0))
              + repeat.path("after").asString(""))
          .getBytes(StandardCharsets.UTF_8);
    }
    return asked.has(name) ? utf8(name) : base64(text(name + "_b64"));
  }

  private byte[] utf8(String name) {
    return text(name).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] unhex(String name) {
    return HexFormat.of().parseHex(text(name));
  }

  private String text(String name) {
    return asked.path(name).asString("");
  }

  private static byte[] base64(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
