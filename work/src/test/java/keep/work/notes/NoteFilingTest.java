package keep.work.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.note.Cutting;
import keep.seal.note.NoteSealer;
import keep.seal.note.NoteText;
import keep.seal.note.Passage;
import keep.seal.people.CertifiedCards;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoteFilingTest {
  private final RunningServer server = RunningServer.live();
  private final Line line = new Line(server.base());
  private final Service service;

  NoteFilingTest() throws MalformedInput {
    service = new Service(line, Purpose.LIVE);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_note_is_filed_whole_and_only_its_readers_get_it() throws Exception {
    NoteSealer.Sealed sealed = service.note();
    byte[] request = Service.request(sealed).bytes();
    Answer first = Service.ok(line.post("/notes", request));
    assertThat(line.post("/notes", request)).isEqualTo(first);
    String path = "/notes/" + first.get("header");
    assertThat(service.read(service.releaser, path).get("ciphertext"))
        .isEqualTo(keep.seal.encoding.Base64Std.encode(sealed.note().ciphertext().toArray()));
    assertThat(service.read(service.judge, path).get("error")).isEqualTo("not-yours");
    Somebody colleague = service.enrol(Role.COUNSELLOR, service.service);
    assertThat(service.read(colleague, path).get("error")).isEqualTo("not-yours");
  }

  @Test
  void no_word_of_the_note_is_in_the_database() throws Exception {
    Service.ok(line.post("/notes", Service.request(service.note())));
    assertThat(ask("SELECT count(*) FROM notes.body WHERE position('invented'::bytea IN ct) > 0"))
        .isEqualTo("0");
  }

  @Test
  void a_changed_bit_anywhere_in_a_signed_part_is_refused_and_nothing_is_filed() throws Exception {
    String before = counts();
    String request = new String(Service.request(service.note()).bytes(), StandardCharsets.UTF_8);
    for (String part : List.of("\"header\":", "\"seal\":", "\"grants\":")) {
      int at = request.indexOf("\"sig\":\"", request.indexOf(part)) + 20;
      char other = request.charAt(at) == 'A' ? 'B' : 'A';
      String changed = request.substring(0, at) + other + request.substring(at + 1);
      Answer answer = line.post("/notes", changed.getBytes(StandardCharsets.UTF_8));
      assertThat(answer.status()).as(part).isEqualTo(400);
      assertThat(answer.get("error")).as(part).isEqualTo("signature");
    }
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void a_ciphertext_or_box_that_is_not_the_one_named_is_refused() throws Exception {
    String before = counts();
    String one = new String(Service.request(service.note()).bytes(), StandardCharsets.UTF_8);
    String two = new String(Service.request(service.note()).bytes(), StandardCharsets.UTF_8);
    for (String name : List.of("\"ciphertext\":\"", "\"enc\":\"")) {
      String changed = one.replace(textAfter(one, name), textAfter(two, name));
      Answer answer = line.post("/notes", changed.getBytes(StandardCharsets.UTF_8));
      assertThat(answer.get("error")).as(name).isEqualTo("malformed");
    }
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void when_the_last_reader_s_card_is_unknown_nothing_at_all_is_filed() throws Exception {
    String before = counts();
    Somebody stranger = Somebody.of(Role.COUNSELLOR, Service.now(), service.service);
    NoteSealer.Sealed sealed =
        new NoteSealer(service.counsellor.card(), service.counsellor.keys(), random())
            .seal(
                Passage.about("{\"client\":\"invented\"}"),
                Cutting.cut(NoteText.read("Invented.".getBytes(StandardCharsets.UTF_8), "n")),
                CertifiedCards.of(service.policy.latest(), List.of(stranger.card())),
                Service.now(),
                LocalDate.of(2026, 11, 23));
    Answer answer = line.post("/notes", Service.request(sealed));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(counts()).isEqualTo(before);
  }

  private static java.security.SecureRandom random() {
    return new java.security.SecureRandom();
  }

  private static String textAfter(String request, String name) {
    int from = request.indexOf(name) + name.length();
    return request.substring(from, request.indexOf('"', from));
  }

  /// Every table that a note touches.
  private String counts() throws SQLException {
    return ask(
        "SELECT (SELECT count(*) FROM notes.header) || ' ' || (SELECT count(*) FROM notes.seal) || ' '"
            + " || (SELECT count(*) FROM notes.body) || ' ' || (SELECT count(*) FROM notes.grants)"
            + " || ' ' || (SELECT count(*) FROM notes.box) || ' ' || (SELECT count(*) FROM"
            + " record.entry WHERE kind IN ('header', 'seal', 'grants'))");
  }

  private String ask(String sql) throws SQLException {
    try (Connection owner = server.database().openAsOwner();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
