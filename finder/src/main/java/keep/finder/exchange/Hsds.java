package keep.finder.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import keep.finder.Directory;
import keep.finder.Listing;

/// The directory as services of the standard. Closed centres are not in it.
public final class Hsds {
  private final List<HsdsService> services;

  /// @param today for what still counts as confirmed
  public Hsds(Directory directory, Profile profile, LocalDate today) {
    services =
        listings(directory).map(listing -> new HsdsService(listing, profile, today)).toList();
  }

  /// Every line and every open centre, lines first.
  static Stream<Listing> listings(Directory directory) {
    return Stream.concat(directory.lines().stream(), directory.open().stream());
  }

  /// Full records, as `GET /services/{id}` gives them.
  public Json.Items services() {
    return new Json.Items(services.stream().map(service -> (Json) service.whole()).toList());
  }

  /// Short records, as a page of `GET /services` lists them.
  List<Json.Fields> brief() {
    return services.stream().map(HsdsService::brief).toList();
  }

  List<Json.Fields> organizations() {
    return services.stream().map(HsdsService::organization).toList();
  }
}
