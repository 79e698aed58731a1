package keep.publicsite.campaign.pack;

import java.time.LocalDate;

/// Something a campaign asks for, and how it stands.
///
/// @param part which part of the process it belongs to, `I` or `II`; empty for neither
/// @param since the day from which it has stood so
/// @param decider who can grant it
/// @param today what the law says instead, or now
/// @param law where the law says so
public record Ask(
    String id,
    String part,
    State state,
    LocalDate since,
    Both decider,
    String source,
    Both ask,
    Both means,
    Both today,
    String law) {
  /// How an ask stands.
  public enum State {
    WON,
    PARTLY,
    /// Asked before and still asked.
    ASKED,
    NEW
  }
}
