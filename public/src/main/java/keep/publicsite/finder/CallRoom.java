package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import keep.site.House;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Room;

/// What to know before a call: whether it is recorded, what shows, and who can call for you.
final class CallRoom implements Room {
  private final House house;
  private final Entries entries;

  CallRoom(House house, Entries entries) {
    this.house = house;
    this.entries = entries;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PageHead head = FinderConfiguration.head("/i/call");
    Page page = house.page(head, House.language(request), true);
    List<LineWords> lines =
        entries.finder().directory().lines().stream()
            .map(line -> LineWords.of(line, page))
            .toList();
    house.show(request, response, head, "finder/call.jte", Map.of("lines", lines));
  }
}
