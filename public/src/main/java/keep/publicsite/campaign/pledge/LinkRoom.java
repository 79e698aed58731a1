package keep.publicsite.campaign.pledge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.store.StoreAway;
import keep.site.House;
import keep.site.PageHead;
import keep.site.Room;
import keep.site.Temper;

/// Where the links of e-mails lead: a neutral page with a button. Opening it does nothing, because
/// programs that look for harmful links open every one. The address names no campaign.
final class LinkRoom {
  private static final long PATIENCE_SECONDS = 5;
  private final House house;
  private final PledgeParts parts;

  LinkRoom(House house, PledgeParts parts) {
    this.house = house;
    this.parts = parts;
  }

  /// `/go/BOOK/confirm/LINK`.
  Room confirming() {
    return (request, response) -> {
      if (request.getMethod().equals("POST")) {
        answering(response, request, () -> confirm(request));
      } else {
        before(request, response);
      }
    };
  }

  /// `/go/BOOK/stop/LINK`; also takes what mail programmes send for "unsubscribe" (RFC 8058).
  Room stopping() {
    return (request, response) -> {
      if (request.getMethod().equals("POST")) {
        answering(response, request, () -> stop(request));
      } else {
        leaving(request, response);
      }
    };
  }

  private String confirm(HttpServletRequest request)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (parts.flags().isOff(Flags.Flag.CONFIRMING)) {
      throw new StoreAway();
    }
    Optional<Book> found = book(request);
    if (found.isEmpty()) {
      return "/campaign";
    }
    Book book = found.get();
    Optional<BookKey.Link> link = book.key().read(BookKey.Purpose.CONFIRM, token(request));
    if (link.isEmpty()) {
      return path(book, "/damaged");
    }
    SigningDesk.Reference reference = reference(book, link.get());
    return switch (parts.desk().confirm(reference).get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      case NOW -> path(book, "/counted");
      case BEFORE -> path(book, "/used");
      case GONE -> path(book, after(parts.desk().standing(reference)));
    };
  }

  private static SigningDesk.Reference reference(Book book, BookKey.Link link) {
    return new SigningDesk.Reference(book.number(), link.subject(), link.generation());
  }

  private static String after(SigningDesk.Standing standing) {
    return switch (standing) {
      case SIGNED -> "/used";
      case CLOSED -> "/over";
      case GONE, WAITING -> "/gone";
    };
  }

  /// The button, unless it could do nothing: then why. Looking changes nothing.
  private void before(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> reason = Optional.empty();
    try {
      Optional<Book> book = book(request);
      if (book.isPresent()) {
        reason =
            book.get()
                .key()
                .read(BookKey.Purpose.CONFIRM, token(request))
                .map(link -> parts.desk().standing(reference(book.get(), link)))
                .map(standing ->
                    standing == SigningDesk.Standing.WAITING ? "" : after(standing).substring(1))
                .or(() -> Optional.of("damaged"));
      }
    } catch (StoreAway away) {
      // The button is there; pressed, it says that the store is away.
    }
    if (reason.isPresent() && !reason.get().isEmpty()) {
      told(request, response, reason.get(), book(request).orElseThrow().slug());
    } else {
      show(request, response, "pledge/confirm.jte");
    }
  }

  /// The buttons, unless the link is not whole.
  private void leaving(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<Book> book = book(request);
      if (book.isPresent()
          && book.get().key().read(BookKey.Purpose.STOP, token(request)).isEmpty()) {
        told(request, response, "damaged", book.get().slug());
        return;
      }
    } catch (StoreAway away) {
      // The buttons are there; pressed, they say that the store is away.
    }
    show(request, response, "pledge/stop.jte");
  }

  private void told(
      HttpServletRequest request, HttpServletResponse response, String key, String slug)
      throws IOException {
    PageHead head =
        PageHead.of(request.getRequestURI(), Temper.PLAIN, "title.pledge", "room.none")
            .in("pledge");
    house.show(request, response, head, "pledge/told.jte", Map.of("key", key, "slug", slug));
  }

  private String stop(HttpServletRequest request) {
    Optional<Book> found = book(request);
    if (found.isEmpty()) {
      return "/campaign";
    }
    Book book = found.get();
    Optional<BookKey.Link> link = book.key().read(BookKey.Purpose.STOP, token(request));
    if (link.isEmpty()) {
      return path(book, "/damaged");
    } else {
      if ("withdraw".equals(request.getParameter("do"))) {
        parts.leaving().withdraw(book.number(), link.get().subject());
      } else {
        parts.leaving().stopUpdates(book.number(), link.get().subject());
      }
    }
    return path(book, "/stopped");
  }

  private static String path(Book book, String rest) {
    return "/campaign/" + book.slug() + rest;
  }

  /// The book whose number stands in the address: also that of a campaign that is no longer shown,
  /// for whoever signed it may still leave.
  private Optional<Book> book(HttpServletRequest request) {
    return parts.books().numbered(request.getRequestURI().split("/", -1)[2]);
  }

  private interface Answer {
    String of() throws InterruptedException, ExecutionException, TimeoutException;
  }

  private void answering(HttpServletResponse response, HttpServletRequest request, Answer answer)
      throws IOException {
    try {
      String next = answer.of();
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", House.language(request).address(next));
    } catch (StoreAway | ExecutionException | TimeoutException away) {
      response.setHeader("Retry-After", "30");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static String token(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void show(HttpServletRequest request, HttpServletResponse response, String template)
      throws IOException {
    PageHead head =
        PageHead.of(request.getRequestURI(), Temper.PLAIN, "title.pledge", "room.none")
            .in("pledge");
    house.show(request, response, head, template, Map.of());
  }
}
