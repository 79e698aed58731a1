package keep.seal.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import keep.seal.encoding.Blind;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.MalformedInput.Fault;
import keep.seal.people.Cast.Person;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
  private final Cast cast = new Cast(6);

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_card_counts_when_its_roles_authority_has_certified_it(Role role) throws MalformedInput {
    Card card = Card.parse(cast.person(role, "Ann Other").card().statement());
    assertThat(card.demandCertifiedBy(cast.policy)).isEqualTo(role.authorities().getFirst());
  }

  @Test
  void a_judge_certified_by_the_services_keys_is_none() {
    Card card = cast.uncertified(Role.JUDGE, "J. Example").card();
    for (SigningKey key : cast.authorityKeys(Certifier.SERVICE)) {
      card = card.alsoSignedBy(key);
    }
    assertFault(Fault.SIGNATURE, card);
  }

  @Test
  void a_party_may_be_certified_by_the_court_too() throws MalformedInput {
    Card card = cast.uncertified(Role.PARTY, "P. Example").card().alsoSignedBy(cast.court.get(0));
    assertThat(card.demandCertifiedBy(cast.policy)).isEqualTo(Certifier.COURT);
  }

  @Test
  void too_few_too_many_or_mixed_authority_signatures_certify_nobody() {
    Card own = cast.uncertified(Role.COUNSELLOR, "C. Example").card();
    Card one = own.alsoSignedBy(cast.service.get(0));
    Card two = one.alsoSignedBy(cast.service.get(1));
    assertFault(Fault.SIGNATURE, own);
    assertFault(Fault.SIGNATURE, one);
    assertFault(Fault.SIGNATURE, two.alsoSignedBy(cast.service.get(2)));
    assertFault(Fault.SIGNATURE, two.alsoSignedBy(cast.court.get(0)));
    assertFault(Fault.SIGNATURE, one.alsoSignedBy(cast.court.get(0)));
  }

  @Test
  void a_card_without_its_holders_own_signature_is_none() throws MalformedInput {
    Person person = cast.person(Role.COUNSELLOR, "C. Example");
    Statement others =
        Statement.signed(
            StatementKind.CARD,
            person.card().statement().payload().toArray(),
            cast.authorityKeys(Certifier.SERVICE));
    assertFault(Fault.SIGNATURE, Card.parse(others));
  }

  @Test
  void where_the_policy_has_no_court_nobody_is_a_judge() {
    Policy.Terms without = cast.terms(1, Cast.quorum(cast.roots, 2), new Quorum(List.of(), 0));
    Policy policy = Policy.signed(without, java.util.Optional.empty(), cast.roots);
    Card selfMade = cast.uncertified(Role.JUDGE, "J. Example").card();
    assertThatThrownBy(() -> selfMade.demandCertifiedBy(policy)).isInstanceOf(MalformedInput.class);
  }

  /// Points that some verifiers take and others do not (protocol sections 3 and 13).
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "0200000000000000000000000000000000000000000000000000000000000000"
      })
  void a_card_with_an_unsound_signing_key_is_refused(String hex) {
    String text =
        Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(hex));
    assertKeyRefused("sig_pk", text, "card.sig_pk");
  }

  @Test
  void a_card_with_a_signing_key_that_is_not_torsion_free_is_refused() {
    // A sound key plus the point of order two: its order is twice the group's.
    byte[] mixed = TorsionedPoint.of(cast.roots.getFirst().verifyingKey().raw().toArray());
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(mixed);
    assertKeyRefused("sig_pk", text, "card.sig_pk");
  }

  @Test
  void a_card_with_an_unsound_box_key_is_refused() {
    byte[] key = cast.uncertified(Role.PARTY, "P").card().boxKey().raw().toArray();
    byte[] lowOrder = key.clone();
    Arrays.fill(lowOrder, 1184, 1216, (byte) 0);
    byte[] overflow = key.clone();
    overflow[0] = (byte) 0x01;
    overflow[1] = (byte) (overflow[1] & 0xf0 | 0x0d); // 0xd01 = 3329
    for (byte[] wrong : List.of(lowOrder, overflow)) {
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(wrong);
      assertKeyRefused("kem_pk", text, "card.kem_pk");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"custody", "trustee", "recovery", "Judge", "admin", ""})
  void reserved_and_unknown_roles_are_refused(String role) {
    assertRefused(() -> parseWith(Map.of("\"role\":\"party\"", "\"role\":\"" + role + "\"")));
  }

  @Test
  void a_later_epoch_is_reserved_and_refused() {
    assertRefused(() -> parseWith(Map.of("\"epoch\":1", "\"epoch\":2")));
    assertRefused(() -> parseWith(Map.of("\"prev\":\"\"", "\"prev\":\"" + "A".repeat(43) + "\"")));
  }

  @Test
  void a_name_opens_only_the_card_it_was_made_for() {
    Person person = cast.person(Role.COUNSELLOR, "Ann Other");
    assertThat(person.name().opens(person.card())).isTrue();
    assertThat(new Name(person.name().blind(), "Ann Othar").opens(person.card())).isFalse();
    assertThat(new Name(Blind.of(new byte[32]), "Ann Other").opens(person.card())).isFalse();
    assertThat(person.name().toString()).doesNotContain("Ann");
  }

  @Test
  void two_cards_of_one_subject_or_one_key_are_one_person() {
    Person ann = cast.person(Role.COUNSELLOR, "Ann");
    Person bob = cast.person(Role.RELEASER, "Bob");
    Card annAgain =
        Card.of(ann.keys(), cast.id(), Role.RELEASER, ann.name().commitment(), 0, cast.nonce());
    Card otherKey =
        Card.of(
            bob.keys(),
            ann.card().subject(),
            Role.RELEASER,
            ann.name().commitment(),
            0,
            cast.nonce());
    assertThat(ann.card().isAnotherPersonThan(bob.card())).isTrue();
    assertThat(ann.card().isAnotherPersonThan(annAgain)).isFalse();
    assertThat(ann.card().isAnotherPersonThan(otherKey)).isFalse();
  }

  @Test
  void a_card_ends_by_its_holder_or_its_authority_and_by_nobody_else() throws MalformedInput {
    Person ann = cast.person(Role.COUNSELLOR, "Ann");
    Person bob = cast.person(Role.COUNSELLOR, "Bob");
    CardEnd own =
        CardEnd.byHolder(ann.keys(), ann.card(), CardEnd.Reason.LOST, Cast.NOON, cast.nonce());
    CardEnd.parse(own.statement()).demandSigned(ann.card(), cast.policy);
    CardEnd authority =
        CardEnd.byAuthority(
            cast.authorityKeys(Certifier.SERVICE),
            ann.card(),
            CardEnd.Reason.LEFT,
            Cast.NOON,
            cast.nonce());
    CardEnd.parse(authority.statement()).demandSigned(ann.card(), cast.policy);
    CardEnd stranger =
        CardEnd.byHolder(bob.keys(), ann.card(), CardEnd.Reason.LOST, Cast.NOON, cast.nonce());
    CardEnd court =
        CardEnd.byAuthority(
            cast.authorityKeys(Certifier.COURT),
            ann.card(),
            CardEnd.Reason.LOST,
            Cast.NOON,
            cast.nonce());
    assertRefused(() -> stranger.demandSigned(ann.card(), cast.policy));
    assertRefused(() -> court.demandSigned(ann.card(), cast.policy));
    assertRefused(() -> own.demandSigned(bob.card(), cast.policy));
  }

  private Card parseWith(Map<String, String> changes) throws MalformedInput {
    Person person = cast.uncertified(Role.PARTY, "P");
    String payload = new String(person.card().statement().payload().toArray(), UTF_8);
    for (var change : changes.entrySet()) {
      assertThat(payload).contains(change.getKey());
      payload = payload.replace(change.getKey(), change.getValue());
    }
    return Card.parse(
        Statement.signed(StatementKind.CARD, payload.getBytes(UTF_8), List.of(person.keys())));
  }

  private void assertKeyRefused(String field, String replacement, String place) {
    Person person = cast.uncertified(Role.PARTY, "P");
    String payload =
        new String(person.card().statement().payload().toArray(), UTF_8)
            .replaceFirst(
                "\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + replacement + "\"");
    Statement statement =
        Statement.signed(StatementKind.CARD, payload.getBytes(UTF_8), List.of(person.keys()));
    assertThatThrownBy(() -> Card.parse(statement))
        .isInstanceOfSatisfying(
            MalformedInput.class,
            e -> {
              assertThat(e.fault()).isEqualTo(Fault.KEY);
              assertThat(e.place()).isEqualTo(place);
            });
  }

  private void assertFault(Fault fault, Card card) {
    assertThatThrownBy(() -> card.demandCertifiedBy(cast.policy))
        .isInstanceOfSatisfying(MalformedInput.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(MalformedInput.class);
  }
}
