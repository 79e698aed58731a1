package keep.site.parts;

/// One bar of a chart.
///
/// @param percent length, 0 to 100
/// @param shown the number as people read it
public record Bar(String label, double percent, String shown) {}
