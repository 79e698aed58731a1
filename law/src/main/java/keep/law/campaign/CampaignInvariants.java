package keep.law.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keep.law.dates.BusinessDays;
import keep.law.explore.Change;
import keep.law.explore.Invariant;

/// What must hold in every reachable state of the campaign process (section 6 of the notes), each
/// with the rules it comes from. The checks read facts afresh; they do not ask the rules they are
/// there to test.
final class CampaignInvariants {
  private CampaignInvariants() {}

  static List<Invariant> all(Campaign regime) {
    List<Invariant> all = new ArrayList<>(ReleaseInvariants.all());
    all.addAll(LeaveInvariants.all());
    all.addAll(HearingInvariants.all());
    all.addAll(ApplicationInvariants.all());
    all.addAll(ApartInvariants.all(regime));
    return all;
  }

  static Invariant on(
      String name, String rules, String step, Function<Change, Optional<String>> wrong) {
    return Invariant.always(
        name,
        rules,
        change ->
            change.move().step().word().equals(step) ? wrong.apply(change) : Optional.empty());
  }

  static Optional<String> fails(boolean wrong, String what) {
    return wrong ? Optional.of(what) : Optional.empty();
  }

  static int businessDaysBetween(LocalDate first, LocalDate last) {
    int business = 0;
    for (LocalDate each = first.plusDays(1); each.isBefore(last); each = each.plusDays(1)) {
      boolean off =
          each.getDayOfWeek().getValue() > 5
              || BusinessDays.ENGLAND_AND_WALES.holidays(each.getYear()).contains(each);
      business += off ? 0 : 1;
    }
    return business;
  }
}
