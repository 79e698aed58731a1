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
        show(request, response, "pledge/confirm.jte");
      }
    };
  }

  /// `/go/BOOK/stop/LINK`; also takes what mail programmes send for "unsubscribe" (RFC 8058).
  Room stopping() {
    return (request, response) -> {
      if (request.getMethod().equals("POST")) {
        answering(response, request, () -> stop(request));
      } else {
        show(request, response, "pledge/stop.jte");
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
      return path(book, "/used");
    }
    return switch (parts
        .desk()
        .confirm(new SigningDesk.Reference(book.number(), link.get().subject()))
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      case NOW -> path(book, "/counted");
      case BEFORE, GONE -> path(book, "/used");
    };
  }

  private String stop(HttpServletRequest request) {
    Optional<Book> found = book(request);
    if (found.isEmpty()) {
      return "/campaign";
    }
    Book book = found.get();
    Optional<BookKey.Link> link = book.key().read(BookKey.Purpose.STOP, token(request));
    if (link.isPresent()) {
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
