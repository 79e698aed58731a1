package keep.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import keep.ledger.Base64Text;
import keep.ledger.MalformedRecordException;

/// One signature line of a signed note: `— name base64(keyid || signature)`.
///
/// @param name the key's name: not empty, without white space, control characters or `+`
/// @param blob the one standard base64 spelling of 4 bytes key id and at least one byte of
///   signature
public record NoteSignature(String name, String blob) {
  /// Em dash and a space: how every signature line begins.
  static final String MARK = "\u2014 ";

  /// @throws MalformedRecordException if name or blob cannot stand in a signature line
  public NoteSignature {
    requireName(name);
    if (Base64Text.fromStandard(blob).length < 5) {
      throw new MalformedRecordException("signature line: no signature after the key id");
    }
  }

  /// The line for a signature made by `key`.
  static NoteSignature of(VerifierKey key, byte[] signature) {
    byte[] bytes =
        ByteBuffer.allocate(4 + signature.length).putInt(key.id()).put(signature).array();
    return new NoteSignature(key.name(), Base64Text.standard(bytes));
  }

  /// Reads one line, without its line end.
  ///
  /// @throws MalformedRecordException unless it is exactly mark, name, space, base64
  public static NoteSignature parse(String line) {
    if (!line.startsWith(MARK)) {
      throw new MalformedRecordException(
          "signature line: does not begin with an em dash and space");
    }
    int space = line.indexOf(' ', MARK.length());
    if (space < 0) {
      throw new MalformedRecordException("signature line: no space between name and signature");
    }
    return new NoteSignature(line.substring(MARK.length(), space), line.substring(space + 1));
  }

  /// The key id: the first 4 bytes, big-endian.
  public int keyId() {
    return ByteBuffer.wrap(Base64Text.fromStandard(blob)).getInt();
  }

  /// What follows the key id.
  public byte[] signature() {
    byte[] bytes = Base64Text.fromStandard(blob);
    return Arrays.copyOfRange(bytes, 4, bytes.length);
  }

  /// The line as it stands in a note, with its line end.
  public String line() {
    return MARK + name + " " + blob + "\n";
  }

  /// @throws MalformedRecordException unless `name` may name a key
  static void requireName(String name) {
    boolean allowed =
        !name.isEmpty()
            && name.codePoints()
                .noneMatch(c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || (c >= 0xD800 && c <= 0xDFFF));
    if (!allowed) {
      throw new MalformedRecordException(
          "key name: empty, or with white space, a control character or a plus sign");
    }
  }
}
