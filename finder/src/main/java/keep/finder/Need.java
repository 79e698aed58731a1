package keep.finder;

/// What somebody may look for. The words are those of the files and of the command line.
public enum Need {
  /// Someone to talk to by telephone.
  HELPLINE("helpline"),
  /// Regular sessions with a counsellor or therapist.
  COUNSELLING("counselling"),
  /// Therapy between a report to police and the end of a trial.
  PRE_TRIAL_THERAPY("pre-trial therapy"),
  /// An adviser through the police and court process: an independent sexual violence adviser (ISVA)
  /// or another advocate.
  ADVOCACY("advocacy"),
  /// A group of people who went through something alike.
  GROUPS("support groups"),
  /// Chat, text or e-mail, for those who cannot speak.
  WRITING("chat, text or email"),
  /// Medical care and, if wanted, the keeping of evidence.
  MEDICAL("medical care");

  private final String word;

  Need(String word) {
    this.word = word;
  }

  /// Plain English, such as `pre-trial therapy`.
  public String word() {
    return word;
  }
}
