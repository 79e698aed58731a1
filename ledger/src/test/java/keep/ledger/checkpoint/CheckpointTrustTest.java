package keep.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.CheckpointVerdict.Refused;
import keep.ledger.checkpoint.CheckpointVerdict.TooFewWitnesses;
import keep.ledger.checkpoint.CheckpointVerdict.Witnessed;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;

class CheckpointTrustTest {
  private static final long TIME = 1_802_000_060L;

  private final LogSigner log = new LogSigner("keep.example/log", Seeded.counting(0x20, 32));
  private final Cosigner one = Cosigner.ed25519("w.example/1", Seeded.counting(0x40, 32));
  private final Cosigner onePq = Cosigner.mlDsa44("w.example/1", Seeded.counting(0x41, 32));
  private final Cosigner two = Cosigner.ed25519("w.example/2", Seeded.counting(0x42, 32));
  private final Cosigner twoPq = Cosigner.mlDsa44("w.example/2", Seeded.counting(0x43, 32));
  private final Cosigner stranger = Cosigner.ed25519("w.example/3", Seeded.counting(0x44, 32));
  private final Checkpoint checkpoint =
      new Checkpoint("keep.example/log", 7, Seeded.hash(Seeded.random(7)));

  private CheckpointTrust trust(int need, int pqNeed) {
    return new CheckpointTrust(
        log.verifierKey(),
        List.of(one.verifierKey(), onePq.verifierKey(), two.verifierKey(), twoPq.verifierKey()),
        need,
        pqNeed);
  }

  private SignedCheckpoint signedBy(Cosigner... cosigners) {
    List<NoteSignature> lines = new ArrayList<>();
    for (int i = 0; i < cosigners.length; i++) {
      lines.add(cosigners[i].cosign(checkpoint, TIME + i));
    }
    return log.sign(checkpoint).with(lines);
  }

  @Test
  void two_names_are_two_witnesses_and_each_time_is_told() {
    assertThat(trust(2, 0).judge(signedBy(one, two), UnknownLines.REFUSE))
        .isEqualTo(
            new Witnessed(
                checkpoint,
                List.of(
                    new Witnessing("w.example/1", KeyType.COSIGNATURE_ED25519, TIME),
                    new Witnessing("w.example/2", KeyType.COSIGNATURE_ED25519, TIME + 1))));
  }

  @Test
  void one_name_with_two_keys_is_one_witness() {
    assertThat(trust(2, 1).judge(signedBy(one, onePq), UnknownLines.REFUSE))
        .isInstanceOfSatisfying(
            TooFewWitnesses.class,
            few -> {
              assertThat(few.names()).isEqualTo(1);
              assertThat(few.pqNames()).isEqualTo(1);
              assertThat(few.witnesses()).hasSize(2);
            });
  }

  @Test
  void a_post_quantum_witness_that_is_asked_for_is_missed() {
    assertThat(trust(2, 1).judge(signedBy(one, two), UnknownLines.REFUSE))
        .isInstanceOf(TooFewWitnesses.class);
    assertThat(trust(2, 1).judge(signedBy(one, twoPq), UnknownLines.REFUSE))
        .isInstanceOf(Witnessed.class);
    assertThat(trust(2, 2).judge(signedBy(onePq, two, twoPq), UnknownLines.REFUSE))
        .isInstanceOf(Witnessed.class);
  }

  @Test
  void none_asked_for_is_enough_without_any() {
    assertThat(trust(0, 0).judge(signedBy(), UnknownLines.REFUSE))
        .isEqualTo(new Witnessed(checkpoint, List.of()));
    assertThat(trust(1, 0).judge(signedBy(), UnknownLines.REFUSE))
        .isEqualTo(new TooFewWitnesses(checkpoint, List.of(), 0, 0));
  }

  @Test
  void a_strangers_line_is_refused_in_a_package_and_passed_over_on_a_live_log() {
    SignedCheckpoint signed = signedBy(one, stranger, two);
    assertThat(trust(2, 0).judge(signed, UnknownLines.REFUSE))
        .isEqualTo(new Refused(CheckpointFault.UNKNOWN_LINE, 3));
    assertThat(trust(2, 0).judge(signed, UnknownLines.IGNORE)).isInstanceOf(Witnessed.class);
    assertThat(trust(3, 0).judge(signed, UnknownLines.IGNORE)).isInstanceOf(TooFewWitnesses.class);
  }

  @Test
  void a_key_that_signs_twice_is_refused_even_where_strangers_are_not() {
    for (UnknownLines unknown : UnknownLines.values()) {
      assertThat(trust(1, 0).judge(signedBy(one, one), unknown))
          .isEqualTo(new Refused(CheckpointFault.SECOND_LINE_OF_KEY, 3));
      SignedCheckpoint twice =
          signedBy(one).with(List.of(log.sign(checkpoint).signatures().getFirst()));
      assertThat(trust(1, 0).judge(twice, unknown))
          .isEqualTo(new Refused(CheckpointFault.SECOND_LINE_OF_KEY, 3));
    }
  }

