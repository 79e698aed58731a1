package keep.finder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A centre that fits, and why.
///
/// @param miles whole miles from the middle of the place to the middle of the centre's town; null
///   when its town is not known or it keeps its address to itself
public record Result(Centre centre, List<Reason> why, @Nullable Long miles) {
  public Result {
    why = List.copyOf(why);
  }

  /// Whether it says that it serves the place, or a part of the area named.
  public boolean serves() {
    Reason.Kind first = why.getFirst().kind();
    return first == Reason.Kind.SERVES || first == Reason.Kind.SERVES_PART;
  }
}
