package keep.server.campaign.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import keep.server.campaign.store.CampaignStore;
import keep.server.campaign.store.StoreAway;
import keep.server.site.House;
import keep.server.site.Rooms;
import keep.server.site.Wing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Opens the pages for letters, campaign by campaign.
public final class LetterRooms implements Wing {
  private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

  private final List<String> slugs;
  private final House house;
  private final CampaignFiles files;
  private final Election election;
  private final Begun begun;
  private final Gate gate;

  /// What the rooms need from the part that signs.
  ///
  /// @param book number of a campaign's book
  /// @param fromHere whether a form came from this site
  /// @param within whether this purpose is within the limit for where the request comes from
  /// @param shown which counts may be shown
  public record Gate(
      ToIntFunction<String> book,
      Function<HttpServletRequest, Boolean> fromHere,
      BiPredicate<String, HttpServletRequest> within,
      UnaryOperator<Map<String, Long>> shown) {}

  public LetterRooms(
      List<String> slugs,
      House house,
      CampaignFiles files,
      Election election,
      CampaignStore store,
      Gate gate) {
    this.slugs = slugs;
    this.house = house;
    this.files = files;
    this.election = election;
    this.begun = new Begun(store);
    this.gate = gate;
  }

  @Override
  public void open(Rooms rooms) {
    for (String slug : slugs) {
      String path = "/campaign/" + slug;
      Kept sketches = new Kept(() -> sketches(slug));
      Kept counts = new Kept(() -> counts(slug));
      rooms
          .form(
              path + "/write",
              new WriteRoom(
                  slug,
                  house,
                  files,
                  election,
                  (request, constituency, minima) -> count(slug, request, constituency, minima)))
          .taking(path + "/begun", (request, response) -> note(slug, request, response))
          .other(path + "/letters.json", (request, response) -> json(response, sketches.now()))
          .other(path + "/begun.json", (request, response) -> json(response, counts.now()));
    }
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

  private void count(String slug, HttpServletRequest request, String constituency, String minima) {
    try {
      if (gate.within().test("letter", request)) {
        begun.count(gate.book().applyAsInt(slug), constituency, minima);
      }
    } catch (StoreAway away) {
      // The letter is written all the same.
    }
  }

  private byte[] sketches(String slug) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ArrayNode all = json.putArray("sketches");
    begun.sketches(gate.book().applyAsInt(slug)).forEach(all::add);
    return JsonMapper.shared().writeValueAsBytes(json);
  }

  private byte[] counts(String slug) {
    Map<String, Long> parts = new TreeMap<>(begun.counts(gate.book().applyAsInt(slug)));
    long total = parts.values().stream().mapToLong(Long::longValue).sum();
    parts.putIfAbsent("", 0L);
    ObjectNode json = JsonMapper.shared().createObjectNode();
    if (total >= 10) {
      json.put("letters_begun", total);
    } else {
      json.putNull("letters_begun");
    }
    ArrayNode places = json.putArray("by_constituency");
    gate.shown()
        .apply(parts)
        .forEach((code, n) -> {
          if (!code.isEmpty()) {
            places.addObject().put("ons_code", code).put("letters_begun", n);
          }
        });
    return JsonMapper.shared().writeValueAsBytes(json);
  }

  private static void json(HttpServletResponse response, byte[] json) throws IOException {
    response.setContentType("application/json");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  /// An answer made at most once a minute.
  private static final class Kept {
    private final java.util.function.Supplier<byte[]> made;
    private volatile byte[] last =
        "{\"sketches\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private long madeAt = System.nanoTime() - FRESH_NANOS;

    Kept(java.util.function.Supplier<byte[]> made) {
      this.made = made;
    }

    synchronized byte[] now() {
      if (System.nanoTime() - madeAt >= FRESH_NANOS) {
        try {
          last = made.get();
          madeAt = System.nanoTime();
        } catch (StoreAway away) {
          // The last answer stays.
        }
      }
      return last;
    }
  }
}
