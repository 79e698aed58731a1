package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Directory;
import keep.finder.Finder;
import keep.finder.Need;
import keep.finder.Who;
import keep.site.House;
import keep.site.Language;
import keep.site.Page;
import keep.site.Room;
import keep.site.parts.Choice;

/// The search. With a script it is answered on the visitor's device and nothing comes here. Without
/// one the form comes by POST, is answered from memory, and is neither kept nor written down.
final class FindRoom implements Room {
  private static final String PATH = "/i/find";
  private static final List<Who> OFFERED =
      List.of(Who.WOMEN, Who.MEN, Who.NON_BINARY, Who.TRANS, Who.FAMILY, Who.EVERYONE);
  private final House house;
  private final Entries entries;

  FindRoom(House house, Entries entries) {
    this.house = house;
    this.entries = entries;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Language language = House.language(request);
    boolean sent = request.getMethod().equals("POST");
    FindForm form = sent ? FindForm.of(request) : FindForm.EMPTY;
    var head = FinderConfiguration.head(PATH);
    Page page = house.page(form.wrongAge() ? head.withMistakes() : head, language, true);
    Entries.Made made = entries.made();
    Finder finder = made.finder();
    Found found =
        sent ? Found.of(finder.search(form.query()), finder, page) : Found.nothing(finder, page);
    allowLocation(response);
    House.write(
        request,
        response,
        house
            .render(
                page,
                "finder/find.jte",
                Map.of(
                    "form", form,
                    "found", found,
                    "needs", needs(form, page),
                    "people", people(form, page),
                    "access", access(form, page),
                    "file", made.files().address(language),
                    "sectors", made.files().sectors(),
                    "count", finder.directory().open().size(),
                    "said", Directory.CENTRES_SAID,
                    "confirmed", made.confirmed()))
            .getBytes(StandardCharsets.UTF_8));
  }

  /// This page alone may ask the browser where it is, and only when its button is pressed.
  private static void allowLocation(HttpServletResponse response) {
    String policy = response.getHeader("Permissions-Policy");
    if (policy != null) {
      response.setHeader(
          "Permissions-Policy", policy.replace("geolocation=()", "geolocation=(self)"));
    }
  }

  private static List<Choice> needs(FindForm form, Page page) {
    Cards cards = new Cards(page);
    return Stream.of(Need.values())
        .map(need ->
            new Choice(FindForm.value(need), cards.need(need), "", form.needs().contains(need)))
        .toList();
  }

  private static List<Choice> people(FindForm form, Page page) {
    return OFFERED.stream()
        .map(who -> new Choice(who.word(), label(who, page), "", form.who() == who))
        .toList();
  }

  private static List<Choice> access(FindForm form, Page page) {
    Cards cards = new Cards(page);
    return Stream.of(Access.values())
        .map(one ->
            new Choice(FindForm.value(one), cards.access(one), "", form.access().contains(one)))
        .toList();
  }

  private static String label(Who who, Page page) {
    return page.say(
        switch (who) {
          case WOMEN, GIRLS -> "find.for.women";
          case MEN, BOYS -> "find.for.men";
          case NON_BINARY -> "find.for.nonbinary";
          case TRANS, TRANS_WOMEN, TRANS_MEN -> "find.for.trans";
          case FAMILY -> "find.for.family";
          case EVERYONE -> "find.for.everyone";
        });
  }
}
