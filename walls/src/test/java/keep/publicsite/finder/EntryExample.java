package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import keep.finder.Directory;
import keep.site.House;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Temper;
import keep.site.parts.Mistake;

/// The form for a centre's own entry as somebody with a code sees it, with two things to mend, so
/// that it is looked at without a code.
public final class EntryExample {
  private EntryExample() {}

  /// Shows it at an address of the test's own.
  public static void show(
      House house, HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    PageHead head =
        PageHead.of(path, Temper.QUIET, "title.information", "room.information")
            .in("finder")
            .withMistakes();
    Page page = house.page(head, House.language(request), true);
    EntryForm form =
        EntryForm.of(
                "ABCDEF-GHJKMN-PQRSTV-WXYZ23", Directory.load().centre("survnet").orElseThrow())
            .with(new Mistake("phone", page.say("entry.wrong.phone")))
            .with(new Mistake("name", page.say("entry.wrong.name")));
    house.show(
        request,
        response,
        head,
        "finder/entry.jte",
        Map.of("form", form, "parts", new EntryParts(form, page), "notice", ""));
  }
}
