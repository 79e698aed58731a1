package keep.law.englandwales;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.Ruling;
import keep.law.facts.FactReader;
import org.jspecify.annotations.Nullable;

/// The regime under test, whole or with one rule left out by the mutation run, and short words for
/// asking it.
final class Law {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final EnglandWales WHOLE = new EnglandWales();
  private static final ThreadLocal<EnglandWales> UNDER_TEST = ThreadLocal.withInitial(() -> WHOLE);

  private Law() {}

  static EnglandWales law() {
    return UNDER_TEST.get();
  }

  /// Runs tests with one rule left out.
  static void without(RuleId id, Runnable tests) {
    UNDER_TEST.set(WHOLE.without(id));
    try {
      tests.run();
    } finally {
      UNDER_TEST.set(WHOLE);
    }
  }

  /// Facts as a file would give them: name, value, name, value.
  static Facts facts(@Nullable Object... pairs) {
    return read(changed(Map.of(), pairs));
  }

  /// A counselling information request that shows everything that may be asked for, with changes.
  /// The value null takes a fact away.
  static Facts request(@Nullable Object... changes) {
    return read(changed(COMPLETE, changes));
  }

  /// A summons application that is in order, served by e-mail in time on Monday 7 December 2026.
  static Facts application(@Nullable Object... changes) {
    return read(changed(APPLICATION, changes));
  }

  /// A summons to which nothing can be objected, confirmed by the court's office.
  static Facts summons(@Nullable Object... changes) {
    return read(changed(SUMMONS, changes));
  }

  /// Some facts, with changes. The value null takes a fact away.
  static Facts with(Map<String, Object> base, @Nullable Object... changes) {
    return read(changed(base, changes));
  }

  private static final Map<String, Object> COMPLETE =
      Map.ofEntries(
          Map.entry("requestDate", "2026-11-16"),
          Map.entry("requesterKind", "police-ew"),
          Map.entry("requesterVerified", true),
          Map.entry("recipientKind", "counselling-service"),
          Map.entry("recipientProvidesCounselling", true),
          Map.entry("subjectRole", "victim"),
          Map.entry("channel", "email"),
          Map.entry("inWriting", true),
          Map.entry("instrument", "vir-form"),
          Map.entry("informationSpecified", true),
          Map.entry("blanketRequest", false),
          Map.entry("reasonStated", true),
          Map.entry("handlingStated", true),
          Map.entry(
              "statedBelief",
              List.of(
                  "holds",
                  "relevant-to-line",
                  "necessary-proportionate",
                  "spv",
                  "no-other-means",
                  "presumption-rebutted")),
          Map.entry("lineOfEnquiryNamed", true),
          Map.entry("credibilityTrawl", false),
          Map.entry("clearanceRank", "chief-inspector"),
          Map.entry("legalBasisCited", List.of("chapter-3a")),
          Map.entry("vNoticeGiven", true),
          Map.entry("vNoticeWritten", true),
          Map.entry("vNoticeDate", "2026-11-16"),
          Map.entry("vNoticeItems", List.of("information", "reason", "handling")),
          Map.entry("vNoticeTo", "v"),
          Map.entry("subjectDateOfBirth", "1996-03-01"));

  private static final Map<String, Object> APPLICATION =
      Map.ofEntries(
          Map.entry("instrument", "summons-application"),
          Map.entry("court", "crown"),
          Map.entry("proceedingType", "pre-trial"),
          Map.entry("applicant", "accused"),
          Map.entry("applicationWritten", true),
          Map.entry("declarationOfTruth", true),
          Map.entry(
              "applicationItems",
              List.of("holder", "evidence-and-why-material", "interests-of-justice")),
          Map.entry("holderServed", true),
          Map.entry("serviceMethod", "email"),
          Map.entry("sentAt", "2026-12-07T14:30"));

  private static final Map<String, Object> SUMMONS =
      Map.ofEntries(
          Map.entry("instrument", "witness-summons"),
          Map.entry("court", "crown"),
          Map.entry("summonsIssued", true),
          Map.entry("orderVerified", true),
          Map.entry("summonsStates", List.of("time", "place", "document")),
          Map.entry("rightToAdviceNotified", true),
          Map.entry("advanceInspectionOrdered", false),
          Map.entry("holderHadNotice", true),
          Map.entry("holderRepresentationsBeforeIssue", true),
          Map.entry("vRepresentationsBeforeIssue", true),
          Map.entry("attendOn", "2027-01-20"));

  private static Map<String, Object> changed(Map<String, Object> base, @Nullable Object... pairs) {
    Map<String, Object> all = new HashMap<>(base);
    for (int i = 0; i < pairs.length; i += 2) {
      String name = String.valueOf(pairs[i]);
      Object value = pairs[i + 1];
      if (value == null) {
        all.remove(name);
      } else {
        all.put(name, value);
      }
    }
    return new LinkedHashMap<>(all);
  }

  private static Facts read(Map<String, Object> plain) {
    return new FactReader(ZoneId.of("Europe/London")).read(plain);
  }

  private static Rule rule(String id) {
    return law().rules().stream()
        .filter(rule -> rule.id().text().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No rule " + id + "."));
  }

  /// What one rule says of the facts today.
  static Finding finding(String id, Facts facts) {
    return finding(id, facts, TODAY);
  }

  static Finding finding(String id, Facts facts, LocalDate day) {
    Rule rule = rule(id);
    if (!rule.inForce().contains(day)) {
      return Finding.notAsked("not in force");
    }
    return rule.test().test(facts, day);
  }

  /// The answer of a rule that speaks.
  static Answer says(String id, Facts facts) {
    Finding finding = finding(id, facts);
    if (!finding.asked()) {
      throw new AssertionError(id + " says nothing: " + finding.because());
    }
    return finding.answer();
  }

  static boolean silent(String id, Facts facts) {
    return !finding(id, facts).asked();
  }

  static Ruling at(Gate gate, Facts facts) {
    return law().rule(facts, gate, TODAY);
  }

  static ServiceAnswer answer(Facts facts) {
    return law().answer(facts, TODAY);
  }
}
