package keep.seal.matter;

import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;

/// The name of one passage: its note's header and its place, written `<b64u header sid>:<i>`
/// (protocol section 2).
///
/// @param header the statement id of the note's header
/// @param index the place in the note's tree, 0..65535
public record PassageName(Sid header, int index) implements Comparable<PassageName> {
  /// The highest place a passage can have.
  public static final int HIGHEST_INDEX = 65_535;

  public PassageName {
    if (index < 0 || index > HIGHEST_INDEX) {
      throw new IllegalArgumentException("a passage's place is 0 to 65535");
    }
  }

  /// Reads the name; the number stands without leading zeros.
  public static PassageName parse(String text) throws MalformedInput {
    int colon = text.indexOf(':');
    if (colon < 0 || !text.substring(colon + 1).matches("0|[1-9][0-9]{0,4}")) {
      throw MalformedInput.form("passage", "is not a header's id, a colon and a number");
    }
    int index = Integer.parseInt(text.substring(colon + 1));
    if (index > HIGHEST_INDEX) {
      throw MalformedInput.form("passage", "has a place above " + HIGHEST_INDEX);
    }
    return new PassageName(Sid.parse(text.substring(0, colon)), index);
  }

  public String text() {
    return header.text() + ":" + index;
  }

  @Override
  public int compareTo(PassageName other) {
    int byHeader = header.compareTo(other.header);
    return byHeader != 0 ? byHeader : Integer.compare(index, other.index);
  }
}
