package keep.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import keep.pen.world.PaperCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a client does not believe.
@Execution(ExecutionMode.CONCURRENT)
class DistrustTest {
  /// A way in which a server can show a matter otherwise than it was filed.
  private enum Lie {
    VERDICT(
        "the law says otherwise",
        honest -> honest.replaceFirst("\"verdict\":\"allowed\"", "\"verdict\":\"refused\"")),
    PAPER_UNDER_ANOTHERS_NAME(
        "under another's name",
        honest -> honest.replaceFirst("\"stmt\":\".{43}\"", "\"stmt\":\"" + "A".repeat(43) + "\"")),
    PAPER_LEFT_OUT(
        "does not show a paper",
        honest -> honest.replaceFirst("\"papers\":\\[\\{.*\\]\\}$", "\"papers\":[]}")),
    ACT_LEFT_OUT(
        "one chain",
        honest ->
            honest.replaceFirst(
                "\"acts\":\\[\\{\"seq\":1,.*?\\},\\{\"seq\":2,", "\"acts\":[{\"seq\":2,")),
    ACT_HIDDEN_BEHIND_A_STUB(
        "hides acts",
        honest ->
            honest.replace(
                "\"stubs\":[]",
                "\"stubs\":[{\"seq\":9,\"sid\":\""
                    + "A".repeat(43)
                    + "\",\"prev\":\"\",\"commit\":\""
                    + "A".repeat(43)
                    + "\"}]"));

    private final String says;
    private final UnaryOperator<String> lie;

    Lie(String says, UnaryOperator<String> lie) {
      this.says = says;
      this.lie = lie;
    }
  }

  @ParameterizedTest
  @EnumSource(Lie.class)
  void a_matter_shown_otherwise_than_it_was_filed(Lie lie) {
    try (PaperCase paper = new PaperCase().summoned()) {
      paper.order();
      paper.server.lies.put("matters", lie.lie);
      assertThatThrownBy(() -> replay(paper))
          .isInstanceOf(Distrust.class)
          .hasMessageContaining(lie.says);
    }
  }

  private static MatterReplay replay(PaperCase paper) {
    return MatterReplay.of(
        paper.delyth.desk(), paper.delyth.cards(), paper.matter.id(), paper.regime);
  }

  @Test
  void an_honest_matter_is_replayed_with_every_act() {
    try (PaperCase paper = new PaperCase().summoned()) {
      assertThat(replay(paper).acts()).hasSize(4);
      assertThat(replay(paper).head()).isEqualTo(paper.matter.head().orElseThrow());
    }
  }

  @Test
  void a_record_that_was_rewritten_and_one_that_went_back() {
    try (PaperCase paper = new PaperCase().summoned()) {
      paper.delyth.cards().record().refresh();
      paper.server.record.rewrite();
      assertThatThrownBy(() -> paper.delyth.cards().record().refresh())
          .isInstanceOf(Distrust.class);
    }
    try (PaperCase paper = new PaperCase().summoned()) {
      paper.delyth.cards().record().refresh();
      paper.server.record.witnessClock -= 3600;
      assertThatThrownBy(() -> paper.delyth.cards().record().refresh())
          .isInstanceOf(Distrust.class)
          .hasMessageContaining("gone back");
    }
  }

  @Test
  void another_card_than_the_one_asked_for() {
    try (PaperCase paper = new PaperCase().summoned()) {
      String other =
          new String(
              new ServerLine(paper.server.base())
                  .get("/cards/" + paper.judge.sid().text())
                  .orThrow("a card"),
              StandardCharsets.UTF_8);
      paper.server.lies.put("cards", honest -> other);
      assertThatThrownBy(() -> paper.delyth.cards().get(paper.party.sid()))
          .isInstanceOf(Distrust.class)
          .hasMessageContaining("another card");
    }
  }

  @Test
  void a_party_checks_one_chain_without_a_gap_and_says_what_it_could_not() {
    try (PaperCase paper = new PaperCase().summoned()) {
      MatterPart whole = MatterPart.of(paper.party.desk(), paper.party.cards(), paper.matter.id());
      assertThat(whole.unseen()).isZero();
      assertThat(whole.unchecked()).isEqualTo("Every act was shown.");
      paper.server.hiddenActs = 1;
      assertThat(MatterPart.of(paper.party.desk(), paper.party.cards(), paper.matter.id()).seen())
          .hasSize(3);
      paper.server.lies.put(
          "matters", honest -> honest.replaceFirst("\"seq\":3,\"acts\"", "\"seq\":4,\"acts\""));
      assertThatThrownBy(
              () -> MatterPart.of(paper.party.desk(), paper.party.cards(), paper.matter.id()))
          .isInstanceOf(Distrust.class)
          .hasMessageContaining("fewer acts");
    }
  }
}
