package keep.law.policy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Duty;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Judgement;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Standing;
import keep.law.Step;
import keep.law.campaign.Campaign;
import keep.law.englandwales.EnglandWales;
import keep.law.facts.HolderFacts;
import keep.law.facts.LawWalkFacts;

/// The regime of a service in England and Wales that has adopted `campaign` as its policy for
/// voluntary disclosure, with `england-wales` ready for compulsion (CP-63, CP-64).
///
/// Every ruling says which layer spoke: its trace bears the layer's name. The two layers keep their
/// facts apart, so an order under the law never counts as the campaign's test, and the policy never
/// stands in the way of an order. The one thing they share is the hold on the notes.
public final class PolicyOverLaw implements Regime {
  public static final String NAME = "campaign-over-england-wales";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// The campaign's own short steps for an order under the law, which the law's whole walk
  /// replaces.
  private static final Set<String> REPLACED =
      Set.of("compel", "confirm-order", "countersign", "withdraw-order", "comply");

  /// Words of [#judge] that the law answers: what a court compels, and what comes of it.
  private static final Set<String> COMPELLED =
      Set.of("compel-production", "quash-subpoena", "produce", "produce-to-judge");

  private static final Set<String> POLICY_AT_REST = Set.of("sealed", "closed-returned");

  private static final LawSide SIDE = new LawSide();

  private final Campaign policy;
  private final EnglandWales law;
  private final List<Step> steps;

  public PolicyOverLaw() {
    this(new Campaign(), new EnglandWales());
  }

  private PolicyOverLaw(Campaign policy, EnglandWales law) {
    this.policy = policy;
    this.law = law;
    List<Step> all = new ArrayList<>();
    policy.steps().stream().filter(step -> !REPLACED.contains(step.word())).forEach(all::add);
    law.steps().stream().filter(PolicyOverLaw::compels).forEach(all::add);
    steps = List.copyOf(all);
  }

  private static boolean compels(Step step) {
    return EnglandWales.COMPULSION.contains(step.word());
  }

  private boolean ofLaw(Gate gate) {
    return law.steps().stream()
        .filter(PolicyOverLaw::compels)
        .anyMatch(it -> it.gate().equals(gate));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return policy.version() + " over " + law.version();
  }

  @Override
  public ZoneId zone() {
    return LONDON;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> all = new ArrayList<>(policy.rules());
    all.addAll(law.rules());
    return List.copyOf(all);
  }

  @Override
  public PolicyOverLaw without(RuleId id) {
    return new PolicyOverLaw(policy.without(id), law.without(id));
  }

  @Override
  public List<Step> steps() {
    return steps;
  }

  /// For a step of compulsion: the law's own facts only. For any other: the whole state, as the
  /// policy sees it.
  @Override
  public Facts taking(Facts state, Step step, Facts act, Signer signer) {
    return compels(step)
        ? law.taking(SIDE.of(state), step, act, signer)
        : policy.taking(state, step, act, signer);
  }

  @Override
  public Ruling rule(Facts facts, Gate gate, LocalDate day) {
    if (!ofLaw(gate)) {
      return policy.rule(facts, gate, day);
    }
    Ruling ruling = law.rule(facts, gate, day);
    return gate.word().equals("produce-to-court") ? compelled(ruling) : ruling;
  }

  /// CP-63: what the law compelled is recorded as such.
  private static Ruling compelled(Ruling ruling) {
    if (!(ruling instanceof Ruling.Allowed allowed)) {
      return ruling;
    }
    List<Duty> duties = new ArrayList<>(allowed.duties());
    duties.add(
        new Duty(
            "record-compelled",
            "service",
            Optional.empty(),
            new RuleId("CP-63"),
            "Record: compelled, campaign test not applied.",
            ""));
    return new Ruling.Allowed(
        allowed.trace(), allowed.reasons(), List.copyOf(duties), allowed.clocks());
  }

  @Override
  public Facts after(Facts state, Facts taken, Step step, LocalDateTime when) {
    if (!compels(step)) {
      return policy.after(state, taken, step, when);
    }
    Facts lawNext = law.after(SIDE.of(state), taken, step, when);
    return SIDE.into(state, lawNext).with(HolderFacts.LEGAL_HOLD, hold(state, lawNext));
  }

  /// The notes are on hold while either layer has something open.
  private static boolean hold(Facts state, Facts lawNext) {
    boolean lawOpen = EnglandWales.anyOpen(lawNext);
    boolean policyOpen = Campaign.anyOpen(state, POLICY_AT_REST);
    return lawOpen || policyOpen || !lawNext.yes(HolderFacts.LEGAL_HOLD).isNo();
  }

  /// Where the law stands while it has something open; else where the policy stands.
  @Override
  public Standing standing(Facts facts, LocalDate day) {
    Facts underLaw = SIDE.of(facts);
    return EnglandWales.anyOpen(underLaw)
        ? law.standing(underLaw, day)
        : policy.standing(facts, day);
  }

  @Override
  public List<Standing> standings() {
    List<Standing> all = new ArrayList<>(policy.standings());
    all.addAll(law.standings());
    return List.copyOf(all);
  }

  @Override
  public List<String> judgedSteps() {
    return law.judgedSteps();
  }

  @Override
  public Judgement judge(String step, Facts facts) {
    return COMPELLED.contains(step) ? law.judge(step, facts) : policy.judge(step, facts);
  }

  /// The law's own facts inside a state: each under a name of its own, so that the policy cannot
  /// read them.
  private static final class LawSide {
    private static final String PREFIX = "underLaw";
    private static final FactId STANDING = LawWalkFacts.LAW_STANDING.id();

    private static boolean mine(FactId id) {
      return id.equals(STANDING) || id.name().startsWith(PREFIX);
    }

    private static FactId hidden(FactId id) {
      return id.equals(STANDING) ? id : new FactId(PREFIX + upper(id.name()));
    }

    private static FactId shown(FactId id) {
      if (id.equals(STANDING)) {
        return id;
      }
      String name = id.name().substring(PREFIX.length());
      return new FactId(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static String upper(String name) {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    Facts of(Facts state) {
      return state.only(mine(state)).renamed(LawSide::shown);
    }

    Facts into(Facts state, Facts law) {
      return state.withoutAll(mine(state)).merged(law.renamed(LawSide::hidden));
    }

    private static Set<FactId> mine(Facts state) {
      return Set.copyOf(state.known().stream().filter(LawSide::mine).toList());
    }
  }
}
