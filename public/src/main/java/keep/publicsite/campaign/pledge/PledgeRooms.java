package keep.publicsite.campaign.pledge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import keep.site.House;
import keep.site.PageHead;
import keep.site.Room;
import keep.site.Rooms;
import keep.site.Temper;
import keep.site.Wing;

/// Opens what belongs to signing: by name for the campaigns known when the site starts, so that
/// tests visit their pages, and by pattern for those published later.
public final class PledgeRooms implements Wing {
  private static final String ANY = "/campaign/*";
  private static final List<String> TOLD =
      List.of("signed", "counted", "used", "damaged", "gone", "over", "stopped");
  private final Pledges pledges;
  private final House house;
  private final PledgeParts parts;
  private final Map<Pledge, SignRoom> signing = new ConcurrentHashMap<>();
  private final Map<Pledge, CountJson> counting = new ConcurrentHashMap<>();

  PledgeRooms(Pledges pledges, House house, PledgeParts parts) {
    this.pledges = pledges;
    this.house = house;
    this.parts = parts;
  }

  /// What answers for one campaign.
  private interface Answering {
    void of(Pledge pledge, HttpServletRequest request, HttpServletResponse response)
        throws IOException;
  }

  @Override
  public void open(Rooms rooms) {
    LinkRoom links = new LinkRoom(house, parts);
    rooms.taking("/go/*/confirm/*", links.confirming()).taking("/go/*/stop/*", links.stopping());
    Room sign =
        Room.givingBack(
            room((pledge, request, response) ->
                signing
                    .computeIfAbsent(pledge, each -> new SignRoom(each, house, parts))
                    .enter(request, response)));
    Room small = room((pledge, request, response) -> json(pledge).small().enter(request, response));
    Room whole = room((pledge, request, response) -> json(pledge).whole().enter(request, response));
    for (Pledge pledge : pledges.all()) {
      rooms.form(pledge.path("/sign"), sign);
      TOLD.forEach(key -> rooms.page(pledge.path("/" + key), told(key)));
      // By name as well: in a storm programs ask for these more often than for anything.
      rooms.other(pledge.path("/count.json"), small).other(pledge.path(".json"), whole);
    }
    rooms.taking(ANY + "/sign", sign);
    TOLD.forEach(key -> rooms.other(ANY + "/" + key, told(key)));
    rooms.other(ANY + "/count.json", small).other(ANY + ".json", whole);
  }

  private CountJson json(Pledge pledge) {
    return counting.computeIfAbsent(
        pledge, each -> new CountJson(each, parts.counts(), parts.postcodes()));
  }

  /// Answers for the campaign in the address; 404 for one that is not shown or not signed.
  private Room room(Answering answering) {
    return (request, response) -> {
      Optional<Pledge> pledge = pledges.find(slug(request));
      if (pledge.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        answering.of(pledge.get(), request, response);
      }
    };
  }

  private static String slug(HttpServletRequest request) {
    String name = request.getRequestURI().split("/", -1)[2];
    return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
  }

  /// Also for a campaign that is not shown any more: who signed it may still leave.
  private Room told(String key) {
    return (request, response) -> {
      String slug = slug(request);
      if (pledges.find(slug).isEmpty() && parts.books().known(slug).isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      PageHead head =
          PageHead.of("/campaign/" + slug + "/" + key, Temper.PLAIN, "title.pledge", "room.none")
              .in("pledge");
      house.show(request, response, head, "pledge/told.jte", Map.of("key", key, "slug", slug));
    };
  }
}
