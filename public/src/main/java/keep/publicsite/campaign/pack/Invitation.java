package keep.publicsite.campaign.pack;

import java.util.Optional;

/// What a campaign asks people to do on this site, as its `invitation.txt` says.
///
/// @param sign what one signs for, in one sentence; empty for a campaign that is not signed
/// @param letter empty for a campaign that has no letters
public record Invitation(Optional<Both> sign, Optional<Letter> letter) {
  /// Nothing to sign and nobody to write to.
  public static final Invitation NONE = new Invitation(Optional.empty(), Optional.empty());

  /// What every letter of a campaign has beside the writer's own words.
  ///
  /// @param ask the one thing that is asked for, in whole sentences
  /// @param subject of the e-mail
  public record Letter(Both ask, Both subject) {}
}
