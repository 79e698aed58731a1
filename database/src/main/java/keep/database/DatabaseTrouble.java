package keep.database;

/// The database cannot be used; the message says what to do about it and holds no password.
public final class DatabaseTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseTrouble(String message) {
    super(message);
  }

  DatabaseTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}
