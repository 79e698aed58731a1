package keep.work.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import keep.ledger.Disk;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.RecordConflictException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.TileNodes;
import keep.ledger.tile.TileWriter;
import keep.work.record.LogRows.Head;
import keep.work.record.LogRows.Waiting;

/// The steps by which the record grows (protocol section 9): indices in the database, tiles on
/// disk, the signed checkpoint stored, witnesses asked, the checkpoint published. Every step may be
/// cut off; [#settle] takes up what was left and comes to the same bytes.
final class Growing {
  static final int MOST_IN_A_BATCH = 1024;

  /// Clients take a cosignature of up to a day; half of that leaves time to ask again.
  private static final long STALE_SECONDS = 12 * 60 * 60;

  /// The moments between steps, for tests that stop there.
  enum Moment {
    INDICES_GIVEN,
    TILES_WRITTEN,
    SIGNED,
    WITNESSED,
    PUBLISHED
  }

  private final LogRows rows;
  private final LogSigner signer;
  private final Witnesses witnesses;
  private final Path folder;
  private final Disk disk;
  private final Clock clock;
  private final Consumer<Moment> after;
  private boolean askedSinceStart;

  Growing(
      LogRows rows,
      LogSigner signer,
      Witnesses witnesses,
      Path folder,
      Disk disk,
      Clock clock,
      Consumer<Moment> after) {
    this.rows = rows;
    this.signer = signer;
    this.witnesses = witnesses;
    this.folder = folder;
    this.disk = disk;
    this.clock = clock;
    this.after = after;
  }

