package keep.seal.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import keep.ledger.checkpoint.Witnessing;
import keep.seal.encoding.Sid;
import keep.seal.note.OpenedNote;
import keep.seal.note.Passage;
import keep.seal.order.Basis;
import keep.seal.order.ChargeWord;
import keep.seal.order.Clearance;
import keep.seal.order.Ended;
import keep.seal.order.Extent;
import keep.seal.order.Mode;
import keep.seal.order.Order;
import keep.seal.order.Recipient;
import keep.seal.order.StayWord;
import keep.seal.order.Under;
import keep.seal.people.Policy;
import keep.seal.people.Role;
import keep.seal.release.CountersignProof;
import keep.seal.release.NameOpening;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;
import keep.seal.release.Release;
import keep.seal.release.ReleasePackage;
import keep.seal.release.ReleasePart;
import keep.seal.statement.Statement;
import keep.seal.verify.Findings;
import keep.seal.verify.Report;
import keep.seal.verify.Verdict;
import keep.seal.verify.Withheld;
import keep.seal.world.Person;
import keep.seal.world.Recipe;
import keep.seal.world.World;

/// Knows who everybody is and what every note says, and compares a report with that. Written
/// without a look at the verifier's steps: it asks the world, where the verifier asks proofs.
final class Truth {
  private static final long CLOCKS = 300;
  private static final long DAY = 86_400;

  private final World world = World.get();
  private final ReleasePackage files;
  private final Report report;
  private final Findings findings;
  private final Policy policy;
  private final Order order;
  private final Release release;
  private final Optional<Clearance> clearance;
  private final List<String> falsehoods = new ArrayList<>();

  private Truth(ReleasePackage files, Report report) {
    this.files = files;
    this.report = report;
    this.findings = report.findings().orElseThrow();
    this.policy = findings.policy();
    this.order = files.order().says();
    this.release = files.release().says();
    this.clearance = files.clearance().map(one -> one.says());
  }

  /// Everything false that the report of an accepted package says.
  static List<String> falsehoods(ReleasePackage files, Report report) {
    Truth truth = new Truth(files, report);
    truth.people();
    files.notes().forEach(truth::note);
    truth.withheld();
    truth.openings();
    boolean covers = truth.covers();
    switch (report.verdict()) {
      case Verdict.Covered ignored -> {
        truth.must(covers, "the order covers it");
        truth.must(truth.byAJudge(), "a judge stands behind it");
        truth.must(truth.enoughWitnesses() && truth.policy.terms().witnessNeed() > 0, "witnessed");
      }
      case Verdict.OtherBasis ignored -> {
        truth.must(covers, "the order covers it");
        truth.must(
            !truth.byAJudge()
                || !truth.enoughWitnesses()
                || truth.policy.terms().witnessNeed() == 0
                || truth.seenLate(),
            "something is lacking");
      }
      case Verdict.NotCovered ignored -> truth.must(!covers, "the order does not cover it");
      case Verdict.Invalid ignored -> truth.must(false, "genuine");
      case Verdict.NeedsTrust ignored -> truth.must(false, "genuine");
    }
    truth.must(
        report.demoTrust() == (truth.policy.terms().purpose() == Policy.Purpose.DEMO), "demo");
    return truth.falsehoods;
  }

  private void must(boolean holds, String what) {
    if (!holds) {
      falsehoods.add(what);
    }
  }

  private Optional<String> who(Sid card) {
    return world.personWith(card);
  }

  private Person person(Sid card) {
    return world.person(who(card).orElseThrow());
  }

  /// Certified as the world certifies: not one of those made to be refused.
  private boolean genuine(Sid card) {
    return who(card).filter(name -> !World.REFUSED.contains(name)).isPresent();
  }

  private boolean signedBy(Statement statement, Set<Sid> cards) {
    Set<String> keyids = new HashSet<>();
    for (Sid card : cards) {
      keyids.add(person(card).keys().verifyingKey().keyid());
    }
    return statement.signatures().size() == keyids.size()
        && cards.stream()
            .map(this::person)
            .allMatch(one ->
                statement.signatures().stream()
                    .anyMatch(signed ->
                        one.keys()
                            .verifyingKey()
                            .verifies(statement.signedBytes(), signed.signature())));
  }

  /// Who speaks is who she says, in her role, and has signed.
  private void people() {
    Set<Sid> all = new HashSet<>(order.by());
    all.add(release.releaser());
    clearance.ifPresent(one -> all.add(one.by()));
    files.notes().forEach(note -> all.add(note.header().author()));
    files.countersign().ifPresent(one -> all.add(one.card().sid()));
    must(all.stream().allMatch(this::genuine), "everybody is genuine");
    if (!falsehoods.isEmpty()) {
      return;
    }
    must(signedBy(files.order().statement(), new HashSet<>(order.by())), "the order is signed");
    must(signedBy(files.release().statement(), Set.of(release.releaser())), "the release is");
    must(person(release.releaser()).card().role() == Role.RELEASER, "a releaser released");
    for (Sid by : order.by()) {
      Role role = person(by).card().role();
      must(order.basis() == Basis.JUDGE ? role == Role.JUDGE : role.isMember(), "order's roles");
    }
    apart(all);
  }

