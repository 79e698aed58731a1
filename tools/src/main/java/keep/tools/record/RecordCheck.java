package keep.tools.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.CheckpointHistory;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.RecordAudit;
import keep.ledger.tile.TileSource;
import keep.seal.carried.Carried;
import keep.seal.carried.FileKind;
import keep.tools.named.NamedFile;
import keep.tools.named.UnusableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `keep record check`: exit 0 if the record is clean, 1 if it is not or could not be read to its
/// end, 2 if the command was used wrongly.
@Command(
    name = "check",
    description = "Reads a whole record, computes every hash again and says whether it is clean.",
    mixinStandardHelpOptions = true)
final class RecordCheck implements Callable<Integer> {
  /// In bytes: many years of checkpoints, kept one behind the other.
  private static final int LONGEST_HISTORY = 64 << 20;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "URL|DIR",
      description = "Where the record lies: its web address, or a folder with a copy of it.")
  private String place;

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description =
          "A checkpoint seen earlier, or several one behind the other: the record must extend"
              + " each. May be given more than once.")
  private List<Path> since = List.of();

  @Mixin private RecordTrust trust;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Optional<CheckpointTrust> trusted;
    try {
      trusted = trust.read();
    } catch (TypeConversionException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    if (trust.demo()) {
      out.println("DEMO TRUST");
    }
    List<SignedCheckpoint> earlier = earlier();
    AuditReport report;
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
      report = RecordAudit.run(source(http), trusted, earlier);
    } catch (IOException e) {
      out.println("NOT CLEAN: the record could not be read to its end.");
      out.println("  " + (e.getMessage() == null ? "It cannot be reached." : e.getMessage()));
      return 1;
    }
    new AuditWords(out).print(report, !earlier.isEmpty());
    return report.clean() ? 0 : 1;
  }

  private TileSource source(HttpClient http) {
    if (place.startsWith("http://") || place.startsWith("https://")) {
      return new HttpTiles(http, address());
    }
    Path folder = Path.of(place);
    if (!Files.isDirectory(folder)) {
      throw usage("There is no folder " + place + ". Give a folder or an address with http://.");
    }
    return new FileTiles(folder);
  }

  private URI address() {
    try {
      URI address = new URI(place);
      if (address.getHost() != null
          && address.getRawQuery() == null
          && address.getRawFragment() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw usage(place + " is not the web address of a record.");
  }

  private List<SignedCheckpoint> earlier() {
    List<SignedCheckpoint> earlier = new ArrayList<>();
    for (Path file : since) {
      try {
        byte[] bytes = NamedFile.read(file, "file of checkpoints", LONGEST_HISTORY);
        FileKind kind = Carried.look(bytes).kind();
        if (kind.isOurs() && kind != FileKind.CHECKPOINT) {
          NamedFile.demandKind(file, bytes, FileKind.CHECKPOINT);
        }
        earlier.addAll(CheckpointHistory.read(bytes));
      } catch (UnusableFile e) {
        throw usage(e.sentence());
      } catch (MalformedRecordException e) {
        throw usage(file + " holds no checkpoint: " + e.getMessage() + ".");
      }
    }
    return earlier;
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
