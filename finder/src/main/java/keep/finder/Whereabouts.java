package keep.finder;

import org.jspecify.annotations.Nullable;

/// Where a centre is, as coarsely as it may be said.
///
/// @param town the town it is in or is named for; empty when not seen
/// @param point the middle of that town, never a street; null when not seen
/// @param privately the centre keeps its address to itself: no distance, no point and no postcode
///   of it is ever shown
/// @param basis what the point stands on, in English
public record Whereabouts(String town, @Nullable Point point, boolean privately, String basis) {}
