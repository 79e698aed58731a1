package keep.casework.sight;

/// How much of a thing somebody sees.
public enum Sight {
  /// Not even that it is there.
  NOTHING,
  /// That it is there, in its place, and no more: see [Stub].
  EXISTS,
  /// Every byte that was filed of it.
  WHOLE
}
