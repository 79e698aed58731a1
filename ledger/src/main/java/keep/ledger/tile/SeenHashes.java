package keep.ledger.tile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Finds leaves that stand twice, in memory that does not grow with the log: hashes are sorted into
/// 256 heaps, which go to temporary files when they grow, and each heap is looked through for
/// itself at the end.
final class SeenHashes implements AutoCloseable {
  private static final int HEAPS = 256;
  private static final int KEPT = 16;
  private static final int ROW = KEPT + Long.BYTES;
  private static final int ROWS_IN_MEMORY = 512;

  private final ByteBuffer[] heaps = new ByteBuffer[HEAPS];
  private final @Nullable FileChannel[] files = new @Nullable FileChannel[HEAPS];
  private @Nullable Path folder;

  SeenHashes() {
    Arrays.setAll(heaps, i -> ByteBuffer.allocate(ROW * ROWS_IN_MEMORY));
  }

  /// @param hashes of which 32 bytes from `at` on are the leaf's
  void add(byte[] hashes, int at, long index) throws IOException {
    int heap = hashes[at] & 0xff;
    if (!heaps[heap].hasRemaining()) {
      spill(heap);
    }
    heaps[heap].put(hashes, at + 1, KEPT).putLong(index);
  }

  /// Tells the index of every leaf that stood before, in no order.
  void repeated(LongConsumer found) throws IOException {
    for (int heap = 0; heap < HEAPS; heap++) {
      repeated(whole(heap), found);
    }
  }

  private static void repeated(ByteBuffer rows, LongConsumer found) {
    int count = rows.limit() / ROW;
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = rows.getLong(i * ROW);
    }
    Arrays.sort(keys);
    for (int i = 1; i < count; i++) {
      if (keys[i] == keys[i - 1] && (i == 1 || keys[i] != keys[i - 2])) {
        sameKey(rows, count, keys[i], found);
      }
    }
  }

  /// Rows lie in the order of their indices, so the first of a kind is the one that is not told.
  private static void sameKey(ByteBuffer rows, int count, long key, LongConsumer found) {
    long[] rests = new long[0];
    for (int i = 0; i < count; i++) {
      if (rows.getLong(i * ROW) == key) {
        long rest = rows.getLong(i * ROW + Long.BYTES);
        if (Arrays.stream(rests).anyMatch(one -> one == rest)) {
          found.accept(rows.getLong(i * ROW + KEPT));
        } else {
          rests = Arrays.copyOf(rests, rests.length + 1);
          rests[rests.length - 1] = rest;
        }
      }
    }
  }

  private ByteBuffer whole(int heap) throws IOException {
    FileChannel file = files[heap];
    if (file == null) {
      return heaps[heap].duplicate().flip();
    }
    ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(file.size() + heaps[heap].position()));
    file.position(0);
    while (all.position() < file.size() && file.read(all) >= 0) {
      // Until the file is read.
    }
    return all.put(heaps[heap].duplicate().flip()).flip();
  }

  private void spill(int heap) throws IOException {
    FileChannel file = files[heap];
    if (file == null) {
      if (folder == null) {
        folder = Files.createTempDirectory("record-check");
      }
      file =
          FileChannel.open(
              folder.resolve("heap-" + heap),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      files[heap] = file;
    }
    heaps[heap].flip();
    while (heaps[heap].hasRemaining()) {
      file.write(heaps[heap]);
    }
    heaps[heap].clear();
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files) {
      if (file != null) {
        file.close();
      }
    }
    if (folder != null) {
      Files.deleteIfExists(folder);
    }
  }
}
