package keep.law;

import java.util.List;

/// Whether an act may take effect on a day, with every reason for and against, the duties that
/// follow and the clocks that start.
///
/// A refusal is a result, not an error.
public sealed interface Ruling {
  /// The archived evaluation tree, from which everything else here is read.
  Trace trace();

  /// Every reason, for and against, in the order of the rule book.
  List<Reason> reasons();

  /// What somebody must now do. A refusal has duties too: a reply, the preserving of what was asked
  /// for.
  List<Duty> duties();

  /// The periods that start.
  List<Clock> clocks();

  /// `allowed`, `refused` or `not-assessed`.
  String word();

  /// The reasons that let the act pass.
  default List<Reason> reasonsFor() {
    return reasons().stream().filter(reason -> reason.answer().isYes()).toList();
  }

  /// The reasons that stand in the way, or leave it undecided.
  default List<Reason> reasonsAgainst() {
    return reasons().stream().filter(reason -> !reason.answer().isYes()).toList();
  }

  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /// Whether a rule with this id is among the reasons that refuse or leave undecided.
  default boolean isAgainst(String rule) {
    return reasonsAgainst().stream().anyMatch(reason -> reason.rule().text().equals(rule));
  }

  /// The act takes effect.
  record Allowed(Trace trace, List<Reason> reasons, List<Duty> duties, List<Clock> clocks)
      implements Ruling {
    @Override
    public String word() {
      return "allowed";
    }
  }

  /// The act has no effect.
  record Refused(Trace trace, List<Reason> reasons, List<Duty> duties, List<Clock> clocks)
      implements Ruling {
    @Override
    public String word() {
      return "refused";
    }
  }

  /// Something must be found or said first; the act has no effect until then.
  record NotAssessed(Trace trace, List<Reason> reasons, List<Duty> duties, List<Clock> clocks)
      implements Ruling {
    @Override
    public String word() {
      return "not-assessed";
    }
  }
}
