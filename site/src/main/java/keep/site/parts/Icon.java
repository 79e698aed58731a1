package keep.site.parts;

/// The signs. Each stands beside a word; none speaks alone.
public enum Icon {
  /// Leads on.
  ARROW("<path d=\"M5 12h14M13.5 6.5 19 12l-5.5 5.5\"/>"),
  /// Take care.
  CARE(
      "<path d=\"M12 4.5 20.5 19h-17z\"/><path d=\"M12 10v4.2\"/><path d=\"M12 16.7v.05\" class=\"bold\"/>"),
  /// Opens.
  CHEV("<path d=\"m9 5.5 6.5 6.5L9 18.5\"/>"),
  /// In progress.
  DOING(
      "<circle cx=\"12\" cy=\"12\" r=\"7.5\"/><path d=\"M12 4.5a7.5 7.5 0 0 1 0 15z\" class=\"full\"/>"),
  /// Completed.
  DONE(
      "<circle cx=\"12\" cy=\"12\" r=\"7.5\" class=\"full\"/><path class=\"knock\" d=\"m8.7 12.2 2.3 2.3 4.3-4.7\"/>"),
  /// The way out.
  EXIT("<path d=\"M10 4H5v16h5\"/><path d=\"M10 12h10M16.5 8.5 20 12l-3.5 3.5\"/>"),
  /// On hold.
  HOLD(
      "<rect x=\"4.5\" y=\"8\" width=\"15\" height=\"11.5\" rx=\"1.5\"/><path d=\"M3.5 4.5h17V8h-17zM9.5 12h5\"/>"),
  /// To know.
  INFO(
      "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 11v5.2\"/><path d=\"M12 7.9v.05\" class=\"bold\"/>"),
  /// The mark of keep.
  KEEP("<path d=\"M9 4H5v16h4M15 4h4v16h-4\"/><path d=\"M9 9.5h6M9 14.5h4\" class=\"bold\"/>"),
  /// Locked.
  LOCK(
      "<rect x=\"5.5\" y=\"10.5\" width=\"13\" height=\"9\" rx=\"1.5\"/><path d=\"M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5\"/>"),
  /// Still to come.
  NEXT("<circle cx=\"12\" cy=\"12\" r=\"6.5\" class=\"broken\"/>"),
  /// No.
  NO("<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M8.2 12h7.6\" class=\"bold\"/>"),
  /// Today.
  NOW(
      "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><circle cx=\"12\" cy=\"12\" r=\"4\" class=\"full\"/>"),
  /// May be shown.
  OPEN(
      "<rect x=\"4\" y=\"6\" width=\"16\" height=\"12\" rx=\"1.5\"/><path d=\"M8 10.4h8M8 13.6h5\"/>"),
  /// A sheet.
  PAGE("<path d=\"M7 3.5h7l4 4v13H7z\"/><path d=\"M14 3.5v4h4\"/>"),
  /// Behind us.
  PAST("<circle cx=\"12\" cy=\"12\" r=\"5.5\" class=\"full\"/>"),
  /// Telephone.
  PHONE(
      "<path d=\"M6 4h3.2l1.5 4-2 1.6a11 11 0 0 0 5.7 5.7l1.6-2 4 1.5V18a2 2 0 0 1-2.1 2A16 16 0 0 1 4 6.1 2 2 0 0 1 6 4z\"/>"),
  /// Sealed.
  SEALED(
      "<rect x=\"4\" y=\"6\" width=\"16\" height=\"12\" rx=\"1.5\"/><path d=\"M4 12h5.2M14.8 12H20\"/><circle cx=\"12\" cy=\"12\" r=\"2.8\" class=\"full\"/>"),
  /// Sent.
  SENT(
      "<rect x=\"4\" y=\"6\" width=\"16\" height=\"12\" rx=\"1.5\"/><path d=\"M8 12h8M13.2 9.2 16 12l-2.8 2.8\"/>"),
  /// Not started.
  TODO("<circle cx=\"12\" cy=\"12\" r=\"7.5\"/>"),
  /// Unknown; drawn broken.
  UNKNOWN(
      "<circle cx=\"12\" cy=\"12\" r=\"8.5\" class=\"broken\"/><path d=\"M9.7 9.8a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.8-1.1 1.6\"/><path d=\"M12 16.3v.05\" class=\"bold\"/>"),
  /// Yes.
  YES(
      "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"m8.2 12.3 2.6 2.6 5-5.4\" class=\"bold\"/>");

  private final String drawing;

  Icon(String drawing) {
    this.drawing = drawing;
  }

  /// The content of an SVG of 24 by 24.
  public String drawing() {
    return drawing;
  }
}
