package keep.server.finder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Audience;
import keep.finder.Centre;
import keep.finder.Checked;
import keep.finder.Group;
import keep.finder.Need;
import keep.finder.Offer;
import keep.server.site.Page;
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
    add(entries, "find.offers", offered(centre, Offer.State.YES));
    add(entries, "find.listclosed", offered(centre, Offer.State.LIST_CLOSED));
    add(entries, "find.ended", offered(centre, Offer.State.NO));
    add(entries, "find.ask", ASKED_FOR.stream().filter(need -> centre.offer(need).isEmpty()));
    if (!centre.languages().isEmpty()) {
      entries.add(
          new Card.Entry(page.say("find.languages"), String.join(", ", centre.languages()), true));
    }
    entries.add(ours("find.where", where(centre)));
    return entries;
  }

  private Card.Entry ours(String term, String value) {
    return new Card.Entry(page.say(term), value, false);
  }

  private void add(List<Card.Entry> entries, String term, Stream<Need> needs) {
    String names = needs.map(this::need).collect(Collectors.joining(", "));
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

  private String group(Group group) {
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
