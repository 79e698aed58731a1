package keep.work.http;

import keep.seal.json.Budget;

/// What one place takes: looked at before anything is made of a body, because nobody has shown yet
/// who they are. Each is a little more than the protocol's largest.
///
/// @param bytes the most bytes of the body
/// @param values the most marks of its JSON, and the most bytes of one text in it
public record Bounds(int bytes, Budget values) {
  private static final int MIB = 1 << 20;

  /// A note: three statements, a box for each of 1,024 grants, one ciphertext.
  public static final Bounds NOTE = new Bounds(24 * MIB, new Budget(8192, 16 * MIB));

  /// Grants: one statement and a box for each of 1,024.
  public static final Bounds GRANTS = new Bounds(6 * MIB, new Budget(8192, 2 * MIB));

  /// An act: its statement, and papers with their ciphertexts and boxes.
  public static final Bounds ACT = new Bounds(24 * MIB, new Budget(32_768, 24 * MIB));

  /// A deposit from somebody without an account: one statement, one ciphertext, its boxes.
  public static final Bounds DEPOSIT = new Bounds(24 * MIB, new Budget(4096, 24 * MIB));

  /// A card or its end: one statement.
  public static final Bounds CARD = new Bounds(MIB, new Budget(64, MIB));

  /// A policy file: its whole chain.
  public static final Bounds POLICY = new Bounds(4 * MIB, new Budget(65_536, 2 * MIB));

  /// Only in a demonstration: a moment.
  public static final Bounds CLOCK = new Bounds(1024, new Budget(16, 256));
}
