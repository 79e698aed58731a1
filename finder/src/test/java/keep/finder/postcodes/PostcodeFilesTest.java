package keep.finder.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import keep.finder.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Made-up rows in the form of the two official files.
class PostcodeFilesTest {
  private static final String ONSPD_HEADER =
      "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,lat,long\n";

  @TempDir private Path folder;

  private static String onspd(
      String postcode,
      String ended,
      String east,
      String north,
      String quality,
      String country,
      String lat,
      String lon) {
    return "\"%s\",\"%s\",\"%s\",\"198001\",\"%s\",,,,,,0,%s,%s,%s,,,\"%s\",,%s,%s\n"
        .formatted(postcode, postcode, postcode, ended, east, north, quality, country, lat, lon);
  }

  private SectorTable table(PostcodeFiles files, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    files.read(file);
    return files.table("");
  }

  private static Point point(Map<String, Sector> sectors, String name) {
    return Objects.requireNonNull(Objects.requireNonNull(sectors.get(name)).point());
  }

  @Test
  void the_ons_directory_becomes_sectors() throws IOException {
    PostcodeFiles files = new PostcodeFiles();
    String rows =
        ONSPD_HEADER
            + onspd("CT1 2AB", "", "615000", "157000", "1", "E92000001", "51.270", "1.080")
            + onspd("CT1 2AD", "", "615200", "157200", "1", "E92000001", "51.272", "1.082")
            + onspd("CT1 2ZZ", "201001", "600000", "150000", "1", "E92000001", "51.000", "1.000")
            + onspd("CT1 9ZZ", "201001", "616000", "158000", "1", "E92000001", "51.280", "1.090")
            + onspd("BT1 5GS", "", "333780", "374050", "1", "N92000002", "99.999999", "0.000000")
            + onspd("JE2 3AB", "", "", "", "9", "L93000001", "99.999999", "0.000000")
            + onspd("GY1 1AA", "", "", "", "9", "L93000001", "99.999999", "0.000000")
            + onspd("IM1 1AA", "", "", "", "9", "M83000003", "99.999999", "0.000000")
            + onspd("BF1 3AA", "", "", "", "9", "", "99.999999", "0.000000")
            + onspd("GIR 0AA", "", "", "", "9", "", "99.999999", "0.000000")
            + onspd("XM4 5HQ", "", "", "", "9", "", "99.999999", "0.000000")
            + onspd("nonsense", "", "1", "1", "1", "E92000001", "51", "1")
            + onspd("CT1 2AE", "", "", "", "1", "E92000001", "", "");

    SectorTable table = table(files, "ONSPD_MAY_2026_UK.csv", rows);
    Map<String, Sector> sectors = table.byName();

    assertThat(sectors).containsOnlyKeys("BT1 5", "CT1 2", "CT1 9", "GY1 1", "IM1 1", "JE2 3");
    assertThat(point(sectors, "CT1 2").latitude()).isCloseTo(51.271, within(1e-9));
    assertThat(Objects.requireNonNull(sectors.get("CT1 2")).live()).isEqualTo(3);
    assertThat(Objects.requireNonNull(sectors.get("CT1 2")).ended()).isEqualTo(1);
    assertThat(point(sectors, "CT1 9").latitude()).isCloseTo(51.280, within(1e-9));
    assertThat(point(sectors, "BT1 5").latitude()).isCloseTo(54.597, within(0.001));
    assertThat(Objects.requireNonNull(sectors.get("JE2 3")).country())
        .isEqualTo(Sector.Country.JERSEY);
    assertThat(Objects.requireNonNull(sectors.get("JE2 3")).point()).isNull();
    assertThat(Objects.requireNonNull(sectors.get("GY1 1")).country())
        .isEqualTo(Sector.Country.GUERNSEY);
    assertThat(Objects.requireNonNull(sectors.get("IM1 1")).country())
        .isEqualTo(Sector.Country.ISLE_OF_MAN);
    PostcodeFiles.Count count = files.count();
    assertThat(count.rows()).isEqualTo(12);
    assertThat(count.ended()).isEqualTo(2);
    assertThat(count.nowhere()).isEqualTo(3);
    assertThat(count.unplaced()).isEqualTo(4);
    assertThat(count.faults())
        .containsExactly(
            "ONSPD_MAY_2026_UK.csv, line 13: its postcode cannot be read",
            "ONSPD_MAY_2026_UK.csv, line 14: it has no usable coordinates and does not say so");
  }

