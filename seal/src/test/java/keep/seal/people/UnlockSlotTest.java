package keep.seal.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static keep.seal.vectors.KnownAnswers.hex;
import static keep.seal.vectors.KnownAnswers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.MalformedInput.Fault;
import keep.seal.encoding.Secret;
import keep.seal.vectors.KnownAnswers;
import keep.seal.vectors.SeededRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UnlockSlotTest {
  private final SeededRandom random = new SeededRandom(8);

  @Test
  void the_known_passphrase_slot_is_locked_and_unlocked() throws MalformedInput {
    JsonNode known = KnownAnswers.read("slot-passphrase");
    byte[] parameters = text(known, "parameters").getBytes(UTF_8);
    UnlockSlot slot = UnlockSlot.parse(parameters, Bytes.of(hex(known, "ct")));
    assertThat(slot.parameters().bytes()).isEqualTo(parameters);
    try (Passphrase passphrase = Passphrase.of(text(known, "passphrase").toCharArray());
        AccountKey key = slot.unlock(passphrase);
        Secret expected = Secret.of(hex(known, "accountKey"))) {
      assertThat(key.secret().sameAs(expected)).isTrue();
      var forPassphrase = (SlotParameters.ForPassphrase) slot.parameters();
      assertThat(UnlockSlot.lock(key, forPassphrase, passphrase)).isEqualTo(slot);
    }
  }

  @Test
  void the_known_private_part_is_locked_and_unlocked() throws MalformedInput {
    JsonNode known = KnownAnswers.read("part-kem-xwing-seed");
    Id16 keyset = Id16.of(hex(known, "keyset"));
    Bytes ct = Bytes.of(hex(known, "ct"));
    try (AccountKey key = AccountKey.taking(hex(known, "accountKey"));
        Secret bytes = Secret.of(hex(known, "bytes"))) {
      assertThat(key.lock(keyset, PartName.KEM_XWING_SEED, bytes)).isEqualTo(ct);
      try (Secret opened = key.unlock(keyset, PartName.KEM_XWING_SEED, ct)) {
        assertThat(opened.sameAs(bytes)).isTrue();
      }
      assertLocked(() -> key.unlock(keyset, PartName.SIG_ED25519, ct));
      assertLocked(() -> key.unlock(Id16.of(new byte[16]), PartName.KEM_XWING_SEED, ct));
    }
  }

  @Test
  void each_slot_alone_restores_the_whole_keyset() throws MalformedInput {
    char[] words = Passphrase.generate(random, 7);
    try (Keyset keyset = Keyset.generate(random);
        AccountKey key = AccountKey.generate(random);
        Passphrase passphrase = Passphrase.of(words);
        RecoveryCode code = RecoveryCode.generate(random)) {
      LockedKeyset locked = LockedKeyset.of(keyset, key);
      UnlockSlot first = UnlockSlot.lock(key, keyset.id(), passphrase, random);
      UnlockSlot second = UnlockSlot.lock(key, keyset.id(), code, random);
      try (AccountKey one = first.unlock(passphrase);
          AccountKey two = second.unlock(code);
          Keyset again = locked.unlock(one);
          Keyset andAgain = locked.unlock(two)) {
        assertThat(again.verifyingKey()).isEqualTo(keyset.verifyingKey());
        assertThat(again.boxKey()).isEqualTo(keyset.boxKey());
        assertThat(andAgain.sign(new byte[1])).isEqualTo(keyset.sign(new byte[1]));
      }
      assertLocked(() -> first.unlock(code));
      assertLocked(() -> second.unlock(passphrase));
      try (Passphrase wrong = Passphrase.of("not the words".toCharArray())) {
        assertLocked(() -> first.unlock(wrong));
      }
    }
  }

  /// Invariant 13: refused while the slot is read, and no [Stretching] outside the bounds exists
  /// that anything could be computed with.
  @ParameterizedTest
  @CsvSource({
    "m, 65535",
    "m, 8",
    "m, 0",
    "t, 2",
    "t, 1",
    "t, 0",
    "m, 262145",
    "m, 4194304",
    "t, 11",
    "t, 1000000",
    "p, 0",
    "p, 17",
    "p, 16777215"
  })
  void lowered_and_excessive_costs_are_refused_before_anything_is_computed(
      String name, long value) {
    String parameters =
        text(KnownAnswers.read("slot-passphrase"), "parameters")
            .replaceFirst("\"" + name + "\":\\d+", "\"" + name + "\":" + value);
    assertThatThrownBy(() -> SlotParameters.parse(parameters.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            MalformedInput.class,
            e -> {
              assertThat(e.fault()).isEqualTo(Fault.LIMIT);
              assertThat(e.place()).isEqualTo("slot.kdf." + name);
            });
    assertThatThrownBy(() -> new Stretching(65_535, 3, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"passkey-prf", "trustees", "device", "Passphrase", ""})
  void reserved_and_unknown_slot_types_are_refused(String type) {
    String parameters =
        "{\"v\":1,\"slot\":\"AAECAwQFBgcICQoLDA0ODw\",\"keyset\":\"EBESExQVFhcYGRobHB0eHw\","
            + "\"type\":\""
            + type
            + "\",\"salt\":\""
            + "A".repeat(43)
            + "\"}";
    assertThatThrownBy(() -> SlotParameters.parse(parameters.getBytes(UTF_8)))
        .isInstanceOf(MalformedInput.class);
  }

  @Test
  void any_changed_bit_of_a_slot_or_part_keeps_it_locked() {
    try (Keyset keyset = Keyset.generate(random);
        AccountKey key = AccountKey.generate(random);
        RecoveryCode code = RecoveryCode.generate(random)) {
      UnlockSlot slot = UnlockSlot.lock(key, keyset.id(), code, random);
      byte[] parameters = slot.parameters().bytes();
      for (int bit = 0; bit < 8 * parameters.length; bit++) {
        byte[] changed = flip(parameters, bit);
        assertThatThrownBy(() -> UnlockSlot.parse(changed, slot.ct()).unlock(code))
            .isInstanceOf(MalformedInput.class);
      }
      for (int bit = 0; bit < 8 * UnlockSlot.CT_LENGTH; bit++) {
        Bytes changed = Bytes.of(flip(slot.ct().toArray(), bit));
        assertLocked(() -> UnlockSlot.parse(parameters, changed).unlock(code));
      }
      LockedKeyset locked = LockedKeyset.of(keyset, key);
      for (int bit = 0; bit < 8 * locked.signing().length(); bit++) {
        Bytes changed = Bytes.of(flip(locked.signing().toArray(), bit));
        assertLocked(() -> new LockedKeyset(keyset.id(), changed, locked.boxes()).unlock(key));
      }
    }
  }

  @Test
  void a_passphrase_is_the_same_in_every_way_of_typing_it() throws MalformedInput {
    String words = "café ﬁre";
    try (AccountKey key = AccountKey.generate(random);
        Passphrase composed = Passphrase.of(words.toCharArray());
        Passphrase decomposed =
            Passphrase.of(Normalizer.normalize(words, Normalizer.Form.NFD).toCharArray())) {
      assertThat(composed.bytes().sameAs(decomposed.bytes())).isTrue();
      UnlockSlot slot = UnlockSlot.lock(key, Id16.of(new byte[16]), composed, random);
      slot.unlock(decomposed).close();
    }
  }

  @Test
  void generated_passphrases_have_at_least_seven_words_of_the_list() {
    String words = new String(Passphrase.generate(random, 7));
    assertThat(words.split(" ")).hasSize(7).isSubsetOf(WordList.english().words());
    assertThatThrownBy(() -> Passphrase.generate(random, 6))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_known_recovery_code_is_printed_and_read_however_it_is_typed() throws MalformedInput {
    JsonNode known = KnownAnswers.read("recovery-code");
    try (RecoveryCode code = RecoveryCode.of(hex(known, "bytes"))) {
      assertThat(new String(code.printed())).isEqualTo(text(known, "printed"));
    }
    String typed = "w3gy-5rz4 wqke\tft79XBNY svfe xzrf 3wqk q1nk";
    for (String same :
        new String[] {typed, typed.replace("q1nk", "qlnk"), typed.replace("q1nk", "QINK")}) {
      try (RecoveryCode code = RecoveryCode.parse(same)) {
        assertThat(new String(code.printed())).isEqualTo(text(known, "printed"));
      }
    }
  }

  @Test
  void a_recovery_code_with_one_misread_or_missing_character_is_refused() {
    String printed;
    try (RecoveryCode code = RecoveryCode.generate(random)) {
      printed = new String(code.printed());
    }
    int refused = 0;
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) == ' ') {
        continue;
      }
      String wrong =
          printed.substring(0, i)
              + (printed.charAt(i) == 'X' ? 'Y' : 'X')
              + printed.substring(i + 1);
      assertThatThrownBy(() -> RecoveryCode.parse(wrong)).isInstanceOf(MalformedInput.class);
      refused++;
    }
    assertThat(refused).isEqualTo(36);
    for (String wrong :
        new String[] {
          "", printed.substring(1), printed + "0", printed.replace(printed.charAt(0), 'U')
        }) {
      assertThatThrownBy(() -> RecoveryCode.parse(wrong)).isInstanceOf(MalformedInput.class);
    }
  }

  @Test
  void nothing_that_holds_a_secret_prints_it() {
    try (Keyset keyset = Keyset.generate(random);
        AccountKey key = AccountKey.generate(random);
        RecoveryCode code = RecoveryCode.of(new byte[20]);
        Passphrase passphrase = Passphrase.of("seven".toCharArray())) {
      assertThat(keyset.toString()).isEqualTo("Keyset " + keyset.id());
      assertThat(key.toString()).isEqualTo("AccountKey");
      assertThat(code.toString()).isEqualTo("RecoveryCode");
      assertThat(passphrase.toString()).isEqualTo("Passphrase");
    }
  }

  private static byte[] flip(byte[] bytes, int bit) {
    byte[] changed = bytes.clone();
    changed[bit / 8] ^= (byte) (1 << bit % 8);
    return changed;
  }

  private static void assertLocked(ThrowingCallable unlocking) {
    assertThatThrownBy(unlocking)
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.fault()).isEqualTo(Fault.LOCK));
  }
}
