package keep.seal.note;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into passages: at paragraphs, then at sentences, then below 4 KiB where a character
/// ends.
///
/// The pieces, joined, are the text to the last byte. Platforms need not agree where a sentence
/// ends: the cut is made once, by whoever seals, and signed.
public final class Cutting {
  /// Every piece is shorter than this, in bytes of UTF-8.
  public static final int PIECE_LIMIT = 4096;

  /// A paragraph ends with a run of line ends that holds a blank line; the run belongs to the
  /// paragraph before it.
  private static final Pattern PARAGRAPH_END =
      Pattern.compile("(?:\\r\\n|\\n|\\r)(?:[ \\t]*(?:\\r\\n|\\n|\\r))+");

  private Cutting() {}

  /// The text's passages in order, the first of every paragraph marked as such.
  public static List<Passage> cut(NoteText note) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : paragraphs(note.text())) {
      Passage.Kind kind = Passage.Kind.OPENS_PARAGRAPH;
      for (String sentence : sentences(paragraph)) {
        for (String piece : pieces(sentence)) {
          passages.add(new Passage(kind, piece));
          kind = Passage.Kind.CONTINUES;
        }
      }
    }
    return passages;
  }

  private static List<String> paragraphs(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = PARAGRAPH_END.matcher(text);
    while (matcher.find()) {
      ends.add(matcher.end());
    }
    ends.add(text.length());
    return joinBlank(text, ends);
  }

  private static List<String> sentences(String paragraph) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    sentences.setText(paragraph);
    characters.setText(paragraph);
    List<Integer> ends = new ArrayList<>();
    sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      // The platform's sentence rules may part a mark from its letter; a character is never cut for
      // a sentence's sake.
      if (characters.isBoundary(end)) {
        ends.add(end);
      }
    }
    return joinBlank(paragraph, ends);
  }

  /// Splits at `ends`; a piece in which nothing can be seen stays with the one before it, leading
  /// ones with the first.
  private static List<String> joinBlank(String text, List<Integer> ends) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    boolean firstIsBlank = true;
    for (int end : ends) {
      if (end == start) {
        continue;
      }
      String piece = text.substring(start, end);
      start = end;
      boolean blank = NoteText.isBlank(piece);
      if (!pieces.isEmpty() && (blank || firstIsBlank)) {
        pieces.add(pieces.removeLast() + piece);
      } else {
        pieces.add(piece);
      }
      firstIsBlank &= blank;
    }
    return pieces;
  }

  /// Cuts what is too long at the last end of a word in its second half, else at the last character
  /// that fits, else between code points.
  private static List<String> pieces(String sentence) {
    if (utf8Length(sentence, 0, sentence.length()) < PIECE_LIMIT) {
      return List.of(sentence);
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(sentence);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < sentence.length()) {
      int limit = fitting(sentence, start);
      int end = limit;
      if (limit < sentence.length()) {
        int character = characters.isBoundary(limit) ? limit : characters.preceding(limit);
        end = character > start ? character : limit;
        end = wordEnd(sentence, start, end, characters);
      }
      pieces.add(sentence.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static int wordEnd(String text, int start, int end, BreakIterator characters) {
    for (int at = end; at > start + (end - start) / 2; at--) {
      if (Character.isWhitespace(text.charAt(at - 1)) && characters.isBoundary(at)) {
        return at;
      }
    }
    return end;
  }

  /// The furthest code point boundary with fewer than [#PIECE_LIMIT] bytes since `start`.
  private static int fitting(String text, int start) {
    int bytes = 0;
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      bytes += utf8Length(codePoint);
      if (bytes >= PIECE_LIMIT) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static int utf8Length(String text, int start, int end) {
    return text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
