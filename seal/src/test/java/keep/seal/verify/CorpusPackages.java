package keep.seal.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import keep.seal.encoding.Sid;
import keep.seal.order.Extent;
import keep.seal.people.PolicyChain;
import keep.seal.release.ReleasePackage;
import keep.seal.world.Made;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import keep.seal.world.World;

/// The packages of the corpus: every change of the tests, good ones on every basis, and what is
/// decided before a package is read.
public final class CorpusPackages {
  private CorpusPackages() {}

  /// One package with the policy it is checked under, if any.
  ///
  /// @param exit the exit code, step and word that decide the verdict
  public record One(
      String what,
      Optional<byte[]> policy,
      byte[] file,
      Optional<Repeated> repeated,
      int exit,
      int step,
      String reason) {}

  /// A large file in few words: `unit` so many times.
  public record Repeated(String before, String unit, int times, String after) {
    byte[] bytes() {
      return (before + unit.repeat(times) + after)
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /// Gives each to `to`, one after the other.
  public static void each(Consumer<One> to) {
    SemanticChangesTest.cases().forEach(one -> to.accept(checked(one.name(), one.make())));
    good().forEach((name, recipe) -> to.accept(checked("good: " + name, recipe.make())));
    trust().forEach(to);
    rotated().forEach(to);
  }

  /// Under a chain whose second version replaced the first, and may call its keys bad.
  private static Stream<One> rotated() {
    Made made = Recipe.judge().make();
    Made loose = Recipe.judgeUnderLaw().notOnRecord().make();
    Made late = Recipe.paper().countersignedBy("judge").make();
    long release = ReplacedPolicyTest.placeOfRelease(made);
    long card = ReplacedPolicyTest.lastCard(made);
    long act = late.files().countersign().orElseThrow().ledger().getLast().index();
    return Stream.of(
        under("replaced after the release", made, release + 1, OptionalLong.empty()),
        under("replaced where the release stands", made, release, OptionalLong.empty()),
        under("replaced from the beginning", made, 0, OptionalLong.empty()),
        under("bad keys, all cards older", made, release + 1, OptionalLong.of(card + 1)),
        under("bad keys since the last card", made, release + 1, OptionalLong.of(card)),
        under("bad keys from the beginning", made, release + 1, OptionalLong.of(0)),
        under("replaced, and not on the record", loose, 1_000, OptionalLong.empty()),
        under("bad keys, and not on the record", loose, 1_000, OptionalLong.of(1_000)),
        under("replaced after the countersignature", late, act + 1, OptionalLong.empty()),
        under("replaced before the countersignature", late, act, OptionalLong.empty()));
  }

  private static One under(String name, Made made, long since, OptionalLong bad) {
    PolicyChain chain = World.get().replaced(made.policy(), since, bad);
    return of("policy: " + name, Optional.of(chain.file()), made.file());
  }

  private static One checked(String name, Made made) {
    return of(name, Optional.of(made.policy().file()), made.file());
  }

  private static One of(String name, Optional<byte[]> policy, byte[] file) {
    Report report =
        policy.map(Verifier::trustingFile).orElseGet(Verifier::trustingNobody).verify(file);
    FailureClass decisive =
        switch (report.verdict()) {
          case Verdict.Covered _ -> FailureClass.OTHER_BASIS;
          case Verdict.OtherBasis _ -> FailureClass.OTHER_BASIS;
          case Verdict.NotCovered _ -> FailureClass.NOT_COVERED;
          case Verdict.Invalid _ -> FailureClass.INVALID;
          case Verdict.NeedsTrust _ -> FailureClass.NEEDS_TRUST;
        };
    Optional<Reason> first =
        report.failures().stream()
            .filter(failure -> failure.failureClass() == decisive)
            .map(Failure::reason)
            .min((a, b) -> a.step() == b.step() ? a.compareTo(b) : a.step() - b.step());
    return new One(
        name,
        policy,
        file,
        Optional.empty(),
        report.verdict().exitCode(),
        first.map(Reason::step).orElse(0),
        first.map(Reason::word).orElse(""));
  }

  private static Map<String, Recipe> good() {
    Map<String, Recipe> good = new LinkedHashMap<>();
    good.put("a judge's order", Recipe.judge());
    good.put("a judge's order under the law in force", Recipe.judgeUnderLaw());
    good.put("a demo's", Recipe.judge().terms(Terms.standard().demo()));
    good.put(
        "one person for two",
        Recipe.judgeUnderLaw().terms(Terms.standard().alone()).clearedBy("releaser"));
    good.put("an order on paper", Recipe.paper());
    good.put(
        "an order on paper, confirmed by the court's office",
        Recipe.paper().countersignedBy("registrar"));
    good.put(
        "an order on paper, countersigned by a judge", Recipe.paper().countersignedBy("judge"));
    good.put("consent", Recipe.consent());
    good.put("her own access", Recipe.subject());
    good.put("the service's decision", Recipe.service());
    good.put("before the witnesses signed", Recipe.judgeUnderLaw().unwitnessed());
    good.put("before it was on the record", Recipe.judgeUnderLaw().notOnRecord());
    good.put(
        "completed when witnesses came back",
        Recipe.judgeUnderLaw().unwitnessed().cosigns("w1", "w2", "pq"));
    good.put(
        "how much is withheld may be told",
        Recipe.judge().order(order -> order.tellWithheld(true)));
    good.put("no request named", Recipe.judge().notAsked());
    good.put("a note logged after the request", Recipe.judge().recordedAfter("noteB", "asked"));
    good.put(
        "a whole note",
        Recipe.judge()
            .order(order -> {
              List<Sid> headers =
                  order.order().scope().stream().map(scope -> scope.header()).toList();
              order.noScope().extent(Extent.WHOLE);
              headers.forEach(header -> order.scope(header, List.of()));
              return order;
            }));
    return good;
  }

  private static Stream<One> trust() {
    List<One> all = new ArrayList<>();
    Made made = Recipe.judge().make();
    Made demo = Recipe.judge().terms(Terms.standard().demo()).make();
    byte[] policy = made.policy().file();
    all.add(of("no policy is given", Optional.empty(), made.file()));
    all.add(of("another service's policy", Optional.of(demo.policy().file()), made.file()));
    all.add(
        of("half a policy", Optional.of(Arrays.copyOf(policy, policy.length / 2)), made.file()));
    all.add(
        of(
            "a live policy that asks for one witness",
            Optional.of(World.get().unheldPolicy(Terms.standard().needing(1, 1))),
            made.file()));
    all.add(of("an empty policy", Optional.of(new byte[0]), made.file()));
    all.add(of("the release named as its policy", Optional.of(made.file()), made.file()));
    all.add(of("bad form and no policy", Optional.empty(), Arrays.copyOf(made.file(), 1000)));
    for (Map.Entry<String, Repeated> one : heavy().entrySet()) {
      One answered = of(one.getKey(), Optional.of(policy), one.getValue().bytes());
      all.add(
          new One(
              answered.what(),
              answered.policy(),
              answered.file(),
              Optional.of(one.getValue()),
              answered.exit(),
              answered.step(),
              answered.reason()));
    }
    return all.stream();
  }

  /// At the edge of the weight that is read, and over it.
  private static Map<String, Repeated> heavy() {
    int marks = 1 << 20;
    int text = 1_572_864;
    Map<String, Repeated> heavy = new LinkedHashMap<>();
    heavy.put("as many marks as any release may have", new Repeated("", "[", marks, ""));
    heavy.put("one mark more than any release may have", new Repeated("", "[", marks + 1, ""));
    heavy.put("a string as long as any may be", new Repeated("\"", "a", text, "\""));
    heavy.put("a string longer than any may be", new Repeated("\"", "a", text + 1, "\""));
    heavy.put("a string that never ends and is too long", new Repeated("\"", "\\\"", text, ""));
    heavy.put("marks within a string are none", new Repeated("\"", "[", marks + 1, "\""));
    heavy.put("larger than any release", new Repeated("", " ", ReleasePackage.LONGEST + 1, ""));
    return heavy;
  }
}
