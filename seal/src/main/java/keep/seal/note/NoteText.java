package keep.seal.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import keep.seal.encoding.MalformedInput;

/// The text of a note file, exactly as it was written: line ends, marks and composed or decomposed
/// letters stay what they are.
///
/// @param text at least one visible character
/// @param markDropped whether the file began with a byte order mark, which is no part of the note;
///   tell the person
public record NoteText(String text, boolean markDropped) {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /// In bytes.
  public static final int LARGEST_FILE = NoteBody.LONGEST;

  /// Reads a file's bytes.
  ///
  /// @param fileName only for the error; it never becomes part of the note
  /// @throws MalformedInput naming file and byte offset, for what is not UTF-8, holds a zero byte,
  ///   is blank or too large
  public static NoteText read(byte[] file, String fileName) throws MalformedInput {
    if (file.length > LARGEST_FILE) {
      throw new MalformedInput(
          MalformedInput.Fault.LIMIT,
          fileName,
          "is larger than 8 MiB",
          "Split it into several notes.");
    }
    boolean mark = file.length >= MARK.length && Arrays.equals(file, 0, MARK.length, MARK, 0, 3);
    int start = mark ? MARK.length : 0;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file, start, file.length - start);
    CharBuffer out = CharBuffer.allocate(file.length - start);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw refused(
          fileName + ", byte " + in.position(),
          "is not UTF-8 text",
          "Save the note as plain text in UTF-8 and try again.");
    }
    for (int i = start; i < file.length; i++) {
      if (file[i] == 0) {
        throw refused(
            fileName + ", byte " + i,
            "holds a zero byte, which no text has",
            "It may be another kind of file; save the note as plain text in UTF-8.");
      }
    }
    String text = out.flip().toString();
    if (isBlank(text)) {
      throw refused(
          fileName,
          text.isEmpty() ? "is empty" : "holds nothing that can be seen",
          "Check that it is the right file.");
    }
    return new NoteText(text, mark);
  }

  /// Whether nothing of `text` would leave a mark on paper.
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(NoteText::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  private static MalformedInput refused(String place, String problem, String remedy) {
    return new MalformedInput(MalformedInput.Fault.FORM, place, problem, remedy);
  }

  /// Never the text.
  @Override
  public String toString() {
    return "NoteText";
  }
}
