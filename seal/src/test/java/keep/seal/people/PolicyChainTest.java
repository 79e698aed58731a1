package keep.seal.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.vectors.KnownAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PolicyChainTest {
  private final Cast cast = new Cast(7);

  @Test
  void a_policy_file_is_read_back_as_it_was_written() throws MalformedInput {
    PolicyChain chain = PolicyChain.of(List.of(cast.policy, next(cast.roots.subList(0, 2))));
    PolicyChain again = PolicyChain.parse(chain.file());
    assertThat(again.versions()).isEqualTo(chain.versions());
    assertThat(again.latest().terms().version()).isEqualTo(2);
    assertThat(again.version(cast.policy.sid())).contains(cast.policy);
    assertThat(again.fingerprint().sid()).isEqualTo(again.latest().sid());
  }

  @Test
  void the_first_version_is_signed_by_all_its_roots() {
    for (List<SigningKey> signers :
        List.of(cast.roots.subList(0, 2), plus(cast.roots, cast.service.get(0)), cast.service)) {
      Policy policy = Policy.signed(cast.policy.terms(), Optional.empty(), signers);
      assertRefused(List.of(policy));
    }
  }

  @Test
  void a_later_version_is_signed_by_exactly_the_need_of_the_roots_before_it() {
    assertRefused(List.of(cast.policy, next(cast.roots.subList(0, 1))));
    assertRefused(List.of(cast.policy, next(cast.roots)));
    assertRefused(List.of(cast.policy, next(cast.service.subList(0, 2))));
  }

  @Test
  void a_new_root_signs_the_version_that_brings_it() throws MalformedInput {
    SigningKey newcomer = SigningKey.generate(cast.random);
    List<SigningKey> roots = plus(cast.roots.subList(1, 3), newcomer);
    Policy.Terms terms = cast.terms(2, Cast.quorum(roots, 2));
    Optional<Sid> prev = Optional.of(cast.policy.sid());
    List<SigningKey> old = cast.roots.subList(0, 2);
    assertRefused(List.of(cast.policy, Policy.signed(terms, prev, old)));
    PolicyChain.of(List.of(cast.policy, Policy.signed(terms, prev, plus(old, newcomer))));
  }

  @Test
  void a_chain_has_every_version_and_each_names_the_one_before() {
    List<SigningKey> two = cast.roots.subList(0, 2);
    Policy second = next(two);
    Policy third =
        Policy.signed(cast.terms(3, Cast.quorum(cast.roots, 2)), Optional.of(second.sid()), two);
    Policy foreign =
        Policy.signed(cast.terms(2, Cast.quorum(cast.roots, 2)), Optional.of(third.sid()), two);
    assertRefused(List.of());
    assertRefused(List.of(second));
    assertRefused(List.of(cast.policy, third));
    assertRefused(List.of(cast.policy, cast.policy));
    assertRefused(List.of(cast.policy, foreign));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"purpose\":\"demo\"|\"purpose\":\"test\"",
        "\"sole\":\"no\"|\"sole\":\"maybe\"",
        "\"need\":2,\"sole\"|\"need\":4,\"sole\"",
        "\"need\":2,\"sole\"|\"need\":0,\"sole\"",
        "\"witness_need\":2|\"witness_need\":3",
        "\"pq_need\":0|\"pq_need\":1",
        "log.example/keep+|log.example/keap+",
        "\"version\":1|\"version\":0",
        "\"need\":1},\"software\"|\"need\":0},\"software\""
      })
  void a_policy_that_cannot_be_meant_is_refused(String genuine, String changed) {
    String payload = new String(cast.policy.statement().payload().toArray(), UTF_8);
    assertThat(payload).contains(genuine);
    var statement =
        keep.seal.statement.Statement.signed(
            keep.seal.statement.StatementKind.POLICY,
            payload.replace(genuine, changed).getBytes(UTF_8),
            cast.roots);
    assertThatThrownBy(() -> PolicyChain.of(List.of(Policy.parse(statement))))
        .isInstanceOf(MalformedInput.class);
  }

  /// An Ed25519 point of order 8: whoever lets it pass lets anybody sign.
  private static final String UNSOUND =
      Bytes.of(
              HexFormat.of()
                  .parseHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"))
          .text();

  @Test
  void no_key_is_looked_at_before_the_roots_have_signed() throws MalformedInput {
    String payload = new String(cast.policy.statement().payload().toArray(), UTF_8);
    String service = cast.policy.terms().service().keys().getFirst().raw().text();
    String last = cast.policy.terms().service().keys().getLast().raw().text();
    // The greatest key may become the unsound one only where the order stays.
    String changed = payload.replace(last, UNSOUND.compareTo(last) > 0 ? UNSOUND : last);
    assertThat(service).isNotEqualTo(last);
    for (String text :
        List.of(payload.replace("log.example/keep+", "log.example/keap+"), changed)) {
      if (text.equals(payload)) {
        continue;
      }
      assertThat(faultOf(text, cast.service)).isEqualTo(MalformedInput.Fault.SIGNATURE);
      assertThat(faultOf(text, cast.roots))
          .isIn(MalformedInput.Fault.KEY, MalformedInput.Fault.FORM);
    }
  }

  private static MalformedInput.Fault faultOf(String payload, List<SigningKey> signers) {
    try {
      PolicyChain.of(
          List.of(
              Policy.parse(
                  keep.seal.statement.Statement.signed(
                      keep.seal.statement.StatementKind.POLICY,
                      payload.getBytes(UTF_8),
                      signers))));
      throw new AssertionError("was believed");
    } catch (MalformedInput e) {
      return e.fault();
    }
  }

  @Test
  void more_keys_than_anybody_needs_are_refused_by_their_number() {
    Policy.Terms terms = cast.policy.terms();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      many.add("witness.example/" + i + "+00000000+no key at all");
    }
    assertTooMany(
        with(terms, terms.roots(), many.subList(0, 15), terms.service()), "witnesses", false);
    assertTooMany(with(terms, terms.roots(), many, terms.service()), "witnesses", true);
    Quorum crowd = Cast.quorum(cast.keys(33), 1);
    assertTooMany(with(terms, crowd, terms.witnesses(), terms.service()), "roots", true);
    assertTooMany(with(terms, terms.roots(), terms.witnesses(), crowd), "keys", true);
    Quorum most = Cast.quorum(cast.keys(32), 1);
    assertTooMany(with(terms, most, terms.witnesses(), most), "roots", false);
  }

  private static Policy.Terms with(
      Policy.Terms terms, Quorum roots, List<String> witnesses, Quorum service) {
    return new Policy.Terms(
        1,
        terms.purpose(),
        roots,
        terms.sole(),
        terms.log(),
        witnesses,
        0,
        0,
        service,
        terms.court(),
        terms.software(),
        terms.created(),
        terms.nonce());
  }

  /// Unsigned: the number is refused before any signature is asked for.
  private static void assertTooMany(Policy.Terms terms, String field, boolean tooMany) {
    keep.seal.statement.Statement unsigned =
        Policy.signed(terms, Optional.empty(), List.of()).statement();
    if (tooMany) {
      assertThatThrownBy(() -> Policy.parse(unsigned))
          .isInstanceOf(MalformedInput.class)
          .hasMessageContaining(field)
          .hasMessageContaining("has more than");
    } else {
      assertThatCode(() -> Policy.parse(unsigned)).doesNotThrowAnyException();
    }
  }

  @Test
  void any_changed_bit_of_a_policy_file_is_noticed() throws MalformedInput {
    byte[] file = PolicyChain.of(List.of(cast.policy)).file();
    for (int i = 0; i < 400; i++) {
      byte[] changed = file.clone();
      changed[cast.random.nextInt(file.length)] ^= (byte) (1 << cast.random.nextInt(8));
      assertThatThrownBy(() -> PolicyChain.parse(changed)).isInstanceOf(MalformedInput.class);
    }
  }

  @Test
  void a_fingerprint_has_the_known_words() throws MalformedInput {
    JsonNode known = KnownAnswers.read("words");
    Fingerprint fingerprint = new Fingerprint(Sid.of(KnownAnswers.hex(known, "sid")));
    List<String> words = new ArrayList<>();
    known.get("words").forEach(word -> words.add(word.asString()));
    assertThat(fingerprint.words()).isEqualTo(words);
    assertThat(fingerprint.hex()).isEqualTo("66093c2396ff4434c85824");
    assertThat(WordList.SHA256).isEqualTo(KnownAnswers.text(known, "listSha256"));
    assertThat(WordList.english().words()).hasSize(2048).isSorted().doesNotHaveDuplicates();
  }

  private Policy next(List<SigningKey> signers) {
    return Policy.signed(
        cast.terms(2, Cast.quorum(cast.roots, 2)), Optional.of(cast.policy.sid()), signers);
  }

  private static List<SigningKey> plus(List<SigningKey> keys, SigningKey more) {
    List<SigningKey> all = new ArrayList<>(keys);
    all.add(more);
    return all;
  }

  private static void assertRefused(List<Policy> versions) {
    assertThatThrownBy(() -> PolicyChain.of(versions)).isInstanceOf(MalformedInput.class);
  }
}
