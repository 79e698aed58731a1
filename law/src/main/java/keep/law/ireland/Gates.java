package keep.law.ireland;

import java.util.List;
import keep.law.Gate;

/// The acts that section 19A permits, forbids or judges.
public final class Gates {
  public static final Gate SCOPE = new Gate("scope", "Does the section govern this?");
  public static final Gate RECORD = new Gate("record", "Is it a counselling record?");
  public static final Gate PROSECUTOR =
      new Gate("prosecutor", "Does the prosecutor keep to telling that it exists?");
  public static final Gate APPLY = new Gate("apply", "Is the application in order?");
  public static final Gate NOTICE = new Gate("notice", "Is notice given?");
  public static final Gate HEARING = new Gate("hearing", "Is the hearing as it must be?");
  public static final Gate EXAMINE = new Gate("examine", "Must the holder bring it to the judge?");
  public static final Gate DISCLOSE = new Gate("disclose", "May, or must, disclosure be ordered?");
  public static final Gate USE = new Gate("use", "Is what was disclosed kept within the order?");
  public static final Gate WAIVE = new Gate("waive", "Does an express waiver lift the section?");
  public static final Gate UNHEARD = new Gate("unheard", "May the person concerned go unheard?");

  public static final Gate LEARN =
      new Gate("learn", "May it be recorded that the prosecutor knows of a record?");
  public static final Gate ASK = new Gate("ask", "May notice of an application be given?");
  public static final Gate KEEP_CLOSED = new Gate("keep-closed", "May disclosure be refused?");
  public static final Gate RETURN = new Gate("return", "May the matter come to rest?");

  private Gates() {}

  public static List<Gate> all() {
    return List.of(
        SCOPE,
        RECORD,
        PROSECUTOR,
        APPLY,
        NOTICE,
        HEARING,
        EXAMINE,
        DISCLOSE,
        USE,
        WAIVE,
        UNHEARD,
        LEARN,
        ASK,
        KEEP_CLOSED,
        RETURN);
  }
}
