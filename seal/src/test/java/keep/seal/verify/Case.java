package keep.seal.verify;

import java.util.Optional;
import java.util.function.Supplier;
import keep.seal.world.Made;
import keep.seal.world.Recipe;

/// One change to a good release, and what the verifier must say of it.
///
/// @param name what was changed, in plain words
/// @param exit the exit code of `keep verify`
/// @param reason the reason that decides the verdict, with its step; empty where nothing fails
record Case(String name, int exit, Optional<Reason> reason, Supplier<Recipe> recipe) {
  /// A change that nobody may make: INVALID, with this reason first.
  static Case invalid(String name, Reason reason, Supplier<Recipe> recipe) {
    return new Case(name, 4, Optional.of(reason), recipe);
  }

  /// Genuine passages that the order does not cover.
  static Case notCovered(String name, Reason reason, Supplier<Recipe> recipe) {
    return new Case(name, 6, Optional.of(reason), recipe);
  }

  /// Nothing wrong, resting on something else.
  static Case otherBasis(String name, Reason reason, Supplier<Recipe> recipe) {
    return new Case(name, 3, Optional.of(reason), recipe);
  }

  /// A change that is allowed, at the very edge of what is.
  static Case covered(String name, Supplier<Recipe> recipe) {
    return new Case(name, 0, Optional.empty(), recipe);
  }

  Made make() {
    return recipe.get().make();
  }

  @Override
  public String toString() {
    return exit + reason.map(r -> " step " + r.step() + " " + r.word()).orElse("") + ": " + name;
  }
}
