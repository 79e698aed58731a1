package keep.work.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keep.site.doors.BytesInHand;
import keep.site.doors.FormDoor;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BodiesTest {
  private static MockHttpServletRequest body(String json) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setContentType("application/json");
    request.setContent(json.getBytes(UTF_8));
    FormDoor.hold(request, BytesInHand.ofThisProcess().share());
    return request;
  }

  @Test
  void a_body_of_many_values_is_refused_before_any_is_built() {
    assertThat(Bodies.object(body("{\"a\":[" + "[],".repeat(10_000) + "[]]}"), "thing", Bounds.ACT))
        .isNotNull();
    assertThatThrownBy(() ->
            Bodies.object(body("{\"a\":[" + "[],".repeat(4_000_000) + "[]]}"), "thing", Bounds.ACT))
        .isInstanceOfSatisfying(
            Refusal.class, refused -> assertThat(refused.status()).isEqualTo(413));
  }

  @Test
  void a_long_ciphertext_is_one_value_and_is_read() {
    assertThat(
            Bodies.object(body("{\"ct\":\"" + "A".repeat(12 << 20) + "\"}"), "thing", Bounds.ACT)
                .members())
        .hasSize(1);
  }
}
