package keep.publicsite.campaign.share;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Mastodon server as somebody types it: its name, its address or their own handle. Only a bare
/// host name is taken: no path, port, user or number.
///
/// @param host in small letters, in the form used in addresses (punycode)
public record MastodonServer(String host) {
  private static final Pattern START = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
  private static final Pattern HANDLE = Pattern.compile("^@?[\\p{L}\\p{N}_.-]+@(?=[^@]+$)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+"
              + "(?:[a-z](?:[a-z0-9-]{0,61}[a-z0-9]))");

  /// Reads what was typed; empty when it is not the name of a server.
  public static Optional<MastodonServer> read(String typed) {
    String name = typed.strip();
    boolean address = START.matcher(name).find();
    name = START.matcher(name).replaceFirst("");
    if (!address) {
      name = HANDLE.matcher(name).replaceFirst("");
    }
    if (name.endsWith("/")) {
      name = name.substring(0, name.length() - 1);
    }
    String host;
    try {
      host = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
    return HOST.matcher(host).matches() ? Optional.of(new MastodonServer(host)) : Optional.empty();
  }
}
