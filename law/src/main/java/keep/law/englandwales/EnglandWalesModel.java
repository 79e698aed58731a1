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
/// No day of this walk changes an answer by passing: the time for representations binds the court,
/// whose summons may be recorded whenever it comes (EW-111). So every story runs on one day, a
/// Monday before Christmas.
public final class EnglandWalesModel implements Model {
  static final LocalDate DAY = LocalDate.of(2026, 12, 21);

  private static final Set<String> ASKED =
      Set.of(Walk.APPROACH, Walk.RECEIVED, Walk.TRIAGE, Walk.INFORMED, Walk.CLARIFYING);
  private static final Set<String> BEFORE_COURT = Set.of(Walk.APPLICATION, Walk.REPRESENTED);

  private final EnglandWales regime;
  private final List<Move> moves = Moves.all();

  public EnglandWalesModel(EnglandWales regime) {
    this.regime = regime;
  }

  @Override
  public Regime regime() {
    return regime;
  }

  @Override
  public List<Node> starts() {
    return List.of(Node.start(Facts.none(), DAY, "law"));
  }

  /// Every act, good and bad, is tried in every state.
  @Override
  public List<Move> moves(Node node) {
    return moves;
  }

  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public List<Invariant> invariants() {
    return Invariants.all(regime);
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        new Liveness(
            "From every state a confirmed order can be obeyed",
            "EW-111; section 5",
            node -> true,
            node -> at(node, Walk.PRODUCED),
            move ->
                Set.of("order-served", "order-confirmed", "produce-to-court").contains(word(move))),
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
