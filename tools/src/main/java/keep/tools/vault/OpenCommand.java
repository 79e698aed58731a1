package keep.tools.vault;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import keep.seal.box.Box;
import keep.seal.carried.FileKind;
import keep.seal.encoding.MalformedInput;
import keep.seal.note.OpenedNote;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Policy;
import keep.tools.named.NamedFile;
import keep.tools.named.UnusableFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Opens a sealed note for one of its readers.
@Command(
    name = "open",
    description = {
      "Opens a sealed note and shows its text, exactly as it was sealed.",
      "Exit codes: 0 opened and genuine; 4 does not open or is not to be relied on;"
          + " 2 used wrongly or a file is missing."
    },
    mixinStandardHelpOptions = true)
public final class OpenCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private Unlocking unlocking;

  @Parameters(paramLabel = "FILE", description = "The sealed note: note-….keep.json.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path file;

  @Option(names = "--about", description = "Shows whom the note is about instead of its text.")
  private boolean about;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the text to a new file, readable by you only, instead of showing it.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      open();
      return 0;
    } catch (MalformedInput e) {
      err.println(e.getMessage());
      return 4;
    } catch (FileAlreadyExistsException e) {
      err.println(e.getMessage() + " exists already. Choose another --out.");
      return 2;
    } catch (IOException e) {
      err.println(Refusal.of(e));
      return 2;
    }
  }

  private void open() throws IOException, MalformedInput {
    Policy policy = unlocking.policy();
    KeysFile mine = unlocking.keys(policy);
    NoteFile sealed = note();
    CertifiedCards cards = CertifiedCards.of(policy, List.of(sealed.author(), mine.card()));
    Box box =
        sealed
            .granting()
            .boxFor(sealed.note().seal().sid(), mine.card().sid())
            .orElseThrow(() -> MalformedInput.mismatch("note.boxes", "has none for this card"));
    try (Keyset keys = unlocking.unlock(mine, spec.commandLine());
        OpenedNote note =
            sealed.note().open(keys, mine.card(), sealed.granting().grants(), box, cards)) {
      give(about ? note.about() : note.text());
    }
  }

  private NoteFile note() throws UnusableFile, MalformedInput {
    byte[] bytes = NamedFile.read(file, FileKind.NOTE, "sealed note", NoteFile.LONGEST);
    try {
      return NoteFile.parse(bytes);
    } catch (MalformedInput e) {
      throw NamedFile.refused(file, bytes, e);
    }
  }

  private void give(String text) throws IOException {
    Path place = out;
    if (place == null) {
      PrintWriter writer = spec.commandLine().getOut();
      writer.print(text);
      writer.flush();
      return;
    }
    try (WholeFiles files = new WholeFiles()) {
      files.add(place, text.getBytes(StandardCharsets.UTF_8));
      files.commit();
    }
  }
}
