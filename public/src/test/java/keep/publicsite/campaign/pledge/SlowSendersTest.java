package keep.publicsite.campaign.pledge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever sends a form letter by letter holds no place that another signature needs.
class SlowSendersTest {
  private static final String SIGN = "/campaign/" + SigningSite.SLUG + "/sign";

  @Test
  void forms_that_never_end_keep_nobody_from_signing() throws Exception {
    try (SigningSite site = new SigningSite(Map.of("keep.campaign.at-once", "1"))) {
      List<Socket> slow = new ArrayList<>();
      try {
        for (int at = 0; at < 20; at++) {
          slow.add(begun(URI.create(site.address())));
        }
        for (int at = 0; at < 5; at++) {
          List<String> form =
              List.of("name", "Ann Exemplar", "email", "ann" + at + "@mail.example");
          assertThat(site.post(SIGN, form).statusCode()).isEqualTo(303);
        }
      } finally {
        for (Socket socket : slow) {
          socket.close();
        }
      }
    }
  }

  /// A form whose first letters were sent.
  private static Socket begun(URI site) throws IOException {
    Socket socket = new Socket(site.getHost(), site.getPort());
    String form =
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 100\r\n\r\nname=Slow";
    socket.getOutputStream().write(form.formatted(SIGN, site.getAuthority()).getBytes(US_ASCII));
    return socket;
  }
}