  /// A witness has seen a larger tree than this database holds: an old copy was restored. Signing
  /// now would fork the log.
  static final class OldCopy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OldCopy(long ours, long theirs) {
      super(
          "A witness knows "
              + theirs
              + " entries, this database only "
              + ours
              + ". It is an old copy: restore the newest one. Nothing was signed.");
    }
  }

  private FileTiles tiles() {
    return new FileTiles(folder, disk);
  }

  /// Finishes whatever a crash cut off: tiles up to the head, its checkpoint, its publication.
  ///
  /// @return the published checkpoint, with the cosignatures there are
  SignedCheckpoint settle() throws IOException, InterruptedException {
    Head head = rows.head();
    Optional<SignedCheckpoint> newest = rows.newestSigned();
    Checkpoint before =
        newest
            .map(SignedCheckpoint::checkpoint)
            .orElse(new Checkpoint(signer.verifierKey().name(), 0, TreeHasher.EMPTY_ROOT));
    if (before.size() > head.size()) {
      throw new RecordConflictException("A checkpoint was signed for more entries than there are.");
    }
    writeTiles(before, head);
    return publish(sign(head));
  }

  /// Takes one batch of waiting entries, if there are any.
  ///
  /// @return the checkpoint published, or empty where nothing was waiting
  Optional<SignedCheckpoint> grow() throws IOException, InterruptedException {
    List<Waiting> batch = rows.waiting(MOST_IN_A_BATCH);
    if (batch.isEmpty()) {
      return Optional.empty();
    }
    Head from = rows.head();
    Frontier frontier = Frontier.of(from.size(), new TileNodes(tiles(), from.size()));
    if (!frontier.root().equals(from.root())) {
      throw new RecordConflictException("The tiles on disk are not those of the head.");
    }
    TreeHasher hasher = new TreeHasher();
    List<byte[]> leaves = new ArrayList<>();
    for (Waiting one : batch) {
      leaves.add(one.leaf().toArray());
      frontier.append(hasher.leaf(one.leaf().toArray()));
    }
    Head to = new Head(frontier.size(), frontier.root());
    rows.grow(from, batch, to);
    after.accept(Moment.INDICES_GIVEN);
    new TileWriter(tiles()).append(from.size(), from.root(), leaves);
    after.accept(Moment.TILES_WRITTEN);
    return Optional.of(publish(sign(to)));
  }

  private void writeTiles(Checkpoint before, Head head) throws IOException {
    try {
      Hash root =
          new TileWriter(tiles())
              .append(before.size(), before.root(), rows.leaves(before.size(), head.size()));
      if (!root.equals(head.root())) {
        throw new RecordConflictException(
            "The leaves in the database do not give the head's root.");
      }
    } catch (MalformedRecordException | RecordConflictException e) {
      rebuild(head);
    }
  }

  /// Tiles are a copy: lost or damaged, they are written again from the rows, beside their place. A
  /// root that does not come out right stops everything, for then the rows are damaged.
  private void rebuild(Head head) throws IOException {
    Path fresh = folder.resolveSibling(folder.getFileName() + ".rebuilding");
    delete(fresh);
    TileWriter writer = new TileWriter(new FileTiles(fresh, disk));
    Hash root = TreeHasher.EMPTY_ROOT;
    for (long size = 0; size < head.size(); ) {
      List<byte[]> leaves = rows.leaves(size, Math.min(size + MOST_IN_A_BATCH, head.size()));
      if (leaves.isEmpty()) {
        throw new RecordConflictException("Entry " + size + " is missing in the database.");
      }
      root = writer.append(size, root, leaves);
      size += leaves.size();
    }
    if (!root.equals(head.root())) {
      throw new RecordConflictException("The leaves in the database do not give the head's root.");
    }
    Files.createDirectories(fresh);
    Path damaged = folder.resolveSibling(folder.getFileName() + ".damaged");
    delete(damaged);
    if (Files.exists(folder)) {
      Files.move(folder, damaged, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private SignedCheckpoint sign(Head head) {
    // Ed25519 gives the same signature each time, so signing again after a crash says nothing new.
    SignedCheckpoint signed =
        signer.sign(new Checkpoint(signer.verifierKey().name(), head.size(), head.root()));
    rows.store(signed);
    after.accept(Moment.SIGNED);
    return signed;
  }

  /// Publishes with every cosignature there is; those that are missing are asked for again later.
  private SignedCheckpoint publish(SignedCheckpoint signed)
      throws IOException, InterruptedException {
    long size = signed.checkpoint().size();
    if (!askedSinceStart || lacksCosignatures(size)) {
      // The first time always: a database restored from an old copy has all its old cosignatures.
      Witnesses.Answers answers = witnesses.ask(signed, new TileNodes(tiles(), size));
      askedSinceStart = true;
      if (answers.larger().isPresent()) {
        // A witness of the policy says so under no signature; but going on could fork the log.
        throw new OldCopy(size, answers.larger().getAsLong());
      }
      if (answers.otherTree()) {
        throw new RecordConflictException(
            "A witness has seen another tree of this log. Find out which copy of the database is"
                + " right before going on.");
      }
      for (Witnesses.Line line : answers.lines()) {
        rows.storeCosignature(size, line.witnessing(), line.line());
      }
    }
    after.accept(Moment.WITNESSED);
    List<NoteSignature> lines = rows.cosignatures(size).stream().map(NoteSignature::parse).toList();
    SignedCheckpoint whole = lines.isEmpty() ? signed : signed.with(lines);
    new TileWriter(tiles()).publish(whole.bytes());
    after.accept(Moment.PUBLISHED);
    return whole;
  }

  /// Cosignatures are missing, or the newest is so old that a client would no longer call it fresh.
  private boolean lacksCosignatures(long size) {
    if (witnesses.expected() == 0) {
      return false;
    }
    long newest = rows.newestCosignature(size).orElse(Long.MIN_VALUE);
    return rows.cosignatures(size).size() < witnesses.expected()
        || newest < clock.instant().getEpochSecond() - STALE_SECONDS;
  }

  /// Whether asking the witnesses once more about this checkpoint makes sense now.
  boolean mayComplete(SignedCheckpoint published) {
    return witnesses.worthAsking() && lacksCosignatures(published.checkpoint().size());
  }
}
