package badly;

import keep.seal.encoding.Sid;

/// What a part of the ledger must never look like.
public record LedgerThatKnowsSeals(Sid statement) {}
