package keep.publicsite.campaign.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.pack.Invitation;
import keep.publicsite.campaign.store.StoreAway;
import keep.site.Room;
import keep.site.Rooms;
import keep.site.Wing;

/// Opens the pages for letters: by name for the campaigns known when the site starts, by pattern
/// for those published later.
public final class LetterRooms implements Wing {
  private static final String ANY = "/campaign/*";
  private static final String PAUSE_SECONDS = "300";
  private final Supplier<List<Campaign>> shown;
  private final CampaignFiles files;
  private final WriteRoom writing;
  private final Begun begun;
  private final Gate gate;
  private final Map<String, Kept> sketches = new ConcurrentHashMap<>();
  private final Map<String, Kept> counts = new ConcurrentHashMap<>();

  /// What the rooms need from the part that signs.
  ///
  /// @param book number of a campaign's book
  /// @param fromHere whether a form came from this site
  /// @param within whether this purpose is within the limit for where the request comes from
  /// @param visible which counts may be shown
  public record Gate(
      ToIntFunction<String> book,
      Function<HttpServletRequest, Boolean> fromHere,
      BiPredicate<String, HttpServletRequest> within,
      UnaryOperator<Map<String, Long>> visible,
      Flags flags) {}

  /// @param shown the campaigns shown now
  /// @param making makes the room for writing, which counts through these rooms
  public LetterRooms(
      Supplier<List<Campaign>> shown,
      CampaignFiles files,
      Begun begun,
      Gate gate,
      Function<Counting, WriteRoom> making) {
    this.shown = shown;
    this.files = files;
    this.begun = begun;
    this.gate = gate;
    this.writing = making.apply(this::count);
  }

  /// Notes that a letter was begun for a campaign.
  @FunctionalInterface
  public interface Counting {
    void begun(String slug, HttpServletRequest request, String constituency, String minima);
  }

  /// What answers for one campaign that has letters.
  private interface Answering {
    void of(
        String slug,
        Invitation.Letter words,
        HttpServletRequest request,
        HttpServletResponse response)
        throws IOException;
  }

  @Override
  public void open(Rooms rooms) {
    for (Campaign campaign : shown.get()) {
      if (campaign.invitation().letter().isPresent()) {
        rooms.form(
            "/campaign/" + campaign.slug() + "/write", Room.givingBack(room(writing::enter)));
      }
    }
    rooms
        .taking(ANY + "/write", Room.givingBack(room(writing::enter)))
        .taking(
            ANY + "/begun", room((slug, words, request, response) -> note(slug, request, response)))
        .other(
            ANY + "/letters.json",
            room((slug, words, request, response) ->
                json(response, kept(sketches, slug, () -> begun.sketchesJson(book(slug))))))
        .other(
            ANY + "/begun.json", room((slug, words, request, response) -> counts(slug, response)));
  }

  private Room room(Answering answering) {
    return (request, response) -> {
      String slug = request.getRequestURI().split("/", -1)[2];
      Optional<Invitation.Letter> words =
          shown.get().stream()
              .filter(campaign -> campaign.slug().equals(slug))
              .findFirst()
              .flatMap(campaign -> campaign.invitation().letter());
      if (words.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        answering.of(slug, words.get(), request, response);
      }
    };
  }

  private int book(String slug) {
    return gate.book().applyAsInt(slug);
  }

  /// What the device tells when it has put a letter together by itself: where, and the sketch.
  private void note(String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("POST") || !gate.fromHere().apply(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String to = request.getParameter("to");
    String minima = request.getParameter("minima");
    boolean known =
        to != null
            && files.postcodes().constituencies().stream()
                .anyMatch(constituency -> constituency.code().equals(to));
    count(slug, request, known ? to : "peer", minima == null ? "" : minima);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /// While letters are switched off they are written all the same, and not counted.
  private void count(String slug, HttpServletRequest request, String constituency, String minima) {
    if (gate.flags().isOff(Flags.Flag.LETTERS)) {
      return;
    }
    try {
      if (gate.within().test("letter", request)) {
        begun.count(book(slug), constituency, minima);
      }
    } catch (StoreAway away) {
      // The letter is written all the same.
    }
  }

  private void counts(String slug, HttpServletResponse response) throws IOException {
    if (gate.flags().isOff(Flags.Flag.COUNTS)) {
      response.setHeader("Retry-After", PAUSE_SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    json(response, kept(counts, slug, () -> begun.countsJson(book(slug), gate.visible())));
  }

  private static byte[] kept(Map<String, Kept> all, String slug, Supplier<byte[]> making) {
    return all.computeIfAbsent(slug, each -> new Kept(making)).now();
  }

  private static void json(HttpServletResponse response, byte[] json) throws IOException {
    response.setContentType("application/json");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
