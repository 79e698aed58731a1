package keep.casework.sight;

import keep.seal.people.Role;

/// Who sees what: role x thing x tie. The one table, asked by the server for every answer and by a
/// client for what it must be shown. An ended card sees nothing, whatever stands here.
///
/// Members of the service and the court's people see every act of their matters, because they
/// replay the law. The others see what is theirs and what was served on them; of the rest they see
/// that it is there, so that nobody can be shown a chain with a gap, and no more: the prosecution
/// does not learn that the defence lodged something, nor a party what the other filed under seal.
public final class SightTable {
  private SightTable() {}

  /// How much a card in force of this role sees.
  public static Sight of(Role role, Thing thing, Tie tie) {
    return switch (role) {
      case COUNSELLOR, RELEASER -> member(thing, tie);
      case JUDGE, REGISTRAR -> court(thing, tie);
      case SURVIVOR, ADVISER, PARTY -> takingPart(thing, tie);
    };
  }

  private static Sight member(Thing thing, Tie tie) {
    return switch (thing) {
      case MATTER, ACT, PAPER -> tie == Tie.NONE ? Sight.NOTHING : Sight.WHOLE;
      case CONTENT -> content(tie);
      case CARD -> Sight.WHOLE;
    };
  }

  private static Sight court(Thing thing, Tie tie) {
    return switch (thing) {
      case MATTER, ACT, PAPER, CARD -> tie == Tie.NONE ? Sight.NOTHING : Sight.WHOLE;
      case CONTENT -> content(tie);
    };
  }

  private static Sight takingPart(Thing thing, Tie tie) {
    return switch (thing) {
      case MATTER -> tie == Tie.NONE ? Sight.NOTHING : Sight.EXISTS;
      case ACT ->
          switch (tie) {
            case OWN, SERVED -> Sight.WHOLE;
            case SEATED -> Sight.EXISTS;
            case NONE -> Sight.NOTHING;
          };
      case PAPER ->
          switch (tie) {
            case OWN, SERVED -> Sight.WHOLE;
            case SEATED, NONE -> Sight.NOTHING;
          };
      case CARD -> tie == Tie.NONE ? Sight.NOTHING : Sight.WHOLE;
      case CONTENT -> content(tie);
    };
  }

  /// Only who holds a box for it; whoever made it kept her own copy.
  private static Sight content(Tie tie) {
    return switch (tie) {
      case SERVED -> Sight.WHOLE;
      case OWN, SEATED, NONE -> Sight.NOTHING;
    };
  }
}
