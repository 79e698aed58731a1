package keep.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import keep.ledger.MalformedRecordException;

/// A C2SP signed note: a text, a blank line, and signature lines. Parsed without trust: nothing is
/// verified here.
///
/// @param text ends with a line end, which is part of what is signed; no control characters but
///   that
/// @param signatures at least one, in the order they stood
public record SignedNote(String text, List<NoteSignature> signatures) {
  /// Longest note that is read, in bytes. An ML-DSA-44 line takes 3.3 KB; this leaves room for the
  /// most lines below and no more.
  public static final int MAX_BYTES = 64 * 1024;

  /// Most signature lines that are read.
  public static final int MAX_SIGNATURES = 16;

  /// @throws MalformedRecordException if these could not stand in one note
  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.codePoints().anyMatch(c -> c < 0x20 && c != '\n')) {
      throw new MalformedRecordException(
          "note: the text must end with a line end and hold no other control character");
    }
    if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
      throw new MalformedRecordException(
          "note: "
              + signatures.size()
              + " signature lines; one to "
              + MAX_SIGNATURES
              + " are read");
    }
  }

  /// Reads a note strictly: UTF-8, the blank line, then signature lines to the last byte.
  ///
  /// @throws MalformedRecordException for anything else
  public static SignedNote parse(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new MalformedRecordException(
          "note: " + bytes.length + " bytes; at most " + MAX_BYTES + " are read");
    }
    String note = utf8(bytes);
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0) {
      throw new MalformedRecordException("note: no blank line between text and signatures");
    }
    String signed = note.substring(blank + 2);
    if (!signed.endsWith("\n")) {
      throw new MalformedRecordException("note: the last signature line has no line end");
    }
    List<NoteSignature> signatures = new ArrayList<>();
    for (String line : signed.substring(0, signed.length() - 1).split("\n", -1)) {
      signatures.add(NoteSignature.parse(line));
    }
    return new SignedNote(note.substring(0, blank + 1), signatures);
  }

  /// The note as text.
  public String note() {
    StringBuilder note = new StringBuilder(text).append('\n');
    for (NoteSignature signature : signatures) {
      note.append(signature.line());
    }
    return note.toString();
  }

  /// The note's bytes: what [#parse] read.
  public byte[] bytes() {
    return note().getBytes(StandardCharsets.UTF_8);
  }

  /// The same note with more signature lines behind those it has.
  public SignedNote with(List<NoteSignature> more) {
    List<NoteSignature> all = new ArrayList<>(signatures);
    all.addAll(more);
    return new SignedNote(text, all);
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedRecordException("note: not UTF-8");
    }
  }
}
