package keep.work.record;

import java.util.List;
import keep.ledger.checkpoint.VerifierKey;

/// Whose cosignatures count: the witnesses that the policy in force names. Told to the record from
/// outside, because the record knows no policies.
@FunctionalInterface
public interface TrustedWitnesses {
  /// Their keys now; none before the first policy.
  List<VerifierKey> keys();
}
