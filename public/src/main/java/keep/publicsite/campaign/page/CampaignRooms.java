package keep.publicsite.campaign.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.shelf.CampaignShelf;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.share.MastodonServer;
import keep.publicsite.campaign.share.ShareLink;
import keep.publicsite.campaign.share.Target;
import keep.publicsite.campaign.timeline.Feed;
import keep.site.House;
import keep.site.Language;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Rooms;
import keep.site.Temper;
import keep.site.WordSet;
import org.jspecify.annotations.Nullable;

/// Opens the pages of every campaign. A page is written once for each version and language, and
/// served from memory.
public final class CampaignRooms {
  private static final String HOME = "/campaign";

  /// Pages of a few dozen campaigns, in both languages.
  private static final int MOST_KEPT = 500;

  private static final String QUARTER = "private, max-age=900";
  private final House house;
  private final CampaignShelf shelf;
  private final CampaignSettings settings;
  private final Pdf pdf;
  private final Map<String, byte[]> written = new ConcurrentHashMap<>();

  /// The briefing as PDF, which is made from these pages by another room.
  @FunctionalInterface
  public interface Pdf {
    byte[] of(House house, CampaignSettings settings, Campaign campaign, Language language);
  }

  public CampaignRooms(House house, CampaignShelf shelf, CampaignSettings settings, Pdf pdf) {
    this.house = house;
    this.shelf = shelf;
    this.settings = settings;
    this.pdf = pdf;
  }

  /// Opens the known campaigns' addresses by name, so that tests visit them, and patterns for those
  /// published later.
  public void open(Rooms rooms) {
    rooms.page(HOME, (request, response) -> page(rooms, request, response, "", HOME));
    for (Campaign campaign : shelf.all()) {
      for (CampaignPage page : CampaignPage.values()) {
        String path = HOME + "/" + campaign.slug() + page.ending();
        if (page == CampaignPage.MASTODON) {
          rooms.form(path, (request, response) -> mastodon(rooms, request, response));
        } else {
          rooms.page(
              path, (request, response) -> page(rooms, request, response, campaign.slug(), path));
        }
      }
    }
    rooms.other(HOME + "/*", (request, response) -> later(rooms, request, response));
    for (String name : new String[] {"briefing", "timeline", "updates", "press", "embed"}) {
      rooms.other(HOME + "/*/" + name, (request, response) -> later(rooms, request, response));
    }
    rooms.taking(HOME + "/*/mastodon", (request, response) -> mastodon(rooms, request, response));
    rooms.other(HOME + "/*/pictures/*", this::picture);
    rooms.other(HOME + "/*/share/*", this::picture);
    rooms.other(HOME + "/*/briefing.pdf", this::pdf);
    rooms.other(HOME + "/*/timeline.atom", this::feed);
  }

  private void later(Rooms rooms, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page(rooms, request, response, slug(request), request.getRequestURI());
  }

  private void page(
      Rooms rooms,
      HttpServletRequest request,
      HttpServletResponse response,
      String slug,
      String path)
      throws IOException {
    Optional<Campaign> found = slug.isEmpty() ? shelf.featured() : shelf.find(slug);
    CampaignPage kind = CampaignPage.at(path);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Campaign campaign = found.get();
    Language language = House.language(request);
    String key =
        String.join(
            " ",
            slug.isEmpty() ? "first" : slug,
            kind.name(),
            String.valueOf(campaign.version()),
            String.valueOf(shelf.edition()),
            language.name());
    byte[] html =
        kept(
            key,
            () -> write(rooms, campaign, kind, language, path).getBytes(StandardCharsets.UTF_8));
    mayShare(response);
    House.write(response, html);
  }

  /// What was written already. Its names are those of campaigns and pages that exist; an edition
  /// that is no longer shown is forgotten with all others when there are many.
  private byte[] kept(String key, Supplier<byte[]> making) {
    if (written.size() > MOST_KEPT) {
      written.clear();
    }
    return written.computeIfAbsent(key, _ -> making.get());
  }

