package keep.publicsite.campaign.pack;

/// A figure of a survey, with its base.
///
/// @param percent 0 to 100
/// @param people how many answered; 0 when it was not published, and then nothing is reckoned from
///   it
/// @param within the figure whose share is this one's base; empty for all who answered
/// @param headline the number as it is shown large
/// @param drawn what its bar shows, for those who hear the page
public record Figure(
    String id,
    int percent,
    int people,
    String within,
    String source,
    Both headline,
    Both words,
    Both base,
    Both drawn) {}
