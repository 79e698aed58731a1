package keep.finder.care;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import keep.finder.AreaServed;
import keep.finder.Audience;
import keep.finder.Centre;
import keep.finder.Checked;
import keep.finder.Closure;
import keep.finder.Need;
import keep.finder.Offer;
import keep.finder.Opening;
import keep.finder.Reach;
import org.jspecify.annotations.Nullable;

/// A centre as it is once a correction was accepted.
record Corrected(Centre centre, Map<CareField, String> changes, LocalDate confirmed) {
  Centre apply() {
    return new Centre(
        centre.id(),
        centre.name(),
        centre.names(),
        centre.network(),
        centre.nations(),
        centre.whereabouts(),
        new AreaServed(value(CareField.AREA), centre.area().areas(), centre.area().perhaps()),
        new Reach(
            value(CareField.PHONE),
            value(CareField.PHONE_WORDS),
            value(CareField.EMAIL),
            value(CareField.WEBSITE)),
        opening(),
        offers(),
        value(CareField.OTHER_SERVICES),
        audience(),
        CareField.several(value(CareField.LANGUAGES)),
        centre.access(),
        value(CareField.WAITING),
        centre.note(),
        closure(),
        new Checked(
            centre.checked().looked(),
            confirmed,
            centre.checked().pageDate(),
            "the centre itself",
            "confirmed by the centre"));
  }

  private String value(CareField field) {
    return changes.getOrDefault(field, field.in(centre));
  }

  /// Times of the day were read from the old words: new words have none until somebody reads them.
  private Opening opening() {
    String words = value(CareField.HOURS);
    return words.equals(centre.opening().words())
        ? centre.opening()
        : new Opening(java.util.List.of(), words);
  }

  private Audience audience() {
    String youngest = value(CareField.YOUNGEST);
    return new Audience(
        centre.audience().groups(),
        youngest.isEmpty() ? null : Integer.valueOf(youngest),
        centre.audience().oldest(),
        value(CareField.FOR));
  }

  private Map<Need, Offer> offers() {
    Map<Need, Offer> offers = new EnumMap<>(Need.class);
    offers.putAll(centre.offers());
    offer(offers, CareField.HELPLINE, Need.HELPLINE);
    offer(offers, CareField.COUNSELLING, Need.COUNSELLING);
    offer(offers, CareField.PRE_TRIAL_THERAPY, Need.PRE_TRIAL_THERAPY);
    offer(offers, CareField.ADVOCACY, Need.ADVOCACY);
    return offers;
  }

  private void offer(Map<Need, Offer> offers, CareField field, Need need) {
    String state = changes.get(field);
    if (state != null) {
      offers.remove(need);
      CareField.state(state).ifPresent(had -> offers.put(need, new Offer(had, "")));
    }
  }

  private @Nullable Closure closure() {
    String when = value(CareField.CLOSED);
    if (when.isEmpty()) {
      return null;
    }
    return centre.closure() != null && centre.closure().when().equals(when)
        ? centre.closure()
        : new Closure(when, "The centre told us that it has closed.");
  }
}
