package keep.ledger.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import keep.ledger.Evidence;
import keep.ledger.MalformedRecordException;
import keep.ledger.Proofs;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;
import keep.ledger.witness.WitnessAnswer.Refusal;
import keep.ledger.witness.WitnessMemory.Known;

/// A witness (C2SP tlog-witness of July 2026; protocol section 9): cosigns a log's checkpoint only
/// if it extends the last one cosigned, and remembers it durably before the signature leaves. One
/// request at a time. What a log signed against itself is kept, told and shown.
public final class Witness {
  private final List<Cosigner> cosigners;
  private final Map<String, VerifierKey> logs;
  private final WitnessMemory memory;
  private final Evidence evidence;
  private final WitnessClock clock;
  private final Consumer<String> notices;

  /// @param cosigners this witness's keys; each adds a line
  /// @param logs the keys of the logs it watches, one an origin
  /// @param evidence where checkpoints are kept that the log signed and this witness refused
  /// @param notices told in plain words of every refusal that a person should look at
  public Witness(
      List<Cosigner> cosigners,
      List<VerifierKey> logs,
      WitnessMemory memory,
      Evidence evidence,
      WitnessClock clock,
      Consumer<String> notices) {
    this.cosigners = List.copyOf(cosigners);
    this.logs = logs.stream().collect(Collectors.toMap(VerifierKey::name, Function.identity()));
    this.memory = memory;
    this.evidence = evidence;
    this.clock = clock;
    this.notices = notices;
  }

  /// Answers one request body, whatever it holds.
  public synchronized WitnessAnswer answer(byte[] body) {
    AddCheckpoint asked;
    try {
      asked = AddCheckpoint.parse(body);
    } catch (MalformedRecordException e) {
      return Refusal.BAD_REQUEST;
    }
    try {
      return answer(asked);
    } catch (IOException e) {
      notices.accept(e.getMessage() == null ? "The memory cannot be used." : e.getMessage());
      return Refusal.CANNOT_TELL;
    }
  }

  /// What monitors may read (`GET`): a log's newest cosigned checkpoint under [MonitorPath], or
  /// under `<origin hash>/evidence` the checkpoints that its log signed against itself, one behind
  /// the other. Empty where there is nothing.
  ///
  /// @param path without a slash before it
  public synchronized Optional<byte[]> shown(String path) throws IOException {
    for (String origin : logs.keySet()) {
      if (path.equals(MonitorPath.of(origin))) {
        return memory.known(origin).map(known -> known.signed().bytes());
      }
      if (path.equals(MonitorPath.originHash(origin) + "/evidence")) {
        return evidence.all(prefix(origin));
      }
    }
    return Optional.empty();
  }

  private WitnessAnswer answer(AddCheckpoint asked) throws IOException {
    Checkpoint checkpoint = asked.checkpoint().checkpoint();
    VerifierKey log = logs.get(checkpoint.origin());
    if (log == null) {
      return Refusal.UNKNOWN_LOG;
    }
    if (!signed(log, asked)) {
      return Refusal.NOT_SIGNED_BY_LOG;
    }
    if (asked.oldSize() > checkpoint.size()) {
      return Refusal.BAD_REQUEST;
    }
    Optional<Known> known = memory.known(checkpoint.origin());
    // Two roots for one size are proof whatever else the request says.
    if (known.isPresent() && twoRoots(known.get(), checkpoint)) {
      keep("two-roots", known.get(), log, asked);
    }
    long knownSize = known.map(Known::size).orElse(0L);
    if (asked.oldSize() != knownSize) {
      return new KnowsOtherSize(knownSize);
    }
    if (!extendsKnown(known, checkpoint, asked)) {
      if (known.isPresent() && !twoRoots(known.get(), checkpoint)) {
        keep("not-joined", known.get(), log, asked);
      }
      return Refusal.NOT_CONSISTENT;
    }
    long last = known.map(Known::time).orElse(0L);
    long now = clock.now().getAsLong();
    if (!trusted(now, last)) {
      return Refusal.CANNOT_TELL;
    }
    // Within the tolerance the older clock yields: a newer cosignature never bears an older time.
    long time = Math.max(now, last);
    List<NoteSignature> lines =
        cosigners.stream().map(cosigner -> cosigner.cosign(checkpoint, time)).toList();
    Known next = new Known(withLines(log, asked.checkpoint(), lines), time);
    if (!memory.replace(checkpoint.origin(), known, next)) {
      return new KnowsOtherSize(memory.known(checkpoint.origin()).map(Known::size).orElse(0L));
    }
    return new Cosigned(lines);
  }

