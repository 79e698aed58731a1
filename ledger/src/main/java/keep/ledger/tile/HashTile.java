package keep.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.TreeHasher;

/// A tile of hashes: 1 to 256 of them, one behind the other.
record HashTile(List<Hash> hashes) {
  HashTile {
    hashes = List.copyOf(hashes);
  }

  /// @throws MalformedRecordException unless the bytes are exactly `width` hashes
  static HashTile read(byte[] bytes, int width) {
    if (bytes.length != width * Hash.LENGTH) {
      throw new MalformedRecordException(
          "tile: " + bytes.length + " bytes instead of " + width * Hash.LENGTH);
    }
    List<Hash> hashes = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      hashes.add(Hash.at(bytes, i * Hash.LENGTH));
    }
    return new HashTile(hashes);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(hashes.size() * Hash.LENGTH);
    hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
    return bytes.toByteArray();
  }

  /// Root of the perfect subtree over `2^height` hashes that starts at `from`.
  ///
  /// @throws MalformedRecordException if the tile is too narrow
  Hash subtree(int from, int height) {
    int width = 1 << height;
    if (from + width > hashes.size()) {
      throw new MalformedRecordException("tile: too narrow for the subtree asked for");
    }
    List<Hash> row = hashes.subList(from, from + width);
    TreeHasher hasher = new TreeHasher();
    while (row.size() > 1) {
      List<Hash> above = new ArrayList<>(row.size() / 2);
      for (int i = 0; i < row.size(); i += 2) {
        above.add(hasher.node(row.get(i), row.get(i + 1)));
      }
      row = above;
    }
    return row.getFirst();
  }

  /// Root of a full tile.
  Hash root() {
    return subtree(0, 8);
  }
}
