package keep.seal.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import keep.seal.box.Box;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.MalformedInput.Fault;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.note.Granting.Gift;
import keep.seal.note.NoteSealer.Sealed;
import keep.seal.people.Card;
import keep.seal.people.Cast;
import keep.seal.people.Cast.Person;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Role;
import keep.seal.statement.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SealedNoteTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String ABOUT = "{\"client\":\"C-17\",\"session\":\"2026-11-20\"}";
  private static final String TEXT = "She slept better.\n\nWe spoke of spring. Nothing else.";

  private final Cast cast = new Cast(14);
  private final Person author = cast.person(Role.COUNSELLOR, "Author");
  private final Person colleague = cast.person(Role.COUNSELLOR, "Colleague");
  private final CertifiedCards cards;

  SealedNoteTest() throws MalformedInput {
    cards = cast.certified(author, colleague);
  }

  @Test
  void any_text_sealed_and_opened_by_each_reader_is_the_same_text() throws MalformedInput {
    Random random = new Random(15);
    for (int i = 0; i < 40; i++) {
      String text = AnyText.from(random);
      Sealed sealed = seal(text);
      for (Person reader : List.of(author, colleague)) {
        try (OpenedNote opened = open(sealed, reader)) {
          assertThat(opened.text()).isEqualTo(text.startsWith("\ufeff") ? text.substring(1) : text);
          assertThat(opened.about()).isEqualTo(ABOUT);
          assertThat(opened.tree().root()).isEqualTo(sealed.note().header().root());
          assertThat(opened.textLeaves()).hasSize(cut(text).size()).isSorted().doesNotContain(0);
        }
      }
    }
  }

  @Test
  void an_amended_note_is_a_new_version_of_the_same_note() throws MalformedInput {
    Sealed first = seal(TEXT);
    Sealed second =
        sealer()
            .amend(
                first.note().header(),
                Passage.about(ABOUT),
                cut(TEXT + " More."),
                cards,
                Cast.NOON,
                TODAY);
    Header header = second.note().header();
    assertThat(header.note()).isEqualTo(first.note().header().note());
    assertThat(header.version()).isEqualTo(2);
    assertThat(header.prev()).contains(first.note().header().sid());
    open(second, colleague).close();
  }

  @Test
  void whoever_was_not_granted_cannot_open() throws MalformedInput {
    Person stranger = cast.person(Role.COUNSELLOR, "Stranger");
    Sealed sealed = seal(TEXT);
    Box box = boxOf(sealed, colleague);
    Grants grants = sealed.granting().grants();
    assertFault(
        Fault.MISMATCH,
        () -> sealed.note().open(stranger.keys(), stranger.card(), grants, box, cards));
    assertFault(
        Fault.LOCK,
        () -> sealed.note().open(stranger.keys(), colleague.card(), grants, box, cards));
  }

  @Test
  void a_key_is_passed_on_to_a_colleague_and_to_nobody_outside() throws MalformedInput {
    Person later = cast.person(Role.COUNSELLOR, "Later");
    Sealed sealed = seal(TEXT);
    try (OpenedNote opened = open(sealed, colleague)) {
      Granting granting =
          Granting.give(
              colleague.card(),
              colleague.keys(),
              Grants.Why.SHARE,
              Optional.empty(),
              List.of(opened.giftTo(later.card())),
              Cast.NOON,
              cast.random);
      Box box = granting.boxFor(sealed.note().seal().sid(), later.card().sid()).orElseThrow();
      sealed
          .note()
          .open(later.keys(), later.card(), Grants.parse(granting.grants().statement()), box, cards)
          .close();
      for (Role role : List.of(Role.JUDGE, Role.PARTY, Role.SURVIVOR, Role.REGISTRAR)) {
        Card outside = cast.person(role, "Outside").card();
        assertThatThrownBy(() -> opened.giftTo(outside)).isInstanceOf(MalformedInput.class);
      }
    }
  }

  @Test
  void a_grant_names_an_order_exactly_when_it_is_for_a_release() {
    for (Optional<keep.seal.encoding.Sid> order :
        List.of(Optional.<keep.seal.encoding.Sid>empty(), Optional.of(author.card().sid()))) {
      Grants.Why wrong = order.isPresent() ? Grants.Why.SHARE : Grants.Why.RELEASE;
      assertThatThrownBy(() ->
              Grants.signed(
                  author.card().sid(),
                  wrong,
                  order,
                  List.of(),
                  Cast.NOON,
                  cast.nonce(),
                  author.keys()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /// Invariant 2: no bit of anything that is stored may change.
  @Test
  void any_single_changed_bit_of_any_stored_record_makes_opening_fail() throws MalformedInput {
    Sealed sealed = seal(TEXT);
    byte[] header = sealed.note().header().statement().envelope();
    byte[] seal = sealed.note().seal().statement().envelope();
    byte[] grants = sealed.granting().grants().statement().envelope();
    byte[] body = sealed.note().ciphertext().toArray();
    Box box = boxOf(sealed, colleague);
    openStored(header, seal, body, grants, box).close();
    for (int i = 0; i < 120; i++) {
      assertRefused(() -> openStored(flip(header), seal, body, grants, box));
      assertRefused(() -> openStored(header, flip(seal), body, grants, box));
      assertRefused(() -> openStored(header, seal, flip(body), grants, box));
      assertRefused(() -> openStored(header, seal, body, flip(grants), box));
      Bytes enc = Bytes.of(flip(box.enc().toArray()));
      assertRefused(() -> openStored(header, seal, body, grants, new Box(enc, box.ct())));
      Bytes ct = Bytes.of(flip(box.ct().toArray()));
      assertRefused(() -> openStored(header, seal, body, grants, new Box(box.enc(), ct)));
    }
  }

  @Test
  void records_of_two_notes_cannot_be_mixed() throws MalformedInput {
    Sealed one = seal(TEXT);
    Sealed two = seal(TEXT);
    Grants grants = one.granting().grants();
    Box box = boxOf(one, colleague);
    assertFault(
        Fault.MISMATCH,
        () ->
            new SealedNote(two.note().header(), one.note().seal(), one.note().ciphertext())
                .open(colleague.keys(), colleague.card(), grants, box, cards));
    assertFault(
        Fault.MISMATCH,
        () ->
            new SealedNote(one.note().header(), one.note().seal(), two.note().ciphertext())
                .open(colleague.keys(), colleague.card(), grants, box, cards));
    assertFault(
        Fault.MISMATCH,
        () ->
            one.note()
                .open(
                    colleague.keys(),
                    colleague.card(),
                    two.granting().grants(),
                    boxOf(two, colleague),
                    cards));
  }

  /// Invariant 3 and section 5's last check: the text inside must be the text the author signed.
  @Test
  void a_body_that_is_not_the_signed_one_is_refused_however_well_it_is_sealed()
      throws MalformedInput {
    Sealed genuine = seal(TEXT);
    Header header = genuine.note().header();
    try (NoteKey key = NoteKey.taking(Secret.of(cast.draw(32)));
        NoteBody other =
            new NoteBody(
                Secret.of(cast.draw(32)),
                Scatter.over(Passage.about(ABOUT), cut("Forged."), cast.random))) {
      SealedNote forged = sealer().close(header, other, key, Id16.of(cast.draw(16)));
      Granting granting =
          Granting.give(
              author.card(),
              author.keys(),
              Grants.Why.SHARE,
              Optional.empty(),
              List.of(Gift.of(forged.seal().sid(), key, colleague.card())),
              Cast.NOON,
              cast.random);
      Box box = granting.boxes().getFirst().box();
      assertThatThrownBy(
              () -> forged.open(colleague.keys(), colleague.card(), granting.grants(), box, cards))
          .hasMessageStartingWith("header.root: ");
    }
  }

  @Test
  void a_note_by_a_card_that_is_no_counsellors_is_refused() throws MalformedInput {
    Person releaser = cast.person(Role.RELEASER, "R");
    assertThatThrownBy(() -> new NoteSealer(releaser.card(), releaser.keys(), cast.random))
        .isInstanceOf(IllegalArgumentException.class);
    Sealed sealed = seal(TEXT);
    CertifiedCards without = cast.certified(colleague);
    Box box = boxOf(sealed, colleague);
    assertFault(
        Fault.MISMATCH,
        () ->
            sealed
                .note()
                .open(
                    colleague.keys(), colleague.card(), sealed.granting().grants(), box, without));
  }

  /// Invariant 17.
  @Test
  void the_ciphertexts_length_tells_only_the_bucket() throws MalformedInput {
    Set<Integer> lengths = new HashSet<>();
    for (int words = 1; words <= 40; words++) {
      lengths.add(seal("word ".repeat(words) + ".").note().ciphertext().length());
    }
    assertThat(lengths).containsExactly(1040);
    int five = seal("word ".repeat(1000) + ".").note().ciphertext().length();
    assertThat(seal("word ".repeat(1001) + ".").note().ciphertext().length()).isEqualTo(five);
  }

  @Test
  void no_key_or_id_occurs_twice_in_many_sealings() throws MalformedInput {
    Set<Digest> seen = new HashSet<>();
    Set<Id16> ids = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Sealed sealed = seal(TEXT);
      assertThat(seen.add(sealed.note().seal().cekCommit())).isTrue();
      assertThat(ids.add(sealed.note().seal().seal())).isTrue();
      assertThat(seen.add(Digest.of(Sha256.hash(sealed.note().ciphertext().toArray())))).isTrue();
    }
  }

  @Test
  void nothing_that_holds_the_text_prints_it() throws MalformedInput {
    Sealed sealed = seal(TEXT);
    try (OpenedNote opened = open(sealed, author)) {
      assertThat(opened.toString()).isEqualTo("OpenedNote");
      assertThat(opened.leaves().toString()).doesNotContain("slept", "C-17");
    }
    assertThat(new String(sealed.note().header().statement().envelope(), UTF_8))
        .doesNotContain("slept");
  }

  private NoteSealer sealer() {
    return new NoteSealer(author.card(), author.keys(), cast.random);
  }

  private Sealed seal(String text) throws MalformedInput {
    return sealer().seal(Passage.about(ABOUT), cut(text), cards, Cast.NOON, TODAY);
  }

  private static List<Passage> cut(String text) throws MalformedInput {
    return Cutting.cut(NoteText.read(text.getBytes(UTF_8), "a.txt"));
  }

  private OpenedNote open(Sealed sealed, Person reader) throws MalformedInput {
    return sealed
        .note()
        .open(
            reader.keys(), reader.card(), sealed.granting().grants(), boxOf(sealed, reader), cards);
  }

  private static Box boxOf(Sealed sealed, Person reader) {
    return sealed.granting().boxFor(sealed.note().seal().sid(), reader.card().sid()).orElseThrow();
  }

  private OpenedNote openStored(byte[] header, byte[] seal, byte[] body, byte[] grants, Box box)
      throws MalformedInput {
    return new SealedNote(
            Header.parse(Statement.parse(header)),
            Seal.parse(Statement.parse(seal)),
            Bytes.of(body))
        .open(
            colleague.keys(), colleague.card(), Grants.parse(Statement.parse(grants)), box, cards);
  }

  private byte[] flip(byte[] bytes) {
    byte[] changed = bytes.clone();
    changed[cast.random.nextInt(changed.length)] ^= (byte) (1 << cast.random.nextInt(8));
    return changed;
  }

  private static void assertRefused(ThrowingCallable opening) {
    assertThatThrownBy(opening).isInstanceOf(MalformedInput.class);
  }

  private static void assertFault(Fault fault, ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(MalformedInput.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
