package keep.tools.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import keep.seal.encoding.MalformedInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `keep story`: the main job on the reader's own note files.
///
/// Exit 0 when the story came to its end, and with `--hunt` found nothing; 1 when the hunt found
/// something or the story broke; 2 when a file or option cannot be used.
@Command(
    name = "story",
    description = {
      "Plays one whole case on your own note files: sealed, asked for, refused, argued, ordered,",
      "released and verified. Everybody in it is invented. Nothing leaves this machine."
    },
    mixinStandardHelpOptions = true)
public final class StoryCommand implements Callable<Integer> {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 7);

  /// Which passages the judge lets go of the four invented notes, where nothing else is said.
  static final String INVENTED_RELEASE = "2:5,3:2";

  @Spec private CommandSpec spec;

  @Option(
      names = "--note",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A note: any UTF-8 text. May be given more than once. Without it: four invented notes.")
  private List<Path> notes = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where release.keep.json, policy.json and proof.txt go. A new or empty folder.")
  private Path out = Path.of("out");

  @Option(
      names = "--release",
      paramLabel = "SPEC",
      description = {
        "What the judge orders: NOTE:PASSAGE or NOTE:FIRST-LAST, with commas, counted from 1.",
        "Default: every third passage, at least one."
      })
  private Optional<String> release = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day, yyyy-mm-dd. Default: ${DEFAULT-VALUE}.",
      defaultValue = "2026-12-07")
  private LocalDate from = FIRST_DAY;

  @Option(
      names = "--ending",
      paramLabel = "ENDING",
      converter = EndingWord.class,
      description = "granted (default), refused-renewed, charge-dropped or paper-summons.")
  private Ending ending = Ending.GRANTED;

  @Option(
      names = "--hunt",
      description =
          "At the end searches disk, logs and the server's memory for what must not be there.")
  private boolean hunt;

  @Option(names = "--keep", description = "Keeps the working folder and says where it is.")
  private boolean keep;

  @Option(
      names = "--kills",
      paramLabel = "N",
      description = "Kills server and database N times on the way (kill -9).")
  private int kills;

  @Option(names = "--seed", paramLabel = "S", description = "Decides the moments of the kills.")
  private Optional<Long> seed = Optional.empty();

  /// Reads an ending by its word.
  static final class EndingWord implements ITypeConverter<Ending> {
    @Override
    public Ending convert(String value) {
      for (Ending ending : Ending.values()) {
        if (ending.word().equals(value.toLowerCase(Locale.ROOT))) {
          return ending;
        }
      }
      throw new TypeConversionException(
          "\"%s\" is no ending; choose granted, refused-renewed, charge-dropped or paper-summons"
              .formatted(value));
    }
  }

  @Override
  public Integer call() {
    try {
      return played();
    } catch (ParameterException e) {
      // The sentence alone: the whole usage after it would bury which file and which byte.
      spec.commandLine().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private int played() {
    PrintWriter print = spec.commandLine().getOut();
    StoryPlan plan = plan();
    try {
      StoryPlayer player = new StoryPlayer(plan, print, Installation.running(), () -> {});
      StoryPlayer.Outcome outcome = player.play((result, address, matter) -> {});
      print.print(lastLine(outcome.result(), out) + "\n");
      print.flush();
      return outcome.clean() ? 0 : 1;
    } catch (FileAlreadyExistsException e) {
      throw usage("--out: " + e.getFile() + " " + e.getReason() + ". Choose another.");
    } catch (OutFolder.Unusable e) {
      throw usage(
          "--out: " + e.getFile() + " cannot be made here. Choose a folder you may write to.");
    } catch (SealingChapter.NoteRefused e) {
      throw usage(String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      spec.commandLine().getErr().println("The story could not be played: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  static String lastLine(StoryResult result, Path out) {
    return "Released %d of %d passages. Files: %s"
        .formatted(
            result.released(),
            result.of(),
            String.join(
                ", ",
                result.files().keySet().stream()
                    .map(name -> out.resolve(name).toString())
                    .toList()));
  }

  private StoryPlan plan() {
    try {
      SourceNotes source = notes.isEmpty() ? SourceNotes.invented() : SourceNotes.read(notes);
      source.messages().forEach(message -> spec.commandLine().getErr().println(message));
      ReleaseSpec chosen = chosen(source);
      if (kills < 0 || kills > 1000) {
        throw usage("--kills: between 0 and 1000.");
      }
      return new StoryPlan(
          source,
          chosen,
          StoryDays.from(from, ending),
          ending,
          out,
          hunt,
          keep,
          kills,
          seed.map(OptionalLong::of).orElse(OptionalLong.empty()),
          0);
    } catch (MalformedInput e) {
      throw usage(e.place() + ": " + e.problem() + ". " + e.remedy());
    } catch (ReleaseSpec.Unusable | StoryCalendar.BeyondTheCalendar e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ReleaseSpec chosen(SourceNotes source) throws ReleaseSpec.Unusable {
    if (release.isPresent()) {
      return ReleaseSpec.parse(release.get(), source.counts());
    }
    return notes.isEmpty()
        ? ReleaseSpec.parse(INVENTED_RELEASE, source.counts())
        : ReleaseSpec.everyThird(source.counts());
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
