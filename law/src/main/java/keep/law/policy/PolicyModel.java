package keep.law.policy;

import static keep.law.facts.LawWalkFacts.LAW_STANDING;
import static keep.law.facts.ProcessFacts.WALK;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.Signer;
import keep.law.Step;
import keep.law.englandwales.EnglandWales;
import keep.law.explore.Change;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Model;
import keep.law.explore.Move;
import keep.law.explore.Node;
import keep.law.facts.CourtFacts;
import keep.law.facts.FactReader;
import keep.law.facts.HolderFacts;

/// A service that runs the campaign's policy, with the law of England and Wales over it: both walks
/// in one matter. What is shown here is that neither reaches into the other, and that a court is
/// obeyed from every state of both. Each walk by itself is explored by its own model.
public final class PolicyModel implements Model {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
  private static final Set<String> SHARED = Set.of("legalHold", "lawStanding");
  private static final String MINE = "underLaw";

  /// A line an act: label | role:person | step | name=value name=value.
  private static final String TRIES =
      """
      the service opens a matter | counsellor:c1 | open | regime=campaign policyMode=yes modeShown=yes subjectAgeBand=adult
      a man is charged | registrar:t1 | charge | chargeLive=yes offenceKind=rape proceedingType=pre-trial court=crown chargeDate=2026-11-09
      the charge is dropped | registrar:t1 | charge-ended | chargeEndedOn=2026-11-09
      the accused applies | party:p1 | apply | applicant=accused applicantRepresented=yes applicationWritten=yes declarationOfTruth=yes blanketRequest=no groundsPleaded=case-specific
      police ask the service | counsellor:c1 | ask | requesterKind=police-ew channel=letter recipientKind=counselling-service
      the hold begins | counsellor:c1 | preserve | legalHold=yes recordAltered=no secondFileKept=no
      the least is shared tonight | counsellor:c1 | share | exceptionGround=serious-harm seriousHarmNow=yes minimumFactsOnly=yes logKept=yes
      an application for a summons is served | registrar:t1 | summons-application-served | applicant=accused
      the court refuses it | registrar:t1 | summons-refused |
      a summons comes | registrar:t1 | order-served | instrument=witness-summons
      a summons comes that lets the applicant look first | registrar:t1 | order-served | instrument=witness-summons advanceInspectionOrdered=yes
      the court's office says it is real | counsellor:c1 | order-confirmed | orderVerified=yes
      the court's office does not know it | counsellor:c1 | order-confirmed | orderVerified=no
      the documents go to the court | releaser:r1 | produce-to-court | producedTo=court
      the documents go to the applicant | releaser:r1 | produce-to-court | producedTo=applicant
      the documents go to the police | releaser:r1 | produce-to-court | producedTo=police
      the policy's own order is cleared | registrar:t1 | clear | orderVerified=yes registrarApproved=yes
      the policy releases a passage | releaser:r1 | release | passagesReleased=note:1 releaseOfficerApproved=yes
      the case is over and the hold is lifted | counsellor:c1 | close-matter | caseOutcome=acquitted legalHold=no
      the hold is lifted and nobody says how the case stands | counsellor:c1 | close-matter | legalHold=no
      """;

  private final PolicyOverLaw regime;
  private final List<Move> moves;

  public PolicyModel(PolicyOverLaw regime) {
    this.regime = regime;
    moves = TRIES.lines().map(this::move).toList();
  }

  private Move move(String line) {
    String[] parts = line.split("\\|", -1);
    String[] who = parts[1].strip().split(":");
    Step step = regime.step(parts[2].strip()).orElseThrow();
    Map<String, Object> plain = new LinkedHashMap<>();
    for (String pair : parts[3].strip().split(" +")) {
      if (pair.contains("=")) {
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        boolean list = name.equals("passagesReleased") || name.equals("groundsPleaded");
        plain.put(name, list ? List.of(value) : value);
      }
    }
    Facts act = new FactReader(regime.zone()).read(plain);
    return new Move(parts[0].strip(), step, act, Signer.as(who[0]).withSubject(who[1]));
  }

  @Override
  public Regime regime() {
    return regime;
  }

  @Override
  public List<Node> starts() {
    return List.of(Node.start(Facts.none(), DAY, "both"));
  }

  /// One paper of the law at a time, and one application of the policy: two papers side by side are
  /// explored by the law's own model.
  @Override
  public List<Move> moves(Node node) {
    String law = node.facts().get(LAW_STANDING).orElse("none");
    boolean busy = !Set.of("none", "closed", "summons-refused").contains(law);
    boolean appliedFor = law.equals("summons-application-served");
    boolean applied = !node.facts().is(WALK, "sealed").isYes();
    return moves.stream()
        .filter(move -> !(busy && opens(move)) || (appliedFor && ordered(move)))
        .filter(move -> !(applied && move.step().word().equals("apply")))
        .toList();
  }

