package keep.seal.carried;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a file is and what happened to it on its way. The one recogniser of all commands and pages.
///
/// It only ever helps to say what to do. Whether a file is accepted is decided by the strict
/// readers, which know nothing of it.
///
/// @param kind what it is
/// @param blemishes what happened to it, as far as that can be seen; empty for a file that is
///   whole, and for one with a fault that no known accident explains
public record Carried(FileKind kind, Set<Blemish> blemishes) {
  /// How much of a file is looked at to find out its kind, in bytes.
  static final int LOOKED_AT = 256 << 10;

  public Carried {
    blemishes =
        blemishes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(blemishes));
  }

  /// Looks at a file's bytes, whatever they are.
  public static Carried look(byte[] file) {
    Unwrapped inner = Unwrapped.of(file);
    FileKind kind = inner.kind().orElseGet(() -> Telling.kindOf(inner.text()));
    Set<Blemish> blemishes = EnumSet.noneOf(Blemish.class);
    blemishes.addAll(inner.undone());
    if (kind.isOurs() && inner.text().startsWith("{")) {
      blemishes.addAll(inner.undone().isEmpty() ? Layout.of(file) : Layout.of(inner.text()));
    }
    return new Carried(kind, blemishes);
  }

  /// What happened and what to do about it; empty where nothing can be said.
  public Optional<String> advice() {
    if (blemishes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "This looks like a copy that was opened and saved or sent on, not like a forgery: "
            + blemishes.stream().map(Blemish::sentence).collect(Collectors.joining("; "))
            + ". Ask for the file itself, as an attachment or on a stick.");
  }

  /// Says what it is and not what stands in it.
  @Override
  public String toString() {
    return kind + " " + blemishes;
  }
}
