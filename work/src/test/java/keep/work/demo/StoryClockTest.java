package keep.work.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Policy.Purpose;
import keep.work.world.Line;
import keep.work.world.Line.Answer;
import keep.work.world.RunningServer;
import keep.work.world.Service;
import keep.work.world.Somebody;
import org.junit.jupiter.api.Test;

/// A clock that anybody could set would remove every notice, stay and expiry at once: it exists
/// under a demo's policy, on loopback, in a server started for a demo, and nowhere else.
class StoryClockTest {
  private static JsonObject at(long seconds) {
    return JsonObject.with().put("at", seconds).object();
  }

  @Test
  void an_ordinary_server_has_neither_the_clock_nor_its_door_nor_takes_a_demo_s_keys()
      throws Exception {
    try (RunningServer server = RunningServer.live()) {
      Line line = new Line(server.base());
      assertThat(server.has(StoryClock.class)).isFalse();
      assertThat(server.has(DemoController.class)).isFalse();
      assertThat(server.part(Clock.class)).isEqualTo(Clock.systemUTC());
      assertThat(line.post("/demo/clock", at(1_800_000_000L)).status()).isEqualTo(404);
      assertThat(line.get("/demo/clock").status()).isEqualTo(404);
      assertThatThrownBy(() -> new Service(line, Purpose.DEMO)).hasMessageContaining("409");
      assertThat(line.get("/health").get("purpose")).isEmpty();
      Service live = new Service(line, Purpose.LIVE);
      assertThat(live.line.get("/health").get("purpose")).isEqualTo("live");
      assertThat(line.post("/demo/clock", at(1_800_000_000L)).status()).isEqualTo(404);
    }
  }

  @Test
  void a_server_started_for_a_demo_takes_no_policy_of_real_people() {
    try (RunningServer server = RunningServer.demo()) {
      Line line = new Line(server.base());
      assertThat(line.post("/demo/clock", at(1_800_000_000L)).status()).isEqualTo(404);
      assertThatThrownBy(() -> new Service(line, Purpose.LIVE)).hasMessageContaining("409");
      assertThat(line.post("/demo/clock", at(1_800_000_000L)).status()).isEqualTo(404);
    }
  }

  @Test
  void under_a_demo_s_policy_the_clock_can_be_set_forwards_only_and_the_page_is_open()
      throws Exception {
    try (RunningServer server = RunningServer.demo()) {
      Line line = new Line(server.base());
      Service service = new Service(line, Purpose.DEMO);
      long later = Instant.now().getEpochSecond() + 40 * 86_400L;
      assertThat(line.post("/demo/clock", at(later)).get("at")).isEqualTo(Long.toString(later));
      assertThat(line.post("/demo/clock", at(later - 1)).status()).isEqualTo(409);
      Id16 matter = Somebody.id();
      Answer tooEarly =
          service.send(
              Service.act(
                  service.counsellor,
                  matter,
                  Optional.<Sid>empty(),
                  "open",
                  Service.opening(),
                  java.util.List.of()),
              service.counsellor);
      assertThat(tooEarly.get("error")).isEqualTo("clock");
      assertThat(tooEarly.get("now")).isEqualTo(Long.toString(later));
      assertThat(line.get("/matters/" + matter.text()).status()).isEqualTo(404);
    }
  }

  @Test
  void a_demo_does_not_start_where_others_could_reach_it() {
    assertThatThrownBy(() -> RunningServer.demo("--server.address=0.0.0.0").close())
        .hasStackTraceContaining("loopback only");
  }
}
