package keep.law.campaign;

import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.DecisionFacts.ORDER_ENDS_ON;
import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.FairnessFacts.VERDICT_GIVEN;
import static keep.law.facts.MatterFacts.CHARGE_ENDED_ON;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.FACT_IN_ISSUE_GONE;
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
/// force and consent apart, with the check that they touch nothing that a gate of the walk reads;
/// and what no gate can read any more forgotten (see [Forgetting]).
public final class CampaignModel implements Model {
  /// Every track on which the walk itself is explored begins with this word and then names the day.
  private static final String WALK_TRACK = "walk from ";

  static final LocalDate SATURDAY = LocalDate.of(2026, 11, 7);
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
  static final LocalDate BEFORE_CHRISTMAS = LocalDate.of(2026, 12, 21);

  /// The places that must all be passed before anything is released.
  static final Set<String> WAY =
      Set.of(Walk.LODGED, Walk.NOTICE, Walk.HEARING, Walk.PRODUCTION, Walk.INSPECTS, Walk.STAYED);

  private final Campaign regime;
  private final List<LocalDate> days;

  public CampaignModel(Campaign regime) {
    this(regime, List.of(SATURDAY, MONDAY, BEFORE_CHRISTMAS));
  }

  /// @param days the days on which a story may begin
  CampaignModel(Campaign regime, List<LocalDate> days) {
    this.regime = regime;
    this.days = List.copyOf(days);
  }

  @Override
  public Campaign regime() {
    return regime;
  }

  @Override
  public List<Node> starts() {
    List<Node> starts = new ArrayList<>();
    for (LocalDate day : days) {
      starts.add(Node.start(Facts.none(), day, WALK_TRACK + day));
    }
    for (String track : ApartMoves.TRACKS) {
      starts.add(Node.start(Facts.none(), MONDAY, track));
    }
    return starts;
  }

  static boolean isWalk(Node node) {
    return node.track().startsWith(WALK_TRACK);
  }

  @Override
  public List<Move> moves(Node node) {
    return isWalk(node) ? WalkMoves.from(node) : ApartMoves.from(node);
  }

  @Override
  public Node known(Node node) {
    if (!isWalk(node)) {
      return node;
    }
    LocalDate start = LocalDate.parse(node.track().substring(WALK_TRACK.length()));
    return Forgetting.of(node, start);
  }

  /// Only the boundaries that matter where the matter stands.
  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    String walk = facts.get(WALK).orElse("");
    Stream<Optional<LocalDate>> boundaries =
        switch (walk) {
          case Walk.LODGED ->
              // once parties and service are served, notice may reach her a day later
              Stream.of(facts.get(NOTICE_PARTIES_ON).map(served -> served.plusDays(1)));
          case Walk.NOTICE ->
              Stream.of(NoticePeriod.lastDay(facts), NoticePeriod.earliestGrant(facts));
          case Walk.STAYED -> Stream.of(OrderRules.stayEnds(facts), OrderRules.releaseFrom(facts));
          case Walk.RELEASED, Walk.TRIAL_USE, Walk.SUSPENDED ->
              Stream.of(
                  facts.get(ORDER_ENDS_ON).map(last -> last.plusDays(1)),
                  AccessEnd.lastDayOfAppealPeriod(facts).map(last -> last.plusDays(1)));
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

  /// The places of the way to a release that this application has passed.
  @Override
  public Set<String> passed(Change change) {
    String place = change.to().facts().get(WALK).orElse("");
    String before = change.from().facts().get(WALK).orElse("");
    boolean begins = place.equals(Walk.LODGED) && !before.equals(Walk.LODGED);
    Set<String> passed = new HashSet<>(begins ? Set.of() : change.from().passed());
    if (WAY.contains(place)) {
      passed.add(place);
    } else if (!Walk.OPEN.contains(place) && !place.equals(Walk.SUSPENDED)) {
      passed.clear();
    }
    return passed;
  }

  /// A matter with nothing open may rest; everything else must lead on.
  @Override
  public boolean mayRest(Node node) {
    return node.facts().is(WALK, Walk.SEALED).isYes();
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
            "A request that was refused bars nothing: a party may apply while a charge is live",
            "CP-12, CP-20",
            node ->
                isWalk(node)
                    && node.facts().is(WALK, Walk.SEALED).isYes()
                    && Walk.chargeIsLive(node.facts()),
            node -> node.facts().is(WALK, Walk.LODGED).isYes(),
            move -> move.signer().role().equals("party") || move.step().word().equals("dates")),
        new Liveness(
            "When a charge has ended, a new one opens the way again",
            "CP-02, CP-57",
            node ->
                isWalk(node)
                    && node.facts().is(WALK, Walk.SEALED).isYes()
                    && !Walk.chargeIsLive(node.facts()),
            node -> node.facts().is(WALK, Walk.LODGED).isYes(),
            move -> true),
        new Liveness(
            "Access that was suspended can go on when a charge stands again",
            "CP-57",
            node ->
                isWalk(node)
                    && node.facts().is(WALK, Walk.SUSPENDED).isYes()
                    && AccessEnd.ended(node.facts().without(CHARGE_ENDED_ON), node.day()).isEmpty(),
            node -> node.facts().is(WALK, Walk.RELEASED).isYes(),
            move -> Set.of("charge", "resume").contains(move.step().word())),
        new Liveness(
            "A refusal can be renewed until verdict while a charge is live",
            "CP-81",
            node ->
                isWalk(node)
                    && node.facts().is(WALK, Walk.REFUSED).isYes()
                    && Walk.chargeIsLive(node.facts())
                    && !node.facts().yes(FACT_IN_ISSUE_GONE).isYes()
                    && !node.facts().yes(VERDICT_GIVEN).isYes(),
            node -> node.facts().is(WALK, Walk.LODGED).isYes(),
            move -> move.step().word().equals("renew")),
        new Liveness(
            "A stay ends: what was ordered goes out, or a challenge undoes it, while the charge is live",
            "CP-52, CP-54",
            node ->
                isWalk(node)
                    && node.facts().is(WALK, Walk.STAYED).isYes()
                    && Walk.chargeIsLive(node.facts()),
            node -> node.facts().is(WALK, Walk.RELEASED, Walk.REFUSED).isYes(),
            move -> !Set.of("end", "charge-ended").contains(move.step().word())),
        new Liveness(
            "Everything that is opened is closed again in the end",
            "CP-56, CP-65",
            CampaignModel::isWalk,
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
        && !facts.yes(FACT_IN_ISSUE_GONE).isYes();
  }
}