  private String write(
      Rooms rooms, Campaign campaign, CampaignPage kind, Language language, String path) {
    CampaignView view = view(rooms, campaign, language);
    Page page = house.page(head(campaign, path), language, campaign.reviewed(language));
    Map<String, Object> values = new HashMap<>(Map.of("view", view));
    switch (kind) {
      case BRIEFING -> {
        values.put("text", campaign.briefing(language));
        values.put("pdf", true);
      }
      case PRESS -> values.put("text", campaign.press(language));
      case EMBED -> values.put("code", new ShareBox(page, view).html());
      case CAMPAIGN, TIMELINE, UPDATES, MASTODON -> {}
    }
    return house.render(page, kind.template(), values);
  }

  private static PageHead head(Campaign campaign, String path) {
    return new PageHead(
            path,
            Temper.LOUD,
            WordSet.SERVICE,
            new PageHead.Title.Written(campaign.title().english(), campaign.title().welsh()),
            "room.none",
            false)
        .in("campaign");
  }

  private CampaignView view(Rooms rooms, Campaign campaign, Language language) {
    return new CampaignView(
        campaign,
        language,
        settings,
        shelf.all().stream().filter(each -> !each.slug().equals(campaign.slug())).toList(),
        path -> rooms.opens(path) || rooms.opens(path.replace("/" + campaign.slug() + "/", "/*/")));
  }

  /// Without a script the link to somebody's own server is made here; the name is read, used and
  /// forgotten.
  private void mastodon(Rooms rooms, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Campaign> found = shelf.find(slug(request));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Campaign campaign = found.get();
    Language language = House.language(request);
    boolean sent = request.getMethod().equals("POST");
    String typed = sent ? Objects.requireNonNullElse(request.getParameter("server"), "") : "";
    Optional<MastodonServer> server = MastodonServer.read(typed);
    CampaignView view = view(rooms, campaign, language);
    PageHead head = head(campaign, HOME + "/" + campaign.slug() + "/mastodon");
    Page page =
        house.page(
            sent && server.isEmpty() ? head.withMistakes() : head,
            language,
            campaign.reviewed(language));
    String link =
        server.map(each -> ShareLink.toMastodon(each, view.post(0, Target.MASTODON))).orElse("");
    Map<String, Object> values =
        Map.of(
            "view",
            view,
            "typed",
            typed,
            "server",
            server.map(MastodonServer::host).orElse(""),
            "link",
            link);
    mayShare(response);
    House.write(
        response,
        house
            .render(page, CampaignPage.MASTODON.template(), values)
            .getBytes(StandardCharsets.UTF_8));
  }

  private void picture(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] parts = request.getRequestURI().split("/");
    String file = parts[parts.length - 2] + "/" + parts[parts.length - 1];
    Optional<Campaign> campaign = shelf.find(slug(request));
    boolean named = file.matches("(pictures|share)/[a-z0-9.-]+\\.(svg|png)");
    byte @Nullable [] bytes =
        named && campaign.isPresent() ? campaign.get().files().bytes(file) : null;
    if (bytes == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(response, file.endsWith(".png") ? "image/png" : "image/svg+xml", bytes);
  }

  private void pdf(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Campaign> campaign = shelf.find(slug(request));
    if (campaign.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Language language = House.language(request);
    String key = "pdf " + campaign.get().slug() + " " + shelf.edition() + " " + language;
    byte[] bytes = kept(key, () -> pdf.of(house, settings, campaign.get(), language));
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"briefing-" + language.name().toLowerCase(Locale.ROOT) + ".pdf\"");
    send(response, "application/pdf", bytes);
  }

  private void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Campaign> campaign = shelf.find(slug(request));
    if (campaign.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String feed = Feed.of(campaign.get(), House.language(request), settings.address());
    send(response, "application/atom+xml;charset=UTF-8", feed.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletResponse response, String type, byte[] bytes)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", QUARTER);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /// Only these pages may ask the device to share.
  private static void mayShare(HttpServletResponse response) {
    String permissions = response.getHeader("Permissions-Policy");
    if (permissions != null) {
      response.setHeader(
          "Permissions-Policy", permissions.replace("web-share=()", "web-share=(self)"));
    }
  }

  private static String slug(HttpServletRequest request) {
    return request.getRequestURI().split("/")[2];
  }
}
