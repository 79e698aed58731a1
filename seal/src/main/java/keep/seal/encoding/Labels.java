package keep.seal.encoding;

import java.nio.charset.StandardCharsets;

/// `L(x)`: the prefix that keeps every use of a key or a hash apart from every other one (protocol
/// section 2).
public final class Labels {
  private Labels() {}

  /// ASCII `cns1/`, then `name`, then one zero byte.
  ///
  /// @param name one of the protocol's label names, in ASCII without a zero
  public static byte[] label(String name) {
    return ("cns1/" + name + "\0").getBytes(StandardCharsets.US_ASCII);
  }
}
