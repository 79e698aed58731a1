package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.Nation;
import keep.site.House;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Room;

/// The page of one centre. A centre that has closed says so and leads to the national lines.
final class CentreRoom implements Room {
  private static final String PATH = "/i/centre/";
  private final House house;
  private final Entries entries;

  CentreRoom(House house, Entries entries) {
    this.house = house;
    this.entries = entries;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    String id = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
    Directory directory = entries.finder().directory();
    Centre centre = directory.centre(id).orElse(null);
    if (centre == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    PageHead head = FinderConfiguration.head(PATH + id);
    Page page = house.page(head, House.language(request), true);
    Nation nation = centre.nations().stream().sorted().findFirst().orElse(Nation.ENGLAND);
    List<LineWords> lines =
        directory.lines().stream()
            .filter(line -> line.nations().contains(nation))
            .map(line -> LineWords.of(line, page))
            .toList();
    house.show(
        request,
        response,
        head,
        "finder/centre.jte",
        Map.of("centre", centre, "card", new Cards(page).card(centre), "lines", lines));
  }
}
