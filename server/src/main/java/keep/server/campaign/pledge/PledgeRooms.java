package keep.server.campaign.pledge;

import java.util.List;
import java.util.Map;
import keep.server.site.House;
import keep.server.site.PageHead;
import keep.server.site.Room;
import keep.server.site.Rooms;
import keep.server.site.Temper;
import keep.server.site.Wing;

/// Opens what belongs to signing, campaign by campaign.
public final class PledgeRooms implements Wing {
  private final List<Pledge> pledges;
  private final House house;
  private final PledgeParts parts;

  PledgeRooms(List<Pledge> pledges, House house, PledgeParts parts) {
    this.pledges = pledges;
    this.house = house;
    this.parts = parts;
  }

  @Override
  public void open(Rooms rooms) {
    LinkRoom links = new LinkRoom(pledges, house, parts);
    rooms.taking("/go/*/confirm/*", links.confirming()).taking("/go/*/stop/*", links.stopping());
    for (Pledge pledge : pledges) {
      CountJson json = new CountJson(pledge, parts.counts(), parts.postcodes());
      rooms
          .form(pledge.path("/sign"), new SignRoom(pledge, house, parts))
          .page(pledge.path("/signed"), told(pledge, "signed"))
          .page(pledge.path("/counted"), told(pledge, "counted"))
          .page(pledge.path("/used"), told(pledge, "used"))
          .page(pledge.path("/stopped"), told(pledge, "stopped"))
          .other(pledge.path("/count.json"), json.small())
          .other(pledge.path(".json"), json.whole());
    }
  }

  private Room told(Pledge pledge, String key) {
    PageHead head =
        PageHead.of(pledge.path("/" + key), Temper.PLAIN, "title.pledge", "room.none").in("pledge");
    return (request, response) ->
        house.show(
            request, response, head, "pledge/told.jte", Map.of("key", key, "slug", pledge.slug()));
  }
}
