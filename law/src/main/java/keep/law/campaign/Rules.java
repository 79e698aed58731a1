package keep.law.campaign;

import java.util.ArrayList;
import java.util.List;
import keep.law.Rule;

/// Every rule of the campaign process, in the order of the notes.
final class Rules {
  private Rules() {}

  static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(CoreRules.all());
    all.addAll(ProhibitionRules.all());
    all.addAll(ApplicationRules.all());
    all.addAll(NoticeRules.all());
    all.addAll(VoiceRules.all());
    all.addAll(HearingRules.all());
    all.addAll(TestRules.all());
    all.addAll(OrderRules.all());
    all.addAll(ReleaseRules.all());
    all.addAll(ApartRules.all());
    all.addAll(RecordRules.all());
    all.addAll(FairnessRules.all());
    all.addAll(FiguresRules.all());
    all.addAll(WalkRules.all());
    all.sort((one, other) -> one.id().compareTo(other.id()));
    return List.copyOf(all);
  }
}
