package keep.finder.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.Group;
import keep.finder.Line;
import keep.finder.Listing;
import keep.finder.Nation;
import keep.finder.Need;
import keep.finder.Offer;
import keep.finder.Point;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The directory as comma-separated values (RFC 4180), one line or open centre a row. An empty cell
/// means not seen, not "no"; `;` separates several values.
public final class CsvExport {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "name",
          "names",
          "nations",
          "area_served",
          "town",
          "latitude",
          "longitude",
          "phone",
          "phone_note",
          "email",
          "website",
          "hours",
          "for",
          "for_words",
          "minimum_age",
          "maximum_age",
          "languages",
          "access",
          "offers",
          "not_offered",
          "other_services",
          "waiting",
          "note",
          "checked_on",
          "confirmed_on",
          "fresh");

  private CsvExport() {}

  /// The whole file.
  ///
  /// @param today for the last column
  public static String of(Directory directory, LocalDate today) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (Listing listing : Hsds.listings(directory).toList()) {
        printer.printRecord(row(listing, today).stream().map(CsvExport::harmless).toList());
      }
    } catch (IOException never) {
      throw new IllegalStateException("a text in memory cannot fail", never);
    }
    return text.toString();
  }

  /// A spreadsheet runs a cell that begins with one of these; an apostrophe makes it text.
  private static String harmless(String cell) {
    boolean runs = !cell.isEmpty() && "=@\t\r".indexOf(cell.charAt(0)) >= 0;
    boolean signed = cell.matches("[+-].*[^0-9 .].*");
    return runs || signed ? "'" + cell : cell;
  }

  private static List<String> row(Listing listing, LocalDate today) {
    Centre centre = listing instanceof Centre one ? one : null;
    boolean shown = centre != null && !centre.whereabouts().privately();
    Point point = centre != null && shown ? centre.whereabouts().point() : null;
    List<String> row = new ArrayList<>();
    row.add(listing.id());
    row.add(centre == null ? "national-line" : "centre");
    row.add(listing.name());
    row.add(centre == null ? "" : String.join(";", centre.names()));
    row.add(listing.nations().stream().sorted().map(Nation::word).collect(Collectors.joining(";")));
    row.add(centre == null ? "" : centre.area().words());
    row.add(centre == null || !shown ? "" : centre.whereabouts().town());
    row.add(point == null ? "" : Double.toString(point.latitude()));
    row.add(point == null ? "" : Double.toString(point.longitude()));
    row.add(listing.reach().phone());
    row.add(listing.reach().phoneWords());
    row.add(listing.reach().email());
    row.add(listing.reach().website());
    row.add(listing.opening().words());
    row.add(
        listing.audience().groups().stream()
            .sorted()
            .map(Group::word)
            .collect(Collectors.joining(";")));
    row.add(listing.audience().words());
    row.add(age(listing.audience().youngest()));
    row.add(age(listing.audience().oldest()));
    row.add(centre == null ? "" : String.join(";", centre.languages()));
    row.add(
        centre == null
            ? ""
            : Stream.of(Access.values())
                .filter(centre::has)
                .map(Access::word)
                .collect(Collectors.joining(";")));
    row.add(offers(listing, true));
    row.add(offers(listing, false));
    row.add(centre == null ? "" : centre.otherServices());
    row.add(centre == null ? "" : centre.waiting());
    row.add(
        switch (listing) {
          case Centre one -> one.note();
          case Line line -> line.limits();
        });
    row.add(listing.checked().looked().toString());
    LocalDate confirmed = listing.checked().confirmed();
    row.add(confirmed == null ? "" : confirmed.toString());
    row.add(listing.checked().fresh(today) ? "yes" : "no");
    return row;
  }

  private static String age(@org.jspecify.annotations.Nullable Integer years) {
    return years == null ? "" : years.toString();
  }

  private static String offers(Listing listing, boolean had) {
    return switch (listing) {
      case Centre centre ->
          centre.offers().entrySet().stream()
              .filter(each -> (each.getValue().state() == Offer.State.YES) == had)
              .sorted(Map.Entry.comparingByKey())
              .map(each -> each.getKey().word())
              .collect(Collectors.joining(";"));
      case Line line ->
          had
              ? line.needs().stream().sorted().map(Need::word).collect(Collectors.joining(";"))
              : "";
    };
  }
}
