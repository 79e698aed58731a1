package keep.work.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Bytes;

/// What a batch shows to the world (protocol section 9, Cover): nothing but that time went by. One
/// batch a slot, whether anything was filed or not; of a size that does not tell how much; sealed
/// leaves shuffled, and filled up with sealed leaves that commit to nothing.
final class Cover {
  /// Leaves of a batch, as long as no more than four times as many wait.
  static final int USUAL = 16;

  /// By how much a batch grows, and how many batches' worth may wait before it does.
  private static final int STEP = 4;

  /// Largest batch without cover.
  private static final int MOST_AT_ONCE = 1024;

  /// An entry that waits.
  ///
  /// @param id its row; [#NONE] for a leaf that commits to nothing and has none yet
  /// @param keepsPlace whether its leaf says what it is, so that it stays where it is among others
  record Entry(long id, Bytes leaf, boolean keepsPlace) {
    static final long NONE = -1;
  }

  private final long seconds;
  private final LongSupplier millis;
  private final RandomGenerator random;
  private long slot;

  /// @param seconds from one batch to the next; 0 publishes at once and without cover
  /// @param millis the clock, in milliseconds since 1970
  /// @param random secret: who knows it tells filling from entries
  Cover(long seconds, LongSupplier millis, RandomGenerator random) {
    if (seconds < 0 || seconds > 24 * 60 * 60) {
      throw new IllegalArgumentException(
          "KEEP_RECORD_INTERVAL is a number of seconds from 0 to 86400.");
    }
    this.seconds = seconds;
    this.millis = millis;
    this.random = random;
    begin();
  }

  /// Whether entries go out as they come, which tells everybody when something was filed.
  boolean atOnce() {
    return seconds == 0;
  }

  /// Begins to count: the first batch comes with the next slot, however long ago the last one was.
  void begin() {
    slot = slot();
  }

  private long slot() {
    return atOnce() ? 0 : millis.getAsLong() / (seconds * 1000);
  }

  /// Whether a batch is due now; says so once a slot.
  boolean due() {
    if (atOnce()) {
      return true;
    }
    long now = slot();
    boolean due = now > slot;
    slot = Math.max(slot, now);
    return due;
  }

  /// How long until the next batch is due, so that nobody comes late by a while that depends on
  /// what was filed.
  ///
  /// @param most milliseconds to wait at the most
  long millisToNext(long most) {
    if (atOnce()) {
      return most;
    }
    long slotMillis = seconds * 1000;
    return Math.clamp(slotMillis - millis.getAsLong() % slotMillis, 1, most);
  }

  /// How many of the waiting entries to take, oldest first.
  ///
  /// @param waiting how many there are
  int take(long waiting) {
    return (int) Math.min(waiting, atOnce() ? MOST_AT_ONCE : size(waiting));
  }

  /// Leaves of a covered batch: 16; 64 when more than 64 wait; 256 when more than 256 wait; ...
  static int size(long waiting) {
    int size = USUAL;
    while (waiting > (long) STEP * size && size <= Integer.MAX_VALUE / (2 * STEP)) {
      size *= STEP;
    }
    return size;
  }

  /// The batch's leaves in the order of their indices.
  ///
  /// @param taken oldest first
  /// @param size how many leaves the batch is to have
  List<Entry> arrange(List<Entry> taken, int size) {
    if (atOnce()) {
      return taken;
    }
    List<List<Entry>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    for (Entry entry : taken) {
      if (entry.keepsPlace()) {
        groups.add(new ArrayList<>(List.of(entry)));
        groups.add(new ArrayList<>());
      } else {
        groups.getLast().add(entry);
      }
    }
    // Groups of even number hold sealed leaves; filling goes anywhere, so that no group's length
    // tells.
    for (int i = taken.size(); i < size; i++) {
      groups.get(2 * random.nextInt((groups.size() + 1) / 2)).add(filling());
    }
    List<Entry> arranged = new ArrayList<>();
    for (List<Entry> group : groups) {
      Collections.shuffle(group, random);
      arranged.addAll(group);
    }
    return arranged;
  }

  private Entry filling() {
    byte[] commit = new byte[Hash.LENGTH];
    random.nextBytes(commit);
    return new Entry(Entry.NONE, Bytes.of(new LeafText.Sealed(Hash.of(commit)).bytes()), false);
  }
}
