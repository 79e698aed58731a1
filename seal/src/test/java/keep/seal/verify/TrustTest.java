package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import keep.seal.json.Json;
import keep.seal.json.StrictJson;
import keep.seal.release.ReleasePackage;
import keep.seal.world.JsonEdit;
import keep.seal.world.Made;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import keep.seal.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Step 2: trust comes from the reader and never from the data")
class TrustTest {
  private final Made made = Recipe.judge().make();

  private static void needsTrust(Report report, Reason reason) {
    assertThat(report.verdict().exitCode()).isEqualTo(5);
    assertThat(report.failures()).extracting(Failure::reason).containsExactly(reason);
    assertThat(report.findings()).isEmpty();
  }

  private Report under(byte[] policyFile) {
    return Verifier.trustingFile(policyFile).verify(made.file());
  }

  private byte[] edited(java.util.function.UnaryOperator<Json> change) throws Exception {
    return change.apply(StrictJson.read(made.policy().file())).bytes();
  }

  @Test
  void without_a_policy_nothing_is_believed() {
    needsTrust(Verifier.trustingNobody().verify(made.file()), Reason.POLICY_NOT_GIVEN);
  }

  @Test
  void under_another_services_policy_nothing_is_believed() {
    needsTrust(
        Verifier.trusting(World.get().policy(Terms.standard().needing(3, 1))).verify(made.file()),
        Reason.POLICY_UNKNOWN);
  }

  @Test
  void a_demo_release_is_no_release_under_the_live_policy() {
    Made demo = Recipe.judge().terms(Terms.standard().demo()).make();
    needsTrust(Verifier.trusting(made.policy()).verify(demo.file()), Reason.POLICY_UNKNOWN);
  }

  @Test
  void a_demo_policy_rewritten_as_live_is_no_policy() throws Exception {
    Made demo = Recipe.judge().terms(Terms.standard().demo()).make();
    byte[] rewritten =
        JsonEdit.payload("chain.0", "\"purpose\":\"demo\"", "\"purpose\":\"live\"")
            .apply(StrictJson.read(demo.policy().file()))
            .bytes();
    needsTrust(Verifier.trustingFile(rewritten).verify(demo.file()), Reason.POLICY_UNUSABLE);
  }

  @Test
  void a_policy_with_fewer_witnesses_written_in_is_no_policy() throws Exception {
    needsTrust(
        under(edited(JsonEdit.payload("chain.0", "\"witness_need\":2", "\"witness_need\":0"))),
        Reason.POLICY_UNUSABLE);
  }

  @Test
  void a_live_policy_that_asks_for_too_few_witnesses_is_refused_by_name() {
    for (Terms terms :
        List.of(
            Terms.standard().needing(1, 1),
            Terms.standard().needing(2, 0),
            Terms.standard().needing(0, 0),
            Terms.standard().alone().needing(1, 1),
            Terms.standard().alone().needing(0, 1))) {
      byte[] file = World.get().unheldPolicy(terms);
      needsTrust(under(file), Reason.POLICY_LIVE);
    }
    assertThat(World.get().policy(Terms.standard().alone().needing(0, 0)).versions()).hasSize(1);
    assertThat(World.get().policy(Terms.standard().demo().needing(1, 0)).versions()).hasSize(1);
  }

  @Test
  void a_policy_without_a_roots_signature_is_no_policy() throws Exception {
    needsTrust(under(edited(JsonEdit.without("chain.0.signatures", 0))), Reason.POLICY_UNUSABLE);
  }

  @Test
  void what_is_no_policy_file_is_no_policy() {
    needsTrust(under(new byte[0]), Reason.POLICY_UNUSABLE);
    needsTrust(under("{}".getBytes(StandardCharsets.UTF_8)), Reason.POLICY_UNUSABLE);
    needsTrust(under(made.file()), Reason.POLICY_UNUSABLE);
  }

  @Test
  void a_package_that_names_another_policy_needs_that_one() {
    Made other =
        Recipe.judge()
            .json(JsonEdit.text("policy", World.get().person("judge").sid().text()))
            .make();
    needsTrust(other.check(), Reason.POLICY_UNKNOWN);
  }

  @Test
  void bad_form_is_said_before_missing_trust() {
    byte[] half = Arrays.copyOf(made.file(), 1000);
    assertThat(Verifier.trustingNobody().verify(half).verdict().exitCode()).isEqualTo(4);
  }

  @Test
  void a_file_above_its_limit_is_not_read() {
    byte[] large = new byte[ReleasePackage.LONGEST + 1];
    assertThat(made.check().failures()).isEmpty();
    assertThat(Verifier.trusting(made.policy()).verify(large).failures())
        .extracting(Failure::reason)
        .containsExactly(Reason.TOO_LARGE);
  }
}
