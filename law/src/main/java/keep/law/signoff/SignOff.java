package keep.law.signoff;

import java.time.LocalDate;
import java.util.Map;

/// A solicitor's word that sentences are right, as data.
///
/// @param regulatorNumber as the regulator's public register shows it
/// @param sentences the digest of each sentence covered, by its id
/// @param version the version of the rules that was read
/// @param expires the last day on which it counts
public record SignOff(
    String name,
    String firm,
    String regulatorNumber,
    Map<String, String> sentences,
    String version,
    LocalDate date,
    LocalDate expires) {
  public SignOff {
    sentences = Map.copyOf(sentences);
    if (name.isBlank() || firm.isBlank() || regulatorNumber.isBlank()) {
      throw new IllegalArgumentException(
          "A sign-off names a person, a firm and the number on the regulator's register.");
    }
    if (expires.isBefore(date)) {
      throw new IllegalArgumentException("A sign-off cannot expire before its date: " + expires);
    }
  }

  /// Whether it covers these very words on this day.
  public boolean covers(Sentence sentence, LocalDate day) {
    return sentence.digest().equals(sentences.get(sentence.id()))
        && !day.isBefore(date)
        && !day.isAfter(expires);
  }
}
