package keep.seal.encoding;

/// Something that was handed in is not what the protocol allows.
///
/// The only declared error of `keep.seal`: readers of statements, notes, slots, cards and packages
/// let nothing else out, whatever the bytes. It carries where the fault lies, what it is and what a
/// person can do about it. It never quotes what was read, because that may be somebody's note, name
/// or key.
public final class MalformedInput extends Exception {
  private static final long serialVersionUID = 1L;

  /// What sort of fault this is, for callers that must answer differently.
  public enum Fault {
    /// The bytes are not in the protocol's one spelling, or a field is missing, surplus or out of
    /// range.
    FORM,
    /// A stated limit is exceeded, or a protecting parameter was lowered.
    LIMIT,
    /// A signature is missing, surplus, by another key, or does not verify.
    SIGNATURE,
    /// A public key is one that protocol section 3 refuses.
    KEY,
    /// A policy calls itself live and does not keep the rules for live.
    LIVE,
    /// A ciphertext does not open under the key or words given.
    LOCK,
    /// Two things that must agree (a digest, a commitment, a root, a reference) do not.
    MISMATCH
  }

  private final Fault fault;
  private final String place;
  private final String problem;
  private final String remedy;

  /// @param place where, as a dotted path of field names or a byte offset: `header.leaves`, `byte
  ///   17`
  /// @param problem what is wrong there, without quoting the input
  /// @param remedy what the person can do next, a whole sentence
  public MalformedInput(Fault fault, String place, String problem, String remedy) {
    super(place + ": " + problem + ". " + remedy);
    this.fault = fault;
    this.place = place;
    this.problem = problem;
    this.remedy = remedy;
  }

  /// A fault of form with the usual remedy: the record has to be fetched or written again, since
  /// nobody may repair signed bytes.
  public static MalformedInput form(String place, String problem) {
    return new MalformedInput(
        Fault.FORM, place, problem, "Ask whoever sent it for the original file; do not edit it.");
  }

  /// Two things that must agree do not.
  public static MalformedInput mismatch(String place, String problem) {
    return new MalformedInput(
        Fault.MISMATCH,
        place,
        problem,
        "Do not rely on it; fetch it again, and report it if it happens twice.");
  }

  public Fault fault() {
    return fault;
  }

  public String place() {
    return place;
  }

  public String problem() {
    return problem;
  }

  public String remedy() {
    return remedy;
  }

  /// The same fault seen from outside: `within("header")` of a fault at `leaves` lies at
  /// `header.leaves`.
  public MalformedInput within(String outer) {
    MalformedInput wider = new MalformedInput(fault, outer + "." + place, problem, remedy);
    wider.initCause(this);
    return wider;
  }

  /// The same fault in a file that somebody named: `note.json, header.leaves`.
  public MalformedInput inFile(String name) {
    MalformedInput named = new MalformedInput(fault, name + ", " + place, problem, remedy);
    named.initCause(this);
    return named;
  }
}
