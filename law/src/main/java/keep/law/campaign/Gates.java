package keep.law.campaign;

import keep.law.Gate;

/// The acts that the campaign process permits or forbids.
final class Gates {
  static final Gate OPEN = gate("open-matter", "May a matter be opened under this policy?");
  static final Gate RECORD = gate("record", "May this event be put on the record?");
  static final Gate CHARGE = gate("record-charge", "May this charge be recorded as live?");
  static final Gate ASK = gate("ask", "Is this request one that may be answered with notes?");
  static final Gate REPLY = gate("reply", "May this reply go out?");
  static final Gate PRESERVE = gate("preserve", "Does the hold begin as it must?");
  static final Gate LODGE = gate("lodge", "May this application be lodged?");
  static final Gate INTAKE =
      gate("intake", "Is the application complete, so that notice may go out?");
  static final Gate REJECT = gate("reject", "May the application be rejected at intake?");
  static final Gate REVIEW = gate("review", "May the rejection go before a judge?");
  static final Gate REVIEWED = gate("reviewed", "May this decision on the rejection be made?");
  static final Gate ADVOCATE = gate("advocate", "May a lawyer be appointed for this?");
  static final Gate NOTICE = gate("notice", "Is this notice good?");
  static final Gate EXTEND = gate("extend", "May the survivor have more time?");
  static final Gate VARY = gate("vary", "May this period be changed?");
  static final Gate HARM =
      gate("harm-statement", "May a statement of harm be lodged for the judge?");
  static final Gate SUBMIT = gate("submit", "May this be put to the judge?");
  static final Gate EXISTENCE = gate("existence", "May the judge be asked whether notes exist?");
  static final Gate EXISTENCE_ANSWER =
      gate("existence-answer", "May the service answer the judge under seal?");
  static final Gate HEARING = gate("hearing", "May the private hearing be held?");
  static final Gate STAGE_1 = gate("stage-1", "May stage 1 be decided?");
  static final Gate SCHEDULE = gate("schedule", "May the service file its schedule?");
  static final Gate PRODUCTION = gate("production", "May the judge order sealed production?");
  static final Gate DELIVER = gate("deliver", "May the sealed notes go to the judge?");
  static final Gate INSPECT = gate("inspect", "May the judge read the sealed notes?");
  static final Gate ADD = gate("add", "May the judge add a passage of her own motion?");
  static final Gate FIND = gate("find", "May this finding be made?");
  static final Gate GRANT = gate("grant", "May leave be granted?");
  static final Gate REFUSE = gate("refuse", "May leave be refused?");
  static final Gate TELL = gate("tell", "May the survivor be told and shown?");
  static final Gate CHALLENGE = gate("challenge", "May the order be challenged?");
  static final Gate CHALLENGE_DECIDED = gate("challenge-decided", "May the challenge be decided?");
  static final Gate LIFT_STAY = gate("lift-stay", "May the stay be lifted?");
  static final Gate CLEAR = gate("clear", "May the second person clear the release?");
  static final Gate RELEASE = gate("release", "May these passages leave?");
  static final Gate VIEW = gate("view", "May the released passages be looked at?");
  static final Gate ADDUCE = gate("adduce", "May the passages be used at trial?");
  static final Gate RESUME = gate("resume", "May suspended access go on?");
  static final Gate END = gate("end", "Has access ended?");
  static final Gate CLOSE = gate("close", "May a refused matter be closed?");
  static final Gate CERTIFY = gate("certify", "May return or destruction be certified?");
  static final Gate CONSENT = gate("consent", "Is this consent good?");
  static final Gate CONSENT_DECISION =
      gate("consent-decision", "May the judge decide on the consent?");
  static final Gate CONSENT_RELEASE = gate("consent-release", "May the passages she named leave?");
  static final Gate CONSENT_REVOKE = gate("consent-revoke", "May the consent be taken back?");
  static final Gate SHARE = gate("share", "May this be shared outside the scheme?");
  static final Gate COMPELLED = gate("compelled", "Is this an order under the law in force?");
  static final Gate CONFIRM = gate("confirm-order", "May this confirmation of the order be filed?");
  static final Gate OBEY = gate("obey", "May the order be obeyed?");
  static final Gate COUNTERSIGN = gate("countersign", "May the court's office confirm the order?");
  static final Gate WITHDRAWN = gate("withdrawn", "May the withdrawal of the order be recorded?");
  static final Gate COMPEL = gate("compel", "May production be compelled under the scheme?");
  static final Gate PRODUCE = gate("produce", "May notes be produced in or for proceedings?");
  static final Gate PUBLISH = gate("publish", "May these figures be published?");

  private Gates() {}

  private static Gate gate(String word, String question) {
    return new Gate(word, question);
  }
}
