package keep.tools.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keep.seal.carried.Carried;
import keep.seal.carried.FileKind;
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

  /// One act names every passage of the notes applied for, twice, and holds at most 1 MiB.
  private static final int MOST_PASSAGES = 9_000;

  /// The judge's excerpt of all of them has to fit into one package.
  private static final long MOST_BYTES = 16 << 20;

  /// One note, cut into text passages.
  ///
  /// @param name what to call it in an error: the file, which never becomes part of the note
  /// @param passages text passages in order; people count them from 1
  public record SourceNote(String name, List<Passage> passages) {
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
    long size = 0;
    int passages = 0;
    for (Path file : files) {
      byte[] bytes = bytes(file);
      demandPlainText(file, bytes);
      NoteText text = NoteText.read(bytes, file.toString());
      if (text.markDropped()) {
        messages.add(
            file + ": begins with a byte order mark, which is no part of the note. Dropped.");
      }
      List<Passage> cut = Cutting.cut(text);
      size += bytes.length;
      passages += cut.size();
      if (size > MOST_BYTES || passages > MOST_PASSAGES) {
        throw new MalformedInput(
            MalformedInput.Fault.LIMIT,
            file.toString(),
            "brings the notes to more than one case is played on here: 16 MiB and 9,000 passages",
            "Give fewer or shorter notes.");
      }
      notes.add(new SourceNote(file.toString(), cut));
    }
    return new SourceNotes(notes, messages);
  }

  private static void demandPlainText(Path file, byte[] bytes) throws MalformedInput {
    FileKind kind = Carried.look(bytes).kind();
    if (kind.isOurs() || kind.isBinary()) {
      throw new MalformedInput(
          MalformedInput.Fault.FORM,
          file.toString(),
          "is " + kind.phrase() + ", not a plain text",
          kind.isBinary() ? "Save its text as plain text in UTF-8 first." : kind.remedy());
    }
  }

  private static byte[] bytes(Path file) throws MalformedInput {
    try (InputStream in = Files.newInputStream(file)) {
      // Of one that is too large, just enough to be refused.
      return in.readNBytes((int) MOST_BYTES);
    } catch (IOException e) {
      throw new MalformedInput(
          MalformedInput.Fault.FORM,
          file.toString(),
          problem(file),
          "Check the name and that you may read it.");
    }
  }

  private static String problem(Path file) {
    if (Files.isDirectory(file)) {
      return "is a folder";
    }
    return Files.exists(file) ? "cannot be read" : "is not there";
  }

  /// The four invented notes that come with the program.
  public static SourceNotes invented() {
    List<SourceNote> notes = new ArrayList<>();
    for (int n = 1; n <= INVENTED; n++) {
      try (InputStream in = SourceNotes.class.getResourceAsStream("notes/" + n + ".txt")) {
        if (in == null) {
          throw new IllegalStateException("the invented notes come with the program");
        }
        String name = "note " + n;
        notes.add(new SourceNote(name, Cutting.cut(NoteText.read(in.readAllBytes(), name))));
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
