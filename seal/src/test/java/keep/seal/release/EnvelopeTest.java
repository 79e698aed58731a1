package keep.seal.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.world.FixedRandom;
import keep.seal.world.Made;
import keep.seal.world.Person;
import keep.seal.world.Recipe;
import keep.seal.world.World;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private final Made made = Recipe.judge().make();
  private final Person party = World.get().person("party");
  private final Envelope envelope =
      Envelope.seal(made.files(), List.of(party.card()), new FixedRandom(1));

  @Test
  void the_recipient_opens_the_same_bytes() throws MalformedInput {
    Envelope read = Envelope.read(envelope.bytes());
    assertThat(read).isEqualTo(envelope);
    assertThat(read.open(party.keys(), party.sid())).isEqualTo(made.file());
  }

  @Test
  void nobody_else_opens_it() {
    Person other = World.get().person("other-party");
    assertThatThrownBy(() -> envelope.open(other.keys(), other.sid()))
        .isInstanceOf(MalformedInput.class);
    assertThatThrownBy(() -> envelope.open(other.keys(), party.sid()))
        .isInstanceOf(MalformedInput.class);
  }

  @Test
  void a_changed_ciphertext_does_not_open() {
    byte[] bytes = envelope.ciphertext().toArray();
    bytes[bytes.length / 2] ^= 1;
    Envelope changed = new Envelope(envelope.release(), Bytes.of(bytes), envelope.to());
    assertThatThrownBy(() -> changed.open(party.keys(), party.sid()))
        .isInstanceOf(MalformedInput.class);
  }

  @Test
  void an_envelope_moved_to_another_release_does_not_open() {
    Envelope moved =
        new Envelope(World.get().person("judge").sid(), envelope.ciphertext(), envelope.to());
    assertThatThrownBy(() -> moved.open(party.keys(), party.sid()))
        .isInstanceOf(MalformedInput.class);
  }
}
