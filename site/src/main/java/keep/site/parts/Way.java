package keep.site.parts;

/// A link by name.
public record Way(String label, String href) {}
