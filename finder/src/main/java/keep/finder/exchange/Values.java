package keep.finder.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Judges one value; what is wrong is said once, and the value is not given back.
final class Values {
  private final Consumer<String> wrong;

  Values(Consumer<String> wrong) {
    this.wrong = wrong;
  }

  Optional<String> id(Json json) {
    return asText(json).filter(text -> sound(TextRules.id(text)));
  }

  Optional<Json> plain(Json json, int longest) {
    return asText(json)
        .map(String::strip)
        .filter(text -> sound(TextRules.plain(text, longest)))
        .map(Json.Text::new);
  }

  /// A text judged by a rule of its own.
  Optional<Json> text(Json json, Function<String, Optional<String>> rule) {
    return asText(json)
        .map(String::strip)
        .filter(text -> sound(rule.apply(text)))
        .map(Json.Text::new);
  }

  Optional<Json> oneOf(Json json, List<String> words) {
    return text(
        json,
        text ->
            words.contains(text)
                ? Optional.empty()
                : Optional.of(
                    Shown.text(text)
                        + " is not a word of the standard, which are: "
                        + String.join(", ", words)
                        + "."));
  }

  Optional<Json> number(Json json, Kind.Amount bounds) {
    if (!(json instanceof Json.Num number)) {
      return refuse(json, "a number");
    }
    double value = number.value();
    if (!(value >= bounds.least() && value <= bounds.most())) {
      return no(
          Shown.number(value)
              + " is not from "
              + Shown.number(bounds.least())
              + " to "
              + Shown.number(bounds.most())
              + ".");
    }
    return bounds.whole() && value != Math.rint(value)
        ? no(Shown.number(value) + " is not a whole number.")
        : Optional.of(number);
  }

  Optional<Json.Items> list(Json json) {
    return json instanceof Json.Items list ? Optional.of(list) : refuse(json, "a list");
  }

  Optional<Json.Fields> object(Json json) {
    return json instanceof Json.Fields one ? Optional.of(one) : refuse(json, "an object");
  }

  private Optional<String> asText(Json json) {
    return json instanceof Json.Text text ? Optional.of(text.value()) : refuse(json, "text");
  }

  private boolean sound(Optional<String> fault) {
    fault.ifPresent(wrong);
    return fault.isEmpty();
  }

  private <T> Optional<T> refuse(Json json, String due) {
    return json instanceof Json.PassedOver passed
        ? no("It " + passed.why() + ".")
        : no("It is " + Json.kind(json) + "; it should be " + due + ".");
  }

  private <T> Optional<T> no(String what) {
    wrong.accept(what);
    return Optional.empty();
  }
}
