package keep.law;

import java.util.List;
import java.util.Set;

/// One entry of the closed vocabulary: a name, what it asks, the shape of its value, and who may
/// say it.
///
/// A fact without a value is **unknown**; it is never null and never false.
///
/// @param representatives the abstract values that matter to rules; they drive the explorer, the
///   checks of input and the generated list
/// @param suppliers who may supply it
/// @param source the rules of the notes that read it
/// @param lives what it belongs to; it ends with the first of them to end, and with the matter
public record Fact<T>(
    FactId id,
    String question,
    Kind<T> kind,
    List<T> representatives,
    Set<Supplier> suppliers,
    Source source,
    Set<Lifetime> lives) {
  public Fact {
    representatives = List.copyOf(representatives);
    suppliers = Set.copyOf(suppliers);
    lives = Set.copyOf(lives);
  }

  /// The same fact, belonging to these.
  public Fact<T> of(Lifetime... what) {
    return new Fact<>(id, question, kind, representatives, suppliers, source, Set.of(what));
  }

  public String name() {
    return id.name();
  }

  /// Two facts are the same fact when they have the same name.
  @Override
  public boolean equals(Object other) {
    return other instanceof Fact<?> fact && fact.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id.name();
  }
}
