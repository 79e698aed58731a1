package keep.finder.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How an import went.
///
/// @param files files read
/// @param pages pages of lists among them
/// @param records services and places read; the same one twice counts twice
/// @param leftOut records that did not go in
/// @param faulty different records with a fault
/// @param outcome what changed on the shelf
/// @param notes about the feed as a whole, in plain words; no faults
/// @param unknown fields beyond the standard by path, with how often; tolerated, not taken over
public record ImportReport(
    int files,
    int pages,
    int records,
    int leftOut,
    int faulty,
    Shelf.Outcome outcome,
    List<Fault> faults,
    List<String> notes,
    Map<String, Integer> unknown) {
  private static final int UNKNOWN_SHOWN = 20;

  public ImportReport {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
    unknown = Map.copyOf(unknown);
  }

  /// Whether every record went in without a fault.
  public boolean clean() {
    return faults.isEmpty();
  }

  /// One fault a line, then what it comes to.
  public List<String> lines() {
    List<String> lines = new ArrayList<>(faults.stream().map(Fault::line).toList());
    lines.addAll(notes);
    if (!unknown.isEmpty()) {
      lines.add(
          "Fields beyond the standard, not taken over: "
              + unknown.entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .limit(UNKNOWN_SHOWN)
                  .map(each -> each.getKey() + " (" + each.getValue() + ")")
                  .collect(Collectors.joining(", "))
              + (unknown.size() > UNKNOWN_SHOWN ? ", …" : "")
              + ".");
    }
    lines.add(
        "%d faults in %d records; %d of %d records left out."
            .formatted(faults.size(), faulty, leftOut, records));
    lines.add(
        "%d new, %d changed, %d unchanged, %d no longer in the feed (kept)."
            .formatted(outcome.added(), outcome.changed(), outcome.unchanged(), outcome.absent()));
    return lines;
  }

  /// The same for programs.
  public Json.Fields json() {
    Json.Building extra = Json.object();
    unknown.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> extra.number(each.getKey(), each.getValue()));
    return Json.object()
        .number("files", files)
        .number("pages", pages)
        .number("records", records)
        .number("left_out", leftOut)
        .number("faulty_records", faulty)
        .number("new", outcome.added())
        .number("changed", outcome.changed())
        .number("unchanged", outcome.unchanged())
        .number("no_longer_in_feed", outcome.absent())
        .value("faults", new Json.Items(List.copyOf(faults.stream().map(Fault::json).toList())))
        .value("notes", new Json.Items(List.copyOf(notes.stream().map(Json.Text::new).toList())))
        .value("fields_beyond_the_standard", extra.build())
        .build();
  }
}