  @Test
  void code_point_open_becomes_sectors_by_the_national_grid() throws IOException {
    PostcodeFiles files = new PostcodeFiles();
    String rows =
        """
        "SW1A1AA",10,529090,179645,"E92000001","","","","",""
        "SW1A2AA",10,530047,179951,"E92000001","","","","",""
        "AB101AB",10,394235,806529,"S92000003","","","","",""
        "ZE1 0AA",90,0,0,"S92000003","","","","",""
        """;

    Map<String, Sector> sectors = table(files, "sw.csv", rows).byName();

    assertThat(point(sectors, "SW1A 1").latitude()).isCloseTo(51.501, within(0.001));
    assertThat(point(sectors, "SW1A 1").longitude()).isCloseTo(-0.142, within(0.001));
    assertThat(point(sectors, "AB10 1").latitude()).isCloseTo(57.150, within(0.001));
    assertThat(Objects.requireNonNull(sectors.get("ZE1 0")).point()).isNull();
    assertThat(files.count().faulty()).isZero();
  }

  @Test
  void newer_column_names_are_known_too() throws IOException {
    String rows =
        "pcd7,pcd8,pcds,dointr,doterm,cty24cd,east1m,north1m,gridind,ctry24cd,lat,long\n"
            + "CF10 1AA,CF10 1AA,CF10 1AA,200001,,x,318400,176300,1,W92000004,51.480,-3.178\n";

    SectorTable table = table(new PostcodeFiles(), "ONSPD_NOV_2025_UK.csv", rows);

    assertThat(table.sectors()).hasSize(1);
    assertThat(table.sectors().getFirst().country()).isEqualTo(Sector.Country.WALES);
    assertThat(table.source()).isEqualTo("ONS Postcode Directory");
  }

  @Test
  void a_zip_file_is_read_without_its_second_copy_in_parts() throws IOException {
    Path zip = folder.resolve("onspd.zip");
    String row = onspd("CT1 2AB", "", "615000", "157000", "1", "E92000001", "51.27", "1.08");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String name :
          new String[] {"Data/ONSPD.csv", "Data/multi_csv/ONSPD_CT.csv", "Documents/names.csv"}) {
        entries.putNextEntry(new ZipEntry(name));
        String text =
            name.startsWith("Doc") ? "code,name\nE92000001,England\n" : ONSPD_HEADER + row;
        entries.write(text.getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    PostcodeFiles files = new PostcodeFiles();

    files.read(zip);

    assertThat(files.count().rows()).isEqualTo(1);
  }

  @Test
  void a_file_without_postcodes_is_refused_in_plain_words() throws IOException {
    Path file = folder.resolve("other.csv");
    Files.writeString(file, "name,number\nx,1\n");

    assertThatThrownBy(() -> new PostcodeFiles().read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other.csv holds no postcodes");
  }

  @Test
  void a_table_reads_back_as_it_was_written() throws IOException {
    PostcodeFiles files = new PostcodeFiles();
    SectorTable table =
        table(
            files,
            "o.csv",
            ONSPD_HEADER
                + onspd("CT1 2AB", "", "615000", "157000", "1", "E92000001", "51.27", "1.08")
                + onspd("JE2 3AB", "", "", "", "9", "L93000001", "99.999999", "0.0"));

    assertThat(SectorTable.read(new StringReader(table.text()))).isEqualTo(table);
    assertThat(table.text()).contains("CT1 2\t51.270\t1.080\tE\t1\t0\n", "JE2 3\t\t\tJ\t1\t0\n");
    assertThatThrownBy(() -> SectorTable.read(new StringReader("keep-sectors 1\nCT1\n")))
        .hasMessage("Line 2 is not a sector's line.");
    assertThatThrownBy(() -> SectorTable.read(new StringReader("{}")))
        .hasMessageContaining("first line");
  }

  @Test
  void lines_of_any_length_and_end_are_survived() throws IOException {
    PostcodeFiles files = new PostcodeFiles();
    String rows =
        ONSPD_HEADER.replace("\n", "\r\n")
            + "x".repeat(300_000)
            + "\r\n\r\n"
            + onspd("CT1 2AB", "", "615000", "157000", "1", "E92000001", "51.27", "1.08")
                .replace("\n", "");

    SectorTable table = table(files, "o.csv", rows);

    assertThat(table.sectors()).hasSize(1);
    assertThat(files.count().faulty()).isEqualTo(1);
  }
}
