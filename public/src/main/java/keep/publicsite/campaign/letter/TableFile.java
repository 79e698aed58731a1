package keep.publicsite.campaign.letter;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A [PostcodeTable] as one file: made once from the published files, read at each start in a
/// fraction of a second. Its last 32 bytes are the SHA-256 of all before.
public final class TableFile {
  private static final int MAGIC = 0x4b505431;
  private static final int DIGEST = 32;

  private TableFile() {}

  /// Writes a table beside its place and moves it there when it is whole.
  public static void write(PostcodeTable table, Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    MessageDigest digest = sha256();
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
      DataOutputStream out = new DataOutputStream(new DigestOutputStream(raw, digest));
      out.writeInt(MAGIC);
      out.writeLong(table.asAt.toEpochDay());
      out.writeUTF(table.source);
      out.writeInt(table.constituencies.size());
      for (Constituency constituency : table.constituencies) {
        out.writeUTF(constituency.code());
        out.writeUTF(constituency.name());
      }
      out.writeInt(table.splits.size());
      for (List<Integer> split : table.splits) {
        out.writeShort(split.size());
        for (int index : split) {
          out.writeShort(index);
        }
      }
      out.writeInt(table.numbers.length);
      ByteBuffer bytes = ByteBuffer.allocate(table.numbers.length * 10);
      for (long number : table.numbers) {
        bytes.putLong(number);
      }
      for (short place : table.places) {
        bytes.putShort(place);
      }
      out.write(bytes.array());
      out.flush();
      raw.write(digest.digest());
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Reads a table.
  ///
  /// @throws IOException if it is no table, or not the whole of one
  public static PostcodeTable read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  static PostcodeTable read(InputStream stream) throws IOException {
    MessageDigest digest = sha256();
    InputStream raw = new BufferedInputStream(stream, 1 << 16);
    DataInputStream in = new DataInputStream(new DigestInputStream(raw, digest));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a table of postcodes");
    }
    LocalDate asAt = LocalDate.ofEpochDay(in.readLong());
    String source = in.readUTF();
    List<Constituency> constituencies = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      constituencies.add(new Constituency(in.readUTF(), in.readUTF()));
    }
    List<List<Integer>> splits = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<Integer> split = new ArrayList<>();
      for (int parts = in.readUnsignedShort(); parts > 0; parts--) {
        split.add(in.readUnsignedShort());
      }
      splits.add(split);
    }
    int size = in.readInt();
    if (size < 0 || size > TableMaking.MOST) {
      throw new IOException("not a table of postcodes");
    }
    byte[] all = new byte[size * 10];
    in.readFully(all);
    byte[] said = raw.readNBytes(DIGEST);
    if (!Arrays.equals(said, digest.digest())) {
      throw new IOException("the table of postcodes is not whole; make it again");
    }
    ByteBuffer bytes = ByteBuffer.wrap(all);
    long[] numbers = new long[size];
    for (int at = 0; at < size; at++) {
      numbers[at] = bytes.getLong();
    }
    short[] places = new short[size];
    bytes.asShortBuffer().get(places);
    return new PostcodeTable(asAt, source, constituencies, splits, numbers, places);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
