package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.chapter3A;
import static keep.law.englandwales.Gates.POLICE_REQUEST;
import static keep.law.englandwales.Gates.REPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.HolderFacts;

/// Part C of the notes: the form and content of the request to the holder.
final class FormOfRequest {
  private static final Set<Gate> ASKED = Set.of(POLICE_REQUEST, REPLY);

  private FormOfRequest() {}

  static List<Rule> rules() {
    return List.of(
        must(
            "EW-20",
            "Is it in writing?",
            "PCSC Act 2022 s.44C(1)",
            (facts, day) ->
                Finding.of(
                    Said.inWriting(facts),
                    "It is in writing.",
                    "It is not in writing, and there is no exception.",
                    "Whether it is in writing is not recorded.")),
        must(
            "EW-21",
            "Does it specify or describe the information sought?",
            "PCSC Act 2022 s.44C(1)(a), (2)",
            FormOfRequest::information),
        must(
            "EW-22",
            "Does it say why the information is sought and how it will be dealt with?",
            "PCSC Act 2022 s.44C(1)(b), (c)",
            FormOfRequest::reasonAndHandling),
        must(
            "EW-23",
            "If it leaves out the reason or the handling, does it claim one of the three exceptions?",
            "PCSC Act 2022 s.44C(2)",
            FormOfRequest::exception),
        chapter3A(
            "EW-24",
            "May the service answer in its own time?",
            "PCSC Act 2022 s.44C (silence)",
            H_R,
            ASKED,
            FormOfRequest::ownTime));
  }

  private static Rule must(String id, String question, String source, keep.law.Test test) {
    return chapter3A(id, question, source, H_R, ASKED, test).whenUnknown(Unknown.IS_NOT_ASSESSED);
  }

  private static Finding information(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(HolderFacts.INFORMATION_SPECIFIED),
        Said.blanket(facts)
            ? "It names a kind of information, though without limits."
            : "It names a kind of information.",
        "It does not specify or describe what is sought, and there is no exception.",
        "Whether it names the information is not recorded.");
  }

  private static boolean complete(Known facts) {
    return facts.yes(HolderFacts.REASON_STATED).and(facts.yes(HolderFacts.HANDLING_STATED)).isYes();
  }

  private static Finding reasonAndHandling(Known facts, LocalDate day) {
    if (complete(facts)) {
      return Finding.yes("Both are stated.");
    }
    if (Said.claims(facts, HolderFacts.CONTENT_EXCEPTION_CLAIMED)) {
      return Finding.notAsked("An exception is claimed.");
    }
    return Finding.unknown(
        "The reason or the handling is not shown, and no exception is claimed. Ask which applies.");
  }

  private static Finding exception(Known facts, LocalDate day) {
    boolean claimed = Said.claims(facts, HolderFacts.CONTENT_EXCEPTION_CLAIMED);
    if (complete(facts) || !claimed) {
      return Finding.notAsked("Nothing is left out under an exception.");
    }
    return Finding.yes("An exception is claimed for what is left out.");
  }

  private static Finding ownTime(Known facts, LocalDate day) {
    Answer asked =
        facts
            .has(HolderFacts.PRESSURE_USED, "deadline-as-duty")
            .or(Answer.of(facts.knows(HolderFacts.DEADLINE_STATED)));
    return Finding.yes(
        asked.isYes()
            ? "The day the sender names is a request. The Act sets no time for the holder's answer."
            : "The Act sets no form and no time for the holder's answer.");
  }
}
