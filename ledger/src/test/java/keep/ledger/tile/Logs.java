package keep.ledger.tile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MemoryTree;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.vectors.Seeded;

/// A small log for tests: leaves from a seed, in a folder and in memory beside it.
public final class Logs {
  public static final String ORIGIN = "keep.example/log";
  public static final LogSigner SIGNER = new LogSigner(ORIGIN, Seeded.counting(0x20, 32));
  public static final Cosigner WITNESS =
      Cosigner.ed25519("witness.example/w1", Seeded.counting(0x40, 32));

  final List<byte[]> leaves = new ArrayList<>();
  final MemoryTree tree = new MemoryTree();
  final FileTiles files;
  final TileWriter writer;
  private final RandomGenerator random;

  public Logs(Path folder, long seed) {
    this.files = new FileTiles(folder);
    this.writer = new TileWriter(files);
    this.random = Seeded.random(seed);
  }

  /// Leaves as Keep writes them, of all three forms.
  public List<byte[]> draw(int count) {
    List<byte[]> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LeafText leaf =
          switch (random.nextInt(4)) {
            case 0 -> new LeafText.Public("card", Seeded.hash(random));
            case 1 -> new LeafText.End(Seeded.hash(random), Seeded.hash(random));
            default -> new LeafText.Sealed(Seeded.hash(random));
          };
      drawn.add(leaf.bytes());
    }
    return drawn;
  }

  /// Appends and publishes, and gives the signed checkpoint.
  public SignedCheckpoint grow(int count) throws IOException {
    return grow(draw(count));
  }

  SignedCheckpoint grow(List<byte[]> drawn) throws IOException {
    Hash root = writer.append(tree.size(), tree.root(), drawn);
    for (byte[] leaf : drawn) {
      leaves.add(leaf);
      tree.append(new TreeHasher().leaf(leaf));
    }
    SignedCheckpoint signed = SIGNER.sign(new Checkpoint(ORIGIN, tree.size(), root));
    writer.publish(signed.bytes());
    return signed;
  }
}
