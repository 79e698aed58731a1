package keep.ledger.append;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import keep.ledger.Hash;
import keep.ledger.RecordConflictException;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.Witnessing;

/// Rows in memory, which can be copied and restored as a database can: the smallest honest
/// [LogRows].
public final class MemoryRows implements LogRows {
  private List<byte[]> leaves = new ArrayList<>();
  private List<byte[]> queue = new ArrayList<>();
  private Head head = Head.EMPTY;
  private TreeMap<Long, SignedCheckpoint> signed = new TreeMap<>();
  private Map<Long, TreeMap<String, String>> lines = new HashMap<>();
  private Map<Long, Long> times = new HashMap<>();

  /// A backup.
  public MemoryRows copy() {
    MemoryRows copy = new MemoryRows();
    copy.restore(this);
    return copy;
  }

  /// Becomes what `backup` was.
  public void restore(MemoryRows backup) {
    leaves = new ArrayList<>(backup.leaves);
    queue = new ArrayList<>(backup.queue);
    head = backup.head;
    signed = new TreeMap<>(backup.signed);
    lines = new HashMap<>();
    backup.lines.forEach((size, all) -> lines.put(size, new TreeMap<>(all)));
    times = new HashMap<>(backup.times);
  }

  /// What an intruder with the database's password does to the rows; an empty one is deleted.
  public void tamper(Consumer<List<byte[]>> how) {
    how.accept(leaves);
  }

  public void queue(List<byte[]> more) {
    queue.addAll(more);
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public Optional<Batch> next() {
    List<byte[]> taken = List.copyOf(queue);
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Batch() {
              @Override
              public List<byte[]> leaves() {
                return taken;
              }

              @Override
              public boolean sequence(Head from, Head to) {
                if (!head.equals(from)) {
                  return false;
                }
                leaves.addAll(taken);
                queue = new ArrayList<>(queue.subList(taken.size(), queue.size()));
                head = to;
                return true;
              }
            });
  }

  @Override
  public List<byte[]> leaves(long from, long to) {
    return List.copyOf(
        leaves.subList((int) Math.min(from, leaves.size()), (int) Math.min(to, leaves.size())));
  }

  @Override
  public Optional<SignedCheckpoint> newestSigned() {
    return signed.isEmpty() ? Optional.empty() : Optional.of(signed.lastEntry().getValue());
  }

  @Override
  public List<SignedCheckpoint> signedAbove(long size, int most) {
    return signed.tailMap(size, false).values().stream().limit(most).toList();
  }

  @Override
  public Optional<Hash> rootSigned(long size) {
    return Optional.ofNullable(signed.get(size)).map(one -> one.checkpoint().root());
  }

  @Override
  public void store(SignedCheckpoint one) {
    Optional<Hash> there = rootSigned(one.checkpoint().size());
    if (there.isPresent() && !there.get().equals(one.checkpoint().root())) {
      throw new RecordConflictException("another root");
    }
    signed.put(one.checkpoint().size(), one);
  }

  @Override
  public void storeCosignature(long size, Witnessing witnessing, String line) {
    lines
        .computeIfAbsent(size, n -> new TreeMap<>())
        .put(witnessing.name() + witnessing.type(), line);
    times.merge(size, witnessing.time(), Math::max);
  }

  @Override
  public List<String> cosignatures(long size) {
    return List.copyOf(lines.getOrDefault(size, new TreeMap<>()).values());
  }

  @Override
  public Optional<Long> newestCosignature(long size) {
    return Optional.ofNullable(times.get(size));
  }
}
