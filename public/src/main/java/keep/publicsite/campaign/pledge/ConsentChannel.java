package keep.publicsite.campaign.pledge;

/// Where somebody gave an address, and what that allows.
public enum ConsentChannel {
  /// Signing a campaign.
  SIGNING,
  /// Sending a letter through our queue.
  LETTER,
  /// Joining as a supporter, volunteer or group.
  JOINING,
  /// Asking for help. Whoever does is never written to by a campaign, whatever anybody sets.
  HELP;

  /// Whether a campaign may write to somebody: only who ticked the box. There is no soft opt-in and
  /// no setting for one (docs/decisions/0031).
  ///
  /// @param ticked the person ticked "keep me posted"
  public boolean mayWrite(boolean ticked) {
    return switch (this) {
      case SIGNING, LETTER, JOINING -> ticked;
      case HELP -> false;
    };
  }
}
