package keep.law.explore;

import keep.law.Facts;

/// One act that took effect.
///
/// @param taken the facts the gate ruled on
public record Change(Node from, Move move, Facts taken, Node to) {}
