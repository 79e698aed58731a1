package keep.publicsite.finder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Group;
import keep.finder.Offer;
import keep.finder.care.CareField;
import keep.site.Page;
import keep.site.parts.Choice;

/// Labels, hints and choices of the form for a centre's own entry, in the language of the page.
public final class EntryParts {
  private final EntryForm form;
  private final Page page;
  private final Cards cards;

  EntryParts(EntryForm form, Page page) {
    this.form = form;
    this.page = page;
    this.cards = new Cards(page);
  }

  /// Fields of one line or more, before the boxes.
  public List<CareField> texts() {
    return EntryForm.TEXTS.stream().filter(field -> field != CareField.CLOSED).toList();
  }

  /// Services.
  public List<CareField> services() {
    return EntryForm.SERVICES;
  }

  /// Whether a field takes several lines.
  public boolean isLong(CareField field) {
    return field == CareField.OTHER_SERVICES || field == CareField.WAITING;
  }

  /// What a field or a service is called.
  public String label(CareField field) {
    return field.need().map(cards::need).orElseGet(() -> page.say(key(field)));
  }

  private static String key(CareField field) {
    return switch (field) {
      case PHONE -> "entry.phone";
      case PHONE_WORDS -> "entry.phone-words";
      case EMAIL -> "entry.email";
      case WEBSITE -> "entry.website";
      case HOURS -> "entry.hours";
      case AREA -> "entry.area";
      case FOR -> "entry.for";
      case GROUPS -> "entry.groups";
      case YOUNGEST -> "entry.youngest";
      case OTHER_SERVICES -> "entry.other-services";
      case LANGUAGES -> "entry.languages";
      case ACCESS -> "entry.access";
      case WAITING -> "entry.waiting";
      case CLOSED -> "entry.closed";
      case HELPLINE, COUNSELLING, PRE_TRIAL_THERAPY, ADVOCACY, SUPPORT_GROUPS, WRITING, MEDICAL ->
          "entry.services";
    };
  }

  /// How it is filled in; empty where the label says all.
  public String hint(CareField field) {
    return switch (field) {
      case PHONE -> page.say("entry.phone.hint");
      case WEBSITE -> page.say("entry.website.hint");
      case HOURS -> page.say("entry.hours.hint");
      case AREA -> page.say("entry.area.hint");
      case LANGUAGES -> page.say("entry.languages.hint");
      case CLOSED -> page.say("entry.closed.hint");
      case PHONE_WORDS,
          EMAIL,
          FOR,
          GROUPS,
          YOUNGEST,
          OTHER_SERVICES,
          ACCESS,
          WAITING,
          HELPLINE,
          COUNSELLING,
          PRE_TRIAL_THERAPY,
          ADVOCACY,
          SUPPORT_GROUPS,
          WRITING,
          MEDICAL ->
          "";
    };
  }

  /// Whether a service can be had: three answers, and saying nothing.
  public List<Choice> states(CareField service) {
    String now = form.value(service);
    Stream<Choice> said =
        Stream.of(Offer.State.values())
            .map(state ->
                new Choice(
                    EntryForm.value(state.word()), state(state), "", state.word().equals(now)));
    Choice nothing = new Choice("unsaid", page.say("entry.unsaid"), "", now.isEmpty());
    return Stream.concat(said, Stream.of(nothing)).toList();
  }

  private String state(Offer.State state) {
    return page.say(
        switch (state) {
          case YES -> "entry.yes";
          case LIST_CLOSED -> "entry.listclosed";
          case NO -> "entry.no";
        });
  }

  /// For whom the centre is.
  public List<Choice> groups() {
    List<String> now = Arrays.asList(form.value(CareField.GROUPS).split("; "));
    return Stream.of(Group.values())
        .map(group -> new Choice(group.word(), cards.group(group), "", now.contains(group.word())))
        .toList();
  }

  /// What it has for access.
  public List<Choice> access() {
    List<String> now = Arrays.asList(form.value(CareField.ACCESS).split("; "));
    return Stream.of(Access.values())
        .map(
            one -> new Choice(FindForm.value(one), cards.access(one), "", now.contains(one.word())))
        .toList();
  }
}
