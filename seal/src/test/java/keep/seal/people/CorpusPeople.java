package keep.seal.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import keep.seal.encoding.MalformedInput;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// The policies and cards of the corpus: good ones of every sort, and what must be refused.
public final class CorpusPeople {
  private static final String UNSOUND = "xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA3o";
  private final Cast cast = new Cast(20261201);

  /// The private seed that opens what is sealed to these keys.
  public static byte[] seed(Keyset keys) {
    return keys.seed().seed().reveal().clone();
  }

  /// The policy under which the cards are checked.
  public byte[] policy() throws MalformedInput {
    return PolicyChain.of(List.of(cast.policy)).file();
  }

  /// Each policy file by what is the matter with it.
  public void policies(BiConsumer<String, byte[]> to) throws MalformedInput {
    byte[] good = policy();
    to.accept("one version signed by all roots", good);
    List<SigningKey> two = cast.roots.subList(0, 2);
    Policy second = next(cast.policy, 2, cast.roots, two);
    to.accept("two versions", file(List.of(cast.policy, second)));
    SigningKey newcomer = SigningKey.generate(cast.random);
    List<SigningKey> more = new ArrayList<>(cast.roots);
    more.add(newcomer);
    List<SigningKey> twoAndNew = new ArrayList<>(two);
    twoAndNew.add(newcomer);
    to.accept(
        "a new root that signs", file(List.of(cast.policy, next(cast.policy, 2, more, twoAndNew))));
    to.accept(
        "a new root that does not sign",
        file(List.of(cast.policy, next(cast.policy, 2, more, two))));
    to.accept(
        "version 1 by two of three roots",
        file(List.of(Policy.signed(cast.policy.terms(), Optional.empty(), two))));
    to.accept(
        "version 2 by one root",
        file(List.of(cast.policy, next(cast.policy, 2, cast.roots, cast.roots.subList(0, 1)))));
    to.accept(
        "version 2 by all three roots",
        file(List.of(cast.policy, next(cast.policy, 2, cast.roots, cast.roots))));
    to.accept(
        "version 2 by the service",
        file(List.of(cast.policy, next(cast.policy, 2, cast.roots, cast.service.subList(0, 2)))));
    to.accept("version 2 alone", file(List.of(second)));
    to.accept(
        "version 3 after version 1", file(List.of(cast.policy, next(second, 3, cast.roots, two))));
    to.accept("version 1 twice", file(List.of(cast.policy, cast.policy)));
    to.accept("no version", file(List.of()));
    for (Map.Entry<String, String[]> one : changes().entrySet()) {
      to.accept(one.getKey(), file(List.of(changed(one.getValue()[0], one.getValue()[1]))));
    }
    String text = new String(good, UTF_8);
    to.accept("a policy file with a line end behind it", (text + "\n").getBytes(UTF_8));
    to.accept(
        "a policy file of another format",
        text.replace("cns-policy/1", "cns-policy/2").getBytes(UTF_8));
    to.accept("a policy file cut short", text.substring(0, text.length() - 2).getBytes(UTF_8));
    to.accept(
        "a policy file with a field more",
        text.replace("{\"format\"", "{\"a\":1,\"format\"").getBytes(UTF_8));
    to.accept("a signature with a changed bit", flipped(text).getBytes(UTF_8));
  }

  private static String flipped(String text) {
    int at = text.indexOf("\"sig\":\"") + 12;
    return text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
  }

  private Map<String, String[]> changes() {
    Map<String, String[]> changes = new LinkedHashMap<>();
    String first = cast.policy.terms().service().keys().getFirst().raw().text();
    String last = cast.policy.terms().service().keys().getLast().raw().text();
    changes.put(
        "a purpose nobody knows", new String[] {"\"purpose\":\"demo\"", "\"purpose\":\"test\""});
    changes.put(
        "sole that is neither yes nor no", new String[] {"\"sole\":\"no\"", "\"sole\":\"maybe\""});
    changes.put(
        "more roots needed than there are",
        new String[] {"\"need\":2,\"sole\"", "\"need\":4,\"sole\""});
    changes.put("no root needed", new String[] {"\"need\":2,\"sole\"", "\"need\":0,\"sole\""});
    changes.put(
        "more witnesses needed than there are",
        new String[] {"\"witness_need\":2", "\"witness_need\":3"});
    changes.put(
        "a post-quantum witness needed and none named",
        new String[] {"\"pq_need\":0", "\"pq_need\":1"});
    changes.put(
        "a log key whose id is another name's",
        new String[] {"log.example/keep+", "log.example/keap+"});
    changes.put("version 0", new String[] {"\"version\":1", "\"version\":0"});
    changes.put("version 2 as the first", new String[] {"\"version\":1", "\"version\":2"});
    changes.put(
        "no court signature needed of a court with keys",
        new String[] {"\"need\":1},\"software\"", "\"need\":0},\"software\""});
    changes.put("a service key of small order", new String[] {last, UNSOUND});
    changes.put("the service's keys out of order", new String[] {first, last});
    changes.put("v 2", new String[] {"\"v\":1", "\"v\":2"});
    changes.put(
        "a witness's key in the log's place",
        new String[] {
          "\"log\":\"" + cast.policy.terms().log(),
          "\"log\":\"" + cast.policy.terms().witnesses().getFirst()
        });
    return changes;
  }

