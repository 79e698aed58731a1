package keep.seal.world;

import keep.seal.people.PolicyChain;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;

/// A package that a recipe gave, with the policy it was made under.
///
/// @param files the package before the written form was changed
/// @param file the written package
public record Made(ReleasePackage files, byte[] file, PolicyChain policy) {
  /// Checks it under another chain than that.
  public Report checkUnder(PolicyChain chain) {
    return Verifier.trusting(chain).verify(file);
  }

  /// Checks it under the policy it was made under.
  public Report check() {
    return Verifier.trusting(policy).verify(file);
  }
}
