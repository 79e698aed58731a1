package keep.tools.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.note.Cutting;
import keep.seal.note.NoteText;
import keep.seal.note.Passage;

/// The notes a story is played on: the reader's own files, or four invented ones.
///
/// @param notes in the order given
/// @param messages what the reader should know about her files (a byte order mark dropped)
public record SourceNotes(List<SourceNote> notes, List<String> messages) {
  private static final int INVENTED = 4;

  /// One note, cut into text passages.
  ///
  /// @param passages text passages in order; people count them from 1
  public record SourceNote(List<Passage> passages) {
    public SourceNote {
      passages = List.copyOf(passages);
    }

    /// Never the text.
    @Override
    public String toString() {
      return "SourceNote[" + passages.size() + "]";
    }
  }

  public SourceNotes {
    notes = List.copyOf(notes);
    messages = List.copyOf(messages);
  }

  /// Reads files and refuses the first that is no note, naming file, byte offset and remedy.
  public static SourceNotes read(List<Path> files) throws MalformedInput {
    List<SourceNote> notes = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    for (Path file : files) {
      NoteText text = NoteText.read(bytes(file), file.toString());
      if (text.markDropped()) {
        messages.add(
            file + ": begins with a byte order mark, which is no part of the note. Dropped.");
      }
      notes.add(new SourceNote(Cutting.cut(text)));
    }
    return new SourceNotes(notes, messages);
  }

  private static byte[] bytes(Path file) throws MalformedInput {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new MalformedInput(
          MalformedInput.Fault.FORM,
          file.toString(),
          Files.isDirectory(file) ? "is a folder" : "cannot be read",
          "Check the name and that you may read it.");
    }
  }

  /// The four invented notes that come with the program.
  public static SourceNotes invented() {
    List<SourceNote> notes = new ArrayList<>();
    for (int n = 1; n <= INVENTED; n++) {
      try (InputStream in = SourceNotes.class.getResourceAsStream("notes/" + n + ".txt")) {
        if (in == null) {
          throw new IllegalStateException("the invented notes come with the program");
        }
        notes.add(new SourceNote(Cutting.cut(NoteText.read(in.readAllBytes(), "note " + n))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (MalformedInput e) {
        throw new IllegalStateException("the invented notes are text", e);
      }
    }
    return new SourceNotes(notes, List.of());
  }

  /// How many text passages each note has.
  public List<Integer> counts() {
    return notes.stream().map(note -> note.passages().size()).toList();
  }

  /// How many there are in all.
  public int total() {
    return counts().stream().mapToInt(Integer::intValue).sum();
  }
}
