package keep.site.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.env.Environment;

/// Where requests come from: from whom the connection is, unless that is a proxy which the operator
/// named. Only such a one is believed when it says whom it saw.
public final class Origins {
  private final Set<InetAddress> proxies;

  Origins(Set<InetAddress> proxies) {
    this.proxies = Set.copyOf(proxies);
  }

  /// Reads `keep.campaign.behind-proxy`: addresses of proxies, separated by commas; `true` for one
  /// on this machine.
  ///
  /// @throws IllegalArgumentException for anything else
  public static Origins of(Environment environment) {
    String named = environment.getProperty("keep.campaign.behind-proxy", "false").strip();
    Set<InetAddress> proxies = new HashSet<>();
    if (!named.equals("false")) {
      for (String each : (named.equals("true") ? "127.0.0.1,::1" : named).split(",")) {
        try {
          proxies.add(InetAddress.ofLiteral(each.strip()));
        } catch (IllegalArgumentException notAnAddress) {
          throw new IllegalArgumentException(
              "keep.campaign.behind-proxy is true, false, or addresses of proxies such as"
                  + " 10.0.0.7, separated by commas.",
              notAnAddress);
        }
      }
    }
    return new Origins(proxies);
  }

  /// Where this request comes from.
  public Origin of(HttpServletRequest request) {
    String direct = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !isProxy(direct)) {
      return Origin.read(direct);
    }
    // The last is what the proxy saw; those before it anybody may have made up.
    return Origin.read(forwarded.substring(forwarded.lastIndexOf(',') + 1));
  }

  private boolean isProxy(String address) {
    try {
      return proxies.contains(InetAddress.ofLiteral(Origin.bare(address)));
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
