package keep.publicsite.campaign.queue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import keep.publicsite.campaign.letter.Addressees.Addressee;
import keep.publicsite.campaign.letter.Addressees;
import keep.publicsite.campaign.letter.Letter;
import keep.publicsite.campaign.mail.MailAddress;
import keep.publicsite.campaign.pack.Invitation;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.Wordings;
import keep.publicsite.campaign.store.StoreAway;
import keep.site.House;
import keep.site.Language;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Temper;
import keep.site.doors.FormDoor;

/// The page before a letter goes through us: the letter whole, what is kept and for how long, and
/// where answers go. Nothing is kept until its form is sent, and nothing leaves until the e-mail
/// address is confirmed.
final class SendRoom {
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final int SERVICE_UNAVAILABLE = 503;
  private final House house;
  private final Addressees addressees;
  private final QueueParts parts;

  SendRoom(House house, Addressees addressees, QueueParts parts) {
    this.house = house;
    this.addressees = addressees;
    this.parts = parts;
  }

  /// One request for one campaign.
  private record Visit(
      String slug,
      Invitation.Letter words,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Addressee to) {
    Language language() {
      return House.language(request);
    }
  }

  void enter(
      String slug,
      Invitation.Letter words,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean post = request.getMethod().equals("POST");
    String named = request.getParameter("to");
    Optional<Addressee> to =
        post && named != null && !parts.state().now().isEmpty()
            ? addressees.find(named).filter(found -> !found.email().isEmpty())
            : Optional.empty();
    Page page = house.page(head(slug), House.language(request), true);
    if (to.isEmpty() && FormDoor.isUnreadable(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (to.isEmpty()) {
      // Nobody to write to, or no queue: the letter begins at the page for writing.
      away(response, page, "/write", slug);
      return;
    }
    Visit visit = new Visit(slug, words, request, response, page, to.get());
    boolean member = to.get().member();
    if (FormDoor.isUnreadable(request)) {
      SendForm typed = SendForm.whole(request::getParameter, addressees, member, page::say);
      show(
          visit,
          typed.unreadable(page.say("form.unreadable")),
          "",
          HttpServletResponse.SC_BAD_REQUEST);
    } else if ("hand".equals(request.getParameter("step"))) {
      hand(visit, SendForm.whole(request::getParameter, addressees, member, page::say));
    } else {
      SendForm form = SendForm.first(request::getParameter, addressees, member, page::say);
      show(visit, form, parts.state().now().equals("paused") ? "paused" : "", status(form));
    }
  }

  private static int status(SendForm form) {
    return form.mistakes().isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE;
  }

  private void hand(Visit visit, SendForm form) throws IOException {
    if (!form.mistakes().isEmpty()) {
      show(visit, form, "", UNPROCESSABLE);
    } else if (parts.state().now().equals("paused")) {
      later(visit, form, "paused", "300");
    } else if (!parts.within().test(visit.request())) {
      visit.response().setHeader("Retry-After", "600");
      show(visit, form, "often", TOO_MANY);
    } else {
      try {
        Book book = parts.books().of(visit.slug());
        if (book.state() != Book.State.OPEN) {
          show(visit, form, "closed", HttpServletResponse.SC_OK);
          return;
        }
        keep(visit, form, book);
        away(visit.response(), visit.page(), "/letter-waiting", visit.slug());
      } catch (StoreAway away) {
        later(visit, form, "busy", "30");
      }
    }
  }

  private void keep(Visit visit, SendForm form, Book book) {
    Letter letter = letter(visit, form);
    Handed handed =
        new Handed(
            form.letter().name(),
            form.address(),
            new MailAddress(visit.to().email()),
            letter.subject(),
            letter.text());
    Language language = visit.language();
    int wording =
        parts.wordings().number(Wordings.Place.LETTER, language, visit.page().say("send.declare"));
    int question =
        form.question()
            ? parts
                .wordings()
                .number(Wordings.Place.QUESTION, language, visit.page().say("send.question.words"))
            : 0;
    parts
        .queue()
        .take(
            book,
            handed,
            visit.to().member() ? form.letter().to() : "peer",
            language,
            new LetterQueue.Agreed(wording, question),
            LocalDate.now(parts.clock()));
  }

  private void later(Visit visit, SendForm form, String notice, String seconds) throws IOException {
    visit.response().setHeader("Retry-After", seconds);
    show(visit, form, notice, SERVICE_UNAVAILABLE);
  }

  private static void away(HttpServletResponse response, Page page, String path, String slug) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", page.href("/campaign/" + slug + path));
  }

  private static Letter letter(Visit visit, SendForm form) {
    return Letter.of(
        form.letter(),
        visit.page().say("write.letter.dear", "name", visit.to().name()),
        visit.words().ask().in(visit.language()),
        visit.page().say("write.letter.close"),
        visit.to().email(),
        visit.words().subject().in(visit.language()));
  }

  private void show(Visit visit, SendForm form, String notice, int status) throws IOException {
    visit.response().setStatus(status);
    SendPage send =
        new SendPage(visit.slug(), form, visit.to(), letter(visit, form), notice, parts.mailFrom());
    PageHead head = head(visit.slug());
    house.show(
        visit.request(),
        visit.response(),
        form.mistakes().isEmpty() ? head : head.withMistakes(),
        "pledge/send.jte",
        Map.of("send", send));
  }

  private static PageHead head(String slug) {
    return PageHead.of("/campaign/" + slug + "/send", Temper.PLAIN, "title.write", "room.sign")
        .in("pledge");
  }
}
