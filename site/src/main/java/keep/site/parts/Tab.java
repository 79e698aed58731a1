package keep.site.parts;

import gg.jte.Content;

/// One view of a thing: a tab where a script runs, a heading with its text where none does.
public record Tab(String id, String label, Content content) {}
