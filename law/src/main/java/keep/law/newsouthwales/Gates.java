package keep.law.newsouthwales;

import java.util.List;
import keep.law.Gate;

/// The acts that the Division permits, forbids or judges.
public final class Gates {
  public static final Gate SCOPE = new Gate("scope", "Does the Division govern this?");
  public static final Gate PROTECTED =
      new Gate("protected", "Is it a protected confidence, or a document that records one?");
  public static final Gate BEGIN =
      new Gate("begin", "May the kind of proceeding be recorded, or its end?");
  public static final Gate APPLY = new Gate("apply", "May an application for leave be taken up?");
  public static final Gate DISPUTE =
      new Gate("dispute", "May the question be put whether it is protected?");
  public static final Gate NOTICE = new Gate("give-notice", "Is the notice good?");
  public static final Gate WAIVE = new Gate("waive-notice", "May the court do without notice?");
  public static final Gate HEAR = new Gate("hear", "May the court deal with the matter?");
  public static final Gate LOOK = new Gate("court-looks", "May the court consider the material?");
  public static final Gate PARTY_LOOK =
      new Gate("party-looks", "May this person see the material before a ruling?");
  public static final Gate TEST = new Gate("test", "Is leave open: notice, time and all limbs?");
  public static final Gate GRANT = new Gate("grant-leave", "May leave be given?");
  public static final Gate REFUSE = new Gate("refuse-leave", "May leave be refused?");
  public static final Gate RULE_OUT =
      new Gate("rule-not-protected", "May the court rule that the Division does not protect it?");
  public static final Gate COMPEL =
      new Gate("compel", "May somebody be made to produce it, by subpoena or otherwise?");
  public static final Gate PRODUCE = new Gate("produce", "May it be produced in the proceedings?");
  public static final Gate RELEASE = new Gate("release", "May it go to the party who has leave?");
  public static final Gate ADDUCE =
      new Gate("adduce", "May evidence be given that would reveal it?");
  public static final Gate CONSENT =
      new Gate("consent", "Does the survivor's consent open exactly what it names?");
  public static final Gate MISCONDUCT =
      new Gate("find-misconduct", "Does the misconduct exception open it?");
  public static final Gate APPEAL = new Gate("appeal", "May the decision go to the appeal court?");
  public static final Gate SET_ASIDE =
      new Gate("set-aside", "May the appeal court's decision be recorded?");
  public static final Gate RETURN = new Gate("return", "May it go back, sealed?");
  public static final Gate UNHEARD =
      new Gate("unheard", "May the court go on without hearing the person concerned?");
  public static final Gate CHALLENGE =
      new Gate("challenge", "What is said of the validity of the scheme?");

  private Gates() {}

  public static List<Gate> all() {
    return List.of(
        SCOPE,
        PROTECTED,
        BEGIN,
        APPLY,
        DISPUTE,
        NOTICE,
        WAIVE,
        HEAR,
        LOOK,
        PARTY_LOOK,
        TEST,
        GRANT,
        REFUSE,
        RULE_OUT,
        COMPEL,
        PRODUCE,
        RELEASE,
        ADDUCE,
        CONSENT,
        MISCONDUCT,
        APPEAL,
        SET_ASIDE,
        RETURN,
        UNHEARD,
        CHALLENGE);
  }
}
