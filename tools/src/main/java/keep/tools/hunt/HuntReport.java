package keep.tools.hunt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a hunt searched and what it found.
///
/// @param needles how many needles there were
/// @param runs how many runs of them
/// @param spellings in how many spellings each was looked for
/// @param tooShort needles under [Needle#LEAST] bytes, which were not searched
/// @param excused runs left out, by reason
/// @param places every place searched
public record HuntReport(
    int needles,
    int runs,
    int spellings,
    int tooShort,
    Map<String, Integer> excused,
    List<Searched> places) {

  /// One place.
  ///
  /// @param name the place
  /// @param lawful texts not looked for there, because the case itself put them there
  /// @param knownFound false where something that does lie there was not found
  /// @param files how many files were read
  /// @param bytes how many bytes
  /// @param planted needles the hunt planted there itself
  /// @param plantsFound how many of those it found
  /// @param hits what it found besides
  public record Searched(
      String name,
      int lawful,
      boolean knownFound,
      long files,
      long bytes,
      int planted,
      int plantsFound,
      List<Hit> hits) {}

  /// How many needles were found where they must not be.
  public int hits() {
    return places.stream().mapToInt(place -> place.hits().size()).sum();
  }

  /// Whether every plant was found: otherwise the hunt proves nothing.
  public boolean works() {
    return places.stream()
        .allMatch(place -> place.planted() == place.plantsFound() && place.knownFound());
  }

  /// Whether nothing was found by a hunt that can find.
  public boolean clean() {
    return works() && hits() == 0;
  }

  /// The report for a person; its last line ends with the number of hits.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Hunt: %,d texts and secrets, %,d runs of %d bytes, each in up to %d spellings.",
            needles,
            runs,
            Needle.RUN,
            spellings));
    excused.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  left out: %,d runs that %s",
                    entry.getValue(),
                    entry.getKey())));
    if (tooShort > 0) {
      lines.add(
          String.format(
              Locale.ROOT, "  left out: %,d texts shorter than %d bytes", tooShort, Needle.LEAST));
    }
    for (Searched place : places) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %s: %,d files, %,d bytes%s; %d planted, %d of them found; found besides: %d",
              place.name(),
              place.files(),
              place.bytes(),
              place.lawful() == 0
                  ? ""
                  : " (not looked for: " + place.lawful() + " texts that are there by right)",
              place.planted(),
              place.plantsFound(),
              place.hits().size()));
      place.hits().stream().limit(20).forEach(hit -> lines.add("    " + hit.line()));
    }
    if (!works()) {
      lines.add(
          "The hunt did not find everything that it planted, or that is known to be there: it proves nothing.");
    }
    lines.add("Found where it must not be: " + hits());
    return lines;
  }
}
