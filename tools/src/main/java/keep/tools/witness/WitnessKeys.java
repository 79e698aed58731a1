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
import keep.ledger.witness.FileMemory;
import keep.seal.carried.Carried;
import keep.seal.carried.FileKind;
import keep.tools.named.NamedFile;
import keep.tools.named.UnusableFile;

/// A witness's secret seeds: a file of two lines, 64 hex digits each. The first seeds its Ed25519
/// key, the second its ML-DSA-44 key. Whoever has this file can cosign in the witness's name.
public final class WitnessKeys {
  /// The file's name in a witness's folder.
  public static final String FILE = "keys";

  private static final int SEED_BYTES = 32;

  /// In bytes: the digits and a line feed.
  private static final int LINE = 2 * SEED_BYTES + 1;

  /// In bytes; more than two lines need.
  private static final int LONGEST = 1 << 12;

  private final byte[] ed25519;
  private final byte[] mlDsa44;

  private WitnessKeys(byte[] ed25519, byte[] mlDsa44) {
    this.ed25519 = ed25519;
    this.mlDsa44 = mlDsa44;
  }

  /// Reads the keys in a witness's folder, or draws them at its first start together with the
  /// memory of having cosigned nothing.
  ///
  /// @throws IOException if the file cannot be read, or made readable by its owner alone
  public static WitnessKeys openOrDraw(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      if (!FileMemory.begunIn(folder)) {
        FileMemory.begin(folder);
      }
      draw(file);
    }
    return read(file);
  }

  /// Reads a file of seeds.
  ///
  /// @throws UnusableFile if it cannot be read, or is not two lines of 64 lower-case hex digits
  public static WitnessKeys read(Path file) throws UnusableFile {
    byte[] bytes = NamedFile.read(file, "file of seeds", LONGEST);
    try {
      FileKind kind = Carried.look(bytes).kind();
      if (kind.isOurs()) {
        throw new UnusableFile(
            "%s is %s, not a file of seeds. %s".formatted(file, kind.phrase(), kind.remedy()));
      }
      if (bytes.length != 2 * LINE || bytes[LINE - 1] != '\n' || bytes[2 * LINE - 1] != '\n') {
        throw malformed(file);
      }
      return new WitnessKeys(seed(file, bytes, 0), seed(file, bytes, LINE));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
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

  /// 64 lower-case hex digits, read where they lie: a `String` could not be overwritten.
  private static byte[] seed(Path file, byte[] text, int from) throws UnusableFile {
    byte[] seed = new byte[SEED_BYTES];
    for (int i = 0; i < SEED_BYTES; i++) {
      int high = digit(text[from + 2 * i]);
      int low = digit(text[from + 2 * i + 1]);
      if (high < 0 || low < 0) {
        Arrays.fill(seed, (byte) 0);
        throw malformed(file);
      }
      seed[i] = (byte) (high << 4 | low);
    }
    return seed;
  }

  private static int digit(byte c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }

  /// Without what stood there: it may be a secret.
  private static UnusableFile malformed(Path file) {
    return new UnusableFile(file + " must be two lines of 64 hex digits: Ed25519, then ML-DSA-44.");
  }
}
