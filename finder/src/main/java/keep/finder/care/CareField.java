package keep.finder.care;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import keep.finder.Centre;
import keep.finder.Need;
import keep.finder.Offer;
import keep.finder.exchange.PhoneRules;
import keep.finder.exchange.TextRules;

/// What a centre may correct about itself.
public enum CareField {
  PHONE("phone"),
  PHONE_WORDS("phone-words"),
  EMAIL("email"),
  WEBSITE("website"),
  HOURS("hours"),
  AREA("area"),
  FOR("for"),
  YOUNGEST("youngest"),
  OTHER_SERVICES("other-services"),
  LANGUAGES("languages"),
  WAITING("waiting"),
  HELPLINE("helpline"),
  COUNSELLING("counselling"),
  PRE_TRIAL_THERAPY("pre-trial-therapy"),
  ADVOCACY("advocacy"),
  /// Month or day of closing, `2026-11` or `2026-11-30`; the centre is then explained, not offered.
  CLOSED("closed");

  private static final int LONGEST = 500;
  private final String word;

  CareField(String word) {
    this.word = word;
  }

  /// Its name in the journal and on the command line.
  public String word() {
    return word;
  }

  /// @throws CareProblem naming the fields there are
  public static CareField of(String word) throws CareProblem {
    return Arrays.stream(values())
        .filter(field -> field.word.equals(word))
        .findFirst()
        .orElseThrow(() ->
            new CareProblem(
                "There is no field called that. Fields: "
                    + Arrays.stream(values()).map(CareField::word).collect(Collectors.joining(", "))
                    + "."));
  }

  /// What stands there now; empty when nothing does.
  public String in(Centre centre) {
    return switch (this) {
      case PHONE -> centre.reach().phone();
      case PHONE_WORDS -> centre.reach().phoneWords();
      case EMAIL -> centre.reach().email();
      case WEBSITE -> centre.reach().website();
      case HOURS -> centre.opening().words();
      case AREA -> centre.area().words();
      case FOR -> centre.audience().words();
      case YOUNGEST -> {
        Integer youngest = centre.audience().youngest();
        yield youngest == null ? "" : youngest.toString();
      }
      case OTHER_SERVICES -> centre.otherServices();
      case LANGUAGES -> String.join("; ", centre.languages());
      case WAITING -> centre.waiting();
      case HELPLINE -> offer(centre, Need.HELPLINE);
      case COUNSELLING -> offer(centre, Need.COUNSELLING);
      case PRE_TRIAL_THERAPY -> offer(centre, Need.PRE_TRIAL_THERAPY);
      case ADVOCACY -> offer(centre, Need.ADVOCACY);
      case CLOSED -> centre.closure() == null ? "" : centre.closure().when();
    };
  }

  private static String offer(Centre centre, Need need) {
    return centre.offer(need).map(offer -> offer.state().word()).orElse("");
  }

  /// What is wrong with a new value, as a sentence. An empty value takes the old one away.
  public Optional<String> wrong(String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return TextRules.plain(value, LONGEST)
        .or(() ->
            switch (this) {
              case PHONE -> PhoneRules.number(value);
              case EMAIL -> TextRules.email(value);
              case WEBSITE ->
                  need(
                      value.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z0-9/_-]*)?"),
                      "A website is written without https://, such as example.org.");
              case YOUNGEST ->
                  need(value.matches("[0-9]{1,2}"), "An age is a whole number of years.");
              case HELPLINE, COUNSELLING, PRE_TRIAL_THERAPY, ADVOCACY ->
                  need(state(value).isPresent(), "A service is yes, no or list closed.");
              case CLOSED ->
                  need(
                      value.matches("20[0-9]{2}-(0[1-9]|1[0-2])(-[0-3][0-9])?"),
                      "A day of closing is written 2026-11 or 2026-11-30.");
              case PHONE_WORDS, HOURS, AREA, FOR, OTHER_SERVICES, LANGUAGES, WAITING ->
                  Optional.empty();
            });
  }

  private static Optional<String> need(boolean right, String sentence) {
    return right ? Optional.empty() : Optional.of(sentence);
  }

  static Optional<Offer.State> state(String value) {
    return Arrays.stream(Offer.State.values())
        .filter(state -> state.word().equals(value.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static List<String> several(String value) {
    return Arrays.stream(value.split(";"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
