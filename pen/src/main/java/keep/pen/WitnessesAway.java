package keep.pen;

/// When passages may leave though the witnesses are away: obeying a court never waits for machines,
/// and two people confirm it (protocol section 7, "Without witnesses").
final class WitnessesAway {
  private static final long DAY = 24L * 60 * 60;

  private WitnessesAway() {}

  /// Demands that this order may be obeyed without them, today.
  static void demand(OrderInHand hand, RecordView record, long now) {
    Check.demand(
        hand.authority().mayGoUnwitnessed(), 1, "what this order rests on waits for the witnesses");
    boolean forADay = now - record.lastWitnessed() >= DAY;
    boolean dueSooner = hand.order().expires() - now < DAY;
    Check.demand(
        forADay || dueSooner,
        1,
        "the witnesses have been away for less than a day, and the order is not due sooner");
  }
}
