package keep.tools.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import keep.law.Fact;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Regime;
import keep.law.Ruling;
import keep.law.explain.Explanation;
import keep.law.explain.Language;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `keep law explain`: the evaluation tree of one ruling, in plain words or as JSON. Exit 0 with a
/// ruling, whatever it says; 2 when regime, gate, day, language or facts cannot be used.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows how one ruling came about: every rule, its answer, source and facts.")
public final class ExplainCommand implements Callable<Integer> {
  @Option(names = "--regime", description = "campaign, england-wales, … (default: the file's)")
  private String regime = "";

  @Option(names = "--gate", description = "what is asked for, for example release (none: a list)")
  private String gate = "";

  @Option(
      names = "--facts",
      required = true,
      description = "JSON file: {id, regime, regimeVersion, step, facts}, or bare facts")
  private @Nullable Path facts;

  @Option(
      names = "--day",
      description =
          "yyyy-mm-dd, whose law speaks (default: the facts' own, else the rules' version)")
  private String day = "";

  @Option(names = "--lang", description = "en or cy (default: en)")
  private String lang = "en";

  @Option(names = "--json", description = "prints the tree as JSON")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null || facts == null) {
      return 2;
    }
    try {
      FactsFile file = FactsFile.read(facts);
      Regime law = Regimes.named(Regimes.either(regime, file.regime()), file.regimeVersion());
      Language language =
          Language.of(lang)
              .orElseThrow(() ->
                  new FactsFile.Unusable(
                      "--lang: there is no \"" + lang + "\" here. Allowed: en, cy."));
      Facts known = file.ofMatter(law.zone());
      Ruling ruling = law.rule(known, gate(law), day(law, known));
      spec.commandLine()
          .getOut()
          .println(
              json
                  ? JsonMapper.builder().build().writeValueAsString(ruling.trace().plain())
                  : new Explanation(language).of(ruling.trace()).stripTrailing());
      return 0;
    } catch (FactsFile.Unusable | FactProblem | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }

  private Gate gate(Regime law) throws FactsFile.Unusable {
    Map<String, Gate> gates = new TreeMap<>();
    law.rules().forEach(rule -> rule.gates().forEach(each -> gates.put(each.word(), each)));
    Gate found = gates.get(gate);
    if (found == null) {
      throw new FactsFile.Unusable(
          "--gate: "
              + (gate.isEmpty() ? "none is given." : "there is none called \"" + gate + "\".")
              + " Allowed: "
              + FactsFile.list(gates.keySet())
              + ".");
    }
    return found;
  }

  private LocalDate day(Regime law, Facts known) throws FactsFile.Unusable {
    if (!day.isEmpty()) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException notADay) {
        throw new FactsFile.Unusable("--day: it must be a day, yyyy-mm-dd.");
      }
    }
    for (Fact<LocalDate> named :
        List.of(HearingFacts.DECISION_ON, MatterFacts.REQUEST_DATE, MatterFacts.AS_OF)) {
      if (known.get(named).isPresent()) {
        return known.get(named).get();
      }
    }
    try {
      return LocalDate.parse(law.version().substring(0, Math.min(10, law.version().length())));
    } catch (DateTimeParseException named) {
      throw new FactsFile.Unusable(
          "--day: give the day whose law speaks, yyyy-mm-dd, in the time of the text \""
              + law.version()
              + "\".");
    }
  }
}
