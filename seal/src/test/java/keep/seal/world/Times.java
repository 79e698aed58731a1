package keep.seal.world;

/// The days of the invented case, in Unix seconds.
public final class Times {
  public static final long CARDS = 1_796_000_000L;
  public static final long ASKED = 1_796_725_860L;
  public static final long ISSUED = 1_800_543_600L;
  public static final long NOT_BEFORE = 1_800_975_600L;
  public static final long CLEARED = 1_801_216_800L;
  public static final long RELEASED = 1_801_220_400L;
  public static final long WITNESSED = 1_801_220_460L;
  public static final long VALID_UNTIL = 1_801_821_600L;
  public static final long EXPIRES = 1_805_727_600L;

  private Times() {}
}
