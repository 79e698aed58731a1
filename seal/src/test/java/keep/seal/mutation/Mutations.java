package keep.seal.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;
import keep.seal.people.PolicyChain;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.ProofJson;
import keep.seal.verify.ProofText;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;
import keep.seal.world.Made;
import keep.seal.world.Recipe;

/// Changes good releases in three ways: bits, parts, and statements signed again by the right keys;
/// checks each and asks [Truth] about what was accepted.
final class Mutations {
  private static final int WINDOWS = 10;

  private final long seed;
  private final Random random;
  private final List<Made> bases = new ArrayList<>();
  private final Map<PolicyChain, Verifier> verifiers =
      new TreeMap<>(java.util.Comparator.comparing(chain -> chain.latest().sid()));
  private final PartChanges parts;
  private final SignedChanges signed;
  private final Tally tally = new Tally();

  Mutations(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    List<JsonObject> objects = new ArrayList<>();
    Bases.ALL.forEach(recipe -> bases.add(recipe.get().make()));
    bases.forEach(made -> objects.add(object(made.file())));
    parts = new PartChanges(random, objects);
    signed = new SignedChanges(random);
  }

  /// What a run came to.
  static final class Tally {
    private final SortedMap<Integer, Integer> exits = new TreeMap<>();
    private final SortedMap<String, Integer> reasons = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    private final List<Long> heap = new ArrayList<>();
    private int tried;
    private int impossible;
    private long slowest;
    private String slowestCase = "";

    List<String> findings() {
      return Collections.unmodifiableList(findings);
    }

    SortedMap<Integer, Integer> exits() {
      return Collections.unmodifiableSortedMap(exits);
    }

    /// Memory in use after each tenth: the last not a half above the second, when all is loaded.
    boolean heapIsFlat() {
      return heap.size() < 3 || heap.getLast() < heap.get(1) * 3 / 2 + (16L << 20);
    }

    String report() {
      StringBuilder out = new StringBuilder();
      out.append(tried).append(" mutations in one process; ");
      out.append(impossible).append(" more could not be made\n");
      out.append("exit codes ").append(exits).append('\n');
      out.append("reason words met ").append(reasons.size()).append(": ").append(reasons);
      out.append("\nheap in use after each tenth, MiB ");
      out.append(heap.stream().map(bytes -> bytes >> 20).toList());
      out.append("\nslowest ").append(slowest / 1_000_000).append(" ms: ").append(slowestCase);
      out.append("\naccepted with a false report, or exceptions: ").append(findings.size());
      findings.stream().limit(20).forEach(one -> out.append("\n  ").append(one));
      return out.append('\n').toString();
    }
  }

  Tally run(int count) {
    for (int i = 0; i < count; i++) {
      one(i);
      if ((i + 1) % Math.max(1, count / WINDOWS) == 0) {
        tally.heap.add(inUse());
      }
    }
    return tally;
  }

  private void one(int i) {
    int base = random.nextInt(bases.size());
    int way = random.nextInt(10);
    String name = "seed " + seed + ", number " + i + ", base " + base + ", way " + way;
    if (way < 3) {
      check(name, bits(bases.get(base).file()), bases.get(base).policy());
    } else if (way < 6) {
      byte[] changed = parts.change(object(bases.get(base).file())).bytes();
      check(name, changed, bases.get(base).policy());
    } else {
      Made made;
      try {
        Recipe changed = signed.change(Bases.ALL.get(base).get());
        made = changed.make();
      } catch (RuntimeException e) {
        // No such release can be written down: a pad cannot leave, a note has no fourth passage.
        tally.impossible++;
        return;
      }
      byte[] file = way == 9 ? parts.change(object(made.file())).bytes() : made.file();
      check(name, file, made.policy());
    }
  }

  private byte[] bits(byte[] file) {
    byte[] changed = file.clone();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int bit = random.nextInt(changed.length * 8);
      changed[bit >> 3] ^= (byte) (1 << (bit & 7));
    }
    return changed;
  }

  private void check(String name, byte[] file, PolicyChain policy) {
    tally.tried++;
    try {
      Verifier verifier = verifiers.computeIfAbsent(policy, Verifier::trusting);
      long begun = System.nanoTime();
      Report report = verifier.verify(file);
      long took = System.nanoTime() - begun;
      if (took > tally.slowest) {
        tally.slowest = took;
        tally.slowestCase = name;
      }
      tally.exits.merge(report.verdict().exitCode(), 1, Integer::sum);
      report
          .failures()
          .forEach(failure -> tally.reasons.merge(failure.reason().word(), 1, Integer::sum));
      // Whatever it says can be said.
      if (ProofText.of(report).isEmpty() || ProofJson.of(report).spelling().isEmpty()) {
        tally.findings.add(name + ": nothing to say");
      }
      if (report.verdict().genuine()) {
        for (String falsehood : Truth.falsehoods(ReleasePackage.read(file), report)) {
          tally.findings.add(name + ": " + ProofText.firstLine(report) + ": false: " + falsehood);
        }
      }
    } catch (MalformedInput | RuntimeException e) {
      tally.findings.add(name + ": " + e);
    }
  }

  private static JsonObject object(byte[] file) {
    try {
      Json json = StrictJson.read(file);
      return (JsonObject) json;
    } catch (MalformedInput e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static long inUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
