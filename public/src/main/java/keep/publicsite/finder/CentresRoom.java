package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.site.House;
import keep.site.Room;

/// Every centre that looks open, by the area it serves: for those who would rather not type a
/// place.
final class CentresRoom implements Room {
  private final House house;
  private final Entries entries;

  CentresRoom(House house, Entries entries) {
    this.house = house;
    this.entries = entries;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Entries.Made made = entries.made();
    List<Centre> centres =
        made.finder().directory().open().stream()
            .sorted(
                Comparator.comparing(
                    (Centre centre) -> centre.area().words(), String.CASE_INSENSITIVE_ORDER))
            .toList();
    house.show(
        request,
        response,
        FinderConfiguration.head("/i/centres"),
        "finder/centres.jte",
        Map.of("centres", centres, "said", Directory.CENTRES_SAID, "confirmed", made.confirmed()));
  }
}
