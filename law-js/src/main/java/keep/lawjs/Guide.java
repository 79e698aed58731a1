package keep.lawjs;

import static keep.lawjs.Asking.day;
import static keep.lawjs.Asking.facts;
import static keep.lawjs.Asking.nullable;
import static keep.lawjs.Asking.text;

import java.time.LocalDate;
import java.util.Map;
import keep.law.englandwales.EnglandWales;
import keep.law.englandwales.ServiceAnswer;
import keep.law.explain.AnswerInWords;
import keep.law.explain.Language;
import keep.law.facts.FactReader;
import org.jspecify.annotations.Nullable;

/// What a service that was asked for notes must, should, may and need not do, in plain data.
public final class Guide {
  private static final EnglandWales LAW = new EnglandWales();

  private Guide() {}

  /// Answers `{facts, day, lang}`: the plain form of [ServiceAnswer], and where `lang` is `en` or
  /// `cy` the same as a page of `words`.
  public static Map<String, @Nullable Object> answer(Map<String, @Nullable Object> question) {
    return Asking.caught(() -> {
      LocalDate day = day(question);
      ServiceAnswer answer =
          LAW.answer(new FactReader(LAW.zone()).readSupplied(facts(question)), day);
      Map<String, @Nullable Object> plain = nullable(answer.plain());
      Language.of(text(question, "lang"))
          .ifPresent(language -> plain.put("words", new AnswerInWords(language).of(answer, day)));
      return plain;
    });
  }
}