  private boolean trusted(long now, long last) {
    if (now < 1 || now > Checkpoint.MAX_SIZE) {
      return false;
    }
    if (now + WitnessClock.TOLERANCE < last) {
      notices.accept(
          "The clock stands "
              + (last - now)
              + " seconds behind the last cosignature. Nothing is signed until it has been put"
              + " right.");
      return false;
    }
    if (last > 0 && now - last > clock.longestSilence()) {
      notices.accept(
          "The clock stands "
              + (now - last) / 86_400
              + " days ahead of the last cosignature. Nothing is signed: look at the clock, and if"
              + " it is right start once with --clock-checked.");
      return false;
    }
    return true;
  }

  private static boolean twoRoots(Known known, Checkpoint checkpoint) {
    return known.size() == checkpoint.size() && !known.root().equals(checkpoint.root());
  }

  /// Keeps both checkpoints in one file, in the form that `keep record check --since` reads.
  private void keep(String kind, Known known, VerifierKey log, AddCheckpoint asked)
      throws IOException {
    Checkpoint refused = asked.checkpoint().checkpoint();
    String both =
        known.signed().note().note() + withLines(log, asked.checkpoint(), List.of()).note().note();
    Optional<Path> file =
        evidence.keep(
            prefix(refused.origin()) + kind + "-" + refused.size(),
            both.getBytes(StandardCharsets.UTF_8));
    notices.accept(
        (kind.equals("two-roots")
                ? "The log "
                    + refused.origin()
                    + " has signed two roots for size "
                    + refused.size()
                    + ": it was forked."
                : "The log "
                    + refused.origin()
                    + " has signed size "
                    + refused.size()
                    + ", and no proof joins it to size "
                    + known.size()
                    + ".")
            + file.map(kept -> " Both checkpoints are kept in " + kept + ".").orElse(""));
  }

  private static String prefix(String origin) {
    return MonitorPath.originHash(origin).substring(0, 16) + "-";
  }

  /// The checkpoint with the log's own line and these, without what strangers put beside it.
  private static SignedCheckpoint withLines(
      VerifierKey log, SignedCheckpoint signed, List<NoteSignature> lines) {
    NoteSignature own = signed.signatures().stream().filter(log::claims).findFirst().orElseThrow();
    SignedCheckpoint alone = new SignedCheckpoint(signed.checkpoint(), List.of(own));
    return lines.isEmpty() ? alone : alone.with(lines);
  }

  /// At least one line by the log's key, and none that says it is and is not: such a note is
  /// malformed as a whole.
  private static boolean signed(VerifierKey log, AddCheckpoint asked) {
    List<NoteSignature> claimed =
        asked.checkpoint().signatures().stream().filter(log::claims).toList();
    return !claimed.isEmpty()
        && claimed.stream().allMatch(line -> log.signed(asked.checkpoint().checkpoint(), line));
  }

  private static boolean extendsKnown(
      Optional<Known> known, Checkpoint checkpoint, AddCheckpoint asked) {
    boolean emptyIsEmpty = checkpoint.size() > 0 || checkpoint.root().equals(TreeHasher.EMPTY_ROOT);
    if (known.isEmpty() || known.get().size() == 0) {
      return emptyIsEmpty && asked.proof().isEmpty();
    }
    return Proofs.extendsTree(
        known.get().size(),
        known.get().root(),
        checkpoint.size(),
        checkpoint.root(),
        asked.proof());
  }
}
