package keep.publicsite.campaign.pack;

/// A drawing of a campaign.
///
/// @param file its path in the campaign's folder; an SVG
/// @param alt what it shows, for those who do not see it
public record Picture(String id, String file, int width, int height, Both alt) {}
