package keep.seal.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Kinds that are told by a file's first bytes.
final class Magic {
  private static final int MOST_ENTRIES = 16;

  private static final Map<String, FileKind> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("25504446", FileKind.PDF);
    BEGINNINGS.put("504b0304", FileKind.ARCHIVE); // zip
    BEGINNINGS.put("1f8b", FileKind.ARCHIVE); // gzip
    BEGINNINGS.put("377abcaf271c", FileKind.ARCHIVE); // 7z
    BEGINNINGS.put("526172211a07", FileKind.ARCHIVE); // rar
    BEGINNINGS.put("d0cf11e0a1b11ae1", FileKind.DOCUMENT); // Word before 2007, Outlook
    BEGINNINGS.put("7b5c727466", FileKind.DOCUMENT); // RTF
    BEGINNINGS.put("89504e47", FileKind.PICTURE);
    BEGINNINGS.put("ffd8ff", FileKind.PICTURE);
    BEGINNINGS.put("474946383", FileKind.PICTURE);
    BEGINNINGS.put("49492a00", FileKind.PICTURE);
    BEGINNINGS.put("4d4d002a", FileKind.PICTURE);
  }

  private Magic() {}

  static Optional<FileKind> kindOf(byte[] file) {
    String start = HexFormat.of().formatHex(file, 0, Math.min(file.length, 8));
    for (Map.Entry<String, FileKind> one : BEGINNINGS.entrySet()) {
      if (start.startsWith(one.getKey())) {
        return Optional.of(
            one.getKey().startsWith("504b") && isDocument(file)
                ? FileKind.DOCUMENT
                : one.getValue());
      }
    }
    return Optional.empty();
  }

  /// The first file of ours inside an archive, or the beginning of it.
  static Optional<byte[]> inside(byte[] file) {
    try {
      if (file[0] == 0x1f) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
          return Optional.of(in.readNBytes(Carried.LOOKED_AT));
        }
      }
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (int i = 0; i < MOST_ENTRIES && zip.getNextEntry() != null; i++) {
          byte[] start = zip.readNBytes(Carried.LOOKED_AT);
          if (start.length > 0 && start[0] == '{' && Carried.look(start).kind().isOurs()) {
            return Optional.of(start);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // It begins like an archive and cannot be read as one; then it is only called that.
    }
    return Optional.empty();
  }

  private static boolean isDocument(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (int i = 0; i < MOST_ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return false;
        }
        String name = entry.getName();
        if (name.equals("[Content_Types].xml") || name.equals("mimetype")) {
          return true;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // As above.
    }
    return false;
  }
}
