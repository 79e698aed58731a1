package keep.tools.setup;

import java.util.List;
import java.util.Optional;
import keep.seal.people.Quorum;
import keep.seal.people.SigningKey;
import picocli.CommandLine.TypeConversionException;

/// People who hold one office's keys, and how many of them must sign.
final class Holders {
  private Holders() {}

  /// How many must sign: as said, or more than half.
  ///
  /// @param option the option that says it, for the sentence
  static int need(List<String> holders, Optional<Integer> said, String option) {
    if (holders.size() > Quorum.MOST || holders.stream().anyMatch(String::isBlank)) {
      throw new TypeConversionException("Name 1 to 32 holders, none of them empty.");
    }
    int need = said.orElse(holders.size() / 2 + 1);
    if (need < 1 || need > holders.size()) {
      throw new TypeConversionException(
          "%s is how many of the %d holders must sign: 1 to %d."
              .formatted(option, holders.size(), holders.size()));
    }
    return need;
  }

  static Quorum quorum(List<SigningKey> keys, int need) {
    return new Quorum(keys.stream().map(SigningKey::verifyingKey).toList(), need);
  }
}
