package keep.publicsite.finder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Audience;
import keep.finder.Centre;
import keep.finder.Checked;
import keep.finder.Group;
import keep.finder.Need;
import keep.finder.Offer;
import keep.site.Page;
import org.jspecify.annotations.Nullable;

/// Writes what is known about centres in the language of a page. What is not known is said to be
/// not known.
final class Cards {
  private static final int YEAR_LETTERS = 4;

  /// Services whose absence from an entry is said: people ask for them.
  private static final List<Need> ASKED_FOR =
      List.of(Need.COUNSELLING, Need.PRE_TRIAL_THERAPY, Need.ADVOCACY, Need.HELPLINE);

  private final Page page;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  Cards(Page page) {
    this.page = page;
  }

  Card card(Centre centre) {
    return new Card(
        centre.id(),
        centre.name(),
        centre.reach().phone(),
        entries(centre),
        centre.reach().website(),
        centre.reach().website().isEmpty() ? "" : "https://" + centre.reach().website(),
        Stream.of(centre.waiting(), centre.note())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" ")),
        checked(centre.checked()),
        centre.checked().fresh(today));
  }

  private List<Card.Entry> entries(Centre centre) {
    List<Card.Entry> entries = new ArrayList<>();
    entries.add(ours("find.who", who(centre.audience())));
    entries.add(new Card.Entry(page.say("find.area"), centre.area().words(), true));
    add(entries, "find.offers", offered(centre, Offer.State.YES).map(this::need));
    add(entries, "find.listclosed", offered(centre, Offer.State.LIST_CLOSED).map(this::need));
    add(entries, "find.ended", offered(centre, Offer.State.NO).map(this::need));
    theirs(entries, "find.hours", centre.opening().words());
    theirs(entries, "find.languages", String.join(", ", centre.languages()));
    add(entries, "find.access", Stream.of(Access.values()).filter(centre::has).map(this::access));
    add(entries, "find.ask", notSeen(centre));
    entries.add(ours("find.where", where(centre)));
    return entries;
  }

  /// What was not seen about a centre and people ask for. Unknown is said as unknown.
  private Stream<String> notSeen(Centre centre) {
    Stream.Builder<String> all = Stream.builder();
    ASKED_FOR.stream()
        .filter(need -> centre.offer(need).isEmpty())
        .map(this::need)
        .forEach(all::add);
    if (centre.opening().words().isEmpty()) {
      all.add(page.say("find.ask.hours"));
    }
    if (centre.languages().isEmpty()) {
      all.add(page.say("find.ask.languages"));
    }
    if (Stream.of(Access.values()).noneMatch(centre::has)) {
      all.add(page.say("find.ask.access"));
    }
    return all.build();
  }

  private void theirs(List<Card.Entry> entries, String term, String words) {
    if (!words.isEmpty()) {
      entries.add(new Card.Entry(page.say(term), words, true));
    }
  }

  private Card.Entry ours(String term, String value) {
    return new Card.Entry(page.say(term), value, false);
  }

  private void add(List<Card.Entry> entries, String term, Stream<String> items) {
    String names = items.collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      entries.add(ours(term, names));
    }
  }

  private static Stream<Need> offered(Centre centre, Offer.State state) {
    return Stream.of(Need.values())
        .filter(need -> centre.offer(need).filter(offer -> offer.state() == state).isPresent());
  }

  /// Whom it is for, in the page's language.
  String who(Audience audience) {
    String groups =
        Stream.of(Group.values())
            .filter(audience.groups()::contains)
            .map(this::group)
            .collect(Collectors.joining(", "));
    String named = groups.isEmpty() ? page.say("find.who.unseen") : groups;
    Integer youngest = audience.youngest();
    return youngest == null ? named : named + "; " + page.say("find.from", "age", youngest);
  }

  private String where(Centre centre) {
    if (centre.whereabouts().privately()) {
      return page.say("find.private");
    }
    String town = centre.whereabouts().town();
    return town.isEmpty() ? page.say("find.town.unseen") : town;
  }

  private String checked(Checked checked) {
    LocalDate confirmed = checked.confirmed();
    if (confirmed != null) {
      return checked.fresh(today)
          ? page.say("find.confirmed", "day", page.date(confirmed))
          : page.say("find.stale", "day", page.date(confirmed));
    }
    @Nullable String year =
        checked.pageDate().isEmpty() ? null : checked.pageDate().substring(0, YEAR_LETTERS);
    return year == null
        ? page.say("find.unconfirmed", "day", page.date(checked.looked()))
        : page.say("find.unconfirmed.year", "day", page.date(checked.looked()), "year", year);
  }

  /// A service, as an item of a list.
  String need(Need need) {
    return page.say(
        switch (need) {
          case HELPLINE -> "find.need.helpline";
          case COUNSELLING -> "find.need.counselling";
          case PRE_TRIAL_THERAPY -> "find.need.pretrial";
          case ADVOCACY -> "find.need.advocacy";
          case GROUPS -> "find.need.groups";
          case WRITING -> "find.need.writing";
          case MEDICAL -> "find.need.medical";
        });
  }

  /// What is needed for access, as an item of a list.
  String access(Access access) {
    return page.say(
        switch (access) {
          case STEP_FREE -> "find.access.stepfree";
          case SIGN_LANGUAGE -> "find.access.sign";
          case INTERPRETERS -> "find.access.interpreters";
          case HEARING_LOOP -> "find.access.loop";
          case EASY_READ -> "find.access.easyread";
        });
  }

  /// Somebody it is for, as an item of a list.
  String group(Group group) {
    return page.say(
        switch (group) {
          case WOMEN -> "find.group.women";
          case GIRLS -> "find.group.girls";
          case MEN -> "find.group.men";
          case BOYS -> "find.group.boys";
          case NON_BINARY -> "find.group.nonbinary";
          case TRANS -> "find.group.trans";
          case FAMILY -> "find.group.family";
        });
  }
}
