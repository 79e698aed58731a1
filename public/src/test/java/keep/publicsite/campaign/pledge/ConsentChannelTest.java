package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ConsentChannelTest {
  @Test
  void whoever_asks_for_help_is_never_written_to() {
    assertThat(ConsentChannel.HELP.mayWrite(true)).isFalse();
    assertThat(ConsentChannel.HELP.mayWrite(false)).isFalse();
  }

  @Test
  void others_are_written_to_when_they_asked_and_only_then() {
    for (ConsentChannel channel : ConsentChannel.values()) {
      assertThat(channel.mayWrite(false)).as(channel.name()).isFalse();
    }
    assertThat(ConsentChannel.SIGNING.mayWrite(true)).isTrue();
  }

  @Test
  void a_soft_opt_in_cannot_be_set() {
    MockEnvironment environment =
        new MockEnvironment().withProperty("keep.campaign.soft-opt-in", "true");
    assertThatThrownBy(() -> PledgeSettings.of(environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no soft opt-in");
  }
}
