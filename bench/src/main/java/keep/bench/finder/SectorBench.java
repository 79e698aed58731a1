package keep.bench.finder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import keep.finder.postcodes.PostcodeFiles;
import keep.finder.postcodes.SectorTable;

/// Builds the table of postcode sectors from made-up rows in the form of ONSPD, beside reading the
/// same file without looking at it, in the same run.
///
/// Argument: how many rows (2,700,000). Run it with `-Xmx512m` to hold it to its bound of memory.
public final class SectorBench {
  private static final int ROWS = 2_700_000;
  private static final String HEADER =
      "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,"
          + "osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,"
          + "casward,npark,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua24,ru11ind,"
          + "oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21";
  private static final String CODES = ",\"E99999999\"";
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private SectorBench() {}

  public static void main(String[] args) throws IOException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS;
    Path file = Files.createTempFile("onspd", ".csv");
    try {
      write(file, rows);
      double raw = raw(file);
      long start = System.nanoTime();
      PostcodeFiles files = new PostcodeFiles();
      files.read(file);
      SectorTable table = files.table("made up");
      String text = table.text();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "{\"name\":\"sector-table\",\"value\":%.2f,\"unit\":\"s\",\"limit\":%.2f,\"ratio\":%.2f,"
              + "\"rows\":%d,\"file_mb\":%d,\"sectors\":%d,\"table_kb\":%d,\"heap_max_mb\":%d,"
              + "\"machine\":\"%s %s, %d processors, Java %s\"}%n",
          seconds,
          raw,
          seconds / raw,
          files.count().rows(),
          Files.size(file) >> 20,
          table.sectors().size(),
          text.length() >> 10,
          Runtime.getRuntime().maxMemory() >> 20,
          System.getProperty("os.name"),
          System.getProperty("os.arch"),
          Runtime.getRuntime().availableProcessors(),
          Runtime.version());
    } finally {
      Files.delete(file);
    }
  }

  private static double raw(Path file) throws IOException {
    byte[] buffer = new byte[1 << 20];
    long start = System.nanoTime();
    try (InputStream in = Files.newInputStream(file)) {
      while (in.read(buffer) >= 0) {
        // Only the time counts.
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void write(Path file, int rows) throws IOException {
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      out.write('\n');
      for (int row = 0; row < rows; row++) {
        int sector = random.nextInt(12_000);
        String postcode =
            ""
                + LETTERS.charAt(sector % 20)
                + LETTERS.charAt(sector / 20 % 20)
                + (1 + sector / 400 % 3)
                + (sector / 1200 % 10)
                + " "
                + (sector * 7 % 10)
                + LETTERS.charAt(random.nextInt(20))
                + LETTERS.charAt(random.nextInt(20));
        int east = 200_000 + sector * 30 + random.nextInt(3_000);
        int north = 100_000 + sector * 40 + random.nextInt(3_000);
        boolean degrees = random.nextInt(2) == 0;
        out.write('"' + postcode + "\",\"" + postcode + "\",\"" + postcode + "\",\"198001\",");
        out.write(random.nextInt(3) == 0 ? "\"201001\"" : "");
        out.write(CODES.repeat(5));
        out.write(",0," + east + ',' + north + ",1");
        out.write(CODES.repeat(2) + ",\"E92000001\"" + CODES.repeat(24) + ',');
        out.write(degrees ? (50 + sector / 3000.0) + "," + (-3 + sector / 4000.0) : ",");
        out.write(CODES.repeat(9));
        out.write('\n');
      }
    }
  }
}
