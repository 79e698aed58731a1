package keep.law.victoria;

import keep.law.Gate;

/// The acts that the Division permits, forbids or judges.
final class Gates {
  static final Gate SCOPE = new Gate("scope", "Does the Division govern this?");
  static final Gate PROTECTED = new Gate("protected", "Is it protected evidence?");
  static final Gate BEGIN = new Gate("begin", "May a legal proceeding be recorded, or its end?");
  static final Gate APPLY = new Gate("apply", "May an application for leave be taken up?");
  static final Gate NOTICE = new Gate("give-notice", "Is the notice good?");
  static final Gate SHORTEN =
      new Gate("shorten-notice", "May the court shorten the time, or do without notice?");
  static final Gate HEAR = new Gate("hear", "May she, or the practitioner, be heard?");
  static final Gate LOOK = new Gate("court-looks", "May the court inspect the document?");
  static final Gate PARTY_LOOK =
      new Gate("party-looks", "May this person see it before a decision?");
  static final Gate TEST = new Gate("test", "Are all three limbs found?");
  static final Gate GRANT = new Gate("grant-leave", "May leave be given?");
  static final Gate REFUSE = new Gate("refuse-leave", "May leave be refused?");
  static final Gate COMPEL =
      new Gate("compel", "May somebody be made to produce it, by subpoena or otherwise?");
  static final Gate PRODUCE = new Gate("produce", "May it be produced in the proceeding?");
  static final Gate RELEASE = new Gate("release", "May it go to the party who has leave?");
  static final Gate ADDUCE = new Gate("adduce", "May evidence be given that would disclose it?");
  static final Gate CONSENT = new Gate("consent", "Does her consent open exactly what it names?");
  static final Gate RETURN = new Gate("return", "May it go back, sealed?");

  private Gates() {}
}
