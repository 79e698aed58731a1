package keep.publicsite.campaign.store;

/// Nothing can be written down right now: the database is not there, or more people came than it
/// can take. Whoever meets it keeps what was typed and says when to try again.
public final class StoreAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreAway() {
    super("the campaign's store is away");
  }

  public StoreAway(Throwable cause) {
    super("the campaign's store is away", cause);
  }
}
