package keep.law.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The sign-offs there are. None yet.
///
/// @param all newest last
public record SignOffs(List<SignOff> all) {
  /// What pages say while nobody has signed.
  public static final String NOT_YET = "not yet checked by a solicitor";

  /// Add a sign-off here: one entry, never changed afterwards.
  public static final SignOffs RECORDED = new SignOffs(List.of());

  public SignOffs {
    all = List.copyOf(all);
  }

  /// The newest sign-off that covers these words on this day.
  public Optional<SignOff> covering(Sentence sentence, LocalDate day) {
    return all.reversed().stream().filter(each -> each.covers(sentence, day)).findFirst();
  }

  /// What a page shows beside the sentence.
  public String words(Sentence sentence, LocalDate day) {
    return covering(sentence, day)
        .map(each ->
            "checked by "
                + each.name()
                + ", "
                + each.firm()
                + " ("
                + each.regulatorNumber()
                + "), on "
                + each.date()
                + ", until "
                + each.expires())
        .orElse(NOT_YET);
  }

  /// Whether a letter made of these sentences is only a draft.
  public boolean isDraft(List<Sentence> letter, LocalDate day) {
    return letter.stream().anyMatch(sentence -> covering(sentence, day).isEmpty());
  }
}
