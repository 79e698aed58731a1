package keep.seal.release;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import keep.seal.box.Box;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Hkdf;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Padding;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sid;
import keep.seal.json.Budget;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.order.Recipient;
import keep.seal.people.Card;
import keep.seal.people.Keyset;

/// A package on its way, sealed to its recipients' cards (protocol section 7). Whoever carries or
/// stores it cannot read it.
///
/// @param release the release's statement id
/// @param ciphertext of the padded package, tag included
/// @param to a box for each recipient, by card
public record Envelope(Sid release, Bytes ciphertext, List<Addressed> to) {
  /// The longest envelope, in bytes: 64 MiB.
  public static final int LONGEST = 64 << 20;

  private static final String FORMAT = "cns-envelope/1";
  private static final int KEY = 32;

  /// The most recipients: their boxes fit beside the longest package.
  public static final int MOST_RECIPIENTS = Recipient.MOST;

  private static final Budget BUDGET = new Budget(1 << 14, LONGEST);

  /// One recipient's box.
  public record Addressed(Sid card, Box box) implements Comparable<Addressed> {
    @Override
    public int compareTo(Addressed other) {
      return card.compareTo(other.card);
    }
  }

  public Envelope {
    to = to.stream().sorted().toList();
  }

  /// Seals a package.
  ///
  /// @param recipients cards the release names, checked before; 1 to [#MOST_RECIPIENTS]
  public static Envelope seal(ReleasePackage files, List<Card> recipients, SecureRandom random) {
    if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
      throw new IllegalArgumentException("an envelope goes to 1 to 1,024 cards");
    }
    Sid release = files.release().sid();
    byte[] drawn = new byte[KEY];
    random.nextBytes(drawn);
    try (Secret rk = Secret.taking(drawn)) {
      byte[] padded = Padding.pad(files.bytes());
      byte[] ciphertext;
      try (Secret key = bodyKey(rk, release)) {
        ciphertext = OneMessage.encrypt(key, aad(release, padded.length), padded);
      } finally {
        Arrays.fill(padded, (byte) 0);
      }
      List<Addressed> to = new ArrayList<>();
      for (Card card : recipients) {
        to.add(
            new Addressed(
                card.sid(), Box.seal(card.boxKey(), info(release, card.sid()), rk, random)));
      }
      return new Envelope(release, Bytes.of(ciphertext), to);
    }
  }

  /// The package's bytes, for one recipient. They have still to be verified, and to hold the
  /// release that the envelope names.
  public byte[] open(Keyset reader, Sid card) throws MalformedInput {
    Addressed mine =
        to.stream()
            .filter(one -> one.card().equals(card))
            .findFirst()
            .orElseThrow(() -> MalformedInput.mismatch("envelope.to", "has no box for this card"));
    try (Secret rk = reader.open(mine.box(), info(release, card), "envelope.to");
        Secret key = bodyKey(rk, release)) {
      int length = ciphertext.length() - OneMessage.TAG;
      byte[] plain =
          Padding.unpad(
              OneMessage.decrypt(key, aad(release, length), ciphertext.toArray(), "envelope.ct"));
      if (!ReleasePackage.read(plain).release().sid().equals(release)) {
        throw MalformedInput.mismatch("envelope.release", "is not the release inside");
      }
      return plain;
    }
  }

  /// `K = HKDF(RK, release_sid, L("release-body"), 32)`.
  private static Secret bodyKey(Secret rk, Sid release) {
    return Hkdf.key(rk.reveal(), release.toArray(), ByteBuilder.labelled("release-body").toArray());
  }

  private static byte[] aad(Sid release, int length) {
    return ByteBuilder.labelled("release-aad").put(release).u32(length).toArray();
  }

  private static byte[] info(Sid release, Sid card) {
    return ByteBuilder.labelled("release-grant").put(release).put(card).toArray();
  }

  /// Reads an envelope.
  public static Envelope read(byte[] file) throws MalformedInput {
    if (file.length > LONGEST) {
      throw new MalformedInput(
          MalformedInput.Fault.LIMIT,
          "envelope",
          "is larger than 64 MiB",
          "Ask for it in several releases.");
    }
    Fields fields = Fields.read(file, BUDGET, "envelope", "format", "release", "len", "ct", "to");
    fields.literal("format", FORMAT);
    Bytes ciphertext = fields.base64("ct");
    if (fields.integer("len") != ciphertext.length() || ciphertext.length() <= OneMessage.TAG) {
      throw fields.fault("len", "must be the length of ct");
    }
    List<Addressed> to = new ArrayList<>();
    for (Fields one : fields.objects("to", "card", "enc", "ct")) {
      to.add(
          new Addressed(
              one.sid("card"), Box.parse(one.bytes("enc"), one.bytes("ct"), one.place())));
    }
    if (to.isEmpty() || to.size() > MOST_RECIPIENTS) {
      throw fields.fault("to", "must name 1 to 1,024 recipients");
    }
    return new Envelope(
        fields.sid("release"), ciphertext, fields.ascending("to", to, Comparator.naturalOrder()));
  }

  /// The envelope's bytes.
  public byte[] bytes() {
    List<JsonObject> list = new ArrayList<>();
    for (Addressed one : to) {
      list.add(
          JsonObject.with()
              .put("card", one.card())
              .put("enc", one.box().enc())
              .put("ct", one.box().ct())
              .object());
    }
    return JsonObject.with()
        .put("format", FORMAT)
        .put("release", release)
        .put("len", ciphertext.length())
        .base64("ct", ciphertext)
        .list("to", list)
        .bytes();
  }
}
