package keep.seal.people;

import keep.seal.encoding.Blind;
import keep.seal.encoding.Digest;

/// A person's name behind a card: the card holds only a commitment, opened to those who need the
/// name.
///
/// @param blind chosen at random with the card and kept with it
/// @param name as it is to be shown
public record Name(Blind blind, String name) {
  /// `name_commit = HMAC(blind, L("name") || utf8 name)`.
  public Digest commitment() {
    return blind.commit("name", name);
  }

  /// Whether this is the name that `card` was certified with.
  public boolean opens(Card card) {
    return commitment().equals(card.nameCommit());
  }

  /// Shows neither name nor blind.
  @Override
  public String toString() {
    return "Name";
  }
}