  private void apart(Set<Sid> all) {
    List<Sid> list = List.copyOf(all);
    for (Sid one : list) {
      for (Sid other : list) {
        Person a = person(one);
        Person b = person(other);
        boolean sides =
            a.card().role() != b.card().role()
                && !(a.card().role().isMember() && b.card().role().isMember());
        must(!sides || a.card().isAnotherPersonThan(b.card()), "nobody on two sides");
      }
    }
  }

  private void note(PackagedNote packaged) {
    OpenedNote note =
        world.notes().stream()
            .filter(one -> one.header().sid().equals(packaged.sid()))
            .findFirst()
            .orElseThrow();
    for (PackagedPassage shown : packaged.passages()) {
      Passage real = note.leaves().get(shown.index());
      must(
          real.text().equals(shown.text()) && real.kind().code() == shown.kind(),
          "a passage is the author's");
    }
    Findings.Note told =
        findings.notes().stream()
            .filter(one -> one.header().equals(packaged.sid()))
            .findFirst()
            .orElseThrow();
    StringBuilder text = new StringBuilder();
    for (PackagedPassage shown : packaged.passages()) {
      if (shown.index() > 0) {
        text.append(shown.text());
      }
    }
    must(String.join("", told.runs()).equals(text.toString()), "the texts told are those shown");
    told.runs().forEach(run -> must(note.text().contains(run), "a run stands so in the note"));
    told.withheld().ifPresent(closed -> closed(note, packaged, closed));
    must(told.withheld().isPresent() == order.tellWithheld(), "told only where it may be");
  }

  private void closed(OpenedNote note, PackagedNote packaged, Withheld closed) {
    Set<Integer> shown = new HashSet<>();
    packaged.passages().forEach(one -> shown.add(one.index()));
    long hidden = note.textLeaves().stream().filter(leaf -> !shown.contains(leaf)).count();
    must(closed.passages() == hidden, "as many passages stay closed as it says");
    must(closed.about() == !shown.contains(0), "whether whom and when stays closed");
    for (Withheld.Range range : closed.ranges()) {
      for (int i = range.first(); i <= range.last(); i++) {
        must(note.leaves().get(i).kind() != Passage.Kind.PAD, "a place that is closed is written");
      }
    }
  }

  private void withheld() {
    OptionalLong here = findings.notesNotHere();
    must(here.isPresent() == order.tellWithheld(), "notes not here are told only where they may");
    here.ifPresent(count ->
        must(
            count
                == order.scope().stream()
                    .filter(
                        one -> files.notes().stream().noneMatch(n -> n.sid().equals(one.header())))
                    .count(),
            "how many notes are not here"));
  }

  private void openings() {
    for (NameOpening opening : files.names()) {
      must(
          who(opening.card())
              .map(world::person)
              .filter(one -> one.name().name().equals(opening.name().name()))
              .isPresent(),
          "a name is the person's");
    }
    findings.docket().ifPresent(text -> must(text.equals(Recipe.DOCKET.text()), "the docket"));
    findings.words().ifPresent(text -> must(text.equals(Recipe.WORDS.text()), "the words"));
    must(findings.docket().isPresent() == release.opens().docket(), "the docket travels");
    must(findings.words().isPresent() == release.opens().words(), "the words travel");
    findings
        .countersignedBy()
        .ifPresent(role -> {
          CountersignProof proof = files.countersign().orElseThrow();
          must(genuine(proof.card().sid()), "who countersigned is genuine");
          must(person(proof.card().sid()).card().role() == role, "and of that role");
          must(
              signedBy(proof.act().statement(), Set.of(proof.card().sid()))
                  && proof.act().says().papers().equals(List.of(files.order().sid())),
              "and signed for this order");
        });
  }

  private boolean byAJudge() {
    return order.basis() == Basis.JUDGE
        || (order.basis() == Basis.PAPER
            && findings.countersignedBy().filter(role -> role == Role.JUDGE).isPresent());
  }

