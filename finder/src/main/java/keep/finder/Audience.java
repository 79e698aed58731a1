package keep.finder;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom a service is for, as far as it was seen to say so.
///
/// @param groups those it names; empty when nothing was seen, which is not the same as everyone
/// @param youngest age in years from which it takes people; null when not seen
/// @param oldest last age in years; null when there is no limit or none was seen
/// @param words what was seen, in English; empty when nothing
public record Audience(
    Set<Group> groups, @Nullable Integer youngest, @Nullable Integer oldest, String words) {
  /// Nothing was seen.
  public static final Audience UNSEEN = new Audience(Set.of(), null, null, "");

  public Audience {
    groups = Set.copyOf(groups);
  }

  /// Whether it takes somebody of that age, as far as is known.
  public boolean takes(int age) {
    return (youngest == null || age >= youngest) && (oldest == null || age <= oldest);
  }
}
