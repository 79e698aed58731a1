package keep.publicsite.campaign.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.pack.Ask;
import keep.publicsite.campaign.pack.Backer;
import keep.publicsite.campaign.pack.Both;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.pack.Figure;
import keep.publicsite.campaign.pack.Milestone;
import keep.publicsite.campaign.pack.Picture;
import keep.publicsite.campaign.pack.Posts;
import keep.publicsite.campaign.pack.Source;
import keep.publicsite.campaign.share.Post;
import keep.publicsite.campaign.share.ShareLink;
import keep.publicsite.campaign.share.Target;
import keep.publicsite.campaign.share.TextLength;
import keep.site.Language;
import keep.site.Page;
import keep.site.parts.Icon;

/// What the templates of a campaign are given: its pack in one language, and what stands around it.
///
/// @param others the other campaigns of this site
/// @param open whether an English address is open on this site: letter, pledge and finder come with
///   their own modules
public record CampaignView(
    Campaign campaign,
    Language language,
    CampaignSettings settings,
    List<Campaign> others,
    Predicate<String> open) {

  private static final String COUNT = "count.json";
  private static final Pattern TITLED = Pattern.compile("<a href=\"([^\"]+)\"[^>]*>([^<]+)</a>");

  /// A button that opens a network's composer.
  public record Button(Target target, String name, String href) {}

  /// An ask, and how it stood after a step.
  public record Became(Both ask, Ask.State state) {}

  /// Markdown of the pack as HTML.
  public String html(String markdown) {
    return new Prose(language).html(markdown);
  }

  /// One paragraph of Markdown as HTML, without its `p`.
  public String line(String markdown) {
    return new Prose(language).line(markdown);
  }

  /// Markdown as XHTML in which every link says in words where it leads, as a tagged PDF must.
  public String titled(String markdown) {
    return TITLED.matcher(html(markdown)).replaceAll("<a href=\"$1\" title=\"$2\">$2</a>");
  }

  /// English address of one of the campaign's pages; empty `name` for the campaign's own.
  public String path(String name) {
    return "/campaign/" + campaign.slug() + (name.isEmpty() ? "" : "/" + name);
  }

  /// Whole address of the campaign's page in this language.
  public String address() {
    return Posts.address(campaign, language, settings.address());
  }

  /// Whether the campaign can be signed on this site.
  public boolean signs() {
    return campaign.invitation().sign().isPresent() && open.test(path("sign"));
  }

  /// Whether letters for the campaign are written on this site.
  public boolean writes() {
    return campaign.invitation().letter().isPresent() && open.test(path("write"));
  }

  /// Whether this site counts signatures.
  public boolean counts() {
    return signs() && open.test(path(COUNT));
  }

  /// Whole address of the count, for programs.
  public String countAddress() {
    return settings.address() + path(COUNT);
  }

  /// Address in this language, such as of the briefing's PDF.
  public String inLanguage(String name) {
    return language.address(path(name));
  }

  /// The buttons for a ready text, in the order of targets; Mastodon has a field of its own.
  public List<Button> buttons(Page page, int text) {
    List<Button> buttons = new ArrayList<>();
    for (Target target : Target.values()) {
      if (target != Target.MASTODON) {
        String name =
            target.ownName().isEmpty() ? page.say("share." + target.id()) : target.ownName();
        String href = ShareLink.to(target, post(text, target), page.say("share.subject"));
        buttons.add(new Button(target, name, href));
      }
    }
    return buttons;
  }

  /// A ready text as a post.
  public Post post(int text, Target target) {
    return Posts.of(campaign, campaign.texts().get(text), language, target, settings.address());
  }

  /// The words of a ready text.
  public String words(int text) {
    return campaign.texts().get(text).words().in(language);
  }

  /// How long a ready text is on X.
  public int length(int text) {
    return TextLength.of(Target.X, post(text, Target.X));
  }

  /// A source; the pack's check has made sure of it.
  public Source source(String id) {
    return Objects.requireNonNull(campaign.sources().get(id), id);
  }

  /// A picture by its id.
  public Picture picture(String id) {
    return Objects.requireNonNull(campaign.pictures().get(id), id);
  }

  /// The picture at the top: the first of the pack.
  public Picture opening() {
    return campaign.pictures().values().iterator().next();
  }

  /// Figures whose base is all who answered.
  public List<Figure> figures() {
    return campaign.figures().stream().filter(each -> each.within().isEmpty()).toList();
  }

  /// Figures whose base is a share of another.
  public List<Figure> within(Figure parent) {
    return campaign.figures().stream().filter(each -> each.within().equals(parent.id())).toList();
  }

  /// The asks of the process, by its parts.
  public Map<String, List<Ask>> process() {
    Map<String, List<Ask>> parts = new LinkedHashMap<>();
    for (Ask ask : campaign.asks()) {
      if (!ask.part().isEmpty()) {
        parts.computeIfAbsent(ask.part(), _ -> new ArrayList<>()).add(ask);
      }
    }
    return parts;
  }

  /// The sign of a state; its word is `state.ask.NAME`.
  public static Icon icon(Ask.State state) {
    return switch (state) {
      case WON -> Icon.DONE;
      case PARTLY -> Icon.DOING;
      case ASKED -> Icon.TODO;
      case NEW -> Icon.NEXT;
    };
  }

  /// What a step changed. When rules come into force, each ask stands as it does today.
  public List<Became> became(Milestone step) {
    Ask.State to = step.to();
    return to == null
        ? List.of()
        : step.asks().stream()
            .flatMap(id -> campaign.ask(id).stream())
            .map(ask ->
                new Became(ask.ask(), step.kind() == Milestone.Kind.FORCE ? ask.state() : to))
            .toList();
  }

  /// The steps that changed an ask, the oldest first.
  public List<Milestone> steps(Ask ask) {
    return campaign.road().stream().filter(step -> step.asks().contains(ask.id())).toList();
  }

  /// How an ask stood after a step that changed it.
  public Ask.State stood(Ask ask, Milestone step) {
    return became(step).stream()
        .filter(became -> became.ask().equals(ask.ask()))
        .map(Became::state)
        .findFirst()
        .orElse(ask.state());
  }

  /// Small-letter name of a constant, as message keys use it.
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// Backers of one part, in order.
  public List<Backer> backers(Backer.Role role) {
    return campaign.backers().stream().filter(each -> each.role() == role).toList();
  }

  /// A date in words, as exact as it is known: `2004`, `2023-12`, `2026-01-12`.
  public String when(String date) {
    return Dates.inWords(date, language);
  }

  /// The same in English, for titles that stay in English.
  public static String english(String date) {
    return Dates.inWords(date, Language.EN);
  }

  /// Words with `*strong*` ones, from an entry of the pack.
  public String strong(String text) {
    return line(text.replace("*", "**"));
  }

  /// Address of a picture to share: `card`, `square` or `story`.
  public String sharePicture(String kind) {
    return path("share/" + kind + "." + language.name().toLowerCase(Locale.ROOT) + ".png");
  }
}
