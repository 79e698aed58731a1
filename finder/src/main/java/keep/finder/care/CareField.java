package keep.finder.care;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Centre;
import keep.finder.Group;
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
  /// Groups it is for, which the search goes by: `women; girls`.
  GROUPS("groups"),
  YOUNGEST("youngest"),
  OTHER_SERVICES("other-services"),
  LANGUAGES("languages"),
  ACCESS("access"),
  WAITING("waiting"),
  HELPLINE("helpline"),
  COUNSELLING("counselling"),
  PRE_TRIAL_THERAPY("pre-trial-therapy"),
  ADVOCACY("advocacy"),
  SUPPORT_GROUPS("support-groups"),
  WRITING("writing"),
  MEDICAL("medical"),
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
      case GROUPS ->
          Stream.of(Group.values())
              .filter(centre.audience().groups()::contains)
              .map(Group::word)
              .collect(Collectors.joining("; "));
      case YOUNGEST -> {
        Integer youngest = centre.audience().youngest();
        yield youngest == null ? "" : youngest.toString();
      }
      case OTHER_SERVICES -> centre.otherServices();
      case LANGUAGES -> String.join("; ", centre.languages());
      case ACCESS ->
          Stream.of(Access.values())
              .filter(centre.access()::contains)
              .map(Access::word)
              .collect(Collectors.joining("; "));
      case WAITING -> centre.waiting();
      case HELPLINE, COUNSELLING, PRE_TRIAL_THERAPY, ADVOCACY, SUPPORT_GROUPS, WRITING, MEDICAL ->
          need().flatMap(centre::offer).map(offer -> offer.state().word()).orElse("");
      case CLOSED -> centre.closure() == null ? "" : centre.closure().when();
    };
  }

  /// The service that it is about; empty when it is about something else.
  public Optional<Need> need() {
    return switch (this) {
      case HELPLINE -> Optional.of(Need.HELPLINE);
      case COUNSELLING -> Optional.of(Need.COUNSELLING);
      case PRE_TRIAL_THERAPY -> Optional.of(Need.PRE_TRIAL_THERAPY);
      case ADVOCACY -> Optional.of(Need.ADVOCACY);
      case SUPPORT_GROUPS -> Optional.of(Need.GROUPS);
      case WRITING -> Optional.of(Need.WRITING);
      case MEDICAL -> Optional.of(Need.MEDICAL);
      case PHONE,
          PHONE_WORDS,
          EMAIL,
          WEBSITE,
          HOURS,
          AREA,
          FOR,
          GROUPS,
          YOUNGEST,
          OTHER_SERVICES,
          LANGUAGES,
          ACCESS,
          WAITING,
          CLOSED ->
          Optional.empty();
    };
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
              case GROUPS ->
                  need(
                      several(value).stream().allMatch(word -> Group.of(word).isPresent()),
                      "Groups are one or more of: "
                          + Stream.of(Group.values())
                              .map(Group::word)
                              .collect(Collectors.joining("; "))
                          + ".");
              case HELPLINE,
                  COUNSELLING,
                  PRE_TRIAL_THERAPY,
                  ADVOCACY,
                  SUPPORT_GROUPS,
                  WRITING,
                  MEDICAL ->
                  need(state(value).isPresent(), "A service is yes, no or list closed.");
              case ACCESS ->
                  need(
                      several(value).stream().allMatch(word -> Access.of(word).isPresent()),
                      "Access is one or more of: "
                          + Stream.of(Access.values())
                              .map(Access::word)
                              .collect(Collectors.joining("; "))
                          + ".");
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
