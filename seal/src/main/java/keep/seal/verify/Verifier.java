package keep.seal.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.release.ReleasePackage;

/// Checks release packages offline against one policy that somebody named (protocol section 8). No
/// network, no clock: every time it compares is in the package.
///
/// What is wrong with a package is a result, never an exception. An instance is immutable and may
/// be shared between threads.
public final class Verifier {
  private final Optional<Failure> noTrust;
  private final int versions;
  private final Map<Sid, Pinned> pinned = new HashMap<>();

  /// A version of the policy with what follows from it and from the versions after it.
  ///
  /// @param keys its own keys, on which no card may stand
  /// @param replacedSince the place on its record from which on nothing counts under it any more
  /// @param badSince the place from which on its authorities certify nobody
  record Pinned(
      Policy policy,
      CheckpointTrust trust,
      Set<Bytes> keys,
      OptionalLong replacedSince,
      OptionalLong badSince) {
    static Pinned of(Policy policy, List<Policy> chain) {
      int version = policy.terms().version();
      OptionalLong replaced =
          chain.stream()
              .filter(later -> later.terms().version() == version + 1)
              .mapToLong(later -> later.terms().since())
              .findFirst();
      OptionalLong bad =
          chain.stream()
              .flatMap(later -> later.terms().bad().stream())
              .filter(one -> one.version() == version)
              .mapToLong(Policy.Bad::since)
              .min();
      return new Pinned(policy, trustOf(policy), policy.keys(), replaced, bad);
    }
  }

  private Verifier(Failure noTrust) {
    this.noTrust = Optional.of(noTrust);
    this.versions = 0;
  }

  private Verifier(PolicyChain chain) throws MalformedRecordException {
    this.noTrust = Optional.empty();
    this.versions = chain.versions().size();
    for (Policy policy : chain.versions()) {
      pinned.put(policy.sid(), Pinned.of(policy, chain.versions()));
    }
  }

  /// Trusts this chain. To name one is an explicit act of whoever verifies; a file beside a package
  /// is never picked up.
  public static Verifier trusting(PolicyChain chain) {
    try {
      return new Verifier(chain);
    } catch (MalformedRecordException e) {
      // The policy's log or witness keys are no keys: nothing could ever be checked under it.
      return new Verifier(new Failure(Reason.POLICY_UNUSABLE, "policy"));
    }
  }

  /// Trusts the policy file with these bytes. One that does not hold gives a verifier that can only
  /// say NEEDS_TRUST.
  public static Verifier trustingFile(byte[] policyFile) {
    try {
      return trusting(PolicyChain.parse(policyFile));
    } catch (MalformedInput e) {
      Reason reason =
          e.fault() == MalformedInput.Fault.LIVE ? Reason.POLICY_LIVE : Reason.POLICY_UNUSABLE;
      return new Verifier(new Failure(reason, e.place()));
    }
  }

  /// Trusts nobody yet: looks at the form alone and then says NEEDS_TRUST.
  public static Verifier trustingNobody() {
    return new Verifier(Failure.of(Reason.POLICY_NOT_GIVEN));
  }

  /// Whom a policy trusts about the record.
  private static CheckpointTrust trustOf(Policy policy) {
    Policy.Terms terms = policy.terms();
    return new CheckpointTrust(
        VerifierKey.parse(terms.log()),
        terms.witnesses().stream().map(VerifierKey::parse).toList(),
        terms.witnessNeed(),
        terms.pqNeed());
  }

  /// Runs all steps.
  ///
  /// @param file the package's bytes, whatever they are
  public Report verify(byte[] file) {
    ReleasePackage files;
    try {
      files = ReleasePackage.read(file);
    } catch (MalformedInput e) {
      return unread(e);
    }
    return verify(files);
  }

  /// What the reader refused: bad form ends the run at step 1, an unsound public key at step 4.
  private Report unread(MalformedInput refusal) {
    return switch (refusal.fault()) {
      case KEY -> Report.of(noTrust.orElse(new Failure(Reason.CARD_KEY, refusal.place())));
      case LIMIT -> Report.of(Failure.of(Reason.TOO_LARGE));
      case FORM, SIGNATURE, LIVE, LOCK, MISMATCH ->
          Report.of(new Failure(Reason.FORM, refusal.place() + ": " + refusal.problem()));
    };
  }

  private Report verify(ReleasePackage files) {
    List<Failure> unused = PeopleSteps.unusedCards(files);
    if (!unused.isEmpty()) {
      return Report.of(unused, Optional.empty());
    }
    if (noTrust.isPresent()) {
      return Report.of(noTrust.get());
    }
    Pinned named = pinned.get(files.policy());
    if (named == null) {
      return Report.of(Failure.of(Reason.POLICY_UNKNOWN));
    }
    Inspection run = new Inspection(files, named);
    RecordSteps.checkpoint(run);
    PeopleSteps.cards(run);
    PeopleSteps.clearance(run);
    OrderStep.headers(run);
    OrderStep.order(run);
    ReleaseStep.release(run);
    RecordSteps.ledger(run);
    SequenceStep.check(run);
    TimeStep.check(run);
    PassageStep.passages(run);
    PassageStep.parts(run);
    OpeningStep.check(run);
    return Report.of(run, versions);
  }
}
