package keep.finder;

import java.util.Arrays;
import java.util.Optional;

/// What somebody may need to be able to come, or to be understood. Centres are only known to have
/// one: what was not seen is not known, and never means no.
public enum Access {
  /// A way in without steps.
  STEP_FREE("step-free"),
  /// British Sign Language, by somebody who works there or by an interpreter.
  SIGN_LANGUAGE(Languages.SIGN_LANGUAGE),
  /// Interpreters for spoken languages.
  INTERPRETERS("interpreters"),
  HEARING_LOOP("hearing loop"),
  /// Information in short words with pictures.
  EASY_READ("Easy Read");

  private final String word;

  Access(String word) {
    this.word = word;
  }

  /// The word in files and on the command line.
  public String word() {
    return word;
  }

  /// The one whose word it is, whatever its capitals and hyphens.
  public static Optional<Access> of(String word) {
    String plain = Spelling.plain(word);
    return Arrays.stream(values())
        .filter(access -> Spelling.plain(access.word).equals(plain))
        .findFirst();
  }
}
