package keep.work.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Card;
import keep.seal.people.CardEnd;
import keep.seal.people.Policy.Purpose;
import keep.seal.people.Role;
import keep.work.world.Line;
import keep.work.world.Line.Answer;
import keep.work.world.RunningServer;
import keep.work.world.Service;
import keep.work.world.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardsAndReadsTest {
  private final RunningServer server = RunningServer.live();
  private final Line line = new Line(server.base());
  private final Service service = service();

  private Service service() {
    try {
      return new Service(line, Purpose.LIVE);
    } catch (MalformedInput e) {
      throw new AssertionError(e);
    }
  }

  @BeforeAll
  void isUp() {
    assertThat(line.get("/health").get("state")).isEqualTo("up");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest(name = "Accept: {0}")
  @ValueSource(strings = {"", "*/*", "application/json", "text/html,*/*"})
  void a_door_for_programs_refuses_in_json_whatever_is_accepted(String accept) {
    Answer answer = line.post("/cards", "{}".getBytes(StandardCharsets.UTF_8), accept);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("error")).isEqualTo("malformed");
  }

  @Test
  void a_judge_certified_by_the_service_is_none() {
    Answer answer = service.file(Somebody.of(Role.JUDGE, Service.now(), service.service));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("error")).isEqualTo("signature");
  }

  @Test
  void a_counsellor_certified_by_the_court_is_none() {
    Answer answer = service.file(Somebody.of(Role.COUNSELLOR, Service.now(), service.court));
    assertThat(answer.get("error")).isEqualTo("signature");
  }

  @Test
  void a_signature_too_many_spoils_a_card() {
    Answer answer =
        service.file(Somebody.of(Role.RELEASER, Service.now(), service.service, service.court));
    assertThat(answer.get("error")).isEqualTo("signature");
  }

  @Test
  void the_same_card_again_gets_the_same_answer() {
    Somebody somebody = Somebody.of(Role.PARTY, Service.now(), service.court);
    Answer first = service.file(somebody);
    assertThat(first.status()).isEqualTo(200);
    assertThat(service.file(somebody)).isEqualTo(first);
  }

  @Test
  void a_card_from_the_future_is_refused_by_the_clock() {
    Answer answer = service.file(Somebody.of(Role.PARTY, Service.now() + 3600, service.court));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.get("error")).isEqualTo("clock");
  }

  @Test
  void a_fresh_server_is_owned_by_whoever_started_it_and_nobody_else() throws Exception {
    try (RunningServer fresh = RunningServer.live()) {
      Line door = new Line(fresh.base());
      byte[] policy = service.policy(Purpose.LIVE, door.get("/record/log").get("vkey")).file();
      assertThat(door.post("/policies", policy).get("error")).isEqualTo("setup");
      assertThat(door.get("/policies/current").status()).isEqualTo(503);
      Service owner = new Service(door, Purpose.LIVE);
      assertThat(door.get("/policies/current").status()).isEqualTo(200);
      // Said once; from here on the roots speak.
      assertThat(door.post("/policies", owner.policy.file()).status()).isEqualTo(200);
      assertThat(door.post("/policies", policy).get("error")).isEqualTo("conflict");
    }
  }

  @Test
  void a_policy_of_somebody_else_s_roots_does_not_take_over() throws MalformedInput {
    byte[] other = service.policy(Purpose.LIVE, line.get("/record/log").get("vkey")).file();
    Answer answer = line.post("/policies", other);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(line.get("/policies/current").text())
        .isEqualTo(new String(service.policy.file(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void a_read_is_answered_once_and_refused_when_it_comes_again() {
    String path = "/cards?role=judge";
    byte[] read = service.counsellor.read(line.host(), path, Service.now());
    assertThat(line.get(path, read).status()).isEqualTo(200);
    Answer again = line.get(path, read);
    assertThat(again.status()).isEqualTo(401);
    assertThat(again.get("error")).isEqualTo("read-statement");
  }

  @Test
  void a_read_for_another_path_or_server_or_hour_is_refused() {
    String path = "/notes";
    Somebody reader = service.releaser;
    assertThat(line.get(path, reader.read(line.host(), "/deposits", Service.now())).status())
        .isEqualTo(401);
    assertThat(line.get(path, reader.read("elsewhere:8080", path, Service.now())).status())
        .isEqualTo(401);
    assertThat(line.get(path, reader.read(line.host(), path, Service.now() - 400)).status())
        .isEqualTo(422);
    assertThat(line.get(path).status()).isEqualTo(401);
  }

  @Test
  void a_read_signed_with_other_keys_than_the_card_s_is_refused() {
    Somebody thief = new Somebody(service.releaser.keys(), service.counsellor.card());
    assertThat(service.read(thief, "/notes").status()).isEqualTo(401);
  }

  @Test
  void only_members_look_up_the_people_the_service_is_there_for() {
    assertThat(service.read(service.judge, "/cards?role=survivor").status()).isEqualTo(403);
    assertThat(service.read(service.counsellor, "/cards?role=survivor").status()).isEqualTo(200);
  }

  @Test
  void an_ended_card_reads_nothing_more_and_its_end_stands_on_the_record() throws Exception {
    Somebody leaving = service.enrol(Role.COUNSELLOR, service.service);
    Card card = leaving.card();
    assertThat(service.read(leaving, "/notes").status()).isEqualTo(200);
    CardEnd end =
        CardEnd.byAuthority(
            List.of(service.service), card, CardEnd.Reason.LEFT, Service.now(), Somebody.nonce());
    Service.ok(line.post("/cards", JsonObject.with().put("end", end.statement().json()).object()));
    Answer refused = service.read(leaving, "/notes");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.get("error")).isEqualTo("card");
    var leaf =
        keep.ledger.LeafText.end(
            keep.ledger.Hash.of(end.sid().toArray()),
            card.nonce().toArray(),
            keep.ledger.Hash.of(card.sid().toArray()));
    assertThat(line.get("/record/index?wait=20&leaf=" + leaf.hash().hex()).status()).isEqualTo(200);
  }

  @Test
  void somebody_else_s_keys_cannot_end_a_card() {
    CardEnd end =
        CardEnd.byHolder(
            service.releaser.keys(),
            service.counsellor.card(),
            CardEnd.Reason.LOST,
            Service.now(),
            Somebody.nonce());
    Answer answer =
        line.post("/cards", JsonObject.with().put("end", end.statement().json()).object());
    assertThat(answer.get("error")).isEqualTo("signature");
  }
}
