package keep.law.campaign;

import java.util.ArrayList;
import java.util.List;
import keep.law.Rule;

/// Every rule of the campaign process, in the order of the notes.
final class Rules {
  private Rules() {}

  static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(WalkRules.all());
    return List.copyOf(all);
  }
}
