package keep.server.campaign.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.server.site.House;
import keep.server.site.Page;
import keep.server.site.PageHead;
import keep.server.site.Room;
import keep.server.site.Temper;
import org.jspecify.annotations.Nullable;

/// From a postcode to a letter in one's own words, by forms alone. The postcode comes in the body
/// of one request, is looked up in memory, and is gone with the answer.
final class WriteRoom implements Room {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final String slug;
  private final House house;
  private final CampaignFiles files;
  private final Election election;
  private final Counting counting;

  /// Notes that a letter was begun.
  interface Counting {
    void begun(HttpServletRequest request, String constituency, String minima);
  }

  WriteRoom(String slug, House house, CampaignFiles files, Election election, Counting counting) {
    this.slug = slug;
    this.house = house;
    this.files = files;
    this.election = election;
    this.counting = counting;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!request.getMethod().equals("POST")) {
      show(request, response, page("ask", "", LetterForm.empty("")));
      return;
    }
    request.setCharacterEncoding("UTF-8");
    switch (text(request, "step")) {
      case "find" -> find(request, response);
      case "letter" -> letter(request, response);
      default -> write(request, response, text(request, "to"), false);
    }
  }

  private void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Postcode> postcode = Postcode.of(text(request, "postcode"));
    if (postcode.isEmpty()) {
      response.setStatus(422);
      show(request, response, page("ask", "write.wrong.postcode", LetterForm.empty("")));
      return;
    }
    switch (files.postcodes().find(postcode.get())) {
      case Place.One one -> write(request, response, one.constituency().code(), false);
      case Place.Ended ended -> write(request, response, ended.constituency().code(), true);
      case Place.Several several -> show(request, response, choose(several.constituencies()));
      case Place.NorthernIrelandNotHeld ireland ->
          show(request, response, page("none", "write.none.ireland", LetterForm.empty("")));
      case Place.Unknown unknown ->
          show(request, response, page("none", "write.none.unknown", LetterForm.empty("")));
      case Place.Without without ->
          show(
              request,
              response,
              page(
                  "none",
                  switch (without.why()) {
                    case CROWN_DEPENDENCY -> "write.none.crown";
                    case FORCES -> "write.none.forces";
                    case SPECIAL -> "write.none.special";
                  },
                  LetterForm.empty("")));
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, String to, boolean ended)
      throws IOException {
    Addressee addressee = addressee(to);
    if (addressee == null) {
      show(request, response, page("ask", "", LetterForm.empty("")));
    } else if (addressee.name().isEmpty()) {
      show(request, response, page("none", "write.none.vacant", LetterForm.empty("")));
    } else {
      show(
          request,
          response,
          page("write", addressee, ended, LetterForm.empty(to), Optional.empty()));
    }
  }

  private void letter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Addressee addressee = addressee(text(request, "to"));
    if (addressee == null || addressee.name().isEmpty()) {
      show(request, response, page("ask", "", LetterForm.empty("")));
      return;
    }
    Page page = house.page(head(), House.language(request), true);
    LetterForm form = LetterForm.read(request::getParameter, addressee.member(), page::say);
    if (!form.mistakes().isEmpty()) {
      response.setStatus(422);
      show(request, response, page("write", addressee, false, form, Optional.empty()));
      return;
    }
    Letter letter =
        Letter.of(
            form,
            page.say("write.letter.dear", "name", addressee.name()),
            page.say("write.letter.ask"),
            page.say("write.letter.close"),
            addressee.email(),
            page.say("write.letter.subject"));
    counting.begun(request, addressee.member() ? form.to() : "peer", "");
    show(request, response, page("done", addressee, false, form, Optional.of(letter)));
  }

  /// Whom a letter goes to.
  ///
  /// @param name empty while the seat is vacant
  private record Addressee(String name, String place, String email, boolean member) {}

  private @Nullable Addressee addressee(String to) {
    if (to.matches("peer-[0-9]{1,3}")) {
      int number = Integer.parseInt(to.substring(5));
      List<Parliament.Peer> peers = files.parliament().peers();
      return number < peers.size()
          ? new Addressee(peers.get(number).name(), "", peers.get(number).email(), false)
          : null;
    }
    if (election.isOn(LocalDate.now(LONDON))) {
      return null;
    }
    return files.postcodes().constituencies().stream()
        .filter(constituency -> constituency.code().equals(to))
        .findFirst()
        .map(constituency ->
            files
                .parliament()
                .member(constituency)
                .map(member ->
                    new Addressee(member.name(), constituency.name(), member.email(), true))
                .orElse(new Addressee("", constituency.name(), "", true)))
        .orElse(null);
  }

  private WritePage choose(List<Constituency> choices) {
    WritePage plain = page("choose", "", LetterForm.empty(""));
    return new WritePage(
        plain.slug(),
        plain.step(),
        "",
        choices,
        "",
        "",
        true,
        "",
        false,
        plain.form(),
        Optional.empty(),
        plain.peers(),
        plain.postcodesAsAt(),
        plain.membersAsAt(),
        plain.invented(),
        plain.election());
  }

  private WritePage page(String step, String why, LetterForm form) {
    return new WritePage(
        slug,
        step,
        why,
        List.of(),
        "",
        "",
        true,
        "",
        false,
        form,
        Optional.empty(),
        files.parliament().peers(),
        files.postcodes().asAt(),
        files.parliament().asAt(),
        files.invented(),
        election.isOn(LocalDate.now(LONDON)));
  }

  private WritePage page(
      String step, Addressee to, boolean ended, LetterForm form, Optional<Letter> letter) {
    return new WritePage(
        slug,
        step,
        "",
        List.of(),
        to.name(),
        to.place(),
        to.member(),
        to.email(),
        ended,
        form,
        letter,
        files.parliament().peers(),
        files.postcodes().asAt(),
        files.parliament().asAt(),
        files.invented(),
        election.isOn(LocalDate.now(LONDON)));
  }

  private void show(HttpServletRequest request, HttpServletResponse response, WritePage write)
      throws IOException {
    boolean wrong = !write.form().mistakes().isEmpty() || write.why().startsWith("write.wrong");
    house.show(
        request,
        response,
        wrong ? head().withMistakes() : head(),
        "pledge/write.jte",
        Map.of("write", write));
  }

  private PageHead head() {
    return PageHead.of("/campaign/" + slug + "/write", Temper.PLAIN, "title.write", "room.sign")
        .in("pledge");
  }

  private static String text(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text == null ? "" : text;
  }
}
