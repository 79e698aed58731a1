package keep.site;

import java.time.LocalDate;
import java.util.List;
import keep.work.cases.MatterPage;
import keep.work.cases.MatterPage.ShownAct;
import keep.work.cases.MatterPage.ShownReason;

/// An invented matter with every verdict a step can get, so that its page is looked at without a
/// database.
final class MatterExample {
  private MatterExample() {}

  static MatterPage page() {
    return new MatterPage(
        "Jx2q8w4Zr1m0aT5kYb7cPQ",
        "campaign",
        "not_charged",
        List.of(
            act(
                1,
                7,
                "a matter is opened under this policy",
                "counsellor",
                "",
                "allowed",
                List.of(
                    reason(
                        "CP-01",
                        "Does the service keep notes under this policy?",
                        "yes",
                        "The service said so when it opened the matter."))),
            act(
                2,
                8,
                "somebody asks for notes",
                "counsellor",
                "police officer",
                "refused",
                List.of(
                    reason(
                        "CP-02",
                        "Has a suspect been charged with the offence?",
                        "no",
                        "No one is charged. Under this policy nothing is handed over before charge."),
                    reason(
                        "CP-12",
                        "Does the request name what it seeks and why?",
                        "unknown",
                        "The request asks for everything and gives no reason."),
                    reason(
                        "CP-03",
                        "Did the request reach the service in writing?",
                        "yes",
                        "It came as a form, which is on file."))),
            act(
                3,
                11,
                "the service asks for advice",
                "releaser",
                "",
                "not-assessed",
                List.of(
                    reason(
                        "CP-09",
                        "Is the person concerned an adult?",
                        "unknown",
                        "Her age band has not been said.")))));
  }

  private static ShownAct act(
      int number,
      int day,
      String meaning,
      String by,
      String enteredFor,
      String verdict,
      List<ShownReason> reasons) {
    return new ShownAct(
        number,
        LocalDate.of(2026, 12, day),
        "step",
        meaning,
        by,
        enteredFor,
        verdict,
        "May this step be taken today?",
        reasons);
  }

  private static ShownReason reason(String rule, String question, String answer, String because) {
    return new ShownReason(rule, question, answer, because, "Campaign process, in this example");
  }
}
