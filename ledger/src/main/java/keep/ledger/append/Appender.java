package keep.ledger.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import keep.ledger.Evidence;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.RecordConflictException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.TileNodes;
import keep.ledger.tile.TilePath;
import keep.ledger.tile.TileStore;
import keep.ledger.tile.TileWriter;

/// The steps by which a log grows: indices in the rows, tiles, the signed checkpoint stored and
/// remembered, witnesses asked, the checkpoint published. Every step may be cut off; [#settle]
/// takes up what was left and comes to the same bytes. Belongs to one thread.
///
/// Rows, tiles, remembered signature, published checkpoint, witnesses' memories and key are kept in
/// different places and can be restored from different days. Nothing is signed that contradicts any
/// of them, or that is smaller.
public final class Appender {
  /// Clients take a cosignature of up to a day; half of that leaves time to ask again.
  private static final long STALE_SECONDS = 12 * 60 * 60;

  /// The moments between steps, for tests that stop there.
  public enum Moment {
    INDICES_GIVEN,
    TILES_WRITTEN,
    SIGNED,
    WITNESSED,
    PUBLISHED
  }

  /// What an appender works with.
  ///
  /// @param heads what was signed, as this machine's own disk remembers it
  /// @param evidence where signed contradictions are kept
  /// @param clock Unix seconds
  /// @param newestCopy the size for which somebody has said that no newer copy of the rows exists;
  ///   empty where nobody has
  /// @param notices told in plain words what was mended and which witness was not believed
  /// @param after told of each moment
  public record Parts(
      LogSigner signer,
      LogRows rows,
      TileStore tiles,
      SignedHeads heads,
      Evidence evidence,
      WitnessRound witnesses,
      LongSupplier clock,
      OptionalLong newestCopy,
      Consumer<String> notices,
      Consumer<Moment> after) {}

  private final LogSigner signer;
  private final LogRows rows;
  private final TileStore tiles;
  private final SignedHeads heads;
  private final WitnessRound witnesses;
  private final WitnessClaims claims;
  private final TilesFromRows mending;
  private final Parts parts;
  private boolean heard;

  public Appender(Parts parts) {
    this.parts = parts;
    this.signer = parts.signer();
    this.rows = parts.rows();
    this.tiles = parts.tiles();
    this.heads = parts.heads();
    this.witnesses = parts.witnesses();
    this.mending = new TilesFromRows(rows, tiles);
    this.claims =
        new WitnessClaims(signer.verifierKey(), rows, mending, parts.evidence(), parts.notices());
  }

  /// Whether something new may be signed: there are no witnesses, or one has cosigned the newest
  /// checkpoint since the start, so that no larger tree is known to it.
  public boolean mayGrow() {
    return heard || !witnesses.named();
  }

  /// Whether asking the witnesses once more about this checkpoint makes sense now.
  public boolean mayComplete(SignedCheckpoint published) throws IOException {
    return witnesses.worthAsking()
        && (!mayGrow() || lacksCosignatures(published.checkpoint().size()));
  }

  /// Finishes whatever a crash cut off: tiles up to the head, its checkpoint, its publication. As
  /// long as no witness was heard, only what was signed before is shown again.
  ///
  /// @return the published checkpoint, with the cosignatures there are
  /// @throws SigningRefusedException if signing could give a size a second root
  public SignedCheckpoint settle() throws IOException, InterruptedException {
    Head head = rows.head();
    demandNotTakenBack(head);
    Optional<SignedCheckpoint> stored = rows.newestSigned();
    // The tree of no leaves has one root for ever: signing it says nothing new.
    SignedCheckpoint newest = stored.isPresent() ? stored.get() : sign(Head.EMPTY);
    if (!mayGrow()) {
      bring(head(newest), head(newest));
      SignedCheckpoint shown = publish(newest);
      if (!mayGrow() || head.size() == newest.checkpoint().size()) {
        return shown;
      }
    }
    bring(head(newest), head);
    return publish(sign(head));
  }

  /// Takes one batch of entries, if one is due.
  ///
  /// @return the checkpoint published, or empty where nothing was due or nothing may be signed yet
  /// @throws HeadMovedException if somebody else grew the log
  /// @throws SigningRefusedException if signing could give a size a second root
  public Optional<SignedCheckpoint> grow() throws IOException, InterruptedException {
    if (!mayGrow()) {
      return Optional.empty();
    }
    Optional<Batch> due = rows.next();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Head from = rows.head();
    demandNotTakenBack(from);
    demandNoWiderTiles(from);
    Frontier frontier = frontier(from);
    TreeHasher hasher = new TreeHasher();
    List<byte[]> leaves = due.get().leaves();
    leaves.forEach(leaf -> frontier.append(hasher.leaf(leaf)));
    Head to = new Head(frontier.size(), frontier.root());
    if (!due.get().sequence(from, to)) {
      throw new HeadMovedException();
    }
    parts.after().accept(Moment.INDICES_GIVEN);
    write(from, leaves, to);
    parts.after().accept(Moment.TILES_WRITTEN);
    return Optional.of(publish(sign(to)));
  }

  /// Compares every tile with the rows and mends what differs: slow, for the night.
  ///
  /// @return how many held something else
  public int scrub() throws IOException {
    return mend(rows.head());
  }

  private static Head head(SignedCheckpoint signed) {
    return new Head(signed.checkpoint().size(), signed.checkpoint().root());
  }

