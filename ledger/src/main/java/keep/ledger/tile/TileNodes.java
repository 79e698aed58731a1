package keep.ledger.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.NodeSource;

/// The subtrees of a published tree, read from its tiles: what [keep.ledger.Proofs] makes proofs
/// from. Belongs to one thread at a time.
public final class TileNodes implements NodeSource {
  private static final int REMEMBERED = 64;

  private final TileSource source;
  private final long size;
  private final Map<TilePath, HashTile> remembered =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, HashTile> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param size how many leaves have been published; proofs for smaller trees can be made as well
  public TileNodes(TileSource source, long size) {
    this.source = source;
    this.size = size;
  }

  /// @throws UncheckedIOException if a tile cannot be read
  @Override
  public Hash node(int level, long index) {
    int tileLevel = level / 8;
    int height = level % 8;
    long first = index << height;
    int width = TilePath.widthIn(size, tileLevel, first / TilePath.FULL);
    if (level < 0 || index < 0 || width == 0) {
      throw new MalformedRecordException("tile: no whole subtree " + index + " at level " + level);
    }
    return tile(TilePath.hashes(tileLevel, first / TilePath.FULL, width))
        .subtree((int) (first % TilePath.FULL), height);
  }

  /// A tile of hashes, read once: whoever checked it uses what was checked.
  HashTile tile(TilePath path) {
    HashTile known = remembered.get(path);
    if (known != null) {
      return known;
    }
    HashTile read = HashTile.read(bytes(source, path), path.width());
    remembered.put(path, read);
    return read;
  }

  /// A tile's bytes, taken from the full tile where the partial one is already forgotten.
  ///
  /// @throws MalformedRecordException if there is neither
  public static byte[] bytes(TileSource source, TilePath path) {
    try {
      Optional<byte[]> bytes = source.read(path.path());
      if (bytes.isPresent()) {
        return bytes.get();
      }
      Optional<byte[]> full = path.isFull() ? Optional.empty() : source.read(path.full().path());
      if (full.isEmpty()) {
        throw new MalformedRecordException(path.path() + " is missing");
      }
      return cut(full.get(), path);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + path.path(), e);
    }
  }

  private static byte[] cut(byte[] full, TilePath path) {
    if (path.level().isEmpty()) {
      return EntryBundle.write(EntryBundle.read(full, TilePath.FULL).subList(0, path.width()));
    }
    return new HashTile(HashTile.read(full, TilePath.FULL).hashes().subList(0, path.width()))
        .bytes();
  }
}
