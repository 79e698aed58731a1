package keep.seal.carried;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A file's beginning as text, with what mail, editors and pages wrapped around it taken off, as
/// far as is needed to see what it is.
///
/// @param kind where the bytes themselves tell it, as a PDF's do
/// @param text the beginning, at most [Carried#LOOKED_AT] characters of it unless nothing was
///   undone
/// @param undone what was taken off
record Unwrapped(Optional<FileKind> kind, String text, Set<Blemish> undone) {
  /// A wrapping in a wrapping in a wrapping: a page in quoted-printable in an archive.
  private static final int MOST_ROUNDS = 5;

  static Unwrapped of(byte[] file) {
    return of(file, EnumSet.noneOf(Blemish.class), 0);
  }

  private static Unwrapped of(byte[] file, Set<Blemish> undone, int round) {
    Optional<FileKind> told = Magic.kindOf(file);
    if (told.isPresent()) {
      Optional<byte[]> inside = round < MOST_ROUNDS ? Magic.inside(file) : Optional.empty();
      if (inside.isPresent()) {
        undone.add(Blemish.ARCHIVED);
        return of(inside.get(), undone, round + 1);
      }
      return new Unwrapped(told, "", undone);
    }
    String text = decode(file, undone);
    for (int i = round; i < MOST_ROUNDS; i++) {
      Optional<Wrapping.Inner> inner = Wrapping.off(text);
      if (inner.isEmpty()) {
        break;
      }
      undone.add(inner.get().wrapping());
      text = inner.get().text();
      if (inner.get().wrapping() == Blemish.BASE64) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1), undone, i + 1);
      }
    }
    String stripped = text.strip();
    if (stripped.startsWith("{") && !text.startsWith("{")) {
      undone.add(Blemish.SPACE_AROUND);
      text = text.stripLeading();
    }
    return new Unwrapped(Optional.empty(), text, undone);
  }

  private static String decode(byte[] file, Set<Blemish> undone) {
    if (begins(file, 0xef, 0xbb, 0xbf)) {
      undone.add(Blemish.BYTE_ORDER_MARK);
      return text(file, 3, StandardCharsets.UTF_8);
    }
    if (begins(file, 0xff, 0xfe) || (file.length > 1 && file[0] != 0 && file[1] == 0)) {
      undone.add(Blemish.UTF_16);
      return text(file, begins(file, 0xff, 0xfe) ? 2 : 0, StandardCharsets.UTF_16LE);
    }
    if (begins(file, 0xfe, 0xff) || (file.length > 1 && file[0] == 0 && file[1] != 0)) {
      undone.add(Blemish.UTF_16);
      return text(file, begins(file, 0xfe, 0xff) ? 2 : 0, StandardCharsets.UTF_16BE);
    }
    return text(file, 0, StandardCharsets.UTF_8);
  }

  private static String text(byte[] file, int from, Charset charset) {
    return new String(file, from, Math.min(file.length - from, Carried.LOOKED_AT), charset);
  }

  private static boolean begins(byte[] file, int... bytes) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
