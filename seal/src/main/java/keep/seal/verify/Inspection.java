package keep.seal.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import keep.ledger.Hash;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.Witnessing;
import keep.seal.encoding.Sid;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.people.Card;
import keep.seal.people.Policy;
import keep.seal.people.Role;
import keep.seal.release.Filed;
import keep.seal.release.LedgerEntry;
import keep.seal.release.Release;
import keep.seal.release.ReleasePackage;

/// One run of the verifier over one package: what the steps share, and what they found. Each thing
/// is parsed, hashed and looked up once.
final class Inspection {
  final ReleasePackage files;
  final Verifier.Pinned pinned;
  final Policy policy;
  final CheckpointTrust trust;
  final Order order;
  final Release release;
  final Optional<Clearance> clearance;

  /// The checkpoint, once step 3 believes the log's signature on it.
  Optional<Checkpoint> checkpoint = Optional.empty();

  /// Every genuine cosignature on it.
  List<Witnessing> witnesses = List.of();

  /// When as many witnesses as the policy demands had seen it; empty where too few had.
  OptionalLong seen = OptionalLong.empty();

  /// Who countersigned, once step 7 has believed it.
  Optional<Role> countersignedBy = Optional.empty();

  /// Whether one person stood for two, as a sole practitioner's policy allows.
  boolean onePerson;

  /// Leaf hashes of the passages shown, from step 12, by note and then in the order they stand.
  final Map<Sid, List<Hash>> leafHashes = new HashMap<>();

  private final List<Failure> failures = new ArrayList<>();
  private final Set<Failure> noted = new HashSet<>();
  private final Map<Sid, Card> cards = new HashMap<>();
  private final Map<Sid, Long> places = new HashMap<>();

  Inspection(ReleasePackage files, Verifier.Pinned pinned) {
    this.files = files;
    this.pinned = pinned;
    this.policy = pinned.policy();
    this.trust = pinned.trust();
    this.order = files.order().says();
    this.release = files.release().says();
    this.clearance = files.clearance().map(Filed::says);
    files.cards().forEach(card -> cards.put(card.sid(), card));
    for (LedgerEntry entry : files.ledger()) {
      places.putIfAbsent(entry.statement(), entry.index());
    }
  }

  void fail(Reason reason) {
    fail(reason, "");
  }

  /// Notes a failure; the same one at the same place counts once.
  void fail(Reason reason, String place) {
    Failure failure = new Failure(reason, place);
    if (noted.add(failure)) {
      failures.add(failure);
    }
  }

  void demand(boolean holds, Reason reason) {
    demand(holds, reason, "");
  }

  void demand(boolean holds, Reason reason, String place) {
    if (!holds) {
      fail(reason, place);
    }
  }

  List<Failure> failures() {
    return failures;
  }

  Optional<Card> card(Sid sid) {
    return Optional.ofNullable(cards.get(sid));
  }

  /// Where the package says a statement stands in the ledger.
  OptionalLong placeOf(Sid statement) {
    Long place = places.get(statement);
    return place == null ? OptionalLong.empty() : OptionalLong.of(place);
  }

  Sid orderSid() {
    return files.order().sid();
  }

  Sid releaseSid() {
    return files.release().sid();
  }

  /// Whether the release went out before it stood on the record and still carries no proof.
  boolean notOnRecord() {
    return files.checkpoint().isEmpty() && files.ledger().isEmpty() && !release.witnessed();
  }

  boolean isSole() {
    return policy.terms().sole();
  }
}
