package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.chapter3A;
import static keep.law.englandwales.Enactment.tells;
import static keep.law.englandwales.Gates.POLICE_REQUEST;
import static keep.law.englandwales.Gates.REPLY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.HolderFacts;
import keep.law.facts.RequestFacts;

/// Part B of the notes: when a request may be made. The sender's beliefs are never judged true or
/// false, only shown or not shown.
final class AskingTests {
  private static final Set<Gate> ASKED = Set.of(POLICE_REQUEST, REPLY);

  private AskingTests() {}

  static List<Rule> rules() {
    return List.of(
        asks(
            "EW-10",
            "Does it say that the one asked is believed to hold the information, that it is relevant to a named line of enquiry, and that asking is necessary and proportionate?",
            "PCSC Act 2022 s.44A(3)",
            AskingTests::ordinaryTests),
        asks(
            "EW-11",
            "Does it say that the information is likely to have substantial probative value to that line?",
            "PCSC Act 2022 s.44A(4)",
            AskingTests::probativeValue),
        chapter3A(
            "EW-12",
            "Is the decision to ask the officer's, and not a court's?",
            "PCSC Act 2022 s.44A(4)",
            H_R,
            ASKED,
            tells(
                "The officer decides, on reason to believe and not on proof. No judge has looked at it.")),
        asks(
            "EW-13",
            "If it may bring in more than is necessary, does it say that there are no other reasonably practicable means?",
            "PCSC Act 2022 s.44A(7)-(8); with session notes the risk is almost always there (our default)",
            AskingTests::otherMeans),
        asks(
            "EW-14",
            "Does it say how the presumption against asking was rebutted?",
            "PCSC Act 2022 s.44D(2); the Code of January 2026, whose numbered steps were not read",
            AskingTests::presumption),
        asks(
            "EW-15",
            "Does it show that the Code was had regard to?",
            "PCSC Act 2022 s.44A(9)",
            AskingTests::regardToCode),
        chapter3A(
            "EW-16",
            "May it be made without the client's consent?",
            "Chapter 3A as a whole",
            H_R,
            ASKED,
            AskingTests::consent),
        chapter3A(
            "EW-17",
            "May it be made before anybody is charged?",
            "PCSC Act 2022 s.44A(3)-(4)",
            H_R,
            ASKED,
            tells("The Act asks for no charge, no arrest and no named suspect.")));
  }

  private static Rule asks(String id, String question, String source, keep.law.Test test) {
    return chapter3A(id, question, source, H_R, ASKED, test).whenUnknown(Unknown.IS_NOT_ASSESSED);
  }

  private static Finding ordinaryTests(Known facts, LocalDate day) {
    List<String> missing = new ArrayList<>();
    if (!Said.states(facts, "holds")) {
      missing.add("why you are thought to hold it");
    }
    if (!Said.states(facts, "relevant-to-line") || !Said.namesLine(facts)) {
      missing.add("the line of enquiry and who pursues it");
    }
    if (!Said.states(facts, "necessary-proportionate")) {
      missing.add("why asking is necessary and proportionate");
    }
    if (Said.blanket(facts)) {
      missing.add(
          "limits of date, topic or author, without which it is not shown to be proportionate");
    }
    return missing.isEmpty()
        ? Finding.yes("The three tests are said to be met, for a named line of enquiry.")
        : Finding.unknown("Not shown: " + String.join("; ", missing) + ".");
  }

  private static Finding probativeValue(Known facts, LocalDate day) {
    if (!Said.treatedAsProvider(facts)) {
      return Finding.notAsked("The one asked does not provide counselling services.");
    }
    if (Said.trawl(facts)) {
      return Finding.unknown(
          "The only reason given is her credibility, reliability or consistency in general: substantial probative value is not shown.");
    }
    return Said.states(facts, "spv") && Said.namesLine(facts)
        ? Finding.yes(
            "Substantial probative value is said to be likely, for a named line of enquiry.")
        : Finding.unknown(
            "Not shown: why it is likely to have substantial probative value to a named line of enquiry.");
  }

  private static Finding otherMeans(Known facts, LocalDate day) {
    if (Said.states(facts, "no-other-means")) {
      return Finding.yes("Other means are said not to exist, or not to be reasonably practicable.");
    }
    if (facts.yes(HolderFacts.EXCESS_RISK_THOUGHT).isYes() || Said.blanket(facts)) {
      return Finding.unknown("Not shown: which other means were considered.");
    }
    return Finding.notAsked(
        facts.yes(HolderFacts.EXCESS_RISK_THOUGHT).isNo()
            ? "The sender does not think that more than is necessary would come in."
            : "Nothing shows that the sender thinks more than is necessary would come in. With session notes the risk is almost always there: ask which other means were considered.");
  }

  private static Finding presumption(Known facts, LocalDate day) {
    if (!Said.treatedAsProvider(facts)) {
      return Finding.notAsked("The presumption is for requests to counselling providers.");
    }
    return Said.states(facts, "presumption-rebutted")
        ? Finding.yes("The presumption against asking is said to be rebutted.")
        : Finding.unknown("Not shown: how the presumption against asking was rebutted.");
  }

  private static Finding regardToCode(Known facts, LocalDate day) {
    String shownBy =
        Said.treatedAsProvider(facts) ? "presumption-rebutted" : "necessary-proportionate";
    return Said.states(facts, shownBy)
        ? Finding.yes("The request answers the Code's question.")
        : Finding.unknown("Nothing in the request shows that the Code was followed.");
  }

  private static Finding consent(Known facts, LocalDate day) {
    boolean relied =
        facts.has(HolderFacts.LEGAL_BASIS_CITED, "client-consent").isYes()
            || facts.is(RequestFacts.INSTRUMENT, "consent-form").isYes();
    return Finding.yes(
        relied
            ? "It relies on her consent. Consent is not what makes a request lawful, and is not by itself a basis for handing over."
            : "Her consent is not a condition of asking, and asking is no basis for handing over.");
  }
}
