package keep.law.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.Ruling;
import keep.law.Trace;
import keep.law.campaign.Campaign;
import keep.law.englandwales.EnglandWales;
import keep.law.facts.Vocabulary;
import keep.law.policy.PolicyOverLaw;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is absent never does what yes does. For every act that cannot be undone, every fact that
/// the rules read is tried with each of its values and left out: where one value lets the act pass
/// and another bars it, leaving the fact out must not let it pass.
class AbsentTest {
  /// An act that cannot be undone, after the walk that leads to it.
  ///
  /// @param settled facts that another fact of the same act settles, so that they may be left out
  record Act(String regime, String walk, String act, Set<String> settled) {
    Act(String regime, String walk, String act) {
      this(regime, walk, act, Set.of());
    }

    @Override
    public String toString() {
      return regime + ": " + act.split(" ")[1];
    }
  }

  /// Under these laws somebody of whom no age is recorded is taken to be grown up: published
  /// decisions rarely say it. What is recorded counts.
  private static final Set<String> NO_AGE = Set.of("subjectAgeBand", "subjectDateOfBirth");

  private static final String ASKED =
      """
      counsellor:c1 request-received requesterKind=police-ew inWriting=yes
      counsellor:c1 triage requesterVerified=yes
      counsellor:c1 client-informed clientInformed=yes adviceOffered=yes clientPosition=%s subjectAgeBand=adult
      counsellor:c2 approve-release
      """;
  private static final String NARROW =
      "releaser:r1 agree-narrowly narrowed=yes twoApprovers=yes article6Basis=legitimate-interests article9Condition=legal-claims ";
  private static final String OPEN =
      "counsellor:c1 open regime=campaign policyMode=yes modeShown=yes subjectAgeBand=adult\n";
  private static final String SUMMONS =
      "registrar:t1 order-served instrument=witness-summons\ncounsellor:c1 order-confirmed orderVerified=yes\n";
  private static final String CONSENT =
      "survivor:s1 consent consentBy=survivor confiderConsentsInWriting=yes consentExpress=yes consentInitiative=own adviceOfferedBeforeConsent=yes consentDate=2026-11-09 consentPassages=note:1\n";

  static List<Act> acts() {
    return List.of(
        new Act(
            "england-wales", ASKED.formatted("agrees"), NARROW + "confidenceGround=client-consent"),
        new Act(
            "england-wales",
            ASKED.formatted("refuses"),
            NARROW
                + "confidenceGround=overriding-public-interest seriousHarmNow=yes harmTo=child whyNow=child-at-risk toldBeforeRelease=yes"),
        new Act(
            "england-wales",
            "",
            "counsellor:c1 share-minimum seriousHarmNow=yes harmTo=child whyNow=child-at-risk minimumFactsOnly=yes article6Basis=vital-interests article9Condition=vital-interests confidenceGround=overriding-public-interest"),
        new Act("england-wales", SUMMONS, "releaser:r1 produce-to-court producedTo=court"),
        new Act(
            "england-wales",
            SUMMONS.replace("summons\n", "summons advanceInspectionOrdered=yes\n"),
            "releaser:r1 produce-to-court producedTo=applicant"),
        new Act(
            "england-wales",
            ASKED.formatted("refuses") + "counsellor:c1 decline\n",
            "counsellor:c1 close-matter legalHold=no caseOutcome=acquitted",
            // an acquittal ends the charge; a charge beside it would contradict it
            Set.of("chargeLive", "appealLodged")),
        new Act(
            "england-wales",
            ASKED.formatted("refuses") + "counsellor:c1 decline\n",
            "counsellor:c1 close-matter legalHold=no caseOutcome=convicted appealLodged=no",
            // a conviction with no appeal says what became of the charge
            Set.of("chargeLive")),
        new Act(
            "england-wales",
            "",
            "counsellor:c1 destroy legalHold=no requestExpected=no proceedingType=none chargeLive=no",
            // where there is no case, it has no outcome and no appeal
            Set.of("caseOutcome", "appealLodged")),
        new Act(
            "campaign-over-england-wales",
            OPEN + SUMMONS,
            "releaser:r1 produce-to-court producedTo=court"),
        new Act(
            "campaign",
            OPEN
                + "counsellor:c1 compel instrument=witness-summons\ncounsellor:c1 confirm-order orderVerified=yes\ncounsellor:c2 confirm-order orderVerified=yes\n",
            "releaser:r1 comply producedTo=court releasedWithinOrder=yes"),
        new Act("campaign", OPEN, CONSENT.strip()),
        new Act(
            "campaign",
            OPEN
                + CONSENT
                + "@2026-12-01\njudge:j1 decide-consent restLookedAt=yes reasonsGiven=yes\n",
            "releaser:r1 release-consented releaseOfficerApproved=yes twoApprovers=yes passagesReleased=note:1"),
        new Act(
            "campaign",
            OPEN,
            "counsellor:c1 share exceptionGround=serious-harm seriousHarmNow=yes minimumFactsOnly=yes logKept=yes"),
        new Act(
            "england-wales",
            "counsellor:c1 request-received requesterKind=police-ew\ncounsellor:c1 triage requesterVerified=yes seriousHarmNow=no\n",
            "counsellor:c1 decline",
            // a danger that nobody has recorded bars nothing: it is recorded as it becomes known
            Set.of("seriousHarmNow", "exceptionGround", "minimumFactsOnly")),
        new Act(
            "ireland",
            "party prosecutor-learns prosecutorKnowsOfRecord=yes",
            "survivor:s1 waive expressWaiver=yes waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes",
            NO_AGE),
        new Act("canada", "", "survivor:s1 waive expressWaiver=yes heldBy=prosecutor", NO_AGE),
        new Act(
            "new-south-wales",
            "",
            "survivor:s1 consent confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor",
            NO_AGE));
  }

