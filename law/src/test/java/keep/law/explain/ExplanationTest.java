package keep.law.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.law.Gate;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.Trace;
import keep.law.facts.FactReader;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The tree of a ruling, in English, in Welsh and as plain data.
class ExplanationTest {
  private static final Regime LAW = Regimes.named("england-wales");

  private static Gate gate(String word) {
    return LAW.rules().stream()
        .flatMap(rule -> rule.gates().stream())
        .filter(gate -> gate.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Trace spoken() {
    Map<String, Object> said =
        Map.of(
            "requesterKind", "police-ew",
            "recipientKind", "counselling-service",
            "inWriting", false,
            "statedBelief", List.of("holds", "spv"),
            "requestDate", "2026-02-02");
    return LAW.rule(
            new FactReader(LAW.zone()).read(said), gate("police-request"), LocalDate.of(2026, 2, 2))
        .trace();
  }

  @Test
  @DisplayName("In English: question, verdict, layer, and each rule with answer, source and facts")
  void it_reads_in_english() {
    String text = new Explanation(Language.ENGLISH).of(spoken());
    assertThat(text)
        .startsWith(
            """
            Does the request show what Chapter 3A asks of it?
            On 2026-02-02: It may not: refused.
            Layer: england-wales, rules of 2026-11-23.

            What stands in the way
              EW-20  Is it in writing?
            """)
        .contains("      Source: PCSC Act 2022 s.44C(1)\n")
        .contains("statedBelief = holds, spv")
        .contains("inWriting = no")
        .contains("Rule as of 2026-11-23")
        .contains("What is not known")
        .contains("What lets it pass");
    assertThat(text.indexOf("EW-20")).isLessThan(text.indexOf("EW-01"));
  }

  @Test
  @DisplayName("In Welsh: the same tree, and what is only English says so")
  void it_reads_in_welsh() {
    String text = new Explanation(Language.WELSH).of(spoken());
    assertThat(text)
        .startsWith(
            """
            A yw'r cais yn dangos yr hyn y mae Pennod 3A yn ei ofyn ganddo?
            Ar 2026-02-02: Ni chaniateir.
            Haen: england-wales, rheolau 2026-11-23.

            Beth sydd yn y ffordd
              EW-20  A yw'n ysgrifenedig?
                  Ateb: na. Rheswm, yn Saesneg:\
            """)
        .contains("inWriting = na")
        .contains("Ffynhonnell: PCSC Act 2022 s.44C(1)");
    assertThat(text.lines().filter(line -> line.contains("Source:"))).isEmpty();
  }

  @Test
  @DisplayName("As plain data: every rule that was evaluated, with version, answer and facts used")
  void it_is_plain_data() {
    Trace trace = spoken();
    assertThat(trace.plain())
        .containsEntry("regime", "england-wales")
        .containsEntry("gate", "police-request")
        .containsEntry("verdict", "refused")
        .containsEntry("day", "2026-02-02");
    assertThat(trace.plain().toString())
        .contains("rule=EW-20", "ruleVersion=2026-11-23", "answer=no", "facts={");
    assertThat(((List<?>) trace.plain().getOrDefault("rules", List.of())))
        .hasSize(trace.nodes().size());
  }

  @Test
  @DisplayName("Every question of england-wales has Welsh")
  void every_question_of_the_law_has_welsh() {
    assertThat(questions("england-wales"))
        .allSatisfy(question -> assertThat(Welsh.of(question)).as(question).isPresent());
  }

  @Test
  @DisplayName("No Welsh is kept for a question that nobody asks any more")
  void no_welsh_is_stale() {
    Set<String> asked =
        Stream.of("england-wales", "campaign")
            .flatMap(name -> questions(name).stream())
            .collect(Collectors.toSet());
    assertThat(Welsh.known()).allSatisfy(known -> assertThat(asked).contains(known));
  }

  @Test
  @DisplayName("A question without Welsh is shown in English, and says so in Welsh")
  void a_question_without_welsh_says_so() {
    Regime law = Regimes.named("new-south-wales");
    Rule rule = law.rules().getLast();
    Trace trace =
        law.rule(
                new FactReader(law.zone()).read(Map.of()),
                rule.gates().iterator().next(),
                LocalDate.of(2026, 11, 23))
            .trace();
    assertThat(new Explanation(Language.WELSH).of(trace)).contains("(" + Welsh.ENGLISH_ONLY + ")");
  }

  private static Set<String> questions(String regime) {
    return Regimes.named(regime).rules().stream()
        .flatMap(rule ->
            Stream.concat(Stream.of(rule.question()), rule.gates().stream().map(Gate::question)))
        .collect(Collectors.toSet());
  }
}
