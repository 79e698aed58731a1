package keep.work.http;

import java.net.InetAddress;

/// Where this server listens.
public record ListeningAddress(InetAddress address) {
  /// Whether only this machine can reach it.
  public boolean isLoopback() {
    return address.isLoopbackAddress();
  }
}
