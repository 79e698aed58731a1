package keep.finder.care;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keep.finder.Access;
import keep.finder.AreaServed;
import keep.finder.Areas;
import keep.finder.Audience;
import keep.finder.Centre;
import keep.finder.Checked;
import keep.finder.Closure;
import keep.finder.Group;
import keep.finder.Need;
import keep.finder.Offer;
import keep.finder.Opening;
import keep.finder.OpeningWords;
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
        area(),
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
        access(),
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

  /// The search goes by areas it knows: those that the new words name, else those of the old words.
  private AreaServed area() {
    String words = value(CareField.AREA);
    return words.equals(centre.area().words())
        ? centre.area()
        : Known.AREAS
            .named(words)
            .map(areas -> new AreaServed(words, areas, Set.of()))
            .orElseGet(() -> new AreaServed(words, centre.area().areas(), centre.area().perhaps()));
  }

  /// Read once, and only where an area was corrected.
  private static final class Known {
    private static final Areas AREAS = Areas.load();
  }

  /// New words that are written as times are read as such. Any others have none, and the search
  /// does not say that the centre is open now.
  private Opening opening() {
    String words = value(CareField.HOURS);
    if (words.equals(centre.opening().words())) {
      return centre.opening();
    }
    try {
      return OpeningWords.read(words, words);
    } catch (IllegalArgumentException | DateTimeException notTimes) {
      return new Opening(List.of(), words);
    }
  }

  private Audience audience() {
    String youngest = value(CareField.YOUNGEST);
    return new Audience(
        CareField.several(value(CareField.GROUPS)).stream()
            .map(Group::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet()),
        youngest.isEmpty() ? null : Integer.valueOf(youngest),
        centre.audience().oldest(),
        value(CareField.FOR));
  }

  private Map<Need, Offer> offers() {
    Map<Need, Offer> offers = new EnumMap<>(Need.class);
    offers.putAll(centre.offers());
    changes.forEach((field, state) ->
        field
            .need()
            .ifPresent(need -> {
              offers.remove(need);
              CareField.state(state).ifPresent(had -> offers.put(need, new Offer(had, "")));
            }));
    return offers;
  }

  private Set<Access> access() {
    return CareField.several(value(CareField.ACCESS)).stream()
        .map(Access::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
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