  private Policy changed(String from, String to) {
    String payload = new String(cast.policy.statement().payload().toArray(), UTF_8);
    String changed = payload.replace(from, to);
    if (changed.equals(payload)) {
      throw new IllegalStateException("nothing to change: " + from);
    }
    Statement statement =
        Statement.signed(StatementKind.POLICY, changed.getBytes(UTF_8), cast.roots);
    return new Policy(statement, cast.policy.terms(), cast.policy.prev());
  }

  private Policy next(
      Policy before, int version, List<SigningKey> roots, List<SigningKey> signers) {
    return Policy.signed(
        cast.terms(version, Cast.quorum(roots, 2)), Optional.of(before.sid()), signers);
  }

  /// A policy file of versions that may not follow each other.
  private static byte[] file(List<Policy> versions) {
    return keep.seal.json.Json.JsonObject.with()
        .put("format", "cns-policy/1")
        .list("chain", versions.stream().map(policy -> policy.statement().json()).toList())
        .bytes();
  }

  /// Each card by what is the matter with it.
  public void cards(BiConsumer<String, Statement> to) {
    for (Role role : Role.values()) {
      to.accept("a " + role.word(), cast.person(role, "Invented").card().statement());
    }
    Card own = cast.uncertified(Role.COUNSELLOR, "Invented").card();
    Card one = own.alsoSignedBy(cast.service.get(0));
    Card two = one.alsoSignedBy(cast.service.get(1));
    to.accept("no authority", own.statement());
    to.accept("one of two authority keys", one.statement());
    to.accept("three authority keys for two", two.alsoSignedBy(cast.service.get(2)).statement());
    to.accept("a court's signature too", two.alsoSignedBy(cast.court.get(0)).statement());
    to.accept(
        "one of the service, one of the court", one.alsoSignedBy(cast.court.get(0)).statement());
    Card judge = cast.uncertified(Role.JUDGE, "Invented").card();
    to.accept(
        "a judge by the service",
        judge.alsoSignedBy(cast.service.get(0)).alsoSignedBy(cast.service.get(1)).statement());
    to.accept(
        "a party by the court",
        cast.uncertified(Role.PARTY, "Invented")
            .card()
            .alsoSignedBy(cast.court.get(0))
            .statement());
    String payload = new String(two.statement().payload().toArray(), UTF_8);
    Map<String, String[]> changes = new LinkedHashMap<>();
    String key = two.signingKey().raw().text();
    String box = two.boxKey().raw().text();
    changes.put("epoch 2", new String[] {"\"epoch\":1", "\"epoch\":2"});
    changes.put(
        "a role nobody knows", new String[] {"\"role\":\"counsellor\"", "\"role\":\"manager\""});
    changes.put("a signing key of small order", new String[] {key, UNSOUND});
    changes.put("a signing key that is no point", new String[] {key, "A".repeat(42) + "I"});
    changes.put(
        "a box key with a coefficient out of range",
        new String[] {box.substring(0, 8), "________"});
    changes.put(
        "a box key with an X25519 half of low order",
        new String[] {box.substring(box.length() - 42), "A".repeat(42)});
    changes.put(
        "a subject of 15 bytes",
        new String[] {two.subject().text(), two.subject().text().substring(0, 20)});
    changes.put("a field fewer", new String[] {"\"prev\":\"\",", ""});
    changes.forEach((what, change) -> {
      String changed = payload.replace(change[0], change[1]);
      if (changed.equals(payload)) {
        throw new IllegalStateException("nothing to change: " + what);
      }
      to.accept(
          what,
          Statement.signed(
              StatementKind.CARD,
              changed.getBytes(UTF_8),
              List.of(cast.service.get(0), cast.service.get(1))));
    });
    to.accept("another kind of statement", cast.policy.statement());
  }
}
