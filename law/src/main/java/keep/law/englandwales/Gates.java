package keep.law.englandwales;

import keep.law.Gate;

/// The acts that the law of England and Wales permits, forbids or judges.
///
/// The first group are the steps of a matter, each its own gate. The second group are questions
/// about somebody else's act: a request, an application, an order, the use of what was produced.
public final class Gates {
  public static final Gate INFORMAL_APPROACH =
      new Gate("informal-approach", "May an approach that is not a written request be recorded?");
  public static final Gate REQUEST_RECEIVED =
      new Gate("request-received", "May the written request be recorded?");
  public static final Gate TRIAGE =
      new Gate("triage", "May the request be checked, sender and kind first?");
  public static final Gate CLIENT_INFORMED =
      new Gate("client-informed", "Has the client been told, or is a reason not to recorded?");
  public static final Gate CLARIFY = new Gate("clarify", "May questions go back to the sender?");
  public static final Gate AGREE_NARROWLY =
      new Gate("agree-narrowly", "May the service hand over something that no order requires?");
  public static final Gate APPROVE_RELEASE =
      new Gate("approve-release", "May a second person approve what is to go without an order?");
  public static final Gate DECLINE = new Gate("decline", "May the service decline?");
  public static final Gate APPLICATION_SERVED =
      new Gate("summons-application-served", "May the summons application be recorded?");
  public static final Gate LIMIT_VARIED =
      new Gate("limit-varied", "May the court's change of time or direction be recorded?");
  public static final Gate REPRESENT =
      new Gate("represent", "May the service make representations to the court?");
  public static final Gate SUMMONS_REFUSED =
      new Gate("summons-refused", "May the court's refusal or withdrawal be recorded?");
  public static final Gate ORDER_SERVED =
      new Gate("order-served", "May the summons or order be recorded?");
  public static final Gate ORDER_CONFIRMED =
      new Gate("order-confirmed", "May what the court's office said of the order be recorded?");
  public static final Gate WITHDRAW =
      new Gate("apply-to-withdraw", "May the service ask the court to withdraw the summons?");
  public static final Gate WITHDRAW_BY_CLIENT =
      new Gate("client-applies-to-withdraw", "May the client ask the court to withdraw it?");
  public static final Gate PRODUCE =
      new Gate("produce-to-court", "May the named documents go to the court?");
  public static final Gate CLOSE = new Gate("close-matter", "May the matter be closed?");
  public static final Gate DESTROY = new Gate("destroy", "May notes be deleted or altered?");

  public static final Gate CLASSIFY = new Gate("classify", "What kind of paper is this?");
  public static final Gate POLICE_REQUEST =
      new Gate("police-request", "Does the request show what Chapter 3A asks of it?");
  public static final Gate REPLY =
      new Gate("reply", "Is everything shown that the service may ask to see before it decides?");
  public static final Gate APPLY =
      new Gate("summons-application", "Is the summons application in order?");
  public static final Gate ISSUE = new Gate("issue-summons", "May the court issue the summons?");
  public static final Gate ORDER = new Gate("order", "Is the summons free of objections?");
  public static final Gate SEARCH =
      new Gate("search", "May counselling notes be taken by this warrant or order?");
  public static final Gate DISCLOSE =
      new Gate("disclose", "May what the court holds go further, to a party?");
  public static final Gate ADDUCE = new Gate("adduce", "May it be used as evidence at the trial?");
  public static final Gate VOLUNTEER =
      new Gate("client-volunteers", "May notes go out because the client wishes it?");
  public static final Gate SHARE_MINIMUM =
      new Gate("share-minimum", "May the least that is needed be shared to prevent serious harm?");

  public static final Gate ANSWER =
      new Gate("answer", "What else bears on the answer to this paper?");

  private Gates() {}
}
