package keep.ledger.witness;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import keep.ledger.TreeHasher;

/// Where a witness shows a log's newest checkpoint to monitors (C2SP tlog-witness, July 2026):
/// `<origin hash>/checkpoint`.
public final class MonitorPath {
  private MonitorPath() {}

  /// The path below the monitoring prefix, without a slash before it.
  public static String of(String origin) {
    return originHash(origin) + "/checkpoint";
  }

  /// SHA-256 of a log's name, in lower-case hex.
  public static String originHash(String origin) {
    byte[] name = origin.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(TreeHasher.sha256().digest(name));
  }
}