  /// Witnesses by time, and when enough had signed.
  private OptionalLong seen() {
    TreeMap<Long, List<Witnessing>> byTime = new TreeMap<>();
    for (Witnessing one : findings.witnesses()) {
      if (one.time() > 0) {
        byTime.computeIfAbsent(one.time(), none -> new ArrayList<>()).add(one);
      }
    }
    Set<String> names = new HashSet<>();
    Set<String> strong = new HashSet<>();
    for (Map.Entry<Long, List<Witnessing>> at : byTime.entrySet()) {
      for (Witnessing one : at.getValue()) {
        names.add(one.name());
        if (one.type().algorithm().equals("ML-DSA-44")) {
          strong.add(one.name());
        }
      }
      if (names.size() >= policy.terms().witnessNeed()
          && strong.size() >= policy.terms().pqNeed()) {
        return OptionalLong.of(at.getKey());
      }
    }
    return OptionalLong.empty();
  }

  private boolean enoughWitnesses() {
    return policy.terms().witnessNeed() == 0 || seen().isPresent();
  }

  private boolean seenLate() {
    return seen().isPresent() && seen().getAsLong() > limit();
  }

  private long limit() {
    return clearance
        .map(one -> Math.min(one.validUntil(), order.expires()))
        .orElse(order.expires());
  }

  /// Whether the order covers what left: to whom, what, when, cleared and not ended.
  private boolean covers() {
    boolean cleared =
        clearance.isPresent()
            || (release.witnessed() && release.recipients().stream().allMatch(this::looksHerself));
    boolean toThem = order.recipients().containsAll(release.recipients());
    boolean scoped = release.parts().stream().allMatch(this::inScope);
    return cleared
        && toThem
        && scoped
        && clearance.map(this::clears).orElse(true)
        && inTime()
        && datesFit();
  }

  private boolean looksHerself(Recipient one) {
    return one.card()
        .filter(this::genuine)
        .map(card -> person(card).card().role())
        .filter(role -> role == Role.JUDGE || role == Role.SURVIVOR)
        .filter(role -> role.word().equals(one.role()))
        .isPresent();
  }

  private boolean inScope(ReleasePart part) {
    return order.scope().stream()
        .filter(one -> one.header().equals(part.header()))
        .anyMatch(
            one -> order.extent() == Extent.WHOLE || one.passages().containsAll(part.passages()));
  }

  private boolean clears(Clearance one) {
    must(one.order().equals(files.order().sid()), "the clearance is this order's");
    must(one.validUntil() - one.created() <= 7 * DAY, "a clearance lasts seven days");
    Person by = person(one.by());
    must(
        by.card().isAnotherPersonThan(person(release.releaser()).card())
            || (policy.terms().sole() && by.card().role().isMember()),
        "two people");
    boolean campaign = order.under() == Under.CAMPAIGN;
    return one.ends().stream().map(Ended::statement).noneMatch(this::matters)
        && (!campaign || one.charge() == ChargeWord.LIVE)
        && (!campaign || order.mode() == Mode.INSPECT || one.stay() != StayWord.NOT_NEEDED)
        && (release.witnessed() || !one.witnessed());
  }

  private boolean matters(Sid ended) {
    return ended.equals(files.order().sid())
        || release.recipients().stream().anyMatch(to -> to.card().equals(Optional.of(ended)));
  }

  private boolean inTime() {
    boolean preview =
        release.recipients().stream()
            .allMatch(one -> one.role().equals("survivor") && one.card().isPresent());
    long begin = preview ? order.issued() : order.notBefore();
    OptionalLong seen = seen();
    must(order.expires() - order.issued() <= 366 * DAY, "an order lasts a year");
    return begin - CLOCKS <= release.released()
        && release.released() <= limit()
        && (seen.isEmpty()
            || policy.terms().witnessNeed() == 0
            || (release.released() <= seen.getAsLong() + CLOCKS
                && (seen.getAsLong() <= limit() || !release.witnessed())));
  }

  private boolean datesFit() {
    OptionalLong seen = policy.terms().witnessNeed() == 0 ? OptionalLong.empty() : seen();
    long last = release.released();
    boolean cleared =
        clearance
            .map(one ->
                order.issued() - CLOCKS <= one.created()
                    && one.created() <= last + CLOCKS
                    && one.created() <= seen.orElse(Long.MAX_VALUE / 2) + CLOCKS
                    && created(one.by()) <= one.created() + CLOCKS)
            .orElse(true);
    boolean cards =
        order.by().stream().allMatch(by -> created(by) <= order.issued() + CLOCKS)
            && created(release.releaser()) <= last + CLOCKS
            && release.recipients().stream()
                .filter(one -> one.role().equals("judge") || one.role().equals("survivor"))
                .flatMap(one -> one.card().stream())
                .allMatch(card -> created(card) <= last + CLOCKS);
    boolean headers =
        files.notes().stream()
            .allMatch(note -> {
              long day = note.header().created().toEpochDay() * DAY;
              return created(note.header().author()) - 2 * DAY <= day
                  && day <= order.issued() + DAY;
            });
    return cleared && cards && headers;
  }

  private long created(Sid card) {
    return person(card).card().created();
  }

  @Override
  public String toString() {
    return "Truth of " + report.verdict().word();
  }
}
