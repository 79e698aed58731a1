package keep.publicsite.campaign.pack;

/// Where a statement comes from.
///
/// @param date a year, a month or a day, as exact as it is known
/// @param address empty when it has none
public record Source(String id, String title, String by, String date, String address) {}
