package keep.publicsite.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Centre;
import keep.finder.Group;
import keep.finder.Offer;
import keep.finder.care.CareField;
import keep.site.Page;
import keep.site.parts.Mistake;
import org.jspecify.annotations.Nullable;

/// What somebody of a centre says about its entry, as it was sent. It lives as long as the request.
///
/// @param code as typed
/// @param name of the person who fills it in
/// @param values what should stand in each field, in the form of the journal
/// @param mistakes what is to be mended; empty when nothing
public record EntryForm(
    String code, String name, Map<CareField, String> values, List<Mistake> mistakes) {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_NAME = 100;

  /// Fields of one line or more, in the order of the page.
  static final List<CareField> TEXTS =
      List.of(
          CareField.PHONE,
          CareField.PHONE_WORDS,
          CareField.EMAIL,
          CareField.WEBSITE,
          CareField.HOURS,
          CareField.AREA,
          CareField.FOR,
          CareField.YOUNGEST,
          CareField.LANGUAGES,
          CareField.WAITING,
          CareField.OTHER_SERVICES,
          CareField.CLOSED);

  /// Services, in the order of the page.
  static final List<CareField> SERVICES =
      Stream.of(CareField.values()).filter(field -> field.need().isPresent()).toList();

  public EntryForm {
    values = Map.copyOf(values);
    mistakes = List.copyOf(mistakes);
  }

  /// A field for the code and nothing else.
  static EntryForm asking(String code, List<Mistake> mistakes) {
    return new EntryForm(code, "", Map.of(), mistakes);
  }

  /// The entry as it stands, to be gone through.
  static EntryForm of(String code, Centre centre) {
    Map<CareField, String> values = new EnumMap<>(CareField.class);
    for (CareField field : CareField.values()) {
      values.put(field, field.in(centre));
    }
    return new EntryForm(code, "", values, List.of());
  }

  /// Reads what was sent and looks for what is to be mended.
  ///
  /// @param fields every value sent under a name; null where there is none
  /// @param now what stands in a field now: what was not sent stays as it is
  static EntryForm read(
      Function<String, String @Nullable []> fields, Function<CareField, String> now, Page page) {
    Map<CareField, String> values = new EnumMap<>(CareField.class);
    for (CareField field : TEXTS) {
      values.put(field, typed(fields, field.word(), now.apply(field)));
    }
    for (CareField field : SERVICES) {
      String chosen = typed(fields, field.word(), value(now.apply(field)));
      values.put(
          field,
          Stream.of(Offer.State.values())
              .map(Offer.State::word)
              .filter(word -> value(word).equals(chosen))
              .findFirst()
              .orElse(""));
    }
    Set<String> groups = ticked(fields, "groups");
    values.put(
        CareField.GROUPS,
        Stream.of(Group.values())
            .map(Group::word)
            .filter(groups::contains)
            .collect(Collectors.joining("; ")));
    Set<String> access = ticked(fields, "access");
    values.put(
        CareField.ACCESS,
        Stream.of(Access.values())
            .filter(one -> access.contains(FindForm.value(one)))
            .map(Access::word)
            .collect(Collectors.joining("; ")));
    String name = typed(fields, "name", "");
    return new EntryForm(typed(fields, "code", ""), name, values, mistakes(name, values, page));
  }

  private static List<Mistake> mistakes(String name, Map<CareField, String> values, Page page) {
    List<Mistake> mistakes = new ArrayList<>();
    for (CareField field : TEXTS) {
      if (field.wrong(values.getOrDefault(field, "")).isPresent()) {
        mistakes.add(new Mistake(field.word(), wrong(field, page)));
      }
    }
    named(name, page).ifPresent(mistakes::add);
    return mistakes;
  }

  /// What is wrong with a name; empty when it is one.
  static Optional<Mistake> named(String name, Page page) {
    boolean right =
        name.length() <= LONGEST_NAME && name.codePoints().anyMatch(Character::isLetter);
    return right
        ? Optional.empty()
        : Optional.of(new Mistake("name", page.say("entry.wrong.name")));
  }

  private static String wrong(CareField field, Page page) {
    return page.say(
        switch (field) {
          case PHONE -> "entry.wrong.phone";
          case EMAIL -> "entry.wrong.email";
          case WEBSITE -> "entry.wrong.website";
          case YOUNGEST -> "entry.wrong.age";
          case CLOSED -> "entry.wrong.closed";
          case PHONE_WORDS,
              HOURS,
              AREA,
              FOR,
              GROUPS,
              OTHER_SERVICES,
              LANGUAGES,
              ACCESS,
              WAITING,
              HELPLINE,
              COUNSELLING,
              PRE_TRIAL_THERAPY,
              ADVOCACY,
              SUPPORT_GROUPS,
              WRITING,
              MEDICAL ->
              "entry.wrong.text";
        });
  }

  /// A word of the journal as the value of a box.
  static String value(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private static String typed(
      Function<String, String @Nullable []> fields, String name, String otherwise) {
    String[] sent = fields.apply(name);
    if (sent == null || sent.length == 0) {
      return otherwise;
    }
    String text = sent[0].strip().replaceAll("\\s*\\R\\s*", " ");
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static Set<String> ticked(Function<String, String @Nullable []> fields, String name) {
    String[] sent = fields.apply(name);
    return sent == null ? Set.of() : Stream.of(sent).collect(Collectors.toSet());
  }

  /// What should stand in a field.
  public String value(CareField field) {
    return values.getOrDefault(field, "");
  }

  /// What to do about one field; empty when nothing.
  public String mistake(String field) {
    return mistakes.stream()
        .filter(mistake -> mistake.field().equals(field))
        .map(Mistake::words)
        .findFirst()
        .orElse("");
  }

  /// The same with nothing to mend.
  EntryForm unjudged() {
    return new EntryForm(code, name, values, List.of());
  }

  /// The same with one more thing to mend.
  EntryForm with(Mistake mistake) {
    return new EntryForm(
        code, name, values, Stream.concat(mistakes.stream(), Stream.of(mistake)).toList());
  }

  /// Says nothing: it holds a code and a name.
  @Override
  public String toString() {
    return "EntryForm";
  }
}
