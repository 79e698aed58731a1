package keep.publicsite.campaign.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.places.Postcode;
import keep.publicsite.campaign.letter.Addressees.Addressee;
import keep.publicsite.campaign.pack.Invitation;
import keep.site.House;
import keep.site.Language;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Temper;
import keep.site.doors.FormDoor;
import keep.site.parts.Mistake;

/// From a postcode to a letter in one's own words, by forms alone. The postcode comes in the body
/// of one request, is looked up in memory, and is gone with the answer.
public final class WriteRoom {
  private static final int UNPROCESSABLE = 422;
  private static final Addressee NOBODY = new Addressee("", "", "", true);
  private final House house;
  private final CampaignFiles files;
  private final Addressees addressees;
  private final LetterRooms.Counting counting;
  private final QueueState queue;

  /// Whether letters may go through us now: `open`, `paused`; empty for not at all.
  @FunctionalInterface
  public interface QueueState {
    String now();
  }

  public WriteRoom(
      House house,
      CampaignFiles files,
      Addressees addressees,
      LetterRooms.Counting counting,
      QueueState queue) {
    this.house = house;
    this.files = files;
    this.addressees = addressees;
    this.counting = counting;
    this.queue = queue;
  }

  /// One request for one campaign.
  private record Visit(
      String slug,
      Invitation.Letter words,
      HttpServletRequest request,
      HttpServletResponse response) {
    Language language() {
      return House.language(request);
    }

    String text(String name) {
      String text = request.getParameter(name);
      return text == null ? "" : text;
    }
  }

  void enter(
      String slug,
      Invitation.Letter words,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Visit visit = new Visit(slug, words, request, response);
    if (!request.getMethod().equals("POST")) {
      show(visit, step("ask", ""));
      return;
    }
    if (FormDoor.isUnreadable(request)) {
      giveBack(visit);
      return;
    }
    switch (visit.text("step")) {
      case "find" -> find(visit);
      case "letter" -> letter(visit);
      case "again" -> again(visit);
      default -> write(visit, visit.text("to"), false);
    }
  }

  /// Part of what came cannot be read: what can stands in the form again, and nothing is done.
  private void giveBack(Visit visit) throws IOException {
    visit.response().setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Optional<Addressee> addressee = named(visit);
    if (addressee.isEmpty()) {
      show(visit, step("ask", "write.wrong.postcode"));
      return;
    }
    Page page = house.page(head(visit.slug()), visit.language(), true);
    Mistake mistake = new Mistake("one", page.say("form.unreadable"));
    show(visit, writing(addressee.get(), false, form(visit, addressee.get()).with(mistake)));
  }

  private void find(Visit visit) throws IOException {
    Optional<Postcode> postcode = Postcode.whole(visit.text("postcode"));
    if (postcode.isEmpty()) {
      visit.response().setStatus(UNPROCESSABLE);
      show(visit, step("ask", "write.wrong.postcode"));
      return;
    }
    switch (files.postcodes().find(postcode.get())) {
      case Place.One one -> write(visit, one.constituency().code(), false);
      case Place.Ended ended -> write(visit, ended.constituency().code(), true);
      case Place.Several several ->
          show(
              visit,
              new Step(
                  "choose",
                  "",
                  several.constituencies(),
                  NOBODY,
                  false,
                  LetterForm.empty(""),
                  Optional.empty()));
      case Place.NorthernIrelandNotHeld ireland -> show(visit, step("none", "write.none.ireland"));
      case Place.Unknown unknown -> show(visit, step("none", "write.none.unknown"));
      case Place.Without without ->
          show(
              visit,
              step(
                  "none",
                  switch (without.why()) {
                    case CROWN_DEPENDENCY -> "write.none.crown";
                    case FORCES -> "write.none.forces";
                    case TERRITORY -> "write.none.territory";
                    case SPECIAL -> "write.none.special";
                  }));
    }
  }

  private void write(Visit visit, String to, boolean ended) throws IOException {
    Optional<Addressee> addressee = addressees.find(to);
    if (addressee.isEmpty()) {
      show(visit, step("ask", ""));
    } else if (addressee.get().name().isEmpty()) {
      show(visit, step("none", "write.none.vacant"));
    } else {
      show(visit, writing(addressee.get(), ended, LetterForm.empty(to)));
    }
  }

  /// The letter as it stood, to be changed: somebody came back from the page before sending.
  private void again(Visit visit) throws IOException {
    Optional<Addressee> addressee = named(visit);
    if (addressee.isEmpty()) {
      show(visit, step("ask", ""));
    } else {
      show(visit, writing(addressee.get(), false, form(visit, addressee.get())));
    }
  }

  private void letter(Visit visit) throws IOException {
    Optional<Addressee> addressee = named(visit);
    if (addressee.isEmpty()) {
      show(visit, step("ask", ""));
      return;
    }
    Addressee to = addressee.get();
    LetterForm form = form(visit, to);
    if (!form.mistakes().isEmpty()) {
      visit.response().setStatus(UNPROCESSABLE);
      show(visit, writing(to, false, form));
      return;
    }
    Page page = house.page(head(visit.slug()), visit.language(), true);
    Letter letter =
        Letter.of(
            form,
            page.say("write.letter.dear", "name", to.name()),
            visit.words().ask().in(visit.language()),
            page.say("write.letter.close"),
            to.email(),
            visit.words().subject().in(visit.language()));
    counting.begun(visit.slug(), visit.request(), to.member() ? form.to() : "peer", "");
    show(visit, new Step("done", "", List.of(), to, false, form, Optional.of(letter)));
  }

  private Optional<Addressee> named(Visit visit) {
    return addressees.find(visit.text("to")).filter(to -> !to.name().isEmpty());
  }

  private LetterForm form(Visit visit, Addressee to) {
    Page page = house.page(head(visit.slug()), visit.language(), true);
    return LetterForm.read(visit.request()::getParameter, to.member(), page::say);
  }

  /// What is particular to one step.
  private record Step(
      String name,
      String why,
      List<Constituency> choices,
      Addressee to,
      boolean ended,
      LetterForm form,
      Optional<Letter> letter) {}

  private static Step step(String name, String why) {
    return new Step(name, why, List.of(), NOBODY, false, LetterForm.empty(""), Optional.empty());
  }

  private static Step writing(Addressee to, boolean ended, LetterForm form) {
    return new Step("write", "", List.of(), to, ended, form, Optional.empty());
  }

  private void show(Visit visit, Step step) throws IOException {
    boolean wrong = !step.form().mistakes().isEmpty() || step.why().startsWith("write.wrong");
    WritePage write =
        new WritePage(
            visit.slug(),
            step.name(),
            step.why(),
            step.choices(),
            step.to(),
            step.ended(),
            step.form(),
            step.letter(),
            visit.words().ask().in(visit.language()),
            visit.words().subject().in(visit.language()),
            step.to().email().isEmpty() ? "" : queue.now(),
            new WritePage.Around(
                files.parliament().peers(),
                files.postcodes().asAt(),
                files.parliament().asAt(),
                files.invented(),
                addressees.isElection()));
    PageHead head = head(visit.slug());
    house.show(
        visit.request(),
        visit.response(),
        wrong ? head.withMistakes() : head,
        "pledge/write.jte",
        Map.of("write", write));
  }

  private static PageHead head(String slug) {
    return PageHead.of("/campaign/" + slug + "/write", Temper.PLAIN, "title.write", "room.sign")
        .in("pledge");
  }
}
