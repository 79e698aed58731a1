package keep.law.explore;

import keep.law.Facts;
import keep.law.Signer;
import keep.law.Step;

/// An act to try: a step with facts and a signer.
///
/// @param label plain words for a story, for example `the judge finds that passage p1 should open`
public record Move(String label, Step step, Facts act, Signer signer) {}
