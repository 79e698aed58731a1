package keep.publicsite.campaign.pledge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import keep.places.Postcode;
import keep.publicsite.campaign.letter.Place;
import keep.publicsite.campaign.letter.PostcodeTable;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.store.StoreAway;
import keep.site.House;
import keep.site.Language;
import keep.site.Page;
import keep.site.PageHead;
import keep.site.Room;
import keep.site.Temper;
import keep.site.doors.FormDoor;
import keep.site.doors.Rates;
import keep.site.parts.Mistake;

/// The form, and what is sent from it. Whatever goes wrong, what was typed is given back; whatever
/// goes well, the answer is the same for an address that is known and one that is not.
final class SignRoom implements Room {
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final int TOO_MANY = 429;
  private static final int UNPROCESSABLE = 422;
  private static final long PATIENCE_SECONDS = 5;

  /// A form with a mistake in it counts too: it costs as much as one without.
  private static final int TRIES = 4;

  private final Pledge pledge;
  private final House house;
  private final Books books;
  private final SigningDesk desk;
  private final Counts counts;
  private final Wordings wordings;
  private final PostcodeTable postcodes;
  private final Flags flags;
  private final Rates rates;
  private final PledgeSettings settings;
  private final boolean folder;
  private final Semaphore inHand;

  /// Reading a form, sealing it and writing a page that turns somebody away all cost the processor.
  /// Few do so at once; the others wait without a thread, so that whoever asks for help is behind
  /// few of them and not behind all.
  private final Semaphore atWork = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  SignRoom(Pledge pledge, House house, PledgeParts parts) {
    this.pledge = pledge;
    this.house = house;
    this.books = parts.books();
    this.desk = parts.desk();
    this.counts = parts.counts();
    this.wordings = parts.wordings();
    this.postcodes = parts.postcodes();
    this.flags = parts.flags();
    this.rates = parts.rates();
    this.settings = parts.settings();
    this.folder = parts.mailIsLaidIntoAFolder();
    this.inHand = new Semaphore(settings.atOnce());
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!request.getMethod().equals("POST")) {
      show(request, response, SignForm.empty(), isClosed() ? "closed" : "", 200);
      return;
    }
    if (!inHand.tryAcquire()) {
      turnAway(request, response);
      return;
    }
    try {
      take(request, response);
    } finally {
      inHand.release();
    }
  }

  private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Page page = house.page(head(), House.language(request), true);
    try {
      Optional<CompletableFuture<Boolean>> handed = atWork(() -> hand(page, request, response));
      if (handed.isPresent()) {
        handed.get().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page.href(pledge.path("/signed")));
      }
    } catch (StoreAway | ExecutionException | TimeoutException away) {
      turnAway(request, response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      turnAway(request, response);
    }
  }

  /// Hands the signature to the desk, unless there is something else to be answered first.
  private Optional<CompletableFuture<Boolean>> hand(
      Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
    SignForm form = SignForm.read(request::getParameter, page::say);
    if (FormDoor.isUnreadable(request)) {
      form = form.with(new Mistake("name", page.say("form.unreadable")));
      show(request, response, form, "", HttpServletResponse.SC_BAD_REQUEST);
    } else if (!rates.allows("sign-tried", settings.origin(request), TRIES * settings.limit())) {
      response.setHeader("Retry-After", "600");
      show(request, response, form.unjudged(), "often", TOO_MANY);
    } else if (!form.mistakes().isEmpty()) {
      show(request, response, form, "", UNPROCESSABLE);
    } else if (flags.isOff(Flags.Flag.SIGNING)) {
      busy(request, response, "paused");
    } else if (!rates.allows("sign", settings.origin(request), settings.limit())) {
      response.setHeader("Retry-After", "600");
      show(request, response, form, "often", TOO_MANY);
    } else {
      Book book = books.of(pledge.slug());
      if (book.state() == Book.State.OPEN) {
        return Optional.of(desk.take(signUp(book, form, page)));
      }
      show(request, response, form, "closed", HttpServletResponse.SC_OK);
    }
    return Optional.empty();
  }

  private void turnAway(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      atWork(() -> {
        busy(request, response, "busy");
        return response;
      });
    } catch (StoreAway tooMany) {
      response.setHeader("Retry-After", "30");
      response.sendError(SERVICE_UNAVAILABLE);
    }
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  private <T> T atWork(Work<T> work) throws IOException {
    try {
      if (!atWork.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new StoreAway();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreAway();
    }
    try {
      return work.done();
    } finally {
      atWork.release();
    }
  }

  private SignUp signUp(Book book, SignForm form, Page page) {
    Signer signer = form.signer().orElseThrow();
    Optional<String> constituency = Optional.empty();
    String nation = "";
    Optional<Postcode> postcode = Postcode.whole(form.postcode());
    if (postcode.isPresent()) {
      switch (postcodes.find(postcode.get())) {
        case Place.One one -> constituency = Optional.of(one.constituency().code());
        case Place.Ended ended -> constituency = Optional.of(ended.constituency().code());
        case Place.Several several -> nation = several.constituencies().getFirst().nation();
        case Place.NorthernIrelandNotHeld ireland -> nation = "N";
        case Place.Without without -> nation = "";
        case Place.Unknown unknown -> nation = "";
      }
    }
    Language language = page.language();
    return new SignUp(
        book.number(),
        book.key().mark(FoldedAddress.of(signer.address())),
        book.key().seal(signer.sealed()),
        language,
        constituency.orElse(""),
        constituency.map(code -> code.substring(0, 1)).orElse(nation),
        wordings.number(Wordings.Place.SIGNING, language, page.say("sign.declare")),
        form.updates()
            ? wordings.number(Wordings.Place.UPDATES, language, page.say("sign.updates.words"))
            : 0);
  }

  private void busy(HttpServletRequest request, HttpServletResponse response, String notice)
      throws IOException {
    Page page = house.page(head(), House.language(request), true);
    SignForm typed = SignForm.read(request::getParameter, page::say);
    response.setHeader("Retry-After", "30");
    show(request, response, typed.unjudged(), notice, SERVICE_UNAVAILABLE);
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      SignForm form,
      String notice,
      int status)
      throws IOException {
    response.setStatus(status);
    SignPage sign =
        new SignPage(
            form,
            pledge.ask(House.language(request)),
            notice,
            counts.of(pledge.slug()).total(),
            folder);
    PageHead head = form.mistakes().isEmpty() ? head() : head().withMistakes();
    house.show(request, response, head, "pledge/sign.jte", Map.of("sign", sign));
  }

  private boolean isClosed() {
    return books.known(pledge.slug()).filter(book -> book.state() != Book.State.OPEN).isPresent();
  }

  private PageHead head() {
    return PageHead.of(pledge.path("/sign"), Temper.PLAIN, "title.sign", "room.sign").in("pledge");
  }
}
