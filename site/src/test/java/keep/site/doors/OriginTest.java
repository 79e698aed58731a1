package keep.site.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/// One place on the network, however it is written.
class OriginTest {
  private static final int LIMIT = 3;

  @Test
  void one_address_in_all_its_spellings_is_one_place() {
    for (List<String> same :
        List.of(
            List.of("192.0.2.7", "192.0.2.7:4711", "::ffff:192.0.2.7", "[::ffff:c000:207]:80"),
            List.of(
                "2001:db8::1",
                "2001:DB8:0:0:0:0:0:1",
                "2001:0db8:0000:0000:0000:0000:0000:0001",
                "[2001:db8::1]",
                "[2001:db8::1]:443",
                " 2001:db8::1%eth0"))) {
      assertThat(same.stream().map(Origin::read).distinct()).as(same.toString()).hasSize(1);
    }
  }

  @Test
  void no_name_is_looked_up_and_whatever_is_no_address_is_one_place() {
    for (String none :
        List.of("", "unknown", "_hidden", "mail.example", "1.2.3.4.5", "[::1", "::g")) {
      assertThat(Origin.read(none)).as(none).isEqualTo(Origin.read("nonsense"));
    }
  }

  @Test
  void short_spellings_of_one_household_count_together() {
    Rates rates = new Rates(Duration.ofMinutes(10), () -> 5);
    int allowed = 0;
    for (int at = 1; at <= 100; at++) {
      String address = "2001:db8::" + Integer.toHexString(at);
      allowed += rates.allows("sign", Origin.read(address), LIMIT) ? 1 : 0;
    }
    assertThat(allowed).isEqualTo(LIMIT);
  }

  @Test
  void a_house_with_65536_networks_is_counted_as_one_as_well() {
    Rates rates = new Rates(Duration.ofMinutes(10), () -> 5);
    int allowed = 0;
    for (int at = 0; at < 1000; at++) {
      String address = "2001:db8:77:" + Integer.toHexString(at) + "::1";
      allowed += rates.allows("sign", Origin.read(address), LIMIT) ? 1 : 0;
    }
    assertThat(allowed).isEqualTo(LIMIT * 8);
  }

  @Test
  void only_a_proxy_that_was_named_says_whom_it_saw_and_its_last_word_counts() throws Exception {
    Origins origins = new Origins(Set.of(InetAddress.ofLiteral("10.0.0.7")));
    assertThat(origins.of(request("10.0.0.7", "203.0.113.9, 192.0.2.7:4711")))
        .isEqualTo(Origin.read("192.0.2.7"));
    assertThat(origins.of(request("198.51.100.1", "192.0.2.7")))
        .as("a visitor who says so of herself")
        .isEqualTo(Origin.read("198.51.100.1"));
    assertThat(origins.of(request("10.0.0.7", "garbage"))).isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void a_setting_that_names_no_address_stops_the_start() {
    assertThatThrownBy(() ->
            Origins.of(
                new MockEnvironment().withProperty("keep.campaign.behind-proxy", "our-proxy")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("behind-proxy");
    Origins here =
        Origins.of(new MockEnvironment().withProperty("keep.campaign.behind-proxy", "true"));
    assertThat(here.of(request("127.0.0.1", "192.0.2.7"))).isEqualTo(Origin.read("192.0.2.7"));
    assertThat(here.of(request("10.0.0.9", "192.0.2.7"))).isEqualTo(Origin.read("10.0.0.9"));
  }

  private static MockHttpServletRequest request(String from, String forwarded) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(from);
    request.addHeader("X-Forwarded-For", forwarded);
    return request;
  }
}
