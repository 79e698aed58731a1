package keep.finder;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody looks for.
///
/// @param place as typed
/// @param who for whom; null when nothing was said
/// @param age in years; null when nothing was said
/// @param language in English or its own name; empty when nothing was said
/// @param access what is needed to come or to be understood
/// @param nation null when nothing was said
/// @param when local time of the United Kingdom, for what is open
public record Query(
    String place,
    Set<Need> needs,
    @Nullable Who who,
    @Nullable Integer age,
    String language,
    Set<Access> access,
    @Nullable Nation nation,
    LocalDateTime when) {
  public Query {
    needs = Set.copyOf(needs);
    access = Set.copyOf(access);
  }

  /// A search for a place and nothing else.
  public static Query of(String place, LocalDateTime when) {
    return new Query(place, Set.of(), null, null, "", Set.of(), null, when);
  }

  /// Says nothing: it is what somebody typed.
  @Override
  public String toString() {
    return "Query";
  }
}
