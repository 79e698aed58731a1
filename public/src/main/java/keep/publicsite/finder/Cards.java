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
import keep.finder.Closure;
import keep.finder.ContactFact;
import keep.finder.Group;
import keep.finder.Nation;
import keep.finder.Need;
import keep.finder.Offer;
import keep.finder.Unfit;
import keep.site.Language;
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
        centre.reach().email(),
        centre.reach().website(),
        centre.reach().website().isEmpty() ? "" : "https://" + centre.reach().website(),
        seen(centre),
        centre.reach().isKnown() ? "" : onward(centre),
        centre.reach().isKnown() ? "" : finder(centre),
        Stream.of(centre.checked().ofNow(today) ? centre.waiting() : "", centre.note())
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
    theirs(entries, "find.hours", hours(centre));
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
    if (hours(centre).isEmpty()) {
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

  /// Hours as far as they may be believed: what an old page said, or what says only that they were
  /// not seen, is asked about instead.
  private String hours(Centre centre) {
    String words = centre.opening().words();
    return words.contains("not seen") || !centre.checked().ofNow(today) ? "" : words;
  }

  /// When the way to reach it was seen. Nobody has confirmed it, and that is said too.
  private String seen(Centre centre) {
    if (centre.checked().fresh(today) || ContactFact.of(centre).isEmpty()) {
      return "";
    }
    return ContactFact.lastSeen(centre)
        .map(seen -> page.say("find.reach.seen", "year", seen.substring(0, YEAR_LETTERS)))
        .orElseGet(() -> page.say("find.reach.undated"));
  }

  private static String finder(Centre centre) {
    boolean network =
        centre.nations().contains(Nation.ENGLAND) || centre.nations().contains(Nation.WALES);
    return network ? "https://rapecrisis.org.uk/find-a-centre/" : "";
  }

  /// Where else to turn: the line of its nation, then the network's own finder.
  private String onward(Centre centre) {
    return switch (centre.nations().stream().sorted().findFirst().orElse(Nation.ENGLAND)) {
      case ENGLAND, WALES -> page.say("find.onward.ew");
      case SCOTLAND -> page.say("find.onward.scotland");
      case NORTHERN_IRELAND -> page.say("find.onward.ni");
    };
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

  /// That a centre has closed, and what took over as far as it was seen; the words about that are
  /// in English, and in Welsh its own page has them.
  String closed(Centre centre) {
    String said = page.say("find.closed.one", "name", centre.name());
    Closure closure = centre.closure();
    return closure == null || page.language() != Language.EN ? said : said + " " + closure.words();
  }

  /// Why a centre cannot help: the reason that decided.
  String unfit(Unfit unfit) {
    Audience audience = unfit.centre().audience();
    String name = unfit.centre().name();
    return switch (unfit.why()) {
      case GROUP -> page.say("find.unfit.group", "name", name, "who", who(audience));
      case SERVICE -> page.say("find.unfit.service", "name", name);
      case AGE -> {
        Integer youngest = audience.youngest();
        Integer oldest = audience.oldest();
        yield youngest != null && oldest != null
            ? page.say("find.unfit.between", "name", name, "from", youngest, "until", oldest)
            : youngest != null
                ? page.say("find.unfit.from", "name", name, "from", youngest)
                : oldest != null
                    ? page.say("find.unfit.until", "name", name, "until", oldest)
                    : page.say("find.unfit.grown", "name", name);
      }
    };
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
