package keep.law;

/// What a fact belongs to, and with what it ends. The step that begins the next one ends the last:
/// a new consent, charge, order or application starts clean.
///
/// A fact without a lifetime belongs to the matter and stays known until it is said anew.
public enum Lifetime {
  REQUEST("a request for notes, with what was decided on it"),
  APPLICATION("an application to a court or judge, with the order made on it"),
  ORDER("an order or notice of a court or other body that was served"),
  COMPULSION("an order under the law in force that a policy gives way to"),
  CONSENT("a consent of the person concerned"),
  CHARGE("a charge, with the case that follows it"),
  EXISTENCE("a question to a judge whether notes exist");

  private final String meaning;

  Lifetime(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
