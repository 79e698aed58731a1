package keep.site;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keep.site.words.Marked;
import keep.site.words.Words;

/// One page being written in one language: what every template and component is given.
public final class Page {
  private final Words words;
  private final Assets assets;
  private final HelpLines lines;
  private final SiteSettings settings;
  private final PageHead head;
  private final Language language;
  private final boolean reviewed;

  Page(
      Words words,
      Assets assets,
      HelpLines lines,
      SiteSettings settings,
      PageHead head,
      Language language,
      boolean reviewed) {
    this.words = words;
    this.assets = assets;
    this.lines = lines;
    this.settings = settings;
    this.head = head;
    this.language = language;
    this.reviewed = reviewed && words.reviewed(language);
  }

  /// A text of the message source. `arguments` are names and values in turn.
  public String say(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < arguments.length; at += 2) {
      named.put((String) arguments[at], arguments[at + 1]);
    }
    return words.say(language, head.wordSet(), key, named);
  }

  /// A text with links (`[…]`) and strong words (`*…*`). Addresses starting with `/` are taken as
  /// English ones and lead to the page's own language.
  public Content marked(String key, String... addresses) {
    return Marked.content(say(key), Arrays.stream(addresses).map(this::href).toList());
  }

  /// The same for a text with arguments; `addresses` as above.
  public Content marked(String key, List<String> addresses, Object... arguments) {
    return Marked.content(say(key, arguments), addresses.stream().map(this::href).toList());
  }

  /// An address in this page's language. The exit and assets have no language.
  public String href(String path) {
    boolean ours = path.startsWith("/") && !path.equals("/exit") && !path.startsWith("/assets/");
    return ours ? language.address(path) : path;
  }

  /// The same page in the other language; from a page that stands in for another, the first one.
  public String otherHref() {
    return language.other().address(head.path().isEmpty() ? "/" : head.path());
  }

  public Language language() {
    return language;
  }

  public PageHead head() {
    return head;
  }

  public SiteSettings settings() {
    return settings;
  }

  /// What the browser's title says: neutral words, then the name of this software.
  public String title() {
    String words =
        switch (head.title()) {
          case PageHead.Title.Keyed keyed -> say(keyed.key());
          case PageHead.Title.Written written ->
              language == Language.EN ? written.english() : written.welsh();
        };
    return (head.mistaken() ? say("problem.tag") + " " : "") + words + " - Keep";
  }

  public Assets.Asset asset(String name) {
    return assets.named(name);
  }

  /// The style files and scripts of the wing this page stands in, as many as that wing has.
  public List<Assets.Asset> ofWing(String ending) {
    String name = head.wing() + ending;
    return assets.has(name) ? List.of(assets.named(name)) : List.of();
  }

  /// The script of this site.
  public Assets.Asset script() {
    return assets.named(settings.kind() == SiteKind.PUBLIC ? "public.js" : "work.js");
  }

  public HelpLines lines() {
    return lines;
  }

  /// Whether every text that may stand on this page was checked by a reader of its language.
  public boolean reviewed() {
    return reviewed;
  }

  /// A day in words with its weekday, such as "Monday 23 November 2026".
  public String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale()));
  }

  /// A day in words, such as "23 November 2026".
  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
  }

  /// The links of the top bar: this site's rooms, the current one marked.
  public List<NavLink> nav() {
    List<NavLink> links = new ArrayList<>();
    List<String[]> rooms =
        settings.kind() == SiteKind.PUBLIC
            ? List.of(
                new String[] {"nav.information", "/i/notes"},
                new String[] {"nav.places", "/i/find"},
                new String[] {"nav.lines", "/i/lines"},
                new String[] {"nav.campaign", "/campaign"},
                new String[] {"nav.what", "/what"})
            : List.of(new String[] {"nav.what", "/what"}, new String[] {"nav.lines", "/i/lines"});
    for (String[] room : rooms) {
      links.add(new NavLink(say(room[0]), href(room[1]), room[1].equals(head.path())));
    }
    return links;
  }

  /// One link of the top bar.
  public record NavLink(String label, String href, boolean current) {}
}
