package keep.tools.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import keep.ledger.Evidence;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditFinding;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.CheckpointHistory;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.Reading;
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

  @Option(
      names = "--any-log",
      description =
          "Reads anybody's log: leaves may say anything and stand twice, and an address may lead to"
              + " another. Without it only a record as Keep writes it is clean.")
  private boolean anyLog;

  @Option(
      names = "--evidence",
      paramLabel = "DIR",
      description = "Where checkpoints that contradict each other are kept, a file for each pair.")
  private Optional<Path> evidence = Optional.empty();

  @Option(
      names = "--max-age",
      paramLabel = "HOURS",
      description =
          "The newest cosignature must not be older. Goes with --policy or --witness: only a witness"
              + " says when.")
  private Optional<Integer> maxAge = Optional.empty();

  @Option(names = "--json", description = "Says the same as one JSON object, for a program.")
  private boolean json;

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
    if (maxAge.isPresent() && trusted.map(t -> t.witnesses().isEmpty()).orElse(true)) {
      throw usage("--max-age needs witnesses: give --policy, or --log with --witness.");
    }
    List<SignedCheckpoint> earlier = earlier();
    AuditReport report;
    try (HttpClient http = http()) {
      TileSource source = source(http);
      report =
          RecordAudit.run(
              source, trusted, earlier, anyLog ? Reading.INTEROPERABLE : Reading.STRICT);
    } catch (IOException e) {
      String why = e.getMessage() == null ? "It cannot be reached." : e.getMessage();
      if (json) {
        out.println(AuditJson.unread(why));
      } else {
        out.println("NOT CLEAN: the record could not be read to its end.");
        out.println("  " + why);
      }
      return 1;
    }
    for (AuditFinding finding :
        MoreDemands.of(report, trust.each(), maxAge, System.currentTimeMillis() / 1000)) {
      report = report.with(finding);
    }
    List<Path> kept = keepEvidence(report);
    if (json) {
      out.println(AuditJson.of(report, trust.demo(), kept));
    } else {
      if (trust.demo()) {
        out.println("DEMO TRUST");
      }
      new AuditWords(out).print(report, !earlier.isEmpty(), kept);
    }
    return report.clean() ? 0 : 1;
  }

  private HttpClient http() {
    return HttpClient.newBuilder()
        .connectTimeout(Duration.ofSeconds(10))
        .followRedirects(anyLog ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
        .build();
  }

  /// Each pair in one file, as `--since` reads it again.
  private List<Path> keepEvidence(AuditReport report) {
    List<Path> kept = new ArrayList<>();
    if (evidence.isEmpty()) {
      return kept;
    }
    Evidence folder = new Evidence(evidence.get());
    for (AuditFinding finding : report.findings()) {
      StringBuilder both = new StringBuilder();
      finding.proof().forEach(signed -> both.append(signed.note().note()));
      if (!finding.proof().isEmpty()) {
        try {
          folder
              .keep("contradiction", both.toString().getBytes(StandardCharsets.UTF_8))
              .ifPresent(kept::add);
        } catch (IOException e) {
          throw usage(evidence.get() + " cannot be written to. Give --evidence another folder.");
        }
      }
    }
    return kept.stream().distinct().toList();
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
