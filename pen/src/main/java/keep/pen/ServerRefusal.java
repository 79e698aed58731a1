package keep.pen;

/// A server did not take what was sent. Nothing was filed.
public final class ServerRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String word;
  private final String where;

  /// @param status HTTP status
  /// @param word the server's error word (docs/http.md section 1)
  /// @param where the place in the request
  /// @param fix what to do next, a sentence
  public ServerRefusal(int status, String word, String where, String fix) {
    super(status + " " + word + (where.isEmpty() ? "" : " at " + where) + ": " + fix);
    this.status = status;
    this.word = word;
    this.where = where;
  }

  public int status() {
    return status;
  }

  public String word() {
    return word;
  }

  public String where() {
    return where;
  }
}
