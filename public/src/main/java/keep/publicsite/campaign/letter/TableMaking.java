package keep.publicsite.campaign.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import keep.places.Postcode;

/// Gathers postcodes, in any order and some of them twice, into a [PostcodeTable]. A postcode that
/// comes with two constituencies is split between them.
public final class TableMaking {
  private static final int POSITION_BITS = 22;

  /// How many rows it takes: half again as many as there are postcodes, ended ones included.
  static final int MOST = 1 << POSITION_BITS;

  private final Map<String, Integer> byCode = new HashMap<>();
  private final List<Constituency> constituencies = new ArrayList<>();
  private long[] numbers = new long[1 << 16];
  private short[] places = new short[1 << 16];
  private int size;

  /// One postcode in one constituency.
  ///
  /// @param ended whether it is out of use
  public TableMaking add(Postcode postcode, Constituency constituency, boolean ended) {
    if (size == MOST) {
      throw new IllegalStateException("more postcodes than there are");
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      places = Arrays.copyOf(places, size * 2);
    }
    int index =
        byCode.computeIfAbsent(
            constituency.code(),
            code -> {
              constituencies.add(constituency);
              return constituencies.size() - 1;
            });
    numbers[size] = PostcodeTable.number(postcode.compact());
    places[size++] = (short) (index | (ended ? PostcodeTable.ENDED : 0));
    return this;
  }

  /// The table.
  ///
  /// @param asAt the day its source speaks of
  /// @param source name of the source and its release
  public PostcodeTable table(LocalDate asAt, String source) {
    int[] order = order();
    List<List<Integer>> splits = new ArrayList<>();
    Map<List<Integer>, Integer> bySplit = new HashMap<>();
    long[] outNumbers = new long[size];
    short[] outPlaces = new short[size];
    int out = 0;
    for (int at = 0; at < size; ) {
      long number = numbers[order[at]];
      TreeSet<Integer> live = new TreeSet<>();
      int last = places[order[at]];
      int end = at;
      while (end < size && numbers[order[end]] == number) {
        int place = places[order[end++]];
        if ((place & PostcodeTable.ENDED) == 0) {
          live.add(place & PostcodeTable.INDEX);
        }
      }
      int place;
      if (live.size() > 1) {
        List<Integer> split = List.copyOf(live);
        place =
            PostcodeTable.SPLIT
                | bySplit.computeIfAbsent(
                    split,
                    first -> {
                      splits.add(first);
                      return splits.size() - 1;
                    });
      } else {
        place = live.isEmpty() ? last : live.first();
      }
      outNumbers[out] = number;
      outPlaces[out++] = (short) place;
      at = end;
    }
    return new PostcodeTable(
        asAt,
        source,
        constituencies,
        splits,
        Arrays.copyOf(outNumbers, out),
        Arrays.copyOf(outPlaces, out));
  }

  /// Positions in the order of their numbers, by one sort without objects.
  private int[] order() {
    long[] keyed = new long[size];
    for (int at = 0; at < size; at++) {
      keyed[at] = numbers[at] << POSITION_BITS | at;
    }
    Arrays.parallelSort(keyed);
    int[] order = new int[size];
    for (int at = 0; at < size; at++) {
      order[at] = (int) (keyed[at] & (MOST - 1));
    }
    return order;
  }
}
