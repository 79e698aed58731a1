package keep.seal.matter;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keep.seal.box.Box;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;

/// A deposit as it is sent and stored: the statement, the ciphertext and a box for each reader. It
/// is sealed on the sender's device; whoever stores it cannot read it.
///
/// @param statement the signed statement; an intake's bears no signature
/// @param says what the statement says
/// @param ciphertext tag included
/// @param boxes one for each reader, by card
public record SealedDeposit(
    Statement statement, Deposit says, Bytes ciphertext, List<ReaderBox> boxes) {

  /// A reader's box.
  ///
  /// @param card the reader's card
  public record ReaderBox(Sid card, Box box) {}

  public SealedDeposit {
    boxes = boxes.stream().sorted(Comparator.comparing(ReaderBox::card)).toList();
  }

  /// Who deposits: a card with its keys.
  public record Depositor(Sid card, Signer keys) {}

  /// Seals a paper to its readers.
  ///
  /// @param depositor empty exactly for an intake
  /// @param readers cards that were checked against the policy; at least one
  /// @param content at most 16 MiB with its head
  /// @param created Unix seconds
  /// @throws MalformedInput with fault LIMIT where the content is too long
  public static SealedDeposit seal(
      Id16 matter,
      DepositHead head,
      byte[] content,
      Optional<Depositor> depositor,
      List<Card> readers,
      long created,
      SecureRandom random)
      throws MalformedInput {
    byte[] plain = plaintext(head, content);
    Id16 id = Id16.of(draw(random, Id16.LENGTH));
    try (DepositKey key = new DepositKey(Secret.taking(draw(random, DepositKey.LENGTH)))) {
      byte[] ciphertext = key.encrypt(plain, matter, id);
      Deposit deposit =
          new Deposit(
              id,
              matter,
              head.kind(),
              depositor.map(Depositor::card),
              readers.stream().map(Card::sid).toList(),
              ciphertext.length,
              Digest.of(Sha256.hash(ciphertext)),
              key.commitment(matter, id),
              created,
              Nonce.of(draw(random, Nonce.LENGTH)));
      Statement statement = deposit.sign(depositor.map(Depositor::keys));
      List<ReaderBox> boxes = new ArrayList<>();
      for (Card reader : readers) {
        byte[] info = DepositKey.boxInfo(statement.sid(), reader.sid());
        boxes.add(
            new ReaderBox(reader.sid(), Box.seal(reader.boxKey(), info, key.secret(), random)));
      }
      return new SealedDeposit(statement, deposit, Bytes.of(ciphertext), boxes);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static byte[] plaintext(DepositHead head, byte[] content) throws MalformedInput {
    byte[] headBytes = head.bytes();
    if (content.length > Deposit.LONGEST - headBytes.length - Integer.BYTES) {
      throw new MalformedInput(
          MalformedInput.Fault.LIMIT,
          "deposit",
          "is larger than 16 MiB",
          "Send it in several parts.");
    }
    return new ByteBuilder().u32(headBytes.length).put(headBytes).put(content).toArray();
  }

  private static byte[] draw(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /// Opens it for one reader: box, key commitment, ciphertext, padding and head, in this order. The
  /// depositor's signature is the caller's to check.
  ///
  /// @param reader the reader's unlocked keys
  /// @param card the card it was sealed to
  public OpenedDeposit open(Keyset reader, Sid card) throws MalformedInput {
    if (ciphertext.length() != says.length()
        || !Digest.of(Sha256.hash(ciphertext.toArray())).equals(says.ctSha256())) {
      throw MalformedInput.mismatch("deposit.ct_sha256", "is not that of the ciphertext");
    }
    Box box =
        boxes.stream()
            .filter(one -> one.card().equals(card))
            .map(ReaderBox::box)
            .findFirst()
            .orElseThrow(() -> MalformedInput.mismatch("deposit.to", "has no box for this card"));
    byte[] info = DepositKey.boxInfo(statement.sid(), card);
    try (DepositKey key = new DepositKey(reader.open(box, info, "deposit.box"))) {
      if (!key.commitment(says.matter(), says.deposit()).equals(says.keyCommit())) {
        throw MalformedInput.mismatch("deposit.key_commit", "is not that of the key in the box");
      }
      return readPlain(key.decrypt(ciphertext.toArray(), says.matter(), says.deposit()));
    }
  }

  private OpenedDeposit readPlain(byte[] plain) throws MalformedInput {
    try {
      if (plain.length < Integer.BYTES) {
        throw MalformedInput.form("deposit", "has no head");
      }
      int head = ByteBuffer.wrap(plain).getInt();
      if (head < 0 || head > plain.length - Integer.BYTES) {
        throw MalformedInput.form("deposit", "has a head longer than itself");
      }
      int begin = Integer.BYTES + head;
      DepositHead read = DepositHead.read(Arrays.copyOfRange(plain, Integer.BYTES, begin));
      if (read.kind() != says.kind()) {
        throw MalformedInput.mismatch("deposit.kind", "differs inside and outside");
      }
      return new OpenedDeposit(read, Arrays.copyOfRange(plain, begin, plain.length));
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }
}
