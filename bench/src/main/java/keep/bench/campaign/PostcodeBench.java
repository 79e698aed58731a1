package keep.bench.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import keep.places.Postcode;
import keep.publicsite.campaign.letter.Constituency;
import keep.publicsite.campaign.letter.PostcodeTable;
import keep.publicsite.campaign.letter.TableMaking;

/// Finds constituencies in a table of 2.7 million generated postcodes.
///
/// Prints one line of JSON: `value` the 99th percentile of one look-up from typed text to answer in
/// milliseconds, `limit` that of a binary search in the same numbers alone, `ratio` value by limit.
public final class PostcodeBench {
  private static final int LOOKUPS = 1_000_000;
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private PostcodeBench() {}

  public static void main(String[] args) {
    int size = StormBench.option(args, "--rows", 2_700_000);
    long before = used();
    PostcodeTable table = table(size);
    double megabytes = (used() - before) / 1e6;
    Random random = new Random(2);
    long[] bare = new long[size];
    Arrays.setAll(bare, at -> at * 37L);
    long[] values = new long[LOOKUPS];
    long[] limits = new long[LOOKUPS];
    long found = 0;
    for (int round = 0; round < 2; round++) {
      for (int at = 0; at < LOOKUPS; at++) {
        int number = random.nextInt(size);
        String typed = text(number);
        long begin = System.nanoTime();
        found += table.find(Postcode.whole(typed).orElseThrow()).hashCode() & 1;
        long middle = System.nanoTime();
        found += Arrays.binarySearch(bare, number * 37L);
        limits[at] = System.nanoTime() - middle;
        values[at] = middle - begin;
      }
    }
    Arrays.sort(values);
    Arrays.sort(limits);
    double value = values[(int) (LOOKUPS * 0.99)] / 1e6;
    double limit = limits[(int) (LOOKUPS * 0.99)] / 1e6;
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"mp-lookup\",\"value\":%.4f,\"unit\":\"ms p99\",\"limit\":%.4f,\"ratio\":%.2f,"
            + "\"postcodes\":%d,\"heap_mb\":%.0f,\"check\":%d,\"machine\":\"%s %s, %d processors, Java %s\"}%n",
        value,
        limit,
        value / limit,
        table.size(),
        megabytes,
        found & 1,
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  private static PostcodeTable table(int size) {
    TableMaking making = new TableMaking();
    Constituency[] all = new Constituency[650];
    Arrays.setAll(
        all, at -> new Constituency("E14%06d".formatted(at), "Generated %d".formatted(at)));
    for (int at = 0; at < size; at++) {
      Postcode postcode = Postcode.whole(text(at)).orElseThrow();
      making.add(postcode, all[at % 650], false);
      if (at % 500 == 0) {
        making.add(postcode, all[(at + 1) % 650], false);
      }
    }
    return making.table(LocalDate.of(2026, 11, 20), "generated");
  }

  private static String text(int number) {
    int rest = number;
    char[] text = new char[7];
    for (int at : new int[] {6, 5}) {
      text[at] = LETTERS.charAt(rest % 20);
      rest /= 20;
    }
    for (int at : new int[] {4, 3, 2}) {
      text[at] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    text[1] = LETTERS.charAt(rest % 20);
    text[0] = (char) ('K' + rest / 20);
    return new String(text);
  }

  private static long used() {
    for (int at = 0; at < 3; at++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
