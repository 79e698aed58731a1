package keep.work.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.Basis;
import keep.seal.order.ChargeWord;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.StayWord;
import keep.seal.order.Under;
import keep.seal.people.Keyset;
import keep.seal.people.Policy;
import keep.seal.people.Role;
import keep.seal.statement.Statement;
import keep.work.world.Line;
import keep.work.world.Line.Answer;
import keep.work.world.RunningServer;
import keep.work.world.Service;
import keep.work.world.Somebody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Protocol section 7 at the server's door: who makes an order, on every basis under every set of
/// rules, and who clears one under the law in force. The campaign's clearances take a whole walk:
/// the verifier's test has those cells, and the story walks one.
class AuthorityAtTheDoorTest {
  private final Map<String, int[]> counts = new TreeMap<>();

  /// One service, its people, and one matter.
  private static final class Door {
    final Service service;
    final Line line;
    final Map<Role, List<Somebody>> people = new EnumMap<>(Role.class);
    final Id16 matter = Somebody.id();
    final Sid note;
    Sid head;

    Door(RunningServer server, boolean sole) throws MalformedInput {
      line = new Line(server.base());
      service = new Service(line, Policy.Purpose.LIVE, sole);
      for (Role role : Role.values()) {
        people.put(role, List.of(enrol(role), enrol(role)));
      }
      var sealed = service.note();
      Service.ok(line.post("/notes", Service.request(sealed)));
      note = sealed.note().header().sid();
      head = service.open(matter);
    }

    Somebody enrol(Role role) {
      return service.enrol(
          role,
          switch (role) {
            case COUNSELLOR, RELEASER, SURVIVOR, ADVISER, PARTY -> service.service;
            case JUDGE, REGISTRAR -> service.court;
          });
    }

    List<Somebody> of(Role role) {
      return Optional.ofNullable(people.get(role)).orElseThrow();
    }

    Statement order(Basis basis, Under under, List<Somebody> by) {
      long now = Service.now();
      Digest some = Digest.of(new byte[32]);
      boolean court = basis == Basis.JUDGE || basis == Basis.PAPER;
      Order order =
          new OrderDraft(Somebody.id(), matter, basis, under, Purpose.OTHER, Somebody.nonce())
              .by(by.stream().map(Somebody::sid).toArray(Sid[]::new))
              .courtRefCommit(court ? Optional.of(some) : Optional.empty())
              .scanSha256(basis == Basis.PAPER ? Optional.of(some) : Optional.empty())
              .times(now, now, now + 86_400)
              .scope(note, List.of(1))
              .to(Recipient.byHand("court"))
              .order();
      List<Keyset> keys = by.stream().map(Somebody::keys).toList();
      return order.sign(keys);
    }

    /// Files a paper with a step under which the server looks at it.
    Answer file(Statement paper, Under under) {
      String step = under == Under.LAW ? "log" : "decide-consent";
      Act act =
          Service.act(
              service.counsellor,
              matter,
              Optional.of(head),
              step,
              under == Under.LAW ? Service.facts("logKept", "yes") : Service.facts(),
              List.of(paper.sid()));
      Answer answer = service.send(act, service.counsellor, paper);
      if (answer.status() == 200) {
        head = Service.sid(answer);
      }
      return answer;
    }

    /// Waits until everything filed so far stands on the record, and gives its size.
    long recorded() {
      Somebody last = enrol(Role.PARTY);
      String leaf = new LeafText.Public("card", Hash.of(last.sid().toArray())).hash().hex();
      return Long.parseLong(Service.ok(line.get("/record/index?wait=20&leaf=" + leaf)).get("size"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_server_gives_every_cell_the_tables_answer(boolean sole) throws Exception {
    try (RunningServer server = RunningServer.live()) {
      Door door = new Door(server, sole);
      Policy policy = door.service.policy.latest();
      for (Basis basis : Basis.values()) {
        for (Under under : Under.values()) {
          Optional<Authority> row = Authority.of(basis, under);
          for (Role role : Role.values()) {
            for (List<Somebody> by : List.of(door.of(role).subList(0, 1), door.of(role))) {
              boolean allowed =
                  row.map(one ->
                          one.standingOf(by.stream().map(Somebody::card).toList(), policy)
                              != Standing.NONE)
                      .orElse(false);
              expect("makes", allowed, door.file(door.order(basis, under, by), under));
            }
          }
        }
      }
      clears(door);
    }
    counts.forEach((deed, count) ->
        System.out.printf(
            "cells of section 7 at the server (sole: %s): %s: %d, allowed %d%n",
            sole, deed, count[0], count[1]));
    assertThat(counts.values().stream().mapToInt(count -> count[0]).sum()).isEqualTo(175);
  }

  private void clears(Door door) throws MalformedInput {
    List<Statement> orders = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      List<Somebody> by =
          basis == Basis.JUDGE ? door.of(Role.JUDGE).subList(0, 1) : door.of(Role.COUNSELLOR);
      Statement order = door.order(basis, Under.LAW, by);
      Service.ok(door.file(order, Under.LAW));
      orders.add(order);
    }
    long size = door.recorded();
    for (Statement order : orders) {
      Authority row = Authority.of(Order.parse(order)).orElseThrow();
      for (Role role : Role.values()) {
        Somebody by = door.of(role).getFirst();
        Clearance clearance =
            new Clearance(
                order.sid(),
                by.sid(),
                door.head,
                size,
                List.of(),
                ChargeWord.NOT_NEEDED,
                StayWord.NOT_NEEDED,
                true,
                Service.now() + 3600,
                Service.now(),
                Somebody.nonce());
        expect("clears", row.mayClear(role), door.file(clearance.sign(by.keys()), Under.LAW));
      }
    }
  }

  private void expect(String deed, boolean allowed, Answer answer) {
    assertThat(answer.status() == 200).as("%s: %s", deed, answer.text()).isEqualTo(allowed);
    int[] count = counts.computeIfAbsent(deed, key -> new int[2]);
    count[0]++;
    count[1] += allowed ? 1 : 0;
  }
}
