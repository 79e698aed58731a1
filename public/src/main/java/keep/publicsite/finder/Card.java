package keep.publicsite.finder;

import java.util.List;

/// A centre as it is shown, in one language. The page without a script and the browser show the
/// same one.
///
/// @param number as it is read aloud; empty when none is known to be right
/// @param site host name of its website; empty when none was seen
/// @param address the website's full address; empty when none was seen
/// @param note about its state, in English; empty when there is none
/// @param checked how far the entry may be trusted
/// @param fresh confirmed within six months
public record Card(
    String id,
    String name,
    String number,
    List<Entry> entries,
    String site,
    String address,
    String note,
    String checked,
    boolean fresh) {
  /// A term and its value.
  ///
  /// @param english the value is written in English whatever the page's language
  public record Entry(String term, String value, boolean english) {}
}
