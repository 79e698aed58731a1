package keep.server.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.VerifierKey;

/// A witness to ask, and the keys it cosigns with.
///
/// @param base the address under which its `add-checkpoint` lies
/// @param keys one for each kind of cosignature it gives
record WitnessAddress(URI base, List<VerifierKey> keys) {
  WitnessAddress {
    keys = List.copyOf(keys);
  }

  /// Reads `URL=VKEY[,VKEY…][;URL=VKEY…]`; blank text names nobody.
  static List<WitnessAddress> parse(String text) {
    List<WitnessAddress> all = new ArrayList<>();
    for (String one : text.split(";", -1)) {
      if (one.isBlank()) {
        continue;
      }
      int equals = one.indexOf('=');
      try {
        if (equals < 0) {
          throw new MalformedRecordException("no key behind an address");
        }
        List<VerifierKey> keys = new ArrayList<>();
        for (String vkey : one.substring(equals + 1).split(",", -1)) {
          keys.add(VerifierKey.parse(vkey.strip()));
        }
        all.add(new WitnessAddress(new URI(one.substring(0, equals).strip()), keys));
      } catch (MalformedRecordException | URISyntaxException e) {
        throw new IllegalArgumentException(
            "KEEP_WITNESSES should read URL=VKEY,VKEY;URL=VKEY: " + e.getMessage(), e);
      }
    }
    return all;
  }
}
