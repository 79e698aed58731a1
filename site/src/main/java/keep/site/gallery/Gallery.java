package keep.site.gallery;

import java.util.List;
import java.util.Map;
import keep.site.Assets;
import keep.site.House;
import keep.site.PageHead;
import keep.site.Rooms;
import keep.site.Temper;
import keep.site.doors.Trouble;
import keep.site.doors.TroublePages;

/// Every component on a page of its own with its examples, and every error page. The list comes
/// from the folders of components, so that none can be left out.
public final class Gallery {
  private final House house;
  private final TroublePages troubles;

  public Gallery(House house, TroublePages troubles) {
    this.house = house;
    this.troubles = troubles;
  }

  /// Adds the gallery's pages to a site.
  public void open(Rooms rooms) {
    List<String> names = Assets.components();
    rooms.page(
        "/gallery",
        (request, response) ->
            house.show(
                request, response, head("/gallery"), "site/gallery.jte", Map.of("names", names)));
    for (String name : names) {
      String path = "/gallery/" + name;
      rooms.page(
          path,
          (request, response) ->
              house.show(
                  request, response, head(path), "components/" + name + "/examples.jte", Map.of()));
    }
    for (Trouble trouble : Trouble.values()) {
      rooms.page(
          "/gallery/trouble-" + trouble.key(),
          (request, response) ->
              House.write(response, troubles.html(House.language(request), trouble)));
    }
  }

  private static PageHead head(String path) {
    PageHead head = PageHead.of(path, Temper.WORK, "title.gallery", "room.gallery");
    return path.endsWith("/problem") ? head.withMistakes() : head;
  }
}
