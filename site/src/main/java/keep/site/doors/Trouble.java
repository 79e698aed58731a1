package keep.site.doors;

/// What a page can say when the one asked for cannot be shown.
public enum Trouble {
  /// Nothing stands at this address.
  NOT_HERE("notfound", 404),
  /// The request came from a place this site does not answer.
  NOT_FROM_THERE("elsewhere", 403),
  /// What was sent could not be read, was too large, or came too slowly.
  UNREADABLE("unreadable", 400),
  /// Something broke on our side.
  BROKEN("broken", 500),
  /// Too many people at once; what was typed is kept.
  BUSY("busy", 503),
  /// The device has no connection; served by a proxy or kept by the work site.
  OFFLINE("offline", 200);

  private final String key;
  private final int status;

  Trouble(String key, int status) {
    this.key = key;
    this.status = status;
  }

  /// The texts are `trouble.KEY.title`, `.lead` and `.do`.
  public String key() {
    return key;
  }

  /// The HTTP status it stands for.
  public int status() {
    return status;
  }

  /// The page that fits an HTTP status.
  public static Trouble of(int status) {
    return switch (status) {
      case 400, 408, 413 -> UNREADABLE;
      case 401, 403 -> NOT_FROM_THERE;
      case 429, 502, 503, 504 -> BUSY;
      default -> status >= 500 ? BROKEN : NOT_HERE;
    };
  }
}
