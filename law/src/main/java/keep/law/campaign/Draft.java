package keep.law.campaign;

import java.util.Set;
import keep.law.Gate;
import keep.law.Rule;
import keep.law.Tag;
import keep.law.Test;

/// How a campaign rule is written down. An unanswered question keeps notes closed unless the rule
/// says otherwise.
final class Draft {
  private Draft() {}

  static Rule rule(String id, String question, String source, Tag tag, Set<Gate> gates, Test test) {
    return Rule.of(id, question, source, tag, Campaign.VERSION, gates, test);
  }
}
