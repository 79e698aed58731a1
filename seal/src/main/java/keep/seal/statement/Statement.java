package keep.seal.statement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;

/// A payload with the signatures over it: a DSSE envelope in the one spelling.
///
/// A statement that was parsed is well formed and nothing more. Whose signatures it needs depends
/// on what it says; [Signatures] compares them.
public final class Statement {
  /// The longest payload, in bytes: 1 MiB.
  public static final int LONGEST_PAYLOAD = 1 << 20;

  /// The most signatures: those of all old and all new roots of a policy.
  public static final int MOST_SIGNATURES = 64;

  /// One signature: whose it claims to be, and its 64 bytes.
  public record Signed(String keyid, Bytes signature) {}

  private final StatementKind kind;
  private final Bytes payload;
  private final List<Signed> signatures;
  private final Sid sid;

  private Statement(StatementKind kind, Bytes payload, List<Signed> signatures) {
    this.kind = kind;
    this.payload = payload;
    this.signatures = List.copyOf(signatures);
    this.sid = sidOf(kind, payload.toArray());
  }

  /// Signs `payload` with each signer once; a key that two signers share signs once.
  public static Statement signed(
      StatementKind kind, byte[] payload, List<? extends Signer> signers) {
    byte[] message = pae(kind, payload);
    Map<VerifyingKey, Bytes> byKey = new HashMap<>();
    for (Signer signer : signers) {
      byKey.computeIfAbsent(signer.verifyingKey(), key -> signer.sign(message));
    }
    List<Signed> signatures = new ArrayList<>();
    byKey.forEach((key, signature) -> signatures.add(new Signed(key.keyid(), signature)));
    signatures.sort(Comparator.comparing(Signed::keyid));
    return new Statement(kind, Bytes.of(payload), signatures);
  }

  /// The bytes that are signed: DSSE's pre-authentication encoding of payload type and payload.
  public static byte[] pae(StatementKind kind, byte[] payload) {
    return pae(kind.payloadType(), payload);
  }

  static byte[] pae(String type, byte[] payload) {
    String head = "DSSEv1 " + type.length() + " " + type + " " + payload.length + " ";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + payload.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(payload, 0, all, start.length, payload.length);
    return all;
  }

  /// The id a payload of this kind has, whoever signs it.
  public static Sid sidOf(StatementKind kind, byte[] payload) {
    return Sid.of(Sha256.hash(pae(kind, payload)));
  }

  /// Reads an envelope that stands in a file of its own.
  public static Statement parse(byte[] envelope) throws MalformedInput {
    return of(StrictJson.readObject(envelope, "statement"), "statement");
  }

  /// Reads an envelope that lies inside other JSON.
  ///
  /// @param place where it lies, for errors: `cards[2]`
  public static Statement of(JsonObject envelope, String place) throws MalformedInput {
    Fields fields = Fields.of(envelope, place, "payloadType", "payload", "signatures");
    StatementKind kind =
        StatementKind.ofPayloadType(fields.text("payloadType"))
            .filter(known -> known != StatementKind.SLOT)
            .orElseThrow(() ->
                fields.fault("payloadType", "is not a kind of statement known to this version"));
    Bytes payload = fields.base64("payload");
    if (payload.length() > LONGEST_PAYLOAD) {
      throw fields.fault("payload", "is longer than 1 MiB");
    }
    if (fields.list("signatures").size() > MOST_SIGNATURES) {
      throw fields.fault("signatures", "are more than " + MOST_SIGNATURES);
    }
    List<Signed> signatures = new ArrayList<>();
    for (Fields one : fields.objects("signatures", "keyid", "sig")) {
      Bytes signature = one.base64("sig");
      if (signature.length() != 64) {
        throw one.fault("sig", "must be 64 bytes");
      }
      if (!one.text("keyid").matches("[0-9a-f]{16}")) {
        throw one.fault("keyid", "must be 16 lower-case hexadecimal digits");
      }
      signatures.add(new Signed(one.text("keyid"), signature));
    }
    fields.ascending("signatures", signatures, Comparator.comparing(Signed::keyid));
    return new Statement(kind, payload, signatures);
  }

  public StatementKind kind() {
    return kind;
  }

  public Bytes payload() {
    return payload;
  }

  /// Ascending by keyid.
  public List<Signed> signatures() {
    return signatures;
  }

  public Sid sid() {
    return sid;
  }

  /// What was signed.
  public byte[] signedBytes() {
    return pae(kind, payload.toArray());
  }

  /// The payload, if it is of the kind wanted.
  public byte[] payloadOf(StatementKind wanted) throws MalformedInput {
    if (kind != wanted) {
      throw MalformedInput.form("payloadType", "is a " + kind.word() + ", not a " + wanted.word());
    }
    return payload.toArray();
  }

  public JsonObject json() {
    List<JsonObject> list = new ArrayList<>();
    for (Signed one : signatures) {
      list.add(JsonObject.with().put("keyid", one.keyid()).base64("sig", one.signature()).object());
    }
    return JsonObject.with()
        .put("payloadType", kind.payloadType())
        .base64("payload", payload)
        .list("signatures", list)
        .object();
  }

  /// The envelope's bytes: what is stored and sent.
  public byte[] envelope() {
    return json().bytes();
  }

  /// The same statement with one more signature; signing again with a key that has signed changes
  /// nothing.
  public Statement alsoSignedBy(Signer signer) {
    String keyid = signer.verifyingKey().keyid();
    if (signatures.stream().anyMatch(one -> one.keyid().equals(keyid))) {
      return this;
    }
    List<Signed> more = new ArrayList<>(signatures);
    more.add(new Signed(keyid, signer.sign(signedBytes())));
    more.sort(Comparator.comparing(Signed::keyid));
    return new Statement(kind, payload, more);
  }

  /// Equal in every byte of payload and signatures.
  @Override
  public boolean equals(Object other) {
    return other instanceof Statement that
        && kind == that.kind
        && payload.equals(that.payload)
        && signatures.equals(that.signatures);
  }

  @Override
  public int hashCode() {
    return sid.hashCode();
  }

  @Override
  public String toString() {
    return kind.word() + " " + sid;
  }
}
