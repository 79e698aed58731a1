package keep.finder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/// Telephone numbers that are known to be old (`retired-numbers.csv`, by digest). None of them may
/// be shown or come back with an import.
public final class RetiredNumbers {
  private final Map<String, String> because = new HashMap<>();

  private RetiredNumbers() {}

  /// Those that came with this build.
  public static RetiredNumbers load() {
    RetiredNumbers numbers = new RetiredNumbers();
    for (CSVRecord row : Rows.of("retired-numbers.csv")) {
      numbers.because.put(row.get("sha256"), row.get("because"));
    }
    return numbers;
  }

  /// The same for a number as people write it, with spaces or the country's code.
  public Optional<String> whyWritten(String number) {
    String digits = number.replaceAll("[^0-9]", "");
    String national = digits.replaceFirst("^(0044|44(?=[0-9]{9,11}$))0?", "0");
    return why(national);
  }

  /// Why a number may not be shown, as the end of a sentence; empty when it may.
  ///
  /// @param digits of a number of the United Kingdom, with the leading 0
  public Optional<String> why(String digits) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(digits.getBytes(StandardCharsets.US_ASCII));
      return Optional.ofNullable(because.get(HexFormat.of().formatHex(digest)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }
}
