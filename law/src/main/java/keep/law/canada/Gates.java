package keep.law.canada;

import java.util.List;
import keep.law.Gate;

/// The acts that sections 278.1 to 278.98 permit, forbid or judge.
public final class Gates {
  public static final Gate SCOPE = new Gate("scope", "Does the scheme govern this?");
  public static final Gate RECORD = new Gate("record", "Is it a record?");
  public static final Gate APPLY = new Gate("apply", "Is the application in order?");
  public static final Gate SERVE = new Gate("serve", "Is it served, and in time?");
  public static final Gate HEARING = new Gate("hearing", "Is the hearing as it must be?");
  public static final Gate STAGE_1 =
      new Gate("stage-1", "May the record be produced to the judge?");
  public static final Gate STAGE_2 =
      new Gate("stage-2", "May the record, or part of it, be produced to the accused?");
  public static final Gate DECIDE = new Gate("decide", "Is the decision as it must be?");
  public static final Gate USE = new Gate("use", "Is what was produced kept within the order?");
  public static final Gate ADMIT =
      new Gate("admit", "May a record that the accused holds be used?");
  public static final Gate WAIVE = new Gate("waive", "Does an express waiver lift the scheme?");
  public static final Gate CROWN = new Gate("crown", "May the prosecutor reveal what it says?");
  public static final Gate LOOK = new Gate("party-looks", "May a party look before a ruling?");
  public static final Gate UNHEARD = new Gate("unheard", "May the person concerned go unheard?");
  public static final Gate DESTROY = new Gate("destroy", "May the record be destroyed?");
  public static final Gate CHALLENGE =
      new Gate("challenge", "What is said of the scheme's validity?");

  public static final Gate LIFT =
      new Gate("lift", "May the matter leave the scheme on her express waiver?");
  public static final Gate PAPERS = new Gate("papers", "May the papers be served?");
  public static final Gate READ = new Gate("judge-reads", "May the judge read the record alone?");
  public static final Gate APPLY_USE =
      new Gate("apply-to-use", "May use of a record that the accused holds be applied for?");
  public static final Gate SCREEN =
      new Gate("screen", "Is the record capable of admission, and was there time?");
  public static final Gate APPEAL = new Gate("appeal", "May the decision go to an appeal court?");
  public static final Gate RETURN = new Gate("return", "May the matter come to rest?");

  private Gates() {}

  public static List<Gate> all() {
    return List.of(
        SCOPE, RECORD, APPLY, SERVE, HEARING, STAGE_1, STAGE_2, DECIDE, USE, ADMIT, WAIVE, CROWN,
        LOOK, UNHEARD, DESTROY, CHALLENGE, LIFT, PAPERS, READ, APPLY_USE, SCREEN, APPEAL, RETURN);
  }
}
