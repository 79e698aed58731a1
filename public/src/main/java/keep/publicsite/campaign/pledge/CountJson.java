package keep.publicsite.campaign.pledge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keep.publicsite.campaign.letter.Constituency;
import keep.publicsite.campaign.letter.PostcodeTable;
import keep.publicsite.campaign.pledge.Counts.Count;
import keep.site.Room;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The counts for programs: one number, or the whole in the shape that the national petitions site
/// made usual. Written once for each new count; a request copies bytes.
final class CountJson {
  private final Pledge pledge;
  private final Counts counts;
  private final Map<String, Constituency> constituencies;
  private volatile Written written;

  private record Written(Count count, byte[] small, byte[] whole) {}

  CountJson(Pledge pledge, Counts counts, PostcodeTable postcodes) {
    this.pledge = pledge;
    this.counts = counts;
    this.constituencies =
        postcodes.constituencies().stream()
            .collect(Collectors.toMap(Constituency::code, constituency -> constituency));
    this.written = write(Count.NONE);
  }

  /// `/campaign/….count.json`.
  Room small() {
    return (request, response) -> answer(response, now().small());
  }

  /// `/campaign/….json`.
  Room whole() {
    return (request, response) -> answer(response, now().whole());
  }

  private static void answer(HttpServletResponse response, byte[] json) throws IOException {
    response.setContentType("application/json");
    // Public figures: any page may show them.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Cache-Control", "public, max-age=5");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  private Written now() {
    Count count = counts.of(pledge.slug());
    Written current = written;
    if (current.count() != count) {
      current = write(count);
      written = current;
    }
    return current;
  }

  private Written write(Count count) {
    ObjectNode small = JsonMapper.shared().createObjectNode();
    small.put("slug", pledge.slug());
    total(small, count);
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.putObject("links").put("self", pledge.path(".json"));
    ObjectNode data = whole.putObject("data");
    data.put("type", "petition");
    data.put("id", pledge.slug());
    ObjectNode attributes = data.putObject("attributes");
    attributes.put("action", pledge.english());
    attributes.put("action_cy", pledge.welsh());
    total(attributes, count);
    attributes.put("suppressed_under", Suppression.LEAST);
    if (count.paused()) {
      attributes.put("places_paused", true);
    }
    if (!count.placesAsAt().equals(Instant.EPOCH)) {
      attributes.put("places_as_at", count.placesAsAt().toString());
    }
    ArrayNode nations = attributes.putArray("signatures_by_nation");
    new TreeMap<>(count.nations())
        .forEach((nation, n) -> nations.addObject().put("code", nation).put("signature_count", n));
    ArrayNode places = attributes.putArray("signatures_by_constituency");
    new TreeMap<>(count.constituencies())
        .forEach((code, n) -> {
          ObjectNode place = places.addObject();
          Constituency known = constituencies.get(code);
          place.put("name", known == null ? code : known.name());
          place.put("ons_code", code);
          place.put("signature_count", n);
        });
    return new Written(
        count,
        JsonMapper.shared().writeValueAsBytes(small),
        JsonMapper.shared().writeValueAsBytes(whole));
  }

  private static void total(ObjectNode into, Count count) {
    if (count.total() >= Suppression.LEAST) {
      into.put("signature_count", count.total());
    } else {
      into.putNull("signature_count");
      into.put("fewer_than", Suppression.LEAST);
    }
  }
}
