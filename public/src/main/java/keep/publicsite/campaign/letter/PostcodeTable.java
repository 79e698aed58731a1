package keep.publicsite.campaign.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import keep.places.Postcode;
import keep.places.PostcodeAreas;
import keep.publicsite.campaign.letter.Place.Without.Why;

/// Every postcode with its constituency, in two arrays: ten bytes a postcode. Asking it leaves no
/// trace.
public final class PostcodeTable {
  static final int ENDED = 0x4000;
  static final int SPLIT = 0x2000;
  static final int INDEX = 0x1fff;
  private static final int RADIX = 37;
  private static final int LETTERS = 7;

  final LocalDate asAt;
  final String source;
  final List<Constituency> constituencies;
  final List<List<Integer>> splits;
  final long[] numbers;
  final short[] places;

  /// @param asAt the day the source speaks of
  /// @param source name of the source and its release
  /// @param numbers postcodes, see [#number], ascending
  /// @param places for each an index into `constituencies`, or into `splits` with [#SPLIT] set;
  ///   with [#ENDED] set where it is out of use
  PostcodeTable(
      LocalDate asAt,
      String source,
      List<Constituency> constituencies,
      List<List<Integer>> splits,
      long[] numbers,
      short[] places) {
    this.asAt = asAt;
    this.source = source;
    this.constituencies = List.copyOf(constituencies);
    this.splits = List.copyOf(splits);
    this.numbers = numbers;
    this.places = places;
  }

  /// Where a postcode lies.
  public Place find(Postcode postcode) {
    return switch (PostcodeAreas.kind(postcode.area())) {
      case FORCES -> new Place.Without(Why.FORCES);
      case NOWHERE -> new Place.Without(Why.SPECIAL);
      case CROWN_DEPENDENCY -> new Place.Without(Why.CROWN_DEPENDENCY);
      case TERRITORY -> new Place.Without(Why.TERRITORY);
      case KINGDOM -> listed(postcode);
    };
  }

  private Place listed(Postcode postcode) {
    int at = Arrays.binarySearch(numbers, number(postcode.compact()));
    if (at < 0) {
      return postcode.area().equals("BT") && !holdsNorthernIreland()
          ? new Place.NorthernIrelandNotHeld()
          : new Place.Unknown();
    }
    int place = places[at];
    int index = place & INDEX;
    if ((place & SPLIT) != 0) {
      return new Place.Several(splits.get(index).stream().map(constituencies::get).toList());
    }
    Constituency constituency = constituencies.get(index);
    return (place & ENDED) != 0 ? new Place.Ended(constituency) : new Place.One(constituency);
  }

  /// A postcode as a number of 37 bits that keeps the order of the text.
  ///
  /// @param compact capital letters and digits without spaces
  static long number(String compact) {
    long number = 0;
    for (int at = 0; at < LETTERS; at++) {
      int digit = at < compact.length() ? 1 + Character.digit(compact.charAt(at), 36) : 0;
      number = number * RADIX + digit;
    }
    return number;
  }

  private boolean holdsNorthernIreland() {
    return constituencies.stream().anyMatch(constituency -> constituency.nation().equals("N"));
  }

  /// The day its source speaks of.
  public LocalDate asAt() {
    return asAt;
  }

  /// The name of its source.
  public String source() {
    return source;
  }

  /// Every constituency it knows.
  public List<Constituency> constituencies() {
    return constituencies;
  }

  /// How many postcodes it holds.
  public int size() {
    return numbers.length;
  }
}
