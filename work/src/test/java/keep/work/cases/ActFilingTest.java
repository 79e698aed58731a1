package keep.work.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import keep.casework.fold.Asked;
import keep.casework.fold.Fold;
import keep.casework.fold.RulingJson;
import keep.law.Facts;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.Act;
import keep.seal.people.CardEnd;
import keep.seal.people.Policy.Purpose;
import keep.seal.people.Role;
import keep.work.cases.MatterRows.FiledAct;
import keep.work.people.Cards;
import keep.work.world.Line;
import keep.work.world.Line.Answer;
import keep.work.world.RunningServer;
import keep.work.world.Service;
import keep.work.world.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActFilingTest {
  private final RunningServer server = RunningServer.live();
  private final Line line = new Line(server.base());
  private final Service service;

  ActFilingTest() throws MalformedInput {
    service = new Service(line, Purpose.LIVE);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /// Police ask for everything before anybody is charged.
  private Act asking(Id16 matter, Sid prev) {
    return Service.act(
        service.counsellor,
        matter,
        Optional.of(prev),
        "ask",
        Service.facts(
            "actAlleged", "police-request",
            "blanketRequest", "yes",
            "channel", "email",
            "chargeLive", "no",
            "requesterKind", "police-ew"),
        List.of());
  }

  private Act logging(Id16 matter, Sid prev) {
    return Service.act(
        service.counsellor,
        matter,
        Optional.of(prev),
        "log",
        Service.facts("logKept", "yes"),
        List.of());
  }

  @Test
  void a_refused_act_is_filed_with_all_its_reasons_and_changes_no_fact() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Facts before = state(matter);
    Answer answer = Service.ok(service.send(asking(matter, head), service.counsellor));
    assertThat(answer.get("verdict")).isEqualTo("refused");
    assertThat(answer.get("seq")).isEqualTo("2");
    assertThat(answer.get("ruling")).contains("\"rule\":\"CP-02\"").contains("\"because\":\"");
    assertThat(state(matter)).isEqualTo(before);
    Answer next = service.send(logging(matter, Service.sid(answer)), service.counsellor);
    assertThat(next.get("verdict")).isEqualTo("allowed");
  }

  @Test
  void the_same_act_again_gets_the_same_answer_and_is_filed_once() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Act act = logging(matter, head);
    byte[] request = Service.request(act.sign(service.counsellor.keys())).bytes();
    String path = "/matters/" + matter.text() + "/acts";
    Answer first = Service.ok(line.post(path, request));
    Service.ok(service.send(logging(matter, Service.sid(first)), service.counsellor));
    assertThat(line.post(path, request)).isEqualTo(first);
    assertThat(rows().acts(matter)).hasSize(3);
  }

  @Test
  void an_act_that_follows_another_than_the_head_gets_the_head() {
    Id16 matter = Somebody.id();
    Sid opened = service.open(matter);
    Answer second = Service.ok(service.send(logging(matter, opened), service.counsellor));
    Answer late = service.send(logging(matter, opened), service.counsellor);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.get("error")).isEqualTo("out-of-turn");
    assertThat(late.get("head")).isEqualTo(second.get("sid"));
    assertThat(late.get("seq")).isEqualTo("2");
  }

  @Test
  void of_two_acts_at_once_one_is_filed_and_one_is_told_the_head() throws Exception {
    for (int round = 0; round < 5; round++) {
      Id16 matter = Somebody.id();
      Sid head = service.open(matter);
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Answer>> sent = new ArrayList<>();
      try (var threads = Executors.newFixedThreadPool(2)) {
        for (int i = 0; i < 2; i++) {
          Act act = logging(matter, head);
          sent.add(
              threads.submit(() -> {
                start.await();
                return service.send(act, service.counsellor);
              }));
        }
        start.countDown();
      }
      List<Integer> statuses =
          List.of(sent.get(0).get().status(), sent.get(1).get().status()).stream()
              .sorted()
              .toList();
      assertThat(statuses).containsExactly(200, 409);
      assertThat(rows().acts(matter)).hasSize(2);
    }
  }

  @Test
  void an_act_of_another_hour_is_refused_by_the_clock() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Act now = logging(matter, head);
    for (long off : new long[] {-301 - 5, 301 + 5}) {
      Act act =
          new Act(
              matter,
              now.prev(),
              now.step(),
              now.facts(),
              now.onBehalfOf(),
              now.by(),
              now.papers(),
              now.at() + off,
              Somebody.nonce());
      Answer answer = service.send(act, service.counsellor);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.get("error")).isEqualTo("clock");
    }
    assertThat(rows().acts(matter)).hasSize(1);
  }

  @Test
  void an_act_signed_with_other_keys_is_refused() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Answer answer = service.send(logging(matter, head), service.releaser);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("error")).isEqualTo("signature");
  }

  @Test
  void a_changed_fact_under_an_old_signature_is_refused() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    keep.seal.statement.Statement signed = logging(matter, head).sign(service.counsellor.keys());
    String request = new String(Service.request(signed).bytes(), StandardCharsets.UTF_8);
    String payload = keep.seal.encoding.Base64Std.encode(signed.payload().toArray());
    String forged =
        keep.seal.encoding.Base64Std.encode(
            new String(signed.payload().toArray(), StandardCharsets.UTF_8)
                .replace("\"logKept\":\"yes\"", "\"logKept\":\"no\"")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(forged).isNotEqualTo(payload);
    Answer answer =
        line.post(
            "/matters/" + matter.text() + "/acts",
            request.replace(payload, forged).getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(rows().acts(matter)).hasSize(1);
  }

  @Test
  void an_ended_card_files_nothing_more() {
    Somebody leaving = service.enrol(Role.COUNSELLOR, service.service);
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    CardEnd end =
        CardEnd.byHolder(
            leaving.keys(), leaving.card(), CardEnd.Reason.LEFT, Service.now(), Somebody.nonce());
    Service.ok(line.post("/cards", JsonObject.with().put("end", end.statement().json()).object()));
    Act act =
        Service.act(
            leaving, matter, Optional.of(head), "log", Service.facts("logKept", "yes"), List.of());
    Answer answer = service.send(act, leaving);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.get("error")).isEqualTo("card");
    assertThat(rows().acts(matter)).hasSize(1);
  }

  @Test
  void an_unknown_step_or_fact_names_the_place_and_is_not_filed() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Act step =
        Service.act(
            service.counsellor, matter, Optional.of(head), "publish", Service.facts(), List.of());
    Answer first = service.send(step, service.counsellor);
    assertThat(first.status()).isEqualTo(400);
    assertThat(first.get("where")).isEqualTo("act.payload.step");
    Act fact =
        Service.act(
            service.counsellor,
            matter,
            Optional.of(head),
            "log",
            Service.facts("logKept", "perhaps"),
            List.of());
    Answer second = service.send(fact, service.counsellor);
    assertThat(second.status()).isEqualTo(400);
    assertThat(second.get("where")).isEqualTo("act.payload.facts.logKept");
    assertThat(second.get("fix")).contains("yes, no or unknown");
    assertThat(rows().acts(matter)).hasSize(1);
  }

  @Test
  void replaying_the_stored_acts_gives_the_stored_rulings_byte_for_byte() throws Exception {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    head = Service.sid(Service.ok(service.send(asking(matter, head), service.counsellor)));
    Service.ok(service.send(logging(matter, head), service.counsellor));
    List<FiledAct> acts = rows().acts(matter);
    Fold fold = Fold.openedBy(acts.getFirst().act());
    for (FiledAct filed : acts) {
      Asked asked =
          fold.ask(
              filed.act(), server.part(Cards.class).find(filed.act().by()).orElseThrow().card());
      assertThat(RulingJson.of(asked.ruling()).spelling()).isEqualTo(filed.ruling());
      assertThat(asked.ruling().word()).isEqualTo(filed.verdict());
      fold = fold.after(asked, filed.allowed());
    }
    assertThat(state(matter))
        .as("what is kept in memory is what is folded anew")
        .isEqualTo(fold.facts());
    MatterRows.Head projected = rows().head(matter).orElseThrow();
    assertThat(projected.seq()).isEqualTo(acts.size());
    assertThat(projected.head()).contains(acts.getLast().statement().sid());
    assertThat(projected.regime()).isEqualTo(fold.regime().name());
  }

  @Test
  void an_act_folds_only_what_came_since_the_last_one_however_long_the_matter_is() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    for (int filed = 1; filed <= 12; filed++) {
      head = Service.sid(Service.ok(service.send(logging(matter, head), service.counsellor)));
      assertThat(server.part(Folds.class).foldedOf(matter)).isEqualTo(filed);
    }
    assertThat(rows().acts(matter)).hasSize(13);
  }

  @Test
  void what_was_filed_can_be_neither_changed_nor_deleted_by_the_application() throws Exception {
    service.open(Somebody.id());
    for (String sql :
        List.of(
            "UPDATE cases.act SET verdict = 'allowed'",
            "DELETE FROM cases.act",
            "UPDATE cases.act_body SET bytes = ''",
            "DELETE FROM cases.paper",
            "UPDATE record.leaf SET index = index + 1",
            "DELETE FROM record.checkpoint")) {
      assertThatThrownBy(() -> asApplication(sql))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void a_stranger_to_a_matter_does_not_read_it() {
    Id16 matter = Somebody.id();
    service.open(matter);
    Somebody party = service.enrol(Role.PARTY, service.court);
    String path = "/matters/" + matter.text() + "/acts";
    assertThat(service.read(party, path).get("error")).isEqualTo("not-yours");
    assertThat(service.read(service.releaser, path).get("seq")).isEqualTo("1");
  }

  @Test
  void outside_a_demo_the_page_of_a_matter_shows_nothing_of_it() {
    Id16 matter = Somebody.id();
    service.open(matter);
    Answer page = line.get("/matters/" + matter.text());
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.text()).doesNotContain("campaign");
  }

  private void asApplication(String sql) throws SQLException {
    try (Connection connection = server.database().openAsApplication();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private MatterRows rows() {
    return server.part(MatterRows.class);
  }

  private Facts state(Id16 matter) {
    List<FiledAct> acts = rows().acts(matter);
    return server.part(Folds.class).behindAll(acts.getFirst().act()).facts();
  }
}