  private static boolean ordered(Move move) {
    return move.step().word().equals("order-served");
  }

  private static boolean opens(Move move) {
    return Set.of("summons-application-served", "order-served").contains(move.step().word());
  }

  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public boolean mayRest(Node node) {
    return true;
  }

  private static boolean ofLaw(Change change) {
    return EnglandWales.COMPULSION.contains(change.move().step().word());
  }

  @Override
  public List<Invariant> invariants() {
    return List.of(
        Invariant.inEveryState(
            "A court is obeyed from every state of the policy and of the law",
            "the seed's process gives way to orders; 1965 Act ss.2-3; CP-63, EW-111",
            this::obeyable),
        Invariant.always(
            "Nothing under the law changes what stands under the policy, but the hold",
            "CP-63: compelled, campaign test not applied",
            change -> ofLaw(change) ? outside(change, false) : Optional.empty()),
        Invariant.always(
            "Nothing under the policy changes what stands under the law",
            "CP-63",
            change -> ofLaw(change) ? Optional.empty() : outside(change, true)),
        on(
            "Documents go to the court, and to the applicant only where the summons says so",
            "1965 Act ss.2, 2A",
            "produce-to-court",
            change ->
                !change.taken().is(CourtFacts.PRODUCED_TO, "court").isYes()
                    && !(change.taken().is(CourtFacts.PRODUCED_TO, "applicant").isYes()
                        && change.taken().yes(CourtFacts.ADVANCE_INSPECTION_ORDERED).isYes())),
        on(
            "Nothing is produced that the court's office has not confirmed",
            "EW-83",
            "produce-to-court",
            change -> !change.taken().yes(CourtFacts.ORDER_VERIFIED).isYes()),
        on(
            "The policy releases nothing that a judge did not order under it",
            "the seed: every request is considered by a judge; CP-03, CP-54",
            "release",
            change -> true),
        Invariant.inEveryState(
            "While the law has anything open the notes are on hold",
            "EW-52; CP-65",
            node ->
                node.facts().get(LAW_STANDING).filter(at -> !at.equals("closed")).isPresent()
                        && !node.facts().yes(HolderFacts.LEGAL_HOLD).isYes()
                    ? Optional.of("nothing is on hold")
                    : Optional.empty()),
        Invariant.always(
            "A hold is lifted only when it is known that the case is over, and nothing else is open",
            "EW-52; CP-65",
            change ->
                change.from().facts().yes(HolderFacts.LEGAL_HOLD).isYes()
                        && !change.to().facts().yes(HolderFacts.LEGAL_HOLD).isYes()
                        && !(change.move().step().word().equals("close-matter")
                            && change.move().act().known().stream()
                                .anyMatch(id -> id.name().equals("caseOutcome"))
                            && !change.from().facts().is(WALK, "application-lodged").isYes())
                    ? Optional.of("it is lifted")
                    : Optional.empty()));
  }

  private static Invariant on(
      String name, String rules, String step, Function<Change, Boolean> wrong) {
    return Invariant.always(
        name,
        rules,
        change ->
            change.move().step().word().equals(step) && wrong.apply(change)
                ? Optional.of("it does")
                : Optional.empty());
  }

  /// What changed on the other side.
  private static Optional<String> outside(Change change, boolean law) {
    List<String> changed =
        change.from().facts().differences(change.to().facts()).stream()
            .map(FactId::name)
            .filter(name -> law == (name.startsWith(MINE) || name.equals("lawStanding")))
            .filter(name -> law || !SHARED.contains(name))
            .toList();
    return changed.isEmpty() ? Optional.empty() : Optional.of("changed: " + changed);
  }

  private Optional<String> obeyable(Node node) {
    Facts facts = node.facts();
    for (String label :
        List.of(
            "a summons comes",
            "the court's office says it is real",
            "the documents go to the court")) {
      Move move =
          moves.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
      Facts taken = regime.taking(facts, move.step(), move.act(), move.signer());
      if (!regime.allows(taken, move.step().gate(), node.day())) {
        return Optional.of(label + ", and it is refused");
      }
      facts = regime.after(facts, taken, move.step(), node.day().atTime(LocalTime.NOON));
    }
    return Optional.empty();
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        new Liveness(
            "Whatever the law has open comes to rest",
            "section 5",
            node -> true,
            node -> node.facts().is(LAW_STANDING, "closed").isYes(),
            move -> true),
        new Liveness(
            "A court's order never bars an accused's application under the policy",
            "CP-20, CP-92",
            node ->
                node.facts().is(WALK, "sealed").isYes()
                    && node.facts().yes(keep.law.facts.MatterFacts.CHARGE_LIVE).isYes(),
            node -> node.facts().is(WALK, "application-lodged").isYes(),
            move -> move.step().word().equals("apply")));
  }
}
