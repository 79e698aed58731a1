package keep.law.campaign;

import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.ProcessFacts.CONSENT_STANDING;
import static keep.law.facts.ProcessFacts.WALK;
import static keep.law.facts.RequestFacts.APPLICANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keep.law.Facts;
import keep.law.dates.BusinessDays;
import keep.law.explore.Change;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Model;
import keep.law.explore.Move;
import keep.law.explore.Node;

/// The campaign process as the explorer walks it: from a Saturday, a Monday and the week before
/// Christmas; findings one act a passage; days only to the next boundary; orders under the law in
/// force and consent apart, with the check that they touch nothing that a gate of the walk reads.
public final class CampaignModel implements Model {
  /// The track on which the walk itself is explored.
  static final String WALK_TRACK = "walk";

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 21));

  /// The story has come back to the start; a second one would be the same on later days.
  static final String DONE = "done";

  /// The application was renewed once; a second renewal would be the same on later days.
  static final String RENEWED = "renewed";

  private final Campaign regime;
  private final WalkMoves walk;
  private final ApartMoves apart;

  public CampaignModel(Campaign regime) {
    this.regime = regime;
    this.walk = new WalkMoves(regime);
    this.apart = new ApartMoves(regime);
  }

  @Override
  public Campaign regime() {
    return regime;
  }

  @Override
  public List<Node> starts() {
    List<Node> starts = new ArrayList<>();
    for (LocalDate day : DAYS) {
      starts.add(Node.start(Facts.none(), day, WALK_TRACK));
    }
    for (String track : ApartMoves.TRACKS) {
      starts.add(Node.start(Facts.none(), DAYS.get(1), track));
    }
    return starts;
  }

  @Override
  public List<Move> moves(Node node) {
    return node.track().equals(WALK_TRACK) ? walk.from(node) : apart.from(node);
  }

  /// Only the boundaries that matter where the matter stands.
  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    String walk = facts.get(WALK).orElse("");
    Stream<Optional<LocalDate>> boundaries =
        switch (walk) {
          case Walk.NOTICE ->
              Stream.of(NoticePeriod.lastDay(facts), NoticePeriod.earliestGrant(facts));
          case Walk.STAYED -> Stream.of(OrderRules.stayEnds(facts), OrderRules.releaseFrom(facts));
          case Walk.RELEASED, Walk.TRIAL_USE, Walk.SUSPENDED ->
              Stream.of(
                  facts
                      .get(keep.law.facts.DecisionFacts.ORDER_ENDS_ON)
                      .map(last -> last.plusDays(1)));
          case Walk.SEALED ->
              facts.is(CONSENT_STANDING, "given").isYes()
                  ? Stream.of(
                      ApartRules.pauseEnds(facts),
                      ApartRules.pauseEnds(facts).flatMap(BusinessDays.ENGLAND_AND_WALES::after))
                  : Stream.empty();
          default -> Stream.empty();
        };
    return boundaries
        .flatMap(Optional::stream)
        .filter(boundary -> boundary.isAfter(day))
        .min(LocalDate::compareTo);
  }

  @Override
  public Set<String> passed(Change change) {
    String place = change.to().facts().get(WALK).orElse("");
    String before = change.from().facts().get(WALK).orElse("");
    Set<String> passed = new HashSet<>(change.from().passed());
    if (change.move().step().word().equals("renew")) {
      passed.retainAll(Set.of(RENEWED));
      passed.add(RENEWED);
    }
    if (place.equals(Walk.SEALED)) {
      passed.clear();
      if (!before.isEmpty() && !before.equals(Walk.SEALED)) {
        passed.add(DONE);
      }
      passed.addAll(change.from().passed().contains(DONE) ? Set.of(DONE) : Set.of());
      return passed;
    }
    if (place.equals(Walk.LODGED) && !before.equals(Walk.LODGED)) {
      passed.retainAll(Set.of(RENEWED));
    }
    passed.add(place);
    return passed;
  }

  /// Back at the start: a further application would only repeat the same story on later days.
  @Override
  public boolean mayRest(Node node) {
    return node.passed().contains(DONE) || !node.track().equals(WALK_TRACK);
  }

  @Override
  public List<Invariant> invariants() {
    return CampaignInvariants.all(regime);
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        new Liveness(
            "An accused's application, with or without a lawyer, can always reach a decision while the charge is live",
            "CP-03, CP-20, CP-82, section 6",
            node -> pendingByAccused(node.facts()),
            node -> node.facts().is(WALK, Walk.STAYED, Walk.REFUSED).isYes(),
            move -> !move.step().word().startsWith("charge")),
        new Liveness(
            "What the judge read can always be found on, one way or the other",
            "CP-43, CP-46, CP-84",
            node ->
                node.facts().knows(PASSAGES_INSPECTED)
                    && node.facts().is(WALK, Walk.INSPECTS).isYes()
                    && Walk.chargeIsLive(node.facts()),
            node -> node.facts().is(WALK, Walk.STAYED, Walk.REFUSED).isYes(),
            move -> !move.step().word().startsWith("charge")),
        new Liveness(
            "A refusal at intake can always be followed by a fresh application, or a judge's review, that goes on to notice",
            "CP-24",
            node -> node.facts().is(WALK, Walk.REJECTED).isYes() && Walk.chargeIsLive(node.facts()),
            node -> node.facts().is(WALK, Walk.NOTICE).isYes(),
            move -> !move.step().word().startsWith("charge")),
        new Liveness(
            "Everything that is opened is closed again in the end",
            "CP-56, CP-65",
            node -> node.track().equals(WALK_TRACK),
            node -> node.facts().is(WALK, Walk.SEALED).isYes(),
            move -> true));
  }

  private static boolean pendingByAccused(Facts facts) {
    boolean pending =
        facts
            .get(WALK)
            .filter(place -> Walk.PENDING.contains(place) && !place.equals(Walk.STAYED))
            .isPresent();
    return pending
        && facts.is(APPLICANT, "accused").isYes()
        && facts.yes(CHARGE_LIVE).isYes()
        && !facts.yes(keep.law.facts.MatterFacts.FACT_IN_ISSUE_GONE).isYes();
  }
}
