package keep.casework.sight;

import java.util.Set;
import keep.seal.people.Role;

/// Who takes part in a matter, and who may say so.
///
/// A member of the service whose matter it is needs no seat. Everybody else has one from the moment
/// that somebody who may give it filed, with an act that was allowed, a paper sealed to her card or
/// a release to it. Nobody gives herself one, and a refused act gives none.
public final class Seats {
  private Seats() {}

  /// Whether a card of this role takes part without being asked in.
  public static boolean needsNone(Role role) {
    return switch (role) {
      case COUNSELLOR, RELEASER -> true;
      case JUDGE, REGISTRAR, SURVIVOR, ADVISER, PARTY -> false;
    };
  }

  /// The roles of those who can ask in somebody of this role.
  public static Set<Role> givers(Role role) {
    return switch (role) {
      case COUNSELLOR, RELEASER -> Set.of();
      case JUDGE, REGISTRAR, PARTY ->
          Set.of(Role.COUNSELLOR, Role.RELEASER, Role.JUDGE, Role.REGISTRAR);
      case SURVIVOR -> Set.of(Role.COUNSELLOR, Role.RELEASER);
      case ADVISER -> Set.of(Role.COUNSELLOR, Role.RELEASER, Role.SURVIVOR);
    };
  }

  /// Whether a card of this role can open a matter.
  public static boolean mayOpen(Role role) {
    return needsNone(role);
  }
}
