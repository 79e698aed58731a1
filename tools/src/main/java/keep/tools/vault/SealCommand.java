package keep.tools.vault;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonObject;
import keep.seal.note.Cutting;
import keep.seal.note.NoteSealer;
import keep.seal.note.NoteText;
import keep.seal.note.Passage;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Policy;
import keep.tools.named.NamedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Seals note files to their author and to colleagues she chooses.
@Command(
    name = "seal",
    description = {
      "Seals notes: only the cards named can open them. The note file itself is left as it is;"
          + " deleting it is up to you.",
      "Exit codes: 0 sealed; 2 used wrongly or a file was refused, and then nothing was written."
    },
    mixinStandardHelpOptions = true)
public final class SealCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private Unlocking unlocking;

  @Option(
      names = "--note",
      required = true,
      paramLabel = "FILE",
      description = "A plain text file in UTF-8. May be given more than once.")
  private List<Path> notes = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "CARD",
      description = "A colleague's card. May be given more than once; you yourself are always in.")
  private List<Path> readers = new ArrayList<>();

  @Option(
      names = "--client",
      paramLabel = "WHO",
      defaultValue = "",
      description = "Whom the notes are about, sealed apart from the text.")
  @SuppressWarnings("NullAway.Init") // has a default
  private String client;

  @Option(
      names = "--session",
      paramLabel = "DAY",
      description = "The day of the session, yyyy-mm-dd, sealed apart from the text.")
  private @Nullable LocalDate session;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the sealed notes go. Nothing there is overwritten.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path out;

  private final Clock clock = Clock.systemDefaultZone();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return seal();
    } catch (MalformedInput e) {
      err.println(e.getMessage());
    } catch (FileAlreadyExistsException e) {
      err.println(e.getMessage() + " exists already. Choose another --out.");
    } catch (IOException e) {
      err.println(Refusal.of(e));
    }
    err.println("Nothing was sealed.");
    return 2;
  }

  private int seal() throws IOException, MalformedInput {
    Policy policy = unlocking.policy();
    KeysFile mine = unlocking.keys(policy);
    CertifiedCards colleagues = Unlocking.cards(policy, readers);
    List<NoteText> texts = new ArrayList<>();
    for (Path file : notes) {
      byte[] bytes = NamedFile.readOneMore(file, "note", NoteText.LARGEST_FILE);
      NamedFile.demandPlainText(file, bytes);
      NoteText text = NoteText.read(bytes, file.toString());
      if (text.markDropped()) {
        spec.commandLine()
            .getErr()
            .println(file + " began with a byte order mark, which is no part of the note.");
      }
      texts.add(text);
    }
    try (Keyset keys = unlocking.unlock(mine, spec.commandLine());
        WholeFiles files = new WholeFiles()) {
      NoteSealer sealer = new NoteSealer(mine.card(), keys, new SecureRandom());
      files.into(out);
      List<Path> places = new ArrayList<>();
      for (NoteText text : texts) {
        NoteSealer.Sealed sealed =
            sealer.seal(
                about(),
                Cutting.cut(text),
                colleagues,
                clock.instant().getEpochSecond(),
                LocalDate.now(clock));
        NoteFile file = new NoteFile(mine.card(), sealed.note(), sealed.granting());
        Path place = out.resolve(file.fileName());
        files.add(place, file.bytes());
        places.add(place);
      }
      files.commit();
      places.forEach(place -> spec.commandLine().getOut().println(place));
    }
    return 0;
  }

  private Passage about() {
    return Passage.about(
        JsonObject.with()
            .put("client", client)
            .put("session", session == null ? "" : session.toString())
            .object()
            .spelling());
  }
}
