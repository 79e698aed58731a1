package keep.server.campaign.pledge;

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

  /// Whether a campaign may write to somebody.
  ///
  /// @param ticked the person ticked "keep me posted"
  /// @param softOptIn the operator's charity relies on regulation 22(3A) of the Privacy and
  ///   Electronic Communications Regulations; off unless somebody sets it
  public boolean mayWrite(boolean ticked, boolean softOptIn) {
    return switch (this) {
      case SIGNING, LETTER, JOINING -> ticked || softOptIn;
      case HELP -> false;
    };
  }
}
