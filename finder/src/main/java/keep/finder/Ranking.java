package keep.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the centres around a place in order for one query: the area served first, then whom it is
/// for, services, languages, access, what is open now, how closely its area is drawn, and distance
/// last.
final class Ranking {
  /// How well a centre's area fits a place.
  enum Tier {
    SERVES(Reason.Kind.SERVES),
    SERVES_PART(Reason.Kind.SERVES_PART),
    MAY_SERVE(Reason.Kind.MAY_SERVE),
    DOES_NOT_SAY(Reason.Kind.DOES_NOT_SAY);

    private final Reason.Kind kind;

    Tier(Reason.Kind kind) {
      this.kind = kind;
    }
  }

  /// A centre that may be shown, with all it is ordered by.
  ///
  /// @param cost one number for each question in turn; fewer is better
  /// @param distance miles, used to order and never shown as it is; infinite when not known
  record Candidate(
      Centre centre, Tier tier, List<Integer> cost, double distance, List<Reason> why) {
    Result result() {
      Whereabouts where = centre.whereabouts();
      boolean shown = !where.privately() && where.point() != null && !where.town().isEmpty();
      return new Result(centre, why, shown ? Math.round(distance) : null);
    }
  }

  static final Comparator<Candidate> BY_FIT =
      Comparator.comparing(Candidate::tier)
          .thenComparing(Candidate::cost, Ranking::compare)
          .thenComparingDouble(Candidate::distance)
          .thenComparing(candidate -> candidate.centre().id());

  private final Query query;
  private final Person person;

  Ranking(Query query) {
    this.query = query;
    this.person = new Person(query.who(), query.age());
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int at = 0; at < one.size(); at++) {
      int order = Integer.compare(one.get(at), other.get(at));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// Empty when the centre says it is for others, or that it does not offer what is needed.
  Optional<Candidate> candidate(Surroundings.Near near) {
    Centre centre = near.centre();
    Person.Fit whom = person.fits(centre.audience());
    Person.Fit aged = person.ageFits(centre.audience());
    if (whom == Person.Fit.NO || aged == Person.Fit.NO || lacks(centre)) {
      return Optional.empty();
    }
    Tier tier = near.tier();
    List<Reason> why = new ArrayList<>(List.of(Reason.of(tier.kind)));
    if (query.who() != null && query.who() != Who.EVERYONE) {
      why.add(
          new Reason(
              whom == Person.Fit.YES ? Reason.Kind.IS_FOR : Reason.Kind.ASK_FOR,
              query.who().word()));
    }
    if (aged == Person.Fit.ASK) {
      why.add(Reason.of(Reason.Kind.ASK_AGE));
    }
    int services = services(centre, why);
    int language = language(centre, why);
    int access = access(centre, why);
    boolean open = centre.opening().openAt(query.when());
    if (open) {
      why.add(Reason.of(Reason.Kind.OPEN_NOW));
    }
    List<Integer> cost =
        List.of(
            whom.ordinal() + aged.ordinal(),
            services,
            language,
            access,
            open ? 0 : 1,
            near.closest());
    return Optional.of(new Candidate(centre, tier, cost, near.distance(), why));
  }

  /// Why a centre without a [#candidate] is none: the person's group if it alone decides, else
  /// their age, else what the centre offers.
  Unfit unfit(Centre centre) {
    Audience audience = centre.audience();
    if (new Person(query.who(), null).fits(audience) == Person.Fit.NO) {
      return new Unfit(centre, Unfit.Why.GROUP);
    }
    boolean aged =
        person.fits(audience) == Person.Fit.NO || person.ageFits(audience) == Person.Fit.NO;
    return new Unfit(centre, aged ? Unfit.Why.AGE : Unfit.Why.SERVICE);
  }

  private boolean lacks(Centre centre) {
    return !query.needs().isEmpty()
        && query.needs().stream()
            .map(centre::offer)
            .flatMap(Optional::stream)
            .anyMatch(offer -> offer.state() == Offer.State.NO);
  }

  private int services(Centre centre, List<Reason> why) {
    if (query.needs().isEmpty()) {
      return 0;
    }
    int cost = 0;
    for (Need need : Need.values()) {
      if (!query.needs().contains(need)) {
        continue;
      }
      Offer.@Nullable State state = centre.offer(need).map(Offer::state).orElse(null);
      Reason.Kind kind =
          state == null
              ? Reason.Kind.ASK_OFFERS
              : state == Offer.State.YES ? Reason.Kind.OFFERS : Reason.Kind.LIST_CLOSED;
      cost += state == null ? 1 : state == Offer.State.YES ? 0 : 2;
      why.add(new Reason(kind, need.word()));
    }
    return cost;
  }

  private int language(Centre centre, List<Reason> why) {
    if (query.language().isBlank()) {
      return 0;
    }
    String language = Languages.english(query.language());
    boolean speaks = centre.speaks(language);
    why.add(new Reason(speaks ? Reason.Kind.SPEAKS : Reason.Kind.ASK_LANGUAGE, language));
    return speaks ? 0 : 1;
  }

  private int access(Centre centre, List<Reason> why) {
    if (query.access().isEmpty()) {
      return 0;
    }
    int cost = 0;
    for (Access need : query.access().stream().sorted().toList()) {
      boolean has = centre.has(need);
      why.add(new Reason(has ? Reason.Kind.HAS_ACCESS : Reason.Kind.ASK_ACCESS, need.word()));
      cost += has ? 0 : 1;
    }
    return cost;
  }
}
