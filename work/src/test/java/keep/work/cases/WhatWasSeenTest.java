package keep.work.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.DepositKind;
import keep.seal.matter.ReadRequest;
import keep.seal.people.Policy.Purpose;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.seal.statement.Statement;
import keep.work.world.Line;
import keep.work.world.Line.Answer;
import keep.work.world.RunningServer;
import keep.work.world.Service;
import keep.work.world.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Faults that were seen once at this door, each with the others of its kind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatWasSeenTest {
  private final RunningServer server = RunningServer.live();
  private final Line line = new Line(server.base());
  private final Service service;

  WhatWasSeenTest() throws MalformedInput {
    service = new Service(line, Purpose.LIVE);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private SigningKey authority(Role role) {
    return switch (role) {
      case COUNSELLOR, RELEASER, SURVIVOR, ADVISER, PARTY -> service.service;
      case JUDGE, REGISTRAR -> service.court;
    };
  }

  private Somebody somebody(Role role) {
    return service.enrol(role, authority(role));
  }

  private Answer matter(Somebody reader, Id16 matter) {
    return service.read(reader, "/matters/" + matter.text() + "/acts");
  }

  private static Act act(Somebody by, Id16 matter, Sid prev, String step, String... facts) {
    return Service.act(by, matter, Optional.of(prev), step, Service.facts(facts), List.of());
  }

  private int acts(Id16 matter) {
    return server.part(MatterRows.class).acts(matter).size();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"JUDGE", "REGISTRAR", "SURVIVOR", "ADVISER", "PARTY"})
  void a_stranger_learns_no_head_files_nothing_and_gives_herself_no_sight(Role role) {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Somebody stranger = somebody(role);
    assertThat(matter(stranger, matter).status()).isEqualTo(403);
    Sid wrong = Sid.of(new byte[32]);
    for (Act act :
        List.of(
            act(stranger, matter, wrong, "log", "logKept", "yes"),
            act(stranger, matter, head, "log", "logKept", "yes"),
            act(stranger, matter, head, "publish"),
            act(stranger, matter, head, "hear"),
            act(stranger, Somebody.id(), head, "log", "logKept", "yes"))) {
      Answer answer = service.send(act, stranger);
      assertThat(answer.status()).as(act.step()).isEqualTo(403);
      assertThat(answer.get("error")).isEqualTo("not-yours");
      assertThat(answer.text()).doesNotContain(head.text()).doesNotContain("seq");
    }
    Answer sealed = service.log(matter, head, stranger, DepositKind.SUBMISSION, stranger);
    assertThat(sealed.get("error")).isEqualTo("not-yours");
    Answer own =
        service.send(
            Service.act(
                stranger, Somebody.id(), Optional.empty(), "open", Service.opening(), List.of()),
            stranger);
    assertThat(own.status()).isEqualTo(403);
    assertThat(acts(matter)).isEqualTo(1);
    assertThat(matter(stranger, matter).get("error")).isEqualTo("not-yours");
    assertThat(matter(stranger, Somebody.id()).get("error")).isEqualTo("not-yours");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"JUDGE", "REGISTRAR", "SURVIVOR", "ADVISER", "PARTY"})
  void whoever_is_asked_in_reads_and_acts_and_only_there(Role role) {
    Id16 matter = Somebody.id();
    Somebody guest = somebody(role);
    Sid head = service.askIn(matter, service.open(matter), guest);
    assertThat(matter(guest, matter).status()).isEqualTo(200);
    Answer acted =
        Service.ok(service.send(act(guest, matter, head, "log", "logKept", "yes"), guest));
    assertThat(acted.get("verdict")).isEqualTo("allowed");
    Id16 other = Somebody.id();
    service.open(other);
    assertThat(matter(guest, other).get("error")).isEqualTo("not-yours");
  }

  @Test
  void a_refused_act_asks_nobody_in() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Somebody guest = somebody(Role.PARTY);
    var deposit = Service.deposit(matter, DepositKind.SUBMISSION, service.counsellor, guest);
    Act refused =
        Service.act(
            service.counsellor,
            matter,
            Optional.of(head),
            "accept",
            Service.facts(),
            List.of(deposit.statement().sid()));
    Answer answer =
        Service.ok(
            line.post(
                "/matters/" + matter.text() + "/acts",
                Service.request(refused.sign(service.counsellor.keys()), deposit)));
    assertThat(answer.get("verdict")).isNotEqualTo("allowed");
    assertThat(matter(guest, matter).get("error")).isEqualTo("not-yours");
  }

  @Test
  void a_party_asks_nobody_in() {
    Id16 matter = Somebody.id();
    Somebody party = somebody(Role.PARTY);
    Somebody friend = somebody(Role.PARTY);
    Sid head = service.askIn(matter, service.open(matter), party);
    Service.ok(service.log(matter, head, party, DepositKind.SUBMISSION, friend));
    assertThat(matter(friend, matter).get("error")).isEqualTo("not-yours");
  }

  @Test
  void a_party_sees_what_is_hers_and_was_served_on_her_and_of_the_rest_that_it_is_there() {
    Id16 matter = Somebody.id();
    Somebody defence = somebody(Role.PARTY);
    Somebody prosecution = somebody(Role.PARTY);
    Sid head = service.askIn(matter, service.open(matter), defence, prosecution, service.judge);
    head =
        Service.sid(
            Service.ok(service.log(matter, head, defence, DepositKind.SUBMISSION, service.judge)));
    Answer seen = Service.ok(matter(prosecution, matter));
    assertThat(seen.get("stubs")).contains("\"sid\":\"" + head.text() + "\"");
    assertThat(seen.get("acts")).doesNotContain(head.text());
    assertThat(seen.text()).doesNotContain(defence.sid().text());
    assertThat(seen.get("papers").split("\"stmt\"", -1)).hasSize(2);
    Answer own = Service.ok(matter(defence, matter));
    assertThat(own.get("papers").split("\"stmt\"", -1)).hasSize(3);
    Answer judge = Service.ok(matter(service.judge, matter));
    assertThat(judge.get("stubs")).isEqualTo("[]");
    assertThat(Service.ok(matter(service.releaser, matter)).get("stubs")).isEqualTo("[]");
  }

  @Test
  void a_card_is_shown_to_those_whom_it_concerns() {
    Id16 matter = Somebody.id();
    Somebody survivor = somebody(Role.SURVIVOR);
    Somebody party = somebody(Role.PARTY);
    Somebody stranger = somebody(Role.PARTY);
    service.askIn(matter, service.open(matter), survivor, party);
    for (Somebody reader : List.of(service.counsellor, service.releaser, survivor, party)) {
      assertThat(service.read(reader, "/cards/" + survivor.sid().text()).status()).isEqualTo(200);
    }
    for (Somebody reader : List.of(stranger, service.judge)) {
      assertThat(service.read(reader, "/cards/" + survivor.sid().text()).get("error"))
          .isEqualTo("not-yours");
      assertThat(service.read(reader, "/cards/" + Sid.of(new byte[32]).text()).get("error"))
          .isEqualTo("not-yours");
    }
    assertThat(service.read(stranger, "/cards/" + service.releaser.sid().text()).status())
        .isEqualTo(200);
  }

  @Test
  void the_same_act_fifty_times_at_once_is_answered_fifty_times_and_filed_once() throws Exception {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Act act = act(service.counsellor, matter, head, "log", "logKept", "yes");
    byte[] request = Service.request(act.sign(service.counsellor.keys())).bytes();
    assertThat(together(50, () -> line.post("/matters/" + matter.text() + "/acts", request)))
        .allMatch(answer -> answer.status() == 200)
        .hasSize(50);
    assertThat(acts(matter)).isEqualTo(2);
  }

  @Test
  void the_same_first_act_many_times_at_once_too() throws Exception {
    Id16 matter = Somebody.id();
    Act open =
        Service.act(
            service.counsellor, matter, Optional.empty(), "open", Service.opening(), List.of());
    byte[] request = Service.request(open.sign(service.counsellor.keys())).bytes();
    assertThat(together(20, () -> line.post("/matters/" + matter.text() + "/acts", request)))
        .allMatch(answer -> answer.status() == 200)
        .hasSize(20);
    assertThat(acts(matter)).isEqualTo(1);
  }

  private static List<Answer> together(int times, Callable<Answer> request) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Answer>> sent = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(times)) {
      for (int i = 0; i < times; i++) {
        sent.add(
            threads.submit(() -> {
              start.await();
              return request.call();
            }));
      }
      start.countDown();
    }
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> one : sent) {
      answers.add(one.get());
    }
    return answers;
  }

  @Test
  void a_filed_act_under_a_broken_signature_is_refused_like_any_other() {
    Id16 matter = Somebody.id();
    Sid head = service.open(matter);
    Act act = act(service.counsellor, matter, head, "log", "logKept", "yes");
    Service.ok(service.send(act, service.counsellor));
    for (Somebody other : List.of(service.releaser, service.judge)) {
      assertThat(service.send(act, other).get("error")).isEqualTo("signature");
    }
    Statement unsigned =
        Statement.signed(keep.seal.statement.StatementKind.ACT, act.payload(), List.of());
    Answer answer = line.post("/matters/" + matter.text() + "/acts", Service.request(unsigned));
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void a_signed_read_is_good_for_its_method_and_its_bytes_alone() {
    String path = "/releases/" + Sid.of(new byte[32]).text() + "/envelope";
    byte[] body = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Somebody by = service.releaser;
    byte[] get = by.read(line.host(), path, Service.now());
    assertThat(line.send(path, body, get).get("error")).isEqualTo("read-statement");
    byte[] otherBytes =
        ReadRequest.post(by.sid(), line.host(), path, new byte[3], Service.now(), Somebody.nonce())
            .sign(by.keys())
            .envelope();
    assertThat(line.send(path, body, otherBytes).get("error")).isEqualTo("read-statement");
    byte[] good =
        ReadRequest.post(by.sid(), line.host(), path, body, Service.now(), Somebody.nonce())
            .sign(by.keys())
            .envelope();
    assertThat(line.send(path, body, good).get("error")).isEqualTo("unknown");
    byte[] post =
        ReadRequest.post(by.sid(), line.host(), "/notes", body, Service.now(), Somebody.nonce())
            .sign(by.keys())
            .envelope();
    assertThat(line.get("/notes", post).get("error")).isEqualTo("read-statement");
  }

  @Test
  void whoever_is_refused_again_and_again_is_stopped_before_the_matter_grows() {
    Id16 matter = Somebody.id();
    Somebody party = somebody(Role.PARTY);
    Sid head = service.askIn(matter, service.open(matter), party);
    int filed = 0;
    Answer answer = service.send(act(party, matter, head, "hear"), party);
    while (answer.status() == 200 && filed < 100) {
      assertThat(answer.get("verdict")).isNotEqualTo("allowed");
      filed++;
      head = Service.sid(answer);
      answer = service.send(act(party, matter, head, "hear"), party);
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(filed).isEqualTo(40);
    // What the law allows is filed all the same, of her too.
    for (Somebody by : List.of(party, service.counsellor)) {
      head =
          Service.sid(Service.ok(service.send(act(by, matter, head, "log", "logKept", "yes"), by)));
    }
  }
}
