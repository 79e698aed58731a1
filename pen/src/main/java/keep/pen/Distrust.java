package keep.pen;

/// What a server shows is not to be believed. Stop, keep what you have, and tell somebody.
public final class Distrust extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Distrust(String message) {
    super(message);
  }
}
