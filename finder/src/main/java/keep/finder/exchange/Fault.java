package keep.finder.exchange;

/// One fault of a feed.
///
/// @param file name of the file, without its folder
/// @param place where in the file: `record 17`, `page 2`, or `file`
/// @param record id of the service or organisation as the feed wrote it; empty where it has none
/// @param element id of the innermost part that holds the fault, such as a location's; empty where
///   that is the record itself or the part has no id
/// @param field path within the record, such as `service_at_locations[0].location.latitude`
/// @param what the fault in plain words, a whole sentence
public record Fault(
    String file,
    String place,
    String record,
    String element,
    String field,
    String what,
    Effect effect) {
  /// One line for people.
  public String line() {
    String of = record.isEmpty() ? place : record;
    String in = element.isEmpty() || element.equals(record) ? "" : " (of " + element + ")";
    return file + ": " + of + ": " + field + in + ": " + what + " [" + effect.words() + "]";
  }

  /// The same for programs.
  public Json.Fields json() {
    return Json.object()
        .text("file", file)
        .text("place", place)
        .text("record", record)
        .text("element", element)
        .text("field", field)
        .text("fault", what)
        .text("effect", effect.words())
        .build();
  }
}
