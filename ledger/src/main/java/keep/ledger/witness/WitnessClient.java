package keep.ledger.witness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;
import keep.ledger.witness.WitnessAnswer.Refusal;

/// The log's side of a witness: asks over HTTP and reads the answer.
///
/// What comes back is not verified here: put the lines under the checkpoint and let
/// [keep.ledger.checkpoint.CheckpointTrust] judge the whole before it is published. A witness that
/// says it knows another tree is believed only as far as the checkpoint goes that it shows.
public final class WitnessClient {
  private static final int MAX_ANSWER = 64 * 1024;

  private final HttpClient http;
  private final String prefix;
  private final URI addCheckpoint;
  private final Duration patience;

  /// @param base the witness's address, under which `add-checkpoint` lies
  /// @param patience how long to wait for one answer
  public WitnessClient(HttpClient http, URI base, Duration patience) {
    this.http = http;
    String address = base.toString();
    this.prefix = address.endsWith("/") ? address : address + "/";
    this.addCheckpoint = URI.create(prefix + "add-checkpoint");
    this.patience = patience;
  }

  /// Asks once.
  ///
  /// @throws IOException if the witness cannot be reached or its answer cannot be read
  public WitnessAnswer ask(AddCheckpoint asked) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(addCheckpoint)
            .timeout(patience)
            .POST(HttpRequest.BodyPublishers.ofByteArray(asked.bytes()))
            .build();
    HttpResponse<InputStream> response =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    byte[] body;
    try (InputStream in = response.body()) {
      body = in.readNBytes(MAX_ANSWER + 1);
    }
    if (body.length > MAX_ANSWER) {
      throw new IOException("The witness answered with more than " + MAX_ANSWER + " bytes.");
    }
    try {
      return read(response.statusCode(), body);
    } catch (MalformedRecordException e) {
      throw new IOException("The witness's answer cannot be read: " + e.getMessage() + ".", e);
    }
  }

  /// The checkpoint that the witness shows to monitors as the newest it has cosigned for this log;
  /// empty if it shows none.
  ///
  /// @throws IOException if the witness cannot be reached or what it shows cannot be read
  public Optional<SignedCheckpoint> newest(String origin) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(prefix + MonitorPath.of(origin)))
            .timeout(patience)
            .GET()
            .build();
    HttpResponse<InputStream> response =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    byte[] body;
    try (InputStream in = response.body()) {
      body = in.readNBytes(MAX_ANSWER + 1);
    }
    if (response.statusCode() != 200) {
      return Optional.empty();
    }
    try {
      return Optional.of(SignedCheckpoint.parse(body));
    } catch (MalformedRecordException e) {
      throw new IOException("What the witness shows cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static WitnessAnswer read(int status, byte[] body) throws IOException {
    return switch (status) {
      case 200 -> new Cosigned(lines(new String(body, StandardCharsets.UTF_8)));
      case 400 -> Refusal.BAD_REQUEST;
      case 403 -> Refusal.NOT_SIGNED_BY_LOG;
      case 404 -> Refusal.UNKNOWN_LOG;
      case 409 ->
          new KnowsOtherSize(
              Checkpoint.size(new String(body, StandardCharsets.UTF_8).stripTrailing()));
      case 422 -> Refusal.NOT_CONSISTENT;
      case 503 -> Refusal.CANNOT_TELL;
      default -> throw new IOException("The witness answered with status " + status + ".");
    };
  }

  private static List<NoteSignature> lines(String body) {
    if (!body.endsWith("\n")) {
      throw new MalformedRecordException("cosignatures: the last line has no end");
    }
    List<NoteSignature> lines = new ArrayList<>();
    for (String line : body.substring(0, body.length() - 1).split("\n", -1)) {
      lines.add(NoteSignature.parse(line));
    }
    return lines;
  }
}
