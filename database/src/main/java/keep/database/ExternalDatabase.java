package keep.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL that somebody else runs, named by the environment. Where one is named, our own
/// never starts.
final class ExternalDatabase {
  /// `postgresql://user:password@host:port/name?sslmode=verify-full`, with or without `jdbc:`.
  static final String VARIABLE = "KEEP_DATABASE_URL";

  /// The same form with a login that may lay out tables; without it the one above does both.
  static final String OWNER_VARIABLE = "KEEP_DATABASE_OWNER_URL";

  /// The same form with a login of the public site's own; without it the first one serves it too,
  /// in a role of its own.
  static final String CAMPAIGN_VARIABLE = "KEEP_CAMPAIGN_DATABASE_URL";

  private ExternalDatabase() {}

  static Optional<DatabaseAccess> named(Map<String, String> environment) {
    String url = environment.getOrDefault(VARIABLE, "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    Address application = parse(VARIABLE, url);
    Address owner = named(environment, OWNER_VARIABLE, application);
    Address campaign = named(environment, CAMPAIGN_VARIABLE, application);
    return Optional.of(
        new DatabaseAccess(
            application.url(), owner.login(), application.login(), campaign.login()));
  }

  private static Address named(
      Map<String, String> environment, String variable, Address otherwise) {
    String url = environment.getOrDefault(variable, "");
    if (url.isBlank()) {
      return otherwise;
    }
    Address named = parse(variable, url);
    if (!named.url().equals(otherwise.url())) {
      throw new DatabaseTrouble(VARIABLE + " and " + variable + " must name the same database.");
    }
    return named;
  }

  private record Address(String url, DatabaseAccess.Login login) {}

  /// The value itself is never repeated: it holds a password.
  private static Address parse(String variable, String value) {
    String plain = value.strip();
    if (plain.startsWith("jdbc:")) {
      plain = plain.substring("jdbc:".length());
    }
    if (plain.startsWith("postgres://")) {
      plain = "postgresql://" + plain.substring("postgres://".length());
    }
    URI uri;
    try {
      uri = new URI(plain);
    } catch (URISyntaxException e) {
      throw wrong(variable);
    }
    if (!"postgresql".equals(uri.getScheme())
        || uri.getHost() == null
        || uri.getPath().length() < 2) {
      throw wrong(variable);
    }
    String user = "";
    String password = "";
    String info = uri.getRawUserInfo();
    if (info != null) {
      int colon = info.indexOf(':');
      user = decode(colon < 0 ? info : info.substring(0, colon));
      password = colon < 0 ? "" : decode(info.substring(colon + 1));
    }
    List<String> rest = new ArrayList<>();
    String query = uri.getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      if (pair.startsWith("user=")) {
        user = decode(pair.substring(5));
      } else if (pair.startsWith("password=")) {
        password = decode(pair.substring(9));
      } else if (!pair.isEmpty()) {
        rest.add(pair);
      }
    }
    if (user.isEmpty()) {
      throw wrong(variable);
    }
    String url =
        "jdbc:postgresql://"
            + uri.getHost()
            + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
            + uri.getRawPath()
            + (rest.isEmpty() ? "" : "?" + String.join("&", rest));
    return new Address(url, new DatabaseAccess.Login(user, password));
  }

  private static String decode(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private static DatabaseTrouble wrong(String variable) {
    return new DatabaseTrouble(
        variable
            + " should read postgresql://user:password@host:5432/name. Its value is not shown.");
  }
}
