package keep.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /// The ruling as plain data, strings, lists and maps only: the one form in which a ruling is
  /// written as JSON (docs/http.md section 6), whoever writes it.
  default Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("verdict", word());
    plain.put("regime", trace().regime());
    plain.put("gate", trace().gate().word());
    plain.put("question", trace().gate().question());
    plain.put("day", trace().day().toString());
    plain.put("rules", trace().version());
    plain.put("reasons", reasons().stream().map(Reason::plain).toList());
    plain.put("duties", duties().stream().map(Duty::plain).toList());
    plain.put("clocks", clocks().stream().map(Clock::plain).toList());
    return plain;
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
