package keep.server.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentChannelTest {
  @Test
  void whoever_asks_for_help_is_never_written_to_whatever_anybody_sets() {
    for (boolean ticked : new boolean[] {true, false}) {
      for (boolean softOptIn : new boolean[] {true, false}) {
        assertThat(ConsentChannel.HELP.mayWrite(ticked, softOptIn)).isFalse();
      }
    }
  }

  @Test
  void others_are_written_to_when_they_asked() {
    assertThat(ConsentChannel.SIGNING.mayWrite(true, false)).isTrue();
    assertThat(ConsentChannel.SIGNING.mayWrite(false, false)).isFalse();
    assertThat(ConsentChannel.SIGNING.mayWrite(false, true)).isTrue();
  }
}
