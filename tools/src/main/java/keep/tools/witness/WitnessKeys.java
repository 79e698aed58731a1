package keep.tools.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.VerifierKey;
import keep.tools.named.NamedFile;
import keep.tools.named.UnusableFile;

/// A witness's secret seeds: a file of two lines, 64 hex digits each. The first seeds its Ed25519
/// key, the second its ML-DSA-44 key. Whoever has this file can cosign in the witness's name.
public final class WitnessKeys {
  /// The file's name in a witness's folder.
  public static final String FILE = "keys";

  private static final int SEED_BYTES = 32;

  /// In bytes; more than two lines need.
  private static final int LONGEST = 1 << 12;

  private final byte[] ed25519;
  private final byte[] mlDsa44;

  private WitnessKeys(byte[] ed25519, byte[] mlDsa44) {
    this.ed25519 = ed25519;
    this.mlDsa44 = mlDsa44;
  }

  /// Reads the keys in a witness's folder, or draws them at its first start.
  ///
  /// @throws IOException if the file cannot be read, or made readable by its owner alone
  public static WitnessKeys openOrDraw(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      draw(file);
    }
    return read(file);
  }

  /// Reads a file of seeds.
  ///
  /// @throws UnusableFile if it cannot be read, or is not two lines of 64 lower-case hex digits
  public static WitnessKeys read(Path file) throws UnusableFile {
    byte[] bytes = NamedFile.read(file, "file of seeds", LONGEST);
    String[] lines = new String(bytes, StandardCharsets.US_ASCII).split("\n", -1);
    if (lines.length != 3 || !lines[2].isEmpty()) {
      throw new UnusableFile(
          file + " must be two lines of 64 hex digits: Ed25519, then ML-DSA-44.");
    }
    return new WitnessKeys(seed(file, lines[0]), seed(file, lines[1]));
  }

  /// The keys that sign under this name.
  ///
  /// @param postQuantum whether the ML-DSA-44 key signs beside the Ed25519 one
  public List<Cosigner> cosigners(String name, boolean postQuantum) {
    List<Cosigner> cosigners = new ArrayList<>();
    cosigners.add(Cosigner.ed25519(name, ed25519));
    if (postQuantum) {
      cosigners.add(Cosigner.mlDsa44(name, mlDsa44));
    }
    return List.copyOf(cosigners);
  }

  /// The public halves, in the same order: what a policy names.
  public List<VerifierKey> verifierKeys(String name, boolean postQuantum) {
    return cosigners(name, postQuantum).stream().map(Cosigner::verifierKey).toList();
  }

  @Override
  public String toString() {
    return "WitnessKeys[secret]";
  }

  private static void draw(Path file) throws IOException {
    byte[] seeds = new byte[2 * SEED_BYTES];
    new SecureRandom().nextBytes(seeds);
    HexFormat hex = HexFormat.of();
    String text =
        hex.formatHex(seeds, 0, SEED_BYTES)
            + "\n"
            + hex.formatHex(seeds, SEED_BYTES, 2 * SEED_BYTES)
            + "\n";
    Arrays.fill(seeds, (byte) 0);
    // Owner only from the first moment; made under another name so that no half file is ever read.
    Path unfinished = file.resolveSibling(FILE + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, ownerOnly());
    Files.writeString(
        unfinished,
        text,
        StandardCharsets.US_ASCII,
        StandardOpenOption.WRITE,
        StandardOpenOption.DSYNC);
    try {
      Files.createLink(file, unfinished);
    } catch (FileAlreadyExistsException e) {
      // Another start was quicker; its keys are the ones.
    }
    Files.delete(unfinished);
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static byte[] seed(Path file, String line) throws UnusableFile {
    try {
      byte[] seed = HexFormat.of().parseHex(line);
      if (seed.length == SEED_BYTES && HexFormat.of().formatHex(seed).equals(line)) {
        return seed;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the line: it may be a secret.
    }
    throw new UnusableFile(file + " must be two lines of 64 hex digits: Ed25519, then ML-DSA-44.");
  }
}
