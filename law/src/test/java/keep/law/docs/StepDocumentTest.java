package keep.law.docs;

import java.util.TreeSet;
import keep.law.FactId;
import keep.law.Regime;
import keep.law.Standing;
import keep.law.Step;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepDocumentTest {
  @Test
  @DisplayName("docs/law/campaign-steps.md lists the steps as they stand in the code")
  void the_list_of_steps_is_up_to_date() {
    Documents.isUpToDate("docs/law/campaign-steps.md", document());
  }

  private static String document() {
    Regime regime = Regimes.named("campaign");
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Steps of the campaign process

        Written from the code; do not edit. The closed list of words that an act in a `campaign` matter may bear.

        For every act in turn: `taken = regime.taking(state, step, actFacts, signer)`, `ruling = regime.rule(taken, step.gate(), day)`, and only if
        it is allowed `state = regime.after(state, taken, step, when)`. A refused act is filed and leaves the state as it was.

        - *By*: the roles of the cards that may sign. A counsellor or releaser may also enter a step for somebody without a card (the act's `for`);
          a judge's or party's own steps she enters only so. For a decision of a court on paper the act then carries `decisionMaker`; otherwise who decides
          follows the card that signed and need not be carried.
        - *From*: the places of the walk in which the step may be taken; empty means any.
        - *Keeps*: facts of the act that stay known. *Says*: facts that speak of this act alone. An act that carries any other fact is malformed.
        - Passage rows are merged passage by passage; `passagesInspected`, `passagesAddedByJudge` and `passagesReleased` grow; every other fact is replaced.

        | Step | Gate | Means | By | From | Keeps | Says |
        |---|---|---|---|---|---|---|
        """);
    for (Step step : regime.steps()) {
      TreeSet<FactId> says = new TreeSet<>(step.carries());
      says.removeAll(step.keeps());
      text.append("| `").append(step.word()).append("` | ").append(step.gate().word());
      text.append(" | ").append(step.meaning()).append(" | ");
      text.append(String.join(", ", new TreeSet<>(step.takenBy()))).append(" | ");
      text.append(String.join(", ", new TreeSet<>(step.from()))).append(" | ");
      text.append(names(new TreeSet<>(step.keeps()))).append(" | ");
      text.append(names(says)).append(" |\n");
    }
    text.append(
        """

        ## Places of the walk

        | Place | Name | Enter when | Next | Clock |
        |---|---|---|---|---|
        """);
    for (Standing place : regime.standings()) {
      text.append("| ").append(place.id()).append(" | `").append(place.name()).append("` | ");
      text.append(place.guard()).append(" | ").append(String.join(", ", place.next()));
      text.append(" | ").append(place.clock()).append(" |\n");
    }
    text.append(
        """

        P1 is the standing of one refused request: it lives in the refused act's ruling with its reply clock, never in the facts. P12 stands beside whatever else is going on.
        A matter holds one application at a time. Another accused, or another application while one is open, has a matter of its own.
        """);
    return text.toString();
  }

  private static String names(TreeSet<FactId> ids) {
    StringBuilder text = new StringBuilder();
    ids.forEach(id -> text.append(text.isEmpty() ? "" : " ").append(id.name()));
    return text.toString();
  }
}
