package keep.tools.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MemoryTree;
import keep.ledger.Proofs;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.TileWriter;
import keep.ledger.witness.AddCheckpoint;
import keep.seal.encoding.Nonce;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.SigningKey;

/// An invented record in a folder, and policies that name it.
public final class SmallRecord {
  public static final String ORIGIN = "keep.example/log";

  private final LogSigner signer = new LogSigner(ORIGIN, seed(0x20));
  private final MemoryTree tree = new MemoryTree();
  private final FileTiles files;
  private final byte world;

  /// @param world records of different worlds have different leaves
  public SmallRecord(Path folder, int world) {
    this.files = new FileTiles(folder);
    this.world = (byte) world;
  }

  public static byte[] seed(int first) {
    byte[] seed = new byte[32];
    Arrays.fill(seed, (byte) first);
    return seed;
  }

  public LogSigner signer() {
    return signer;
  }

  public SignedCheckpoint grow(int count) throws IOException {
    List<byte[]> leaves = new ArrayList<>();
    long size = tree.size();
    for (int i = 0; i < count; i++) {
      byte[] commit = seed(world);
      commit[30] = (byte) ((size + i) >>> 8);
      commit[31] = (byte) (size + i);
      leaves.add(new LeafText.Sealed(Hash.of(commit)).bytes());
    }
    return grow(leaves);
  }

  /// Grows by leaves that say more than a leaf may.
  public SignedCheckpoint growTalkative(int count) throws IOException {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(("talk " + (tree.size() + i)).getBytes(StandardCharsets.US_ASCII));
    }
    return grow(leaves);
  }

  private SignedCheckpoint grow(List<byte[]> leaves) throws IOException {
    long size = tree.size();
    Hash root = new TileWriter(files).append(size, tree.root(), leaves);
    leaves.forEach(leaf -> tree.append(new TreeHasher().leaf(leaf)));
    SignedCheckpoint signed = signer.sign(new Checkpoint(ORIGIN, tree.size(), root));
    files.publish(signed.bytes());
    return signed;
  }

  public void publish(SignedCheckpoint signed) throws IOException {
    files.publish(signed.bytes());
  }

  /// What a log asks of a witness that knows `oldSize`.
  public AddCheckpoint ask(long oldSize, long size) {
    return new AddCheckpoint(
        oldSize,
        oldSize == 0 || oldSize == size ? List.of() : Proofs.consistency(oldSize, size, tree),
        signer.sign(new Checkpoint(ORIGIN, size, tree.root(size))));
  }

  /// A policy file that names this log and these witnesses.
  public byte[] policy(Policy.Purpose purpose, List<String> witnesses, int need) throws Exception {
    return policy(purpose, signer.verifierKey().vkey(), witnesses, need);
  }

  public static byte[] policy(Policy.Purpose purpose, String log, List<String> witnesses, int need)
      throws Exception {
    SigningKey root = SigningKey.of(seed(1));
    Quorum roots = new Quorum(List.of(root.verifyingKey()), 1);
    Quorum service = new Quorum(List.of(SigningKey.of(seed(2)).verifyingKey()), 1);
    Quorum none = new Quorum(List.of(), 0);
    Policy.Terms terms =
        new Policy.Terms(
            1,
            purpose,
            roots,
            false,
            log,
            witnesses,
            need,
            purpose == Policy.Purpose.LIVE ? 1 : 0,
            service,
            none,
            none,
            1_796_725_800,
            Nonce.of(new byte[16]));
    Policy policy = Policy.signed(terms, Optional.empty(), List.of(root));
    return PolicyChain.of(List.of(policy)).file();
  }
}
