package keep.seal.matter;

import keep.seal.json.Word;

/// For which step of the process a schedule is made.
public enum ScheduleStep implements Word {
  /// Kinds, dates and authors' roles only.
  EXISTENCE("existence"),
  /// After stage 1: it names the headers from which the inspection order is made.
  PRODUCTION("production");

  private final String word;

  ScheduleStep(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
