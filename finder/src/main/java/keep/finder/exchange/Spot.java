package keep.finder.exchange;

/// Where a record stands, for naming its faults.
///
/// @param file the file's name without its folder
/// @param place `record 17` or `page 2, record 17`
/// @param record its id as written; empty where it has none
record Spot(String file, String place, String record) {
  Fault fault(String element, String field, String what, Effect effect) {
    return new Fault(file, place, record, element, field, what, effect);
  }
}
