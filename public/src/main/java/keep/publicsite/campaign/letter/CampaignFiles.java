package keep.publicsite.campaign.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import keep.places.Postcode;

/// The files letters are addressed by: postcodes and Parliament, each with the day it speaks of.
/// Where an operator has made none, made-up samples that came with the build are used, and the
/// pages say so.
///
/// @param invented whether the samples are used
public record CampaignFiles(PostcodeTable postcodes, Parliament parliament, boolean invented) {
  private static final String POSTCODES = "postcodes.kpt";
  private static final String PARLIAMENT = "parliament.json";

  /// Reads an operator's files; the samples where there are none.
  ///
  /// @param folder of the campaign's files
  /// @throws UncheckedIOException if a file is there and cannot be read: a site that guessed would
  ///   send people to the wrong member
  public static CampaignFiles load(Path folder) {
    Path table = folder.resolve(POSTCODES);
    Path members = folder.resolve(PARLIAMENT);
    try {
      if (Files.exists(table) && Files.exists(members)) {
        return new CampaignFiles(
            TableFile.read(table), Parliament.read(Files.readAllBytes(members)), false);
      }
      return new CampaignFiles(samplePostcodes(), sampleParliament(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parliament sampleParliament() throws IOException {
    try (InputStream in = sample(PARLIAMENT)) {
      return Parliament.read(in.readAllBytes());
    }
  }

  private static PostcodeTable samplePostcodes() throws IOException {
    TableMaking making = new TableMaking();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(sample("postcodes.csv"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          List<String> row = CsvRow.of(line);
          making.add(
              Postcode.whole(row.get(0)).orElseThrow(),
              new Constituency(row.get(1), row.get(2)),
              !row.get(3).isEmpty());
        }
      }
    }
    return making.table(LocalDate.of(2026, 11, 1), "made-up sample");
  }

  private static InputStream sample(String name) {
    return Objects.requireNonNull(
        CampaignFiles.class.getResourceAsStream("/campaign-samples/" + name), name);
  }
}
