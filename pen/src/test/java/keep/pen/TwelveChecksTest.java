package keep.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import keep.pen.world.PaperCase;
import keep.pen.world.PaperCase.Seat;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Sid;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.order.Recipient;
import keep.seal.people.Name;
import keep.seal.statement.StatementKind;
import keep.seal.verify.ProofText;
import keep.seal.verify.Verifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The twelve checks before a release: each fails for its own reason, before a server that lies, or
/// a colleague who errs, in just that way.
@Execution(ExecutionMode.CONCURRENT)
class TwelveChecksTest {
  private static void fails(int number, String says, ThrowingCallable release) {
    assertThatThrownBy(release)
        .isInstanceOfSatisfying(
            Check.Failed.class, failed -> assertThat(failed.number()).isEqualTo(number))
        .hasMessageContaining(says);
  }

  private static ReleaseWish with(
      ReleaseWish wish, Map<Sid, List<Integer>> parts, List<Recipient> to, String typed) {
    return new ReleaseWish(
        wish.order(),
        wish.clearance(),
        new TreeMap<>(parts),
        to,
        wish.names(),
        wish.docket(),
        wish.words(),
        typed,
        wish.again());
  }

  @Test
  void an_honest_case_goes_the_whole_way() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      var files = paper.release(paper.wish(order, paper.cleared(order)));
      var report = Verifier.trusting(paper.policy).verify(files.bytes());
      assertThat(report.verdict().word()).as("%s", report.failures()).isEqualTo("OTHER_BASIS");
    }
  }

  @Test
  void check_1_a_record_that_no_witness_has_seen_for_a_day() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.now += PaperCase.DAY + 301;
      fails(1, "more than a day old", () -> paper.release(wish));
    }
  }

  @Test
  void check_2_a_card_that_signed_the_order_has_ended() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.server.end(paper.mair.sid(), paper.mair.person().card().nonce());
      fails(2, "signed the order has ended", () -> paper.release(wish));
    }
  }

  @Test
  void check_2_the_releasers_own_card_has_ended() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Seat second = paper.enrolMember("Anwen (invented)");
      Sid order =
          paper.order(draft -> draft.by(paper.mair.sid(), second.sid()), paper.mair, second);
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.server.end(paper.delyth.sid(), paper.delyth.person().card().nonce());
      fails(2, "own card has ended", () -> paper.release(wish));
    }
  }

  @Test
  void check_3_an_order_that_one_member_signed_for_two() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order(draft -> draft.by(paper.mair.sid()), paper.mair);
      Sid clearance = paper.falselyCleared(order, paper.mair, one -> one);
      fails(3, "not signed by two members", () -> paper.release(paper.wish(order, clearance)));
    }
  }

  @Test
  void check_3_an_order_that_a_party_signed() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order =
          paper.order(
              draft -> draft.by(paper.mair.sid(), paper.party.sid()), paper.mair, paper.party);
      Sid clearance = paper.falselyCleared(order, paper.mair, one -> one);
      fails(3, "not signed by two members", () -> paper.release(paper.wish(order, clearance)));
    }
  }

  @Test
  void a_sole_practitioners_own_paper_order_goes_the_whole_way_and_says_one_person() {
    try (PaperCase paper = new PaperCase(true).summoned()) {
      Sid order = paper.order(draft -> draft.by(paper.delyth.sid()), paper.delyth);
      Sid clearance = paper.cleared(order, paper.delyth);
      var files = paper.release(paper.wish(order, clearance));
      var report = Verifier.trusting(paper.policy).verify(files.bytes());
      assertThat(report.verdict().word()).as("%s", report.failures()).isEqualTo("OTHER_BASIS");
      assertThat(report.findings().orElseThrow().onePerson()).isTrue();
      assertThat(ProofText.firstLine(report)).contains("paper", "one person");
    }
  }

  @Test
  void check_4_an_order_that_stands_on_the_record_before_its_signer() {
    try (PaperCase paper = new PaperCase().summoned()) {
      paper.server.offTheRecord.add(StatementKind.CARD);
      Seat late = paper.enrolMember("Anwen (invented)");
      Sid order =
          paper.order(draft -> draft.by(late.sid(), paper.delyth.sid()), late, paper.delyth);
      paper.server.record(late.person().card());
      Sid clearance = paper.falselyCleared(order, paper.mair, one -> one);
      fails(4, "before its signer", () -> paper.release(paper.wish(order, clearance)));
    }
  }

  @Test
  void check_5_an_order_before_its_day_and_after_it() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid early =
          paper.order(
              draft -> draft.times(paper.now, paper.now + 3600, paper.now + 10 * PaperCase.DAY),
              paper.mair,
              paper.delyth);
      ReleaseWish wish = paper.wish(early, paper.cleared(early));
      fails(5, "not in force today", () -> paper.release(wish));
      paper.later(3600 - 300);
      paper.release(wish);
    }
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order =
          paper.order(
              draft -> draft.times(paper.now, paper.now, paper.now + 3600),
              paper.mair,
              paper.delyth);
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.later(3601);
      fails(5, "not in force today", () -> paper.release(wish));
    }
  }

  @Test
  void check_6_the_releaser_cleared_herself() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      assertThatThrownBy(() -> paper.clearance(order, paper.delyth))
          .hasMessageContaining("may not be the one who releases");
      Sid clearance = paper.falselyCleared(order, paper.delyth, one -> one);
      fails(6, "signed by the releaser", () -> paper.release(paper.wish(order, clearance)));
    }
  }

  @Test
  void check_6_somebody_cleared_who_may_not() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      Sid clearance = paper.falselyCleared(order, paper.party, one -> one);
      fails(6, "may not clear this order", () -> paper.release(paper.wish(order, clearance)));
    }
  }

  @Test
  void check_6_a_clearance_that_has_run_out_by_a_second() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.later(3 * PaperCase.DAY + 1);
      fails(6, "not in time", () -> paper.release(wish));
    }
  }

  @Test
  void check_6_a_clearance_of_another_order_or_none_at_all() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      Sid other = paper.order();
      Sid clearance = paper.cleared(other);
      fails(6, "clears another order", () -> paper.release(paper.wish(order, clearance)));
      ReleaseWish wish = paper.wish(order, clearance);
      ReleaseWish uncleared =
          new ReleaseWish(
              order,
              Optional.empty(),
              wish.parts(),
              wish.recipients(),
              wish.names(),
              wish.docket(),
              wish.words(),
              wish.docketTyped(),
              false);
      fails(6, "a clearance is needed", () -> paper.release(uncleared));
    }
  }

  @Test
  void check_6_an_order_that_was_stayed_though_the_server_says_nothing_of_it() throws Exception {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      MatterReplay replay =
          MatterReplay.of(
              paper.delyth.desk(), paper.delyth.cards(), paper.matter.id(), paper.regime);
      paper.server.end(order, Order.parse(replay.inEffect(order).statement()).nonce());
      fails(6, "stayed or revoked", () -> paper.release(wish));
    }
  }

  @Test
  void check_7_a_note_that_the_order_does_not_name() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      ReleaseWish other =
          with(wish, Map.of(paper.otherNote, List.of(1)), wish.recipients(), wish.docketTyped());
      fails(7, "not named in the order", () -> paper.release(other));
    }
  }

  @Test
  void check_7_a_note_that_is_not_the_one_its_author_signed() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.server.lies.put(
          "notes", honest -> honest.replaceFirst("(\"ciphertext\":\".{40}).{4}", "$1AAAA"));
      fails(7, "note", () -> paper.release(wish));
    }
  }

  @Test
  void check_8_a_passage_that_the_order_does_not_name_and_one_that_is_not_there() {
    try (PaperCase paper = new PaperCase().summoned()) {
      List<Integer> named = Stream.of(paper.ordered.getFirst(), paper.pad).sorted().toList();
      Sid order =
          paper.order(draft -> draft.noScope().scope(paper.note, named), paper.mair, paper.delyth);
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      fails(8, "not in the order", () -> paper.release(wish));
      ReleaseWish empty =
          with(wish, Map.of(paper.note, List.of(paper.pad)), wish.recipients(), wish.docketTyped());
      fails(8, "no passage at a place", () -> paper.release(empty));
    }
  }

  @Test
  void check_8_the_law_does_not_allow_it_whatever_the_server_says() {
    try (PaperCase paper = new PaperCase().opened()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      fails(8, "the law does not allow it", () -> paper.release(wish));
    }
  }

  @Test
  void check_9_somebody_whom_the_order_does_not_name() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      for (Recipient other :
          List.of(Recipient.byHand("police"), Recipient.card(paper.party.sid(), "party"))) {
        fails(
            9,
            "not in the order",
            () -> paper.release(with(wish, wish.parts(), List.of(other), wish.docketTyped())));
      }
      fails(
          9,
          "nobody",
          () -> paper.release(with(wish, wish.parts(), List.of(), wish.docketTyped())));
    }
  }

  @Test
  void check_9_a_recipient_whose_card_has_ended_or_whose_name_is_another() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Recipient to = Recipient.card(paper.party.sid(), "party");
      Sid order = paper.order(draft -> draft.to(to), paper.mair, paper.delyth);
      ReleaseWish plain = paper.wish(order, paper.cleared(order));
      ReleaseWish wish = with(plain, plain.parts(), List.of(to), plain.docketTyped());
      fails(9, "name is not the one", () -> paper.release(wish));
      ReleaseWish misnamed =
          named(wish, new Name(Blind.of(new byte[32]), "Mr Shah (invented)"), paper);
      fails(9, "name is not the one", () -> paper.release(misnamed));
      paper.server.end(paper.party.sid(), paper.party.person().card().nonce());
      ReleaseWish named = named(wish, paper.party.person().name(), paper);
      fails(9, "recipient's card has ended", () -> paper.release(named));
    }
  }

  private static ReleaseWish named(ReleaseWish wish, Name name, PaperCase paper) {
    return new ReleaseWish(
        wish.order(),
        wish.clearance(),
        wish.parts(),
        wish.recipients(),
        Map.of(paper.party.sid(), name),
        wish.docket(),
        wish.words(),
        wish.docketTyped(),
        false);
  }

  @Test
  void check_10_it_has_gone_there_before() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.release(wish);
      fails(10, "gone to this recipient before", () -> paper.release(wish));
    }
  }

  @Test
  void check_11_another_docket_number_than_the_papers() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      for (String typed : List.of("", "T2026-INVENTEE", "t2026-invented")) {
        fails(
            11,
            "docket number",
            () -> paper.release(with(wish, wish.parts(), wish.recipients(), typed)));
      }
    }
  }

  @Test
  void check_12_a_release_that_the_server_keeps_off_the_record() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      paper.server.offTheRecord.add(StatementKind.RELEASE);
      fails(12, "not on the record", () -> paper.release(wish));
    }
  }

  @Test
  void a_clearance_names_what_its_signer_saw() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      Sid clearance =
          paper.falselyCleared(
              order,
              paper.mair,
              one ->
                  new Clearance(
                      one.order(),
                      one.by(),
                      one.head(),
                      one.asOf(),
                      List.of(new keep.seal.order.Ended(paper.mair.sid(), 0)),
                      one.charge(),
                      one.stay(),
                      one.witnessed(),
                      one.validUntil(),
                      one.created(),
                      one.nonce()));
      fails(6, "something that has ended", () -> paper.release(paper.wish(order, clearance)));
    }
  }

  @Test
  void an_order_of_a_court_is_obeyed_by_two_people_though_every_witness_is_away() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      paper.delyth.cards().record().refresh();
      paper.mair.cards().record().refresh();
      paper.server.record.witnessAway = true;
      paper.later(2 * PaperCase.DAY);
      var clearances = new ClearanceClient(paper.mair.desk(), paper.mair.cards(), paper.regime);
      Sid clearance =
          paper.file(
              paper.mair,
              clearances.clearWithoutWitnesses(
                  paper.matter,
                  order,
                  paper.delyth.person().card(),
                  List.of(paper.mair.person().card()),
                  3));
      ReleaserClient client =
          new ReleaserClient(paper.delyth.desk(), paper.delyth.cards(), paper.regime);
      ActDraft act = paper.comply();
      try (ReleaserClient.Ready ready =
          client.prepareWithoutWitnesses(paper.matter, paper.wish(order, clearance), act)) {
        assertThat(paper.act(paper.delyth, act).allowed()).isTrue();
        Dispatch dispatch = new Dispatch(paper.delyth.desk(), paper.delyth.cards());
        var verifier = Verifier.trusting(paper.policy);
        var sent = verifier.verify(dispatch.pack(ready).bytes());
        assertThat(sent.verdict().word()).as("%s", sent.failures()).isEqualTo("OTHER_BASIS");
        assertThat(sent.failures().toString()).contains("NOT_YET_WITNESSED");
        paper.server.record.witnessAway = false;
        paper.later(3600);
        paper.delyth.cards().record().waitForWitnesses();
        paper.delyth.cards().record().refresh();
        var whole = verifier.verify(dispatch.pack(ready).bytes());
        assertThat(whole.verdict().word()).as("%s", whole.failures()).isEqualTo("OTHER_BASIS");
        assertThat(whole.failures().toString()).doesNotContain("NOT_YET_WITNESSED");
      }
    }
  }

  @Test
  void without_witnesses_nothing_leaves_that_can_wait_or_that_nobody_confirmed() {
    try (PaperCase paper = new PaperCase().summoned()) {
      Sid order = paper.order();
      ReleaseWish wish = paper.wish(order, paper.cleared(order));
      ReleaserClient client =
          new ReleaserClient(paper.delyth.desk(), paper.delyth.cards(), paper.regime);
      paper.delyth.cards().record().refresh();
      paper.server.record.witnessAway = true;
      paper.later(3600);
      fails(
          1,
          "less than a day",
          () -> client.prepareWithoutWitnesses(paper.matter, wish, paper.comply()));
      paper.later(PaperCase.DAY);
      fails(
          6,
          "has not confirmed",
          () -> client.prepareWithoutWitnesses(paper.matter, wish, paper.comply()));
    }
  }
}