  /// Holds the rows against everything this disk remembers as signed.
  private void demandNotTakenBack(Head head) throws IOException {
    List<SignedHeads.Remembered> remembered = heads.all();
    for (SignedHeads.Remembered one : remembered) {
      demandExtended(one.where(), one.signed(), head);
    }
    long stored = rows.newestSigned().map(signed -> signed.checkpoint().size()).orElse(0L);
    if (stored > head.size()) {
      throw SigningRefusedException.olderRows("The database's own list", stored, head.size());
    }
    boolean vouched = !remembered.isEmpty() || witnesses.named();
    boolean said = parts.newestCopy().isPresent() && parts.newestCopy().getAsLong() == head.size();
    if (!vouched && !said) {
      throw SigningRefusedException.nothingRemembered(head.size());
    }
  }

  private void demandExtended(String where, SignedCheckpoint signed, Head head) throws IOException {
    Checkpoint theirs = signed.checkpoint();
    if (theirs.size() > head.size()) {
      throw SigningRefusedException.olderRows(where, theirs.size(), head.size());
    }
    Optional<Hash> ours = rows.rootSigned(theirs.size());
    Hash root = ours.isPresent() ? ours.get() : mending.root(theirs.size());
    if (!root.equals(theirs.root())) {
      parts.evidence().keep("signed-" + theirs.size(), signed.bytes());
      throw SigningRefusedException.otherTree(where, theirs);
    }
    if (ours.isEmpty()) {
      rows.store(signer.sign(theirs));
    }
  }

  /// Tiles are written after their rows. Tiles beyond the head are those of rows that are gone.
  private void demandNoWiderTiles(Head head) throws IOException {
    TilePath edge = TilePath.hashes(0, head.size() / TilePath.FULL, TilePath.FULL);
    int widest = tiles.widest(edge);
    if (widest <= head.size() % TilePath.FULL) {
      return;
    }
    if (!rows.head().equals(head)) {
      throw new HeadMovedException();
    }
    throw SigningRefusedException.widerTiles(
        edge.path(), head.size() / TilePath.FULL * TilePath.FULL + widest, head.size());
  }

  /// The edge of the tree as the tiles have it, mended where it is not the head's.
  private Frontier frontier(Head head) throws IOException {
    try {
      Frontier frontier = Frontier.of(head.size(), new TileNodes(tiles, head.size()));
      if (frontier.root().equals(head.root())) {
        return frontier;
      }
    } catch (MalformedRecordException e) {
      // Mended below.
    }
    mend(head);
    return Frontier.of(head.size(), new TileNodes(tiles, head.size()));
  }

  /// Writes the tiles between two heads.
  private void bring(Head from, Head to) throws IOException {
    if (to.size() - from.size() > TilesFromRows.PAGE) {
      mend(to);
      return;
    }
    write(from, rows.leaves(from.size(), to.size()), to);
  }

  private void write(Head from, List<byte[]> leaves, Head to) throws IOException {
    try {
      if (new TileWriter(tiles).append(from.size(), from.root(), leaves).equals(to.root())) {
        return;
      }
    } catch (MalformedRecordException | RecordConflictException e) {
      // Whether rows or tiles are wrong is found out by reading all rows.
      parts
          .notices()
          .accept("The record's files are put right from the database: " + e.getMessage());
    }
    mend(to);
  }

  private int mend(Head head) throws IOException {
    List<TilePath> mended = mending.mend(head);
    if (!mended.isEmpty()) {
      parts
          .notices()
          .accept(
              mended.size()
                  + " tile(s) did not hold what the database holds and were written again, the first "
                  + mended.getFirst().path()
                  + "; the bytes that stood there are kept as evidence.");
    }
    return mended.size();
  }

  private SignedCheckpoint sign(Head head) throws IOException {
    // Ed25519 gives the same signature each time, so signing again after a crash says nothing new.
    SignedCheckpoint signed =
        signer.sign(new Checkpoint(signer.verifierKey().name(), head.size(), head.root()));
    rows.store(signed);
    heads.remember(signed);
    parts.after().accept(Moment.SIGNED);
    return signed;
  }

  /// Publishes with every cosignature there is; those that are missing are asked for again later.
  private SignedCheckpoint publish(SignedCheckpoint signed)
      throws IOException, InterruptedException {
    long size = signed.checkpoint().size();
    // After a start always: a database restored from an old copy has all its old cosignatures.
    if (!mayGrow() || lacksCosignatures(size)) {
      ask(signed);
    }
    parts.after().accept(Moment.WITNESSED);
    List<NoteSignature> lines = rows.cosignatures(size).stream().map(NoteSignature::parse).toList();
    SignedCheckpoint whole = lines.isEmpty() ? signed : signed.with(lines);
    new TileWriter(tiles).publish(whole.bytes());
    parts.after().accept(Moment.PUBLISHED);
    return whole;
  }

  private void ask(SignedCheckpoint signed) throws IOException, InterruptedException {
    Checkpoint checkpoint = signed.checkpoint();
    WitnessRound.Answers answers;
    try {
      answers = witnesses.ask(signed, new TileNodes(tiles, checkpoint.size()));
    } catch (MalformedRecordException | UncheckedIOException e) {
      // A proof could not be made, or did not hold: the tiles are rotten, not the witness.
      mend(head(signed));
      answers = witnesses.ask(signed, new TileNodes(tiles, checkpoint.size()));
    }
    for (WitnessRound.Claim claim : answers.claims()) {
      claims.weigh(claim);
    }
    heard |= answers.heard();
    for (WitnessRound.Line line : answers.lines()) {
      rows.storeCosignature(checkpoint.size(), line.witnessing(), line.line());
    }
  }

  /// Cosignatures are missing, or the newest is so old that a client would no longer call it fresh.
  private boolean lacksCosignatures(long size) throws IOException {
    if (witnesses.expected() == 0) {
      return false;
    }
    long newest = rows.newestCosignature(size).orElse(Long.MIN_VALUE);
    return rows.cosignatures(size).size() < witnesses.expected()
        || newest < parts.clock().getAsLong() - STALE_SECONDS;
  }
}
