package keep.site.doors;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/// Where on the network a request comes from, for counting only and never kept. Somebody who has an
/// IPv6 line has 2^64 addresses and often 2^80: those that one line, or one house, can have count
/// together.
///
/// @param networks the narrowest first: an IPv4 address; of IPv6 its /64 and its /48
public record Origin(List<String> networks) {
  /// Whatever cannot be read counts as one place.
  static final Origin UNKNOWN = new Origin(List.of("unknown"));

  public Origin {
    networks = List.copyOf(networks);
  }

  /// Reads an address as the network or a proxy writes it: with or without port, brackets or zone.
  /// No name is ever looked up.
  static Origin read(String written) {
    try {
      return of(InetAddress.ofLiteral(bare(written.strip())));
    } catch (IllegalArgumentException none) {
      return UNKNOWN;
    }
  }

  static Origin of(InetAddress address) {
    byte[] bytes = address.getAddress();
    String all = HexFormat.of().formatHex(bytes);
    // An IPv4 address that is written as IPv6 is read as what it is.
    return address instanceof Inet4Address
        ? new Origin(List.of(all))
        : new Origin(List.of(all.substring(0, 16) + "/64", all.substring(0, 12) + "/48"));
  }

  /// Without brackets, port and zone.
  static String bare(String written) {
    String address = written;
    if (address.startsWith("[")) {
      int end = address.indexOf(']');
      address = end < 0 ? address : address.substring(1, end);
    } else if (address.indexOf(':') >= 0 && address.indexOf(':') == address.lastIndexOf(':')) {
      address = address.substring(0, address.indexOf(':'));
    }
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }

  /// Says nothing: it is where somebody is.
  @Override
  public String toString() {
    return "Origin";
  }
}
