package keep.law.englandwales;

import static keep.law.facts.LawWalkFacts.LAW_STANDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Model;
import keep.law.explore.Move;
import keep.law.explore.Node;

/// What is tried in every state of a matter under the law of England and Wales, and what must hold.
///
/// Two stories: one paper, with every act, good and bad, in every state; and two papers side by
/// side, with the acts that lead on. Days pass to where something ends: the time for
/// representations, the day of attendance.
public final class EnglandWalesModel implements Model {
  static final LocalDate DAY = LocalDate.of(2026, 12, 21);

  private static final Set<String> ASKED =
      Set.of(Walk.APPROACH, Walk.RECEIVED, Walk.TRIAGE, Walk.INFORMED, Walk.CLARIFYING);
  private static final Set<String> BEFORE_COURT = Set.of(Walk.APPLICATION, Walk.REPRESENTED);

  private final EnglandWales regime;
  private static final String TWO = "two papers";
  private final List<Move> moves = Moves.all();
  private final List<Move> onTwo = Moves.onTwoPapers();

  public EnglandWalesModel(EnglandWales regime) {
    this.regime = regime;
  }

  @Override
  public Regime regime() {
    return regime;
  }

  @Override
  public List<Node> starts() {
    return List.of(Node.start(Facts.none(), DAY, "one paper"), Node.start(Facts.none(), DAY, TWO));
  }

  /// Where one paper is told, nothing comes that would be laid beside it; where two are, no third.
  @Override
  public List<Move> moves(Node node) {
    boolean two = node.track().equals(TWO);
    boolean full = !two || !Desk.PAPERS.waiting(node.facts()).isEmpty();
    return (two ? onTwo : moves)
        .stream()
            .filter(move ->
                !full
                    || !Desk.OPENING.contains(word(move))
                    || Desk.PAPERS
                            .waiting(Desk.facing(node.facts(), move.step(), move.act()))
                            .size()
                        == Desk.PAPERS.waiting(node.facts()).size())
            .toList();
  }

  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    return java.util.stream.Stream.of(
            Papers.representationsEnd(facts),
            Papers.representationsEnd(facts).map(end -> end.plusDays(1)),
            facts.get(keep.law.facts.CourtFacts.ATTEND_ON),
            facts.get(keep.law.facts.CourtFacts.ATTEND_ON).map(on -> on.plusDays(1)))
        .flatMap(Optional::stream)
        .filter(day::isBefore)
        .min(LocalDate::compareTo);
  }

  /// A day that has passed for a paper that is gone matters no more.
  @Override
  public Node known(Node node) {
    boolean dated =
        Papers.representationsEnd(node.facts()).isPresent()
            || node.facts().knows(keep.law.facts.CourtFacts.ATTEND_ON);
    return dated ? node : new Node(node.facts(), DAY, node.track(), node.passed());
  }

  @Override
  public List<Invariant> invariants() {
    return Invariants.all(regime);
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        new Liveness(
            "A confirmed order that stands is obeyed by the service alone",
            "EW-111",
            node ->
                Walk.ordered(node.facts())
                    && node.facts().yes(keep.law.facts.CourtFacts.ORDER_VERIFIED).isYes(),
            node -> at(node, Walk.PRODUCED),
            move -> word(move).equals("produce-to-court")),
        new Liveness(
            "An application always reaches the court's decision, whatever the service does",
            "EW-90, EW-96, EW-107",
            node -> BEFORE_COURT.contains(Walk.at(node.facts())),
            node -> at(node, Walk.REFUSED) || at(node, Walk.ORDERED),
            move -> Set.of("judge", "registrar").contains(move.signer().role())),
        new Liveness(
            "What the court refused can be applied for again",
            "EW-90; fairness",
            node -> at(node, Walk.REFUSED),
            node -> at(node, Walk.APPLICATION),
            move -> word(move).equals("summons-application-served")),
        new Liveness(
            "A request can always be declined",
            "EW-50",
            node -> ASKED.contains(Walk.at(node.facts())),
            node -> at(node, Walk.DECLINED),
            move -> move.signer().role().equals("counsellor")),
        new Liveness(
            "Every matter can come to rest",
            "section 5",
            node -> true,
            node -> at(node, Walk.CLOSED),
            move -> true));
  }

  private static boolean at(Node node, String place) {
    return node.facts().is(LAW_STANDING, place).isYes();
  }

  private static String word(Move move) {
    return move.step().word();
  }
}
