package keep.publicsite.campaign.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import keep.site.Language;
import keep.site.OneLine;
import keep.site.content.FrontMatter;
import keep.site.words.UnreadableWords;
import org.jspecify.annotations.Nullable;

/// Reads a campaign's folder. What cannot be read becomes a [Mistake] with its line.
public final class PackReader {
  private static final int MOST_PEOPLE = 10_000_000;
  private static final int MOST_PIXELS = 4_000;
  private static final List<String> NETWORKS = List.of("x", "bluesky", "mastodon", "threads");
  private final PackFiles files;
  private final String slug;
  private final List<Mistake> mistakes;

  private PackReader(PackFiles files, String slug, List<Mistake> mistakes) {
    this.files = files;
    this.slug = slug;
    this.mistakes = mistakes;
  }

  /// Names of the campaigns in a folder of campaigns, the one shown first in front.
  public static List<String> slugs(PackFiles all) {
    String list = all.text("campaigns.txt");
    return list == null
        ? List.of()
        : list.lines()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.startsWith("#"))
            .toList();
  }

  /// @param files the campaign's own folder
  /// @param mistakes takes what is to be mended
  public static Campaign read(PackFiles files, String slug, List<Mistake> mistakes) {
    return new PackReader(files, slug, mistakes).read();
  }

  private Campaign read() {
    FrontMatter english = front("en.md");
    FrontMatter welsh = front("cy.md");
    Map<Language, PackText> page = new EnumMap<>(Language.class);
    page.put(Language.EN, body(english, "en.md"));
    page.put(Language.CY, body(welsh, "cy.md"));
    String reviewed = welsh.one("reviewed");
    List<Picture> pictures =
        entries("pictures.txt").stream()
            .map(each ->
                new Picture(
                    each.needed("id"),
                    each.needed("file"),
                    each.number("width", MOST_PIXELS),
                    each.number("height", MOST_PIXELS),
                    each.both("alt")))
            .toList();
    return new Campaign(
        slug,
        version(english),
        pair(english, "title"),
        pair(english, "card"),
        word(english, "hashtag"),
        day(english, "written"),
        day(english, "law-as-at"),
        word(english, "checked-by"),
        reviewed.equals("not yet") || reviewed.isEmpty() ? null : reviewed,
        page,
        texts("briefing"),
        texts("press"),
        sources(),
        figures(),
        present(entries("asks.txt"), this::ask),
        entries("texts.txt").stream()
            .map(each ->
                new ReadyText(each.needed("id"), new Both(each.needed("en"), each.needed("cy"))))
            .toList(),
        present(entries("backers.txt"), this::backer),
        present(entries("quotes.txt"), this::quotation),
        named(pictures),
        entries("partners.txt").stream().map(this::partner).toList(),
        present(entries("timeline.txt"), this::milestone),
        entries("updates.txt").stream()
            .map(each -> new Update(each.day("date"), each.both("title"), each.both("words")))
            .toList(),
        invitation(),
        files);
  }

  private Invitation invitation() {
    return entries("invitation.txt").stream()
        .findFirst()
        .map(each ->
            new Invitation(
                each.has("sign") ? Optional.of(each.both("sign")) : Optional.empty(),
                each.has("letter") || each.has("subject")
                    ? Optional.of(new Invitation.Letter(each.both("letter"), each.both("subject")))
                    : Optional.empty()))
        .orElse(Invitation.NONE);
  }

  private FrontMatter front(String file) {
    String text = files.text(file);
    if (text == null) {
      mistakes.add(new Mistake(shown(file), 0, "is missing"));
      return new FrontMatter(Map.of(), Map.of(), "", 1);
    }
    try {
      return FrontMatter.read(text);
    } catch (UnreadableWords unreadable) {
      mistakes.add(
          new Mistake(shown(file), unreadable.line(), Objects.toString(unreadable.getMessage())));
      return new FrontMatter(Map.of(), Map.of(), "", 1);
    }
  }

  private PackText body(FrontMatter front, String file) {
    String whole = Objects.requireNonNullElse(files.text(file), "");
    int begin = whole.indexOf("\n---", 1);
    int skipped = begin < 0 ? 0 : (int) whole.substring(0, begin + 1).lines().count() + 1;
    String body = begin < 0 ? front.body() : whole.substring(whole.indexOf('\n', begin + 1) + 1);
    return PackText.read(body, skipped, shown(file), mistakes);
  }

  private Map<Language, PackText> texts(String name) {
    Map<Language, PackText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String file = name + "." + language.name().toLowerCase(Locale.ROOT) + ".md";
      String text = files.text(file);
      if (text == null) {
        mistakes.add(new Mistake(shown(file), 0, "is missing"));
        text = "# -\n\n-\n";
      }
      texts.put(language, PackText.read(text, 0, shown(file), mistakes));
    }
    return texts;
  }

  private Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Entry each : entries("sources.txt")) {
      Source source =
          new Source(
              each.needed("id"),
              each.needed("title"),
              each.needed("by"),
              each.needed("date"),
              each.optional("address"));
      if (sources.put(source.id(), source) != null) {
        each.mistake(each.lineOf("id"), "id: stands twice: " + source.id());
      }
    }
    return sources;
  }

  private List<Figure> figures() {
    return entries("figures.txt").stream()
        .map(each ->
            new Figure(
                each.needed("id"),
                each.number("percent", 100),
                each.needed("people").equals("not published")
                    ? 0
                    : each.number("people", MOST_PEOPLE),
                each.optional("within"),
                each.needed("source"),
                each.both("headline"),
                each.both("words"),
                each.both("base"),
                each.both("drawn")))
        .toList();
  }

  private @Nullable Ask ask(Entry each) {
    Ask.State state = each.oneOf(Ask.State.class, "state");
    return state == null
        ? null
        : new Ask(
            each.needed("id"),
            each.optional("part"),
            state,
            each.day("since"),
            each.both("decider"),
            each.needed("source"),
            each.both("ask"),
            each.both("means"),
            each.both("today"),
            each.needed("law"));
  }

  private @Nullable Backer backer(Entry each) {
    Backer.Role role = each.oneOf(Backer.Role.class, "role");
    if (!each.optional("logo").isEmpty()) {
      permitted(each, "logo");
    }
    return role == null
        ? null
        : new Backer(each.needed("name"), role, each.needed("seen"), each.needed("source"));
  }

  private @Nullable Quotation quotation(Entry each) {
    Quotation.Kind kind = each.oneOf(Quotation.Kind.class, "kind");
    boolean survivor = each.needed("survivor").equals("yes");
    if (kind == Quotation.Kind.QUOTATION) {
      permitted(each, "kind");
    }
    List<String> approved = each.every("approved");
    if (survivor && approved.stream().map(this::nameOf).distinct().count() < 2) {
      each.mistake(
          each.line(), "approved: a survivor’s words need two named people: approved: NAME DATE");
    }
    Both by = new Both(each.optional("by-en"), each.optional("by-cy"));
    return kind == null
        ? null
        : new Quotation(
            each.needed("id"),
            kind,
            survivor,
            each.both("words"),
            by,
            each.optional("permission"),
            approved);
  }

  private String nameOf(String approval) {
    int last = approval.lastIndexOf(' ');
    return OneLine.of(last < 0 ? approval : approval.substring(0, last)).toLowerCase(Locale.ROOT);
  }

  private void permitted(Entry each, String name) {
    String permission = each.optional("permission");
    if (permission.isEmpty() || files.text("permissions/" + permission) == null) {
      each.mistake(
          each.lineOf(name),
          "permission: stays empty until there is a record of it in permissions/; until then leave"
              + " this out");
    }
  }

  private Partner partner(Entry each) {
    Map<String, String> handles = new LinkedHashMap<>();
    for (String network : NETWORKS) {
      String handle = each.optional(network);
      if (!handle.isEmpty()) {
        handles.put(network, handle);
        permitted(each, network);
      }
    }
    return new Partner(each.needed("name"), handles);
  }

  private @Nullable Milestone milestone(Entry each) {
    String date = each.needed("date");
    if (!date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      each.mistake(each.lineOf("date"), "date: a year, a month or a day, such as 2026-01-12");
      return null;
    }
    Milestone.Kind kind = each.oneOf(Milestone.Kind.class, "kind");
    List<String> asks =
        each.optional("ask").isEmpty() ? List.of() : List.of(each.optional("ask").split(" "));
    Ask.State to = asks.isEmpty() ? null : each.oneOf(Ask.State.class, "to");
    return kind == null
        ? null
        : new Milestone(date, kind, asks, to, each.both("words"), each.needed("address"));
  }

  private List<Entry> entries(String file) {
    return Entry.all(files, file, shown(file), mistakes);
  }

  private String shown(String file) {
    return slug + "/" + file;
  }

  private int version(FrontMatter front) {
    String value = word(front, "version");
    if (!value.matches("[1-9][0-9]{0,5}")) {
      mistakes.add(new Mistake(shown("en.md"), 1, "version: a whole number from 1"));
      return 0;
    }
    return Integer.parseInt(value);
  }

  private Both pair(FrontMatter front, String name) {
    return new Both(word(front, name + "-en"), word(front, name + "-cy"));
  }

  private String word(FrontMatter front, String name) {
    String value = front.one(name);
    if (value.isEmpty()) {
      mistakes.add(new Mistake(shown("en.md"), 1, name + ": is missing"));
    }
    return value;
  }

  private LocalDate day(FrontMatter front, String name) {
    String value = word(front, name);
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(value);
    }
    mistakes.add(new Mistake(shown("en.md"), 1, name + ": a day such as 2026-01-12"));
    return LocalDate.EPOCH;
  }

  /// What an entry says; null where it has a mistake, which is then noted.
  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T of(Entry entry);
  }

  private static <T> List<T> present(List<Entry> entries, Reading<T> reading) {
    List<T> some = new ArrayList<>();
    for (Entry entry : entries) {
      T read = reading.of(entry);
      if (read != null) {
        some.add(read);
      }
    }
    return List.copyOf(some);
  }

  private static Map<String, Picture> named(List<Picture> pictures) {
    Map<String, Picture> named = new LinkedHashMap<>();
    pictures.forEach(each -> named.put(each.id(), each));
    return named;
  }
}