  /// Why a fact may be left out although one of its values bars the act: it speaks of an event that
  /// is recorded when it happens, or the law presumes the answer, or another fact decides.
  private static final Map<String, String> MAY_BE_ABSENT = new LinkedHashMap<>();

  static {
    String event = "an event: recorded when it happens, and known to the matter from then on";
    for (String name :
        List.of(
            "consentRevoked",
            "summonsWithdrawn",
            "compelledStanding",
            "pressureUsed",
            "recordAltered",
            "secondFileKept",
            "recordDestroyedToDefeatApplications",
            "appealHoldUntil",
            "reviewPeriodEndedOn",
            "treatedAsWaiver",
            "papersOpen",
            "paper",
            "paperInFront")) {
      MAY_BE_ABSENT.put(name, event);
    }
    MAY_BE_ABSENT.put("subjectLacksCapacity", "presumed: Mental Capacity Act 2005 s.1(2)");
    MAY_BE_ABSENT.put("consentInitiative", "E&W and the waivers: advice, not the prompt, decides");
    MAY_BE_ABSENT.put("reasonNotToInform", "a reason not to tell is one only when recorded");
    MAY_BE_ABSENT.put("releasedWithinOrder", "the passages and the place are compared instead");
    MAY_BE_ABSENT.put("passagesReleased", "compared where the order names passages");
    MAY_BE_ABSENT.put("passagesOrdered", "compared where the order names passages");
    MAY_BE_ABSENT.put("orderProducesTo", "left out, a summons is to the court");
    MAY_BE_ABSENT.put("instrument", "left out, an order is to the court");
    MAY_BE_ABSENT.put("signerRole", "kept by the record");
    MAY_BE_ABSENT.put("signerFor", "kept by the record");
    MAY_BE_ABSENT.put("stepTaken", "kept by the record");
    MAY_BE_ABSENT.put("walk", "kept by the record");
    MAY_BE_ABSENT.put("lawStanding", "kept by the record");
    MAY_BE_ABSENT.put("courtStanding", "kept by the record");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("L3 what is absent never does what yes does")
  @MethodSource("acts")
  void absent_never_does_what_yes_does(Act act) {
    Play play = Play.of(regime(act.regime()), act.walk());
    Play.Asked asked = play.ask(act.act());
    Ruling ruling = ruling(play, asked, asked.taken());
    assertThat(ruling.word()).as(act + " " + ruling.reasonsAgainst()).isEqualTo("allowed");
    Set<String> read = new TreeSet<>();
    ruling.trace().nodes().stream().map(Trace.Node::facts).forEach(f -> read.addAll(f.keySet()));
    List<String> wrong = new ArrayList<>();
    for (String name : read) {
      Vocabulary.named(name)
          .filter(fact -> !MAY_BE_ABSENT.containsKey(name) && !act.settled().contains(name))
          .ifPresent(fact -> {
            if (slips(play, asked, fact)) {
              wrong.add(name);
            }
          });
    }
    assertThat(wrong).as("left out of " + act + ", and it passes").isEmpty();
    assertThat(read).isNotEmpty();
  }

  private static <T> boolean slips(Play play, Play.Asked asked, Fact<T> fact) {
    boolean bars = false;
    for (T value : values(fact, play.day())) {
      bars |= !ruling(play, asked, asked.taken().with(fact, value)).isAllowed();
    }
    return bars && ruling(play, asked, asked.taken().without(fact)).isAllowed();
  }

  @SuppressWarnings("unchecked") // the kind says what the value is
  private static <T> List<T> values(Fact<T> fact, LocalDate day) {
    if (fact.kind() instanceof keep.law.Kind.Day) {
      return (List<T>) List.of(day.minusDays(400), day, day.plusDays(400));
    }
    return fact.representatives();
  }

  private static Ruling ruling(Play play, Play.Asked asked, Facts taken) {
    return play.regime().rule(taken, asked.step().gate(), play.day());
  }

  private static Regime regime(String name) {
    return switch (name) {
      case "england-wales" -> new EnglandWales();
      case "campaign" -> new Campaign();
      case "campaign-over-england-wales" -> new PolicyOverLaw();
      default -> Regimes.named(name);
    };
  }

  @Test
  @DisplayName("L3 every reason why a fact may be absent is one that a rule needs")
  void every_exception_names_a_fact() {
    assertThat(MAY_BE_ABSENT.keySet())
        .allSatisfy(name -> assertThat(Vocabulary.named(name)).as(name).isPresent());
  }
}
