package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Every address of the router that takes a form, and every field of every form, with bytes that
/// nobody can read: 400, nothing done, and no word of it in any log.
@ExtendWith(OutputCaptureExtension.class)
class EveryFieldTest {
  private static final String SLUG = "keep-counselling-confidential";
  private static final String WORD = "heronpudding";

  private static final List<String> MALFORMED =
      List.of(
          "%",
          "%4", "%G1", "%C3%28", "%C0%AF", "%ED%A0%80", "%F4%90%80%80", "%00", "%FF", "\u00fe");

  private static final Pattern FIELD =
      Pattern.compile("<(?:input|textarea|select|button)[^>]*\\sname=\"([^\"]+)\"");

  /// Names that forms of later steps have, which no empty page shows.
  private static final Set<String> LATER =
      Set.of("step", "to", "one", "two", "three", "address", "minima", "do", "say", "question");

  @Test
  void no_form_acts_on_what_it_cannot_read_and_no_log_repeats_it(CapturedOutput output)
      throws IOException {
    int tried = 0;
    for (Map.Entry<String, Rooms.Door> door : Sites.PUBLIC.getBean(Rooms.class).all().entrySet()) {
      if (!door.getValue().posts()) {
        continue;
      }
      String path = address(door.getKey());
      for (String field : fields(path)) {
        for (String bad : MALFORMED) {
          String answer = post(path, field + "=" + WORD + bad + "&after=" + WORD);
          assertThat(answer).as(path + " " + field + " " + bad).startsWith("HTTP/1.1 400 ");
          tried++;
        }
        String named = post(path, WORD + "%=" + WORD);
        assertThat(named).as("a name").startsWith("HTTP/1.1 400 ");
      }
      String asked = request("GET " + path + "?place=" + WORD + "% HTTP/1.1\r\n", "");
      assertThat(asked).as("in the address").startsWith("HTTP/1.1 400 ");
    }
    assertThat(tried).as("forms and fields of the router").isGreaterThan(500);
    assertThat(output.getAll()).doesNotContain(WORD);
  }

  @Test
  void what_was_typed_to_sign_to_write_and_for_an_entry_stands_in_the_answer() throws IOException {
    String slug = "/campaign/" + SLUG;
    assertThat(post(slug + "/sign", "name=" + WORD + "%&email=ann%40mail.example"))
        .contains(WORD, "ann@mail.example", "Part of what you sent could not be read");
    assertThat(post(slug + "/write", "step=letter&to=peer-1&one=" + WORD + "%&name=Ann"))
        .contains(WORD, "Part of what you sent could not be read");
    assertThat(post("/i/entry", "code=" + WORD + "%"))
        .contains(WORD, "Part of what you sent could not be read");
  }

  @Test
  void an_address_has_one_spelling() throws IOException {
    for (String path : Pages.of(SiteKind.PUBLIC)) {
      for (String other :
          List.of(path + ";a=1", path + "%3b", path.replaceFirst("[a-z](?=[a-z]*$)", "%61"))) {
        if (!other.equals(path)) {
          assertThat(request("GET " + other + " HTTP/1.1\r\n", ""))
              .as(other)
              .matches("(?s)HTTP/1.1 40[04] .*");
        }
      }
    }
  }

  @Test
  void another_site_cannot_send_a_form_here() {
    for (Map.Entry<String, Rooms.Door> door : Sites.PUBLIC.getBean(Rooms.class).all().entrySet()) {
      if (door.getValue().posts()) {
        for (String from : List.of("cross-site", "same-site")) {
          assertThat(
                  Sites.send(
                          "POST", SiteKind.PUBLIC, address(door.getKey()), "Sec-Fetch-Site", from)
                      .statusCode())
              .as(door.getKey())
              .isEqualTo(403);
        }
      }
    }
  }

  @Test
  void a_picture_on_another_site_leaves_nothing_and_a_link_from_there_clears_nothing() {
    for (String from : List.of("cross-site", "same-site")) {
      var picture =
          Sites.get(
              SiteKind.PUBLIC,
              "/exit",
              "Sec-Fetch-Site",
              from,
              "Sec-Fetch-Mode",
              "no-cors",
              "Sec-Fetch-Dest",
              "image");
      assertThat(picture.statusCode()).isEqualTo(403);
      var link =
          Sites.get(
              SiteKind.PUBLIC,
              "/exit",
              "Sec-Fetch-Site",
              from,
              "Sec-Fetch-Mode",
              "navigate",
              "Sec-Fetch-Dest",
              "document");
      assertThat(link.statusCode()).isEqualTo(303);
      assertThat(picture.headers().firstValue("Clear-Site-Data")).isEmpty();
      assertThat(link.headers().firstValue("Clear-Site-Data")).isEmpty();
    }
    assertThat(
            Sites.get(SiteKind.PUBLIC, "/exit", "Sec-Fetch-Site", "same-origin")
                .headers()
                .firstValue("Clear-Site-Data"))
        .isPresent();
  }

  /// One address that a pattern of the router stands for.
  private static String address(String pattern) {
    return pattern.replaceFirst("^/campaign/\\*", "/campaign/" + SLUG).replace("*", "1");
  }

  private static Set<String> fields(String path) {
    Set<String> names = new LinkedHashSet<>(LATER);
    String page = Sites.get(SiteKind.PUBLIC, path, "Accept", "text/html").body();
    FIELD.matcher(page).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static String post(String path, String body) throws IOException {
    return request(
        "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n", body);
  }

  private static String request(String head, String body) throws IOException {
    URI site = URI.create(Sites.address(SiteKind.PUBLIC));
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    String rest =
        "Host: %s:%d\r\nAccept: text/html\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
            .formatted(site.getHost(), site.getPort(), bytes.length);
    List<byte[]> pieces = new ArrayList<>();
    pieces.add((head + rest).getBytes(StandardCharsets.ISO_8859_1));
    pieces.add(bytes);
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (byte[] piece : pieces) {
        all.write(piece);
      }
      socket.getOutputStream().write(all.toByteArray());
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
