package keep.work.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import keep.casework.sight.Seats;
import keep.casework.sight.Sight;
import keep.casework.sight.SightTable;
import keep.casework.sight.Thing;
import keep.casework.sight.Tie;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.Act;
import keep.seal.matter.DepositKind;
import keep.seal.people.CardEnd;
import keep.seal.people.Policy.Purpose;
import keep.seal.people.Role;
import keep.work.world.Line;
import keep.work.world.Line.Answer;
import keep.work.world.RunningServer;
import keep.work.world.Service;
import keep.work.world.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The sight table, asked at the live doors: every door that takes an id, every role, every way of
/// having to do with a matter. The doors are taken from the router.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightOnTheWireTest {
  /// What decides at a door for programs.
  private enum Decides {
    /// Nothing: it is for everybody.
    NOBODY,
    /// The signatures on what is sent.
    WHAT_IS_SENT,
    /// The role alone: it takes no id.
    ROLE,
    /// The sight table.
    SIGHT,
    /// Who is named in the release.
    RELEASE
  }

  private static final Map<String, Decides> DOORS =
      Map.ofEntries(
          Map.entry("GET /cards", Decides.ROLE),
          Map.entry("GET /cards/{}", Decides.SIGHT),
          Map.entry("GET /checkpoint", Decides.NOBODY),
          Map.entry("GET /deposits", Decides.ROLE),
          Map.entry("GET /deposits/{}", Decides.SIGHT),
          Map.entry("GET /health", Decides.NOBODY),
          Map.entry("GET /intake", Decides.NOBODY),
          Map.entry("GET /matters/{}", Decides.NOBODY),
          Map.entry("GET /matters/{}/acts", Decides.SIGHT),
          Map.entry("GET /notes", Decides.ROLE),
          Map.entry("GET /notes/{}", Decides.SIGHT),
          Map.entry("GET /policies/current", Decides.NOBODY),
          Map.entry("GET /record/index", Decides.NOBODY),
          Map.entry("GET /record/log", Decides.NOBODY),
          Map.entry("GET /releases/{}/envelope", Decides.RELEASE),
          Map.entry("GET /tile/", Decides.NOBODY),
          Map.entry("POST /cards", Decides.WHAT_IS_SENT),
          Map.entry("POST /deposits", Decides.WHAT_IS_SENT),
          Map.entry("POST /grants", Decides.WHAT_IS_SENT),
          Map.entry("POST /matters/{}/acts", Decides.SIGHT),
          Map.entry("POST /notes", Decides.WHAT_IS_SENT),
          Map.entry("POST /policies", Decides.WHAT_IS_SENT),
          Map.entry("POST /releases/{}/envelope", Decides.RELEASE));

  /// What somebody has to do with a matter.
  private enum Relation {
    STRANGER,
    ASKED_IN,
    ACTED_AND_ALLOWED,
    ASKED_IN_BY_A_REFUSED_ACT,
    OTHER_MATTER,
    CARD_ENDED
  }

  private final RunningServer server = RunningServer.live();
  private final Line line = new Line(server.base());
  private final Service service;
  private final Sid note;
  private final Map<String, Integer> cells = new TreeMap<>();

  SightOnTheWireTest() throws MalformedInput {
    service = new Service(line, Purpose.LIVE);
    var sealed = service.note();
    Service.ok(line.post("/notes", Service.request(sealed)));
    note = sealed.note().header().sid();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void every_door_of_the_router_is_asked_here_and_described_in_the_document() throws Exception {
    TreeSet<String> routed = new TreeSet<>();
    server
        .part(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (method.getBeanType().getPackageName().startsWith("keep.work")) {
            for (var verb : info.getMethodsCondition().getMethods()) {
              info.getPatternValues().forEach(pattern -> routed.add(verb + " " + plain(pattern)));
            }
          }
        });
    assertThat(routed)
        .as("a new door: say here what decides at it, ask it below, describe it in docs/http.md")
        .containsExactlyInAnyOrderElementsOf(DOORS.keySet());
    String document = plain(Files.readString(Path.of("..", "docs", "http.md")));
    for (String door : routed) {
      assertThat(document).contains("`" + door);
    }
    System.out.println("doors for programs: " + routed.size());
  }

  private static String plain(String path) {
    return path.replaceAll("\\{[^}\n]*\\}", "{}").replace("/**", "/");
  }

  /// One person, and what there is around her.
  private record Scene(Somebody who, Id16 matter, Sid head, Sid sealedToHer, Somebody survivor) {}

  private Scene scene(Role role, Relation relation) {
    Somebody who =
        service.enrol(
            role,
            switch (role) {
              case COUNSELLOR, RELEASER, SURVIVOR, ADVISER, PARTY -> service.service;
              case JUDGE, REGISTRAR -> service.court;
            });
    Somebody survivor = service.enrol(Role.SURVIVOR, service.service);
    Id16 matter = Somebody.id();
    Sid head = service.askIn(matter, service.open(matter), survivor);
    Id16 where = relation == Relation.OTHER_MATTER ? Somebody.id() : matter;
    if (relation == Relation.OTHER_MATTER) {
      service.askIn(where, service.open(where), who);
    }
    var deposit = Service.deposit(matter, DepositKind.SUBMISSION, service.counsellor, who);
    String step =
        switch (relation) {
          case STRANGER, OTHER_MATTER -> "";
          case ASKED_IN, ACTED_AND_ALLOWED, CARD_ENDED -> "log";
          case ASKED_IN_BY_A_REFUSED_ACT -> "accept";
        };
    if (!step.isEmpty()) {
      Act act =
          Service.act(
              service.counsellor,
              matter,
              Optional.of(head),
              step,
              step.equals("log") ? Service.facts("logKept", "yes") : Service.facts(),
              List.of(deposit.statement().sid()));
      Answer answer =
          Service.ok(
              line.post(
                  "/matters/" + matter.text() + "/acts",
                  Service.request(act.sign(service.counsellor.keys()), deposit)));
      assertThat(answer.get("verdict").equals("allowed")).isEqualTo(step.equals("log"));
      head = Service.sid(answer);
    }
    if (relation == Relation.ACTED_AND_ALLOWED) {
      head = Service.sid(Service.ok(service.send(log(who, matter, head), who)));
    }
    if (relation == Relation.CARD_ENDED) {
      CardEnd end =
          CardEnd.byHolder(
              who.keys(), who.card(), CardEnd.Reason.LEFT, Service.now(), Somebody.nonce());
      Service.ok(
          line.post("/cards", JsonObject.with().put("end", end.statement().json()).object()));
    }
    return new Scene(who, matter, head, deposit.statement().sid(), survivor);
  }

  private static Act log(Somebody by, Id16 matter, Sid head) {
    return Service.act(
        by, matter, Optional.of(head), "log", Service.facts("logKept", "yes"), List.of());
  }

  private static boolean takesPart(Role role, Relation relation) {
    return switch (relation) {
      case ASKED_IN, ACTED_AND_ALLOWED -> true;
      case STRANGER, ASKED_IN_BY_A_REFUSED_ACT, OTHER_MATTER -> Seats.needsNone(role);
      case CARD_ENDED -> false;
    };
  }

  @Test
  void every_cell_is_answered_at_the_door_as_the_table_says() {
    for (Role role : Role.values()) {
      for (Relation relation : Relation.values()) {
        Scene scene = scene(role, relation);
        boolean here = takesPart(role, relation);
        Tie tie = here ? Tie.SEATED : Tie.NONE;
        expect(
            "GET /matters/{}/acts",
            role,
            relation,
            scene,
            Thing.MATTER,
            tie,
            "/matters/" + scene.matter().text() + "/acts");
        expect(
            "GET /cards/{}",
            role,
            relation,
            scene,
            Thing.CARD,
            tie,
            "/cards/" + scene.survivor().sid().text());
        boolean served = here && relation != Relation.STRANGER && relation != Relation.OTHER_MATTER;
        expect(
            "GET /deposits/{}",
            role,
            relation,
            scene,
            Thing.CONTENT,
            served ? Tie.SERVED : Tie.NONE,
            "/deposits/" + scene.sealedToHer().text());
        expect(
            "GET /notes/{}",
            role,
            relation,
            scene,
            Thing.CONTENT,
            Tie.NONE,
            "/notes/" + note.text());
        Answer acted = service.send(log(scene.who(), scene.matter(), scene.head()), scene.who());
        assertThat(acted.status() == 200).as("POST acts, %s, %s", role, relation).isEqualTo(here);
        if (!here) {
          assertThat(acted.text()).doesNotContain(scene.head().text());
        }
        cells.merge("POST /matters/{}/acts", 1, Integer::sum);
      }
    }
    System.out.println("cells of sight at the doors: " + cells);
    assertThat(cells.keySet())
        .containsExactlyInAnyOrderElementsOf(
            DOORS.entrySet().stream()
                .filter(door -> door.getValue() == Decides.SIGHT)
                .map(Map.Entry::getKey)
                .toList());
    assertThat(cells.values()).containsOnly(Role.values().length * Relation.values().length);
  }

  private void expect(
      String door, Role role, Relation relation, Scene scene, Thing thing, Tie tie, String path) {
    Answer answer = service.read(scene.who(), path);
    boolean shown =
        relation != Relation.CARD_ENDED && SightTable.of(role, thing, tie) != Sight.NOTHING;
    assertThat(answer.status())
        .as("%s, %s, %s: %s", door, role, relation, answer.text())
        .isEqualTo(shown ? 200 : 403);
    cells.merge(door, 1, Integer::sum);
  }
}
