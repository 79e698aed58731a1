package keep.publicsite.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.care.CareField;
import keep.finder.care.CareJournal;
import keep.finder.care.CareProblem;
import keep.site.House;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Room;
import keep.site.doors.FormDoor;
import keep.site.doors.Origins;
import keep.site.doors.Rates;
import keep.site.parts.Mistake;

/// Where a centre goes through its own entry, with the code that it was given. The code stands in
/// no address: it is typed, or a script takes it from behind the `#` of the link, which no browser
/// sends. What is sent goes into the journal and waits there for a second person.
final class EntryRoom implements Room {
  private static final String PATH = "/i/entry";
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  /// Forms from one network in ten minutes.
  private static final int MOST = 30;

  private final House house;
  private final CareJournal journal;
  private final Directory shipped;
  private final Origins origins;
  private final Rates rates = new Rates(Duration.ofMinutes(10), System::nanoTime);

  EntryRoom(House house, CareJournal journal, Directory shipped, Origins origins) {
    this.house = house;
    this.journal = journal;
    this.shipped = shipped;
    this.origins = origins;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Page page = house.page(FinderConfiguration.head(PATH), House.language(request), true);
    if (!request.getMethod().equals("POST")) {
      show(request, response, EntryForm.asking("", List.of()), "", HttpServletResponse.SC_OK);
    } else if (FormDoor.isUnreadable(request)) {
      String field = parameter(request, "say").isEmpty() ? "code" : "name";
      Mistake mistake = new Mistake(field, page.say("form.unreadable"));
      show(
          request,
          response,
          typed(request, page).with(mistake),
          "",
          HttpServletResponse.SC_BAD_REQUEST);
    } else {
      try {
        take(request, response, page);
      } catch (IOException | CareProblem unreadable) {
        // The journal cannot be read or written; whoever runs the site sees it in the finder's log.
        response.setHeader("Retry-After", "600");
        EntryForm typed = typed(request, page);
        show(request, response, typed, "away", HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      }
    }
  }

  @Override
  public boolean givesBack() {
    return true;
  }

  private void take(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException, CareProblem {
    String code = parameter(request, "code");
    if (!rates.allows("entry", origins.of(request), MOST)) {
      response.setHeader("Retry-After", "600");
      show(request, response, typed(request, page), "often", TOO_MANY);
      return;
    }
    Instant now = Instant.now();
    Optional<Centre> centre = journal.entryOf(shipped, code, now);
    if (centre.isEmpty()) {
      unknown(request, response, page, code);
    } else if (parameter(request, "say").isEmpty()) {
      EntryForm form = EntryForm.of(code, centre.get());
      show(request, response, form, "", HttpServletResponse.SC_OK);
    } else {
      send(request, response, page, centre.get(), now);
    }
  }

  /// What was typed, given back whatever happened.
  private static EntryForm typed(HttpServletRequest request, Page page) {
    return parameter(request, "say").isEmpty()
        ? EntryForm.asking(parameter(request, "code"), List.of())
        : EntryForm.read(request::getParameterValues, field -> "", page).unjudged();
  }

  /// The same words for a code that never was, was used, or is too old: none says which centre.
  private void unknown(
      HttpServletRequest request, HttpServletResponse response, Page page, String code)
      throws IOException {
    Mistake mistake = new Mistake("code", page.say("entry.wrong.code"));
    show(request, response, EntryForm.asking(code, List.of(mistake)), "", UNPROCESSABLE);
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Centre centre,
      Instant now)
      throws IOException, CareProblem {
    boolean right = parameter(request, "say").equals("right");
    EntryForm form = EntryForm.read(request::getParameterValues, field -> field.in(centre), page);
    Map<CareField, String> changes = new EnumMap<>(CareField.class);
    form.values()
        .forEach((field, value) -> {
          if (!right && !field.in(centre).equals(value)) {
            changes.put(field, value);
          }
        });
    if (right) {
      form =
          new EntryForm(
              form.code(),
              form.name(),
              form.values(),
              EntryForm.named(form.name(), page).stream().toList());
    } else if (form.mistakes().isEmpty() && changes.isEmpty()) {
      form = form.with(new Mistake("say-right", page.say("entry.wrong.same")));
    }
    if (!form.mistakes().isEmpty()) {
      show(request, response, form, "", UNPROCESSABLE);
      return;
    }
    if (journal.entryOf(shipped, form.code(), now).isEmpty()) {
      unknown(request, response, page, form.code());
      return;
    }
    journal.propose(shipped, form.code(), form.name(), changes, now);
    String said = right ? "right" : "changed";
    show(request, response, EntryForm.asking("", List.of()), said, HttpServletResponse.SC_OK);
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      EntryForm form,
      String notice,
      int status)
      throws IOException {
    response.setStatus(status);
    PageHead head = FinderConfiguration.head(PATH);
    PageHead said = form.mistakes().isEmpty() ? head : head.withMistakes();
    Page page = house.page(said, House.language(request), true);
    house.show(
        request,
        response,
        said,
        "finder/entry.jte",
        Map.of(
            "form", form,
            "parts", new EntryParts(form, page),
            "notice", notice));
  }
}
