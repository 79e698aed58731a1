package keep.seal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sid;
import keep.seal.vectors.KnownAnswers;
import keep.seal.world.FixedRandom;
import keep.seal.world.Person;
import keep.seal.world.Times;
import keep.seal.world.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DepositTest {
  private static final byte[] CONTENT = "invented harm".getBytes(StandardCharsets.UTF_8);
  private final World world = World.get();
  private final Person survivor = world.person("survivor");
  private final Person judge = world.person("judge");

  private SealedDeposit harm() throws MalformedInput {
    return SealedDeposit.seal(
        world.matter(),
        new DepositHead(DepositKind.HARM, "text/plain", Optional.empty()),
        CONTENT,
        Optional.of(new SealedDeposit.Depositor(survivor.sid(), survivor.keys())),
        List.of(judge.card(), survivor.card()),
        Times.ASKED,
        new FixedRandom(2));
  }

  @Test
  void its_readers_open_it_and_nobody_else() throws MalformedInput {
    SealedDeposit sealed = harm();
    for (Person reader : List.of(judge, survivor)) {
      try (OpenedDeposit opened = sealed.open(reader.keys(), reader.sid())) {
        assertThat(opened.content()).isEqualTo(CONTENT);
        assertThat(opened.head().kind()).isEqualTo(DepositKind.HARM);
      }
    }
    Person party = world.person("party");
    assertThatThrownBy(() -> sealed.open(party.keys(), party.sid()))
        .isInstanceOf(MalformedInput.class);
    assertThatThrownBy(() -> sealed.open(party.keys(), judge.sid()))
        .isInstanceOf(MalformedInput.class);
  }

  @Test
  void its_statement_is_read_and_written_again() throws MalformedInput {
    SealedDeposit sealed = harm();
    assertThat(Deposit.parse(sealed.statement())).isEqualTo(sealed.says());
    assertThat(Deposit.parse(sealed.statement()).payload())
        .isEqualTo(sealed.statement().payload().toArray());
  }

  @Test
  void any_changed_byte_of_the_ciphertext_is_noticed() throws MalformedInput {
    SealedDeposit sealed = harm();
    byte[] bytes = sealed.ciphertext().toArray();
    bytes[7] ^= 1;
    SealedDeposit changed =
        new SealedDeposit(sealed.statement(), sealed.says(), Bytes.of(bytes), sealed.boxes());
    assertThatThrownBy(() -> changed.open(judge.keys(), judge.sid()))
        .isInstanceOf(MalformedInput.class)
        .hasMessageContaining("ct_sha256");
  }

  @Test
  void an_intake_bears_no_name_and_no_signature() throws MalformedInput {
    Person intake = world.person("releaser");
    SealedDeposit sealed =
        SealedDeposit.seal(
            world.matter(),
            new DepositHead(DepositKind.INTAKE, "text/plain", Optional.empty()),
            CONTENT,
            Optional.empty(),
            List.of(intake.card()),
            Times.ASKED,
            new FixedRandom(3));
    assertThat(sealed.statement().signatures()).isEmpty();
    assertThat(Deposit.parse(sealed.statement()).by()).isEmpty();
    assertThatThrownBy(() -> Deposit.parse(sealed.statement().alsoSignedBy(judge.keys())))
        .isInstanceOf(MalformedInput.class);
  }

  @Test
  void key_and_commitment_are_the_known_ones() {
    JsonNode known = KnownAnswers.read("deposit-key");
    Id16 matter = Id16.of(KnownAnswers.hex(known, "matter"));
    Id16 deposit = Id16.of(KnownAnswers.hex(known, "deposit"));
    try (DepositKey key = new DepositKey(Secret.of(KnownAnswers.hex(known, "dk")));
        Secret body = key.bodyKey(matter, deposit)) {
      assertThat(body.reveal()).isEqualTo(KnownAnswers.hex(known, "bodyKey"));
      assertThat(key.commitment(matter, deposit).hex())
          .isEqualTo(KnownAnswers.text(known, "keyCommit"));
    }
  }

  @Test
  void two_contents_of_one_padded_size_cannot_be_told_apart() throws MalformedInput {
    SealedDeposit longer =
        SealedDeposit.seal(
            world.matter(),
            new DepositHead(DepositKind.HARM, "text/plain", Optional.empty()),
            Arrays.copyOf(CONTENT, 800),
            Optional.of(new SealedDeposit.Depositor(survivor.sid(), survivor.keys())),
            List.of(judge.card()),
            Times.ASKED,
            new FixedRandom(4));
    assertThat(longer.ciphertext().length()).isEqualTo(harm().ciphertext().length());
  }

  @Test
  void a_schedule_of_the_existence_step_names_no_note() throws MalformedInput {
    Sid asked = world.note("noteA").header().sid();
    LocalDate day = LocalDate.of(2026, 11, 20);
    Schedule schedule =
        new Schedule(
            ScheduleStep.EXISTENCE,
            asked,
            day,
            day,
            List.of(new Schedule.Row(Optional.empty(), day, "counselling", "counsellor", 0)),
            true);
    assertThat(Schedule.read(schedule.bytes())).isEqualTo(schedule);
    assertThatThrownBy(() ->
            new Schedule(
                ScheduleStep.EXISTENCE,
                asked,
                day,
                day,
                List.of(new Schedule.Row(Optional.of(asked), day, "counselling", "counsellor", 3)),
                true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
