package keep.publicsite.campaign.queue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import keep.publicsite.campaign.letter.Addressees;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.pack.Invitation;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.BookKey;
import keep.publicsite.campaign.store.StoreAway;
import keep.site.House;
import keep.site.PageHead;
import keep.site.Room;
import keep.site.Rooms;
import keep.site.Temper;
import keep.site.Wing;

/// Opens the pages for letters that leave from here, and where the links of their e-mails lead.
/// Opening a link does nothing: programs that look for harmful links open every one.
final class QueueRooms implements Wing {
  private static final String ANY = "/campaign/*";
  private static final List<String> TOLD =
      List.of(
          "letter-waiting",
          "letter-leaves",
          "letter-erased",
          "letter-used",
          "letter-damaged",
          "letter-thanks");
  private final Supplier<List<Campaign>> shown;
  private final House house;
  private final QueueParts parts;
  private final SendRoom sending;

  QueueRooms(Supplier<List<Campaign>> shown, House house, Addressees addressees, QueueParts parts) {
    this.shown = shown;
    this.house = house;
    this.parts = parts;
    this.sending = new SendRoom(house, addressees, parts);
  }

  @Override
  public void open(Rooms rooms) {
    for (Campaign campaign : shown.get()) {
      if (campaign.invitation().letter().isPresent()) {
        TOLD.forEach(key -> rooms.page("/campaign/" + campaign.slug() + "/" + key, told(key)));
      }
    }
    rooms.taking(ANY + "/send", Room.givingBack(this::send));
    TOLD.forEach(key -> rooms.other(ANY + "/" + key, told(key)));
    rooms
        .taking("/go/*/letter/*", link("pledge/letter.jte", BookKey.Purpose.LETTER, this::letter))
        .taking(
            "/go/*/answered/*",
            link("pledge/answered.jte", BookKey.Purpose.ANSWERED, this::answered));
  }

  private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String slug = slug(request);
    Optional<Invitation.Letter> words = words(slug);
    if (words.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      sending.enter(slug, words.get(), request, response);
    }
  }

  private Optional<Invitation.Letter> words(String slug) {
    return shown.get().stream()
        .filter(campaign -> campaign.slug().equals(slug))
        .findFirst()
        .flatMap(campaign -> campaign.invitation().letter());
  }

  /// What a pressed button brings about.
  private interface Pressing {
    /// @return the page that says so, without the campaign's address
    String of(Book book, long letter, String button);
  }

  private String letter(Book book, long letter, String button) {
    if (button.equals("erase")) {
      return parts.queue().erase(book, letter) ? "letter-erased" : "letter-used";
    }
    if (parts.state().now().equals("paused")) {
      throw new StoreAway();
    }
    return parts.queue().confirm(book, letter) ? "letter-leaves" : "letter-used";
  }

  private String answered(Book book, long letter, String button) {
    return switch (button) {
      case "yes" -> parts.queue().answered(book, letter, true) ? "letter-thanks" : "letter-used";
      case "no" -> parts.queue().answered(book, letter, false) ? "letter-thanks" : "letter-used";
      default -> "letter-used";
    };
  }

  private Room link(String template, BookKey.Purpose purpose, Pressing pressing) {
    return (request, response) -> {
      if (!request.getMethod().equals("POST")) {
        PageHead head =
            PageHead.of(request.getRequestURI(), Temper.PLAIN, "title.link", "room.none")
                .in("pledge");
        house.show(request, response, head, template, Map.of());
        return;
      }
      try {
        String next = pressed(request, purpose, pressing);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", House.language(request).address(next));
      } catch (StoreAway away) {
        response.setHeader("Retry-After", "300");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      }
    };
  }

  private String pressed(HttpServletRequest request, BookKey.Purpose purpose, Pressing pressing) {
    String[] path = request.getRequestURI().split("/", -1);
    Optional<Book> book = parts.books().numbered(path[2]);
    if (book.isEmpty()) {
      return "/campaign";
    }
    String button = request.getParameter("do");
    String key =
        book.get()
            .key()
            .read(purpose, path[path.length - 1])
            .map(link -> pressing.of(book.get(), link.subject(), button == null ? "" : button))
            .orElse("letter-damaged");
    return "/campaign/" + book.get().slug() + "/" + key;
  }

  private Room told(String key) {
    return (request, response) -> {
      String slug = slug(request);
      if (words(slug).isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      PageHead head =
          PageHead.of("/campaign/" + slug + "/" + key, Temper.PLAIN, "title.link", "room.none")
              .in("pledge");
      house.show(
          request, response, head, "pledge/lettertold.jte", Map.of("key", key, "slug", slug));
    };
  }

  private static String slug(HttpServletRequest request) {
    return request.getRequestURI().split("/", -1)[2];
  }
}
