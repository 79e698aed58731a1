package keep.seal.order;

import java.util.Arrays;
import java.util.Optional;
import keep.seal.json.Word;

/// A condition that an order puts on people: the words of the fact `conditionsImposed`. It binds
/// people, not bytes.
public enum Term implements Word {
  CLOSED_COURT("closed-court"),
  COPY_NOT_ORIGINAL("copy-not-original"),
  LAWYERS_ONLY("lawyers-only"),
  NO_COPIES("no-copies"),
  NO_ONWARD("no-onward"),
  NON_PUBLICATION("non-publication"),
  REDACTION("redaction"),
  RETURN("return"),
  THIS_CASE_ONLY("this-case-only"),
  VIEW_ONLY("view-only");

  private final String word;

  Term(String word) {
    this.word = word;
  }

  /// The term with this word, if there is one.
  public static Optional<Term> ofWord(String word) {
    return Arrays.stream(values()).filter(term -> term.word.equals(word)).findFirst();
  }

  @Override
  public String word() {
    return word;
  }
}