  @Test
  void the_log_signs_first_and_its_signature_is_its_own() {
    NoteSignature logLine = log.sign(checkpoint).signatures().getFirst();
    NoteSignature witnessLine = one.cosign(checkpoint, TIME);
    assertThat(judge(witnessLine, logLine))
        .isEqualTo(new Refused(CheckpointFault.FIRST_LINE_NOT_LOG, 1));
    Checkpoint later = new Checkpoint(checkpoint.origin(), 8, checkpoint.root());
    assertThat(judge(log.sign(later).signatures().getFirst(), witnessLine))
        .isEqualTo(new Refused(CheckpointFault.LOG_SIGNATURE_WRONG, 1));
    LogSigner other = new LogSigner("keep.example/log", Seeded.counting(0x21, 32));
    assertThat(judge(other.sign(checkpoint).signatures().getFirst(), witnessLine))
        .isEqualTo(new Refused(CheckpointFault.FIRST_LINE_NOT_LOG, 1));
  }

  @Test
  void a_cosignature_belongs_to_one_checkpoint_one_time_one_key() {
    NoteSignature logLine = log.sign(checkpoint).signatures().getFirst();
    Checkpoint later = new Checkpoint(checkpoint.origin(), 8, checkpoint.root());
    for (Cosigner cosigner : List.of(one, onePq)) {
      NoteSignature line = cosigner.cosign(checkpoint, TIME);
      assertThat(judge(logLine, line)).isInstanceOf(Witnessed.class);
      assertThat(judge(logLine, cosigner.cosign(later, TIME)))
          .isEqualTo(new Refused(CheckpointFault.COSIGNATURE_WRONG, 2));
      byte[] signature = line.signature();
      signature[7] ^= 1;
      assertThat(judge(logLine, NoteSignature.of(cosigner.verifierKey(), signature)))
          .isEqualTo(new Refused(CheckpointFault.COSIGNATURE_WRONG, 2));
      byte[] cut = Arrays.copyOf(line.signature(), line.signature().length - 1);
      assertThat(judge(logLine, NoteSignature.of(cosigner.verifierKey(), cut)))
          .isEqualTo(new Refused(CheckpointFault.COSIGNATURE_WRONG, 2));
    }
    NoteSignature fromTwo =
        NoteSignature.of(one.verifierKey(), two.cosign(checkpoint, TIME).signature());
    assertThat(judge(logLine, fromTwo))
        .isEqualTo(new Refused(CheckpointFault.COSIGNATURE_WRONG, 2));
  }

  @Test
  void another_logs_checkpoint_is_refused_however_well_signed() {
    LogSigner other = new LogSigner("other.example/log", Seeded.counting(0x20, 32));
    Checkpoint foreign = new Checkpoint("other.example/log", 7, checkpoint.root());
    assertThat(trust(0, 0).judge(other.sign(foreign), UnknownLines.IGNORE))
        .isEqualTo(new Refused(CheckpointFault.OTHER_ORIGIN, 0));
    assertThat(trust(0, 0).judge(new byte[] {1, 2, 3}, UnknownLines.IGNORE))
        .isEqualTo(new Refused(CheckpointFault.MALFORMED, 0));
  }

  @Test
  void trust_that_would_count_one_key_twice_cannot_be_written_down() {
    VerifierKey renamed =
        VerifierKey.of("w.example/4", KeyType.COSIGNATURE_ED25519, one.verifierKey().key());
    assertRefused(log.verifierKey(), List.of(one.verifierKey(), renamed), 1);
    assertRefused(log.verifierKey(), List.of(one.verifierKey(), one.verifierKey()), 1);
    assertRefused(log.verifierKey(), List.of(log.verifierKey()), 1);
    assertRefused(one.verifierKey(), List.of(), 0);
    assertRefused(log.verifierKey(), List.of(), -1);
  }

  private static void assertRefused(VerifierKey log, List<VerifierKey> witnesses, int need) {
    assertThatThrownBy(() -> new CheckpointTrust(log, witnesses, need, 0))
        .isInstanceOf(MalformedRecordException.class);
  }

  private CheckpointVerdict judge(NoteSignature... lines) {
    return trust(1, 0).judge(new SignedCheckpoint(checkpoint, List.of(lines)), UnknownLines.REFUSE);
  }

  @Test
  void enough_had_seen_it_when_the_last_one_needed_signed_and_a_time_of_0_counts_nowhere() {
    Witnessing early = new Witnessing("one", KeyType.COSIGNATURE_ED25519, 5);
    Witnessing late = new Witnessing("two", KeyType.COSIGNATURE_ED25519, 900);
    Witnessing strong = new Witnessing("three", KeyType.COSIGNATURE_ML_DSA_44, 70);
    Witnessing never = new Witnessing("three", KeyType.COSIGNATURE_ML_DSA_44, 0);
    CheckpointTrust two = trust(2, 1);
    assertThat(two.seenAt(List.of(late, early, strong))).hasValue(70);
    assertThat(two.seenAt(List.of(late, early, never))).isEmpty();
    assertThat(two.seenAt(List.of(late, strong))).hasValue(900);
    assertThat(trust(0, 0).seenAt(List.of(early))).isEmpty();
  }
}
