package keep.tools.guide;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.englandwales.EnglandWales;
import keep.law.englandwales.ServiceAnswer;
import keep.law.explain.AnswerInWords;
import keep.law.explain.Language;
import keep.law.facts.MatterFacts;
import keep.law.policy.PolicyOverLaw;
import keep.law.regimes.Regimes;
import keep.tools.law.FactsFile;
import keep.tools.law.LawDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `keep guide answer`: what the law in force in England and Wales says to a service that has had a
/// request, an application or an order. Exit 0 with an answer, 2 when the facts cannot be used.
@Command(
    name = "answer",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a request for notes is, and what the service must, should, may and need not do.",
      "The law of England and Wales; not legal advice."
    })
public final class AnswerCommand implements Callable<Integer> {
  @Option(
      names = "--facts",
      required = true,
      description = "JSON file, as for `law judge`: {regime, facts}, or bare facts")
  private @Nullable Path facts;

  @Option(
      names = "--day",
      description = "yyyy-mm-dd, on which the question is asked (default: the facts' own)")
  private String day = "";

  @Option(names = "--lang", description = "en or cy (default: en)")
  private String lang = "en";

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null || facts == null) {
      return 2;
    }
    try {
      FactsFile file = FactsFile.read(facts);
      EnglandWales law = new EnglandWales();
      Facts known = adopted(file, file.supplied(law.zone()));
      LocalDate on = LawDay.of(day, file.day(), law, known);
      ServiceAnswer answer = law.answer(known, on);
      Language language =
          Language.of(lang)
              .orElseThrow(() ->
                  new FactsFile.Unusable(
                      "--lang: there is no \"" + lang + "\" here. Allowed: en, cy."));
      spec.commandLine()
          .getOut()
          .println(
              json
                  ? JsonMapper.builder().build().writeValueAsString(answer.plain())
                  : new AnswerInWords(language).of(answer, on).stripTrailing());
      return 0;
    } catch (FactsFile.Unusable | FactProblem | Regimes.UnknownRegime unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
  }

  /// A file that names the campaign's policy speaks of a service that has adopted it; the law is
  /// the same.
  private static Facts adopted(FactsFile file, Facts known) throws FactsFile.Unusable {
    if (file.regime().isEmpty()) {
      return known;
    }
    Regime named = Regimes.named(file.regime());
    return switch (named.name()) {
      case EnglandWales.NAME -> known;
      case PolicyOverLaw.NAME, "campaign" ->
          known.knows(MatterFacts.POLICY_MODE) ? known : known.with(MatterFacts.POLICY_MODE, true);
      default ->
          throw new FactsFile.Unusable(
              "regime: there is no answer to a service under "
                  + named.name()
                  + " yet. Allowed: england-wales, campaign-over-england-wales.");
    };
  }
}
