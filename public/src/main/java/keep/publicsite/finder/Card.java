package keep.publicsite.finder;

import java.util.List;

/// A centre as it is shown, in one language. The page without a script and the browser show the
/// same one.
///
/// @param number as it is read aloud; empty when none is known to be right
/// @param email address for people who look for help; empty when none was seen
/// @param site host name of its website; empty when none was seen
/// @param address the website's full address; empty when none was seen
/// @param seen when the way to reach it was seen; empty where nothing is to be said
/// @param onward where else to turn, for a centre without any way to reach it; otherwise empty
/// @param finder address of the network's own finder, beside `onward`; empty where it has none
/// @param note about its state, in English; empty when there is none
/// @param checked how far the entry may be trusted
/// @param fresh confirmed within six months
public record Card(
    String id,
    String name,
    String number,
    List<Entry> entries,
    String email,
    String site,
    String address,
    String seen,
    String onward,
    String finder,
    String note,
    String checked,
    boolean fresh) {
  /// A term and its value.
  ///
  /// @param english the value is written in English whatever the page's language
  public record Entry(String term, String value, boolean english) {}
}
