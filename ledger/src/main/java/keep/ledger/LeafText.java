package keep.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What one leaf of a Keep record says (protocol section 9). A leaf holds a kind word and 32-byte
/// values that look random, and nothing else: no name, no date, no count.
///
/// `statement` is the protocol's statement id: SHA-256 over the signed bytes.
public sealed interface LeafText {
  /// Kinds whose leaf names the statement itself.
  Set<String> PUBLIC_KINDS = Set.of("policy", "card");

  /// Kinds whose leaf is a commitment that only who holds the blind can open.
  Set<String> SEALED_KINDS =
      Set.of("act", "header", "seal", "grants", "deposit", "order", "clearance", "release");

  /// Kinds that take back an earlier statement; their leaf carries that statement's mark.
  Set<String> END_KINDS = Set.of("card-end", "order-end");

  /// A statement that everybody may see.
  ///
  /// @param kind one of [#PUBLIC_KINDS]
  record Public(String kind, Hash statement) implements LeafText {
    public Public {
      if (!PUBLIC_KINDS.contains(kind)) {
        throw new MalformedRecordException("leaf: this kind is not one that may stand in public");
      }
    }

    @Override
    public String text() {
      return HEAD + kind + "\nstmt " + Base64Text.url(statement.raw()) + "\n";
    }
  }

  /// A commitment to a statement that stays closed.
  record Sealed(Hash commit) implements LeafText {
    @Override
    public String text() {
      return HEAD + "sealed\ncommit " + Base64Text.url(commit.raw()) + "\n";
    }
  }

  /// A card-end or order-end; `mark` finds it for whoever holds the ended statement.
  record End(Hash statement, Hash mark) implements LeafText {
    @Override
    public String text() {
      return HEAD
          + "end\nstmt "
          + Base64Text.url(statement.raw())
          + "\nof "
          + Base64Text.url(mark.raw())
          + "\n";
    }
  }

  /// First line and the start of the second.
  String HEAD = "cns-ledger/1\nkind ";

  /// The leaf's ASCII text.
  String text();

  /// The bytes that are hashed.
  default byte[] bytes() {
    return text().getBytes(StandardCharsets.US_ASCII);
  }

  /// The leaf hash of [#bytes].
  default Hash hash() {
    return new TreeHasher().leaf(bytes());
  }

  /// The sealed leaf of a statement: commit = HMAC(blind, L("sealed") || kind || 0x00 ||
  /// statement).
  ///
  /// @param kind one of [#SEALED_KINDS]
  /// @param blind 32 random bytes, chosen by whoever files the statement; deleting it is erasure
  static Sealed sealed(String kind, Hash statement, byte[] blind) {
    if (!SEALED_KINDS.contains(kind)) {
      throw new MalformedRecordException("leaf: this kind is not one that is sealed");
    }
    if (blind.length != 32) {
      throw new MalformedRecordException("leaf: a blind has 32 bytes, not " + blind.length);
    }
    return new Sealed(hmac(blind, "cns1/sealed\0" + kind + "\0", statement));
  }

  /// The leaf of a statement `end` that ends `ended`.
  ///
  /// @param endedNonce the 16-byte nonce in the ended statement's payload
  static End end(Hash end, byte[] endedNonce, Hash ended) {
    return new End(end, mark(endedNonce, ended));
  }

  /// The mark under which the end of `ended` would stand: HMAC(nonce, L("end-of") || ended). Who
  /// holds the statement searches the tiles for it; nobody else can compute it.
  static Hash mark(byte[] endedNonce, Hash ended) {
    if (endedNonce.length != 16) {
      throw new MalformedRecordException("leaf: a nonce has 16 bytes, not " + endedNonce.length);
    }
    return hmac(endedNonce, "cns1/end-of\0", ended);
  }

  /// Reads a leaf back; only the one spelling that [#text] writes is accepted.
  ///
  /// @throws MalformedRecordException for anything else
  static LeafText parse(byte[] bytes) {
    // ISO 8859-1 keeps one character per byte, so the comparison at the end is byte for byte.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || lines.length > 5 || !lines[0].equals("cns-ledger/1")) {
      throw new MalformedRecordException("leaf: not a cns-ledger/1 text of three or four lines");
    }
    String kind = after("kind ", lines[1]);
    LeafText leaf =
        switch (kind) {
          case "sealed" -> new Sealed(hash("commit ", lines[2]));
          case "end" -> new End(hash("stmt ", lines[2]), hash("of ", lines[3]));
          default -> new Public(kind, hash("stmt ", lines[2]));
        };
    if (!leaf.text().equals(text)) {
      throw new MalformedRecordException("leaf: more or other lines than its kind allows");
    }
    return leaf;
  }

  private static String after(String word, String line) {
    if (!line.startsWith(word)) {
      throw new MalformedRecordException("leaf: a line does not begin with \"" + word + "\"");
    }
    return line.substring(word.length());
  }

  private static Hash hash(String word, String line) {
    return Hash.of(Base64Text.fromUrl(after(word, line)));
  }

  private static Hash hmac(byte[] key, String label, Hash statement) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256", "SunJCE");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(label.getBytes(StandardCharsets.US_ASCII));
      return Hash.owning(mac.doFinal(statement.raw()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256; this one failed.", e);
    }
  }
}
