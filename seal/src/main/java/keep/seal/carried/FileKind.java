package keep.seal.carried;

import java.util.Map;
import java.util.Optional;

/// What a file is, told by what it says of itself and by nothing else.
public enum FileKind {
  RELEASE("a release"),
  ENVELOPE("a release that is still sealed in its envelope"),
  POLICY("a policy"),
  NOTE("a sealed note"),
  KEYS("a person's keys"),
  AUTHORITY_KEYS("private keys of a root or an authority"),
  NAMES("a service's list of names"),
  COURT_KEYS("a court's public keys"),
  CARD("a card"),
  STATEMENT("a single signed statement"),
  CHECKPOINT("a checkpoint of the record"),
  KEY_LINE("the public key of a log or a witness"),
  REPORT("a report about a release"),
  RECOVERY_CODE("a recovery code"),
  PASSPHRASE("a passphrase"),
  PDF("a PDF"),
  DOCUMENT("a word processor's document"),
  ARCHIVE("an archive of other files"),
  PICTURE("a picture"),
  WEB_PAGE("a web page"),
  TEXT("a plain text"),
  /// JSON that does not say what it is: anything may be the matter with it.
  JSON("JSON of another kind"),
  EMPTY("empty"),
  /// Bytes that tell nothing.
  UNKNOWN("nothing that Keep can read");

  private static final Map<String, FileKind> FORMATS =
      Map.of(
          "cns-release/1", RELEASE,
          "cns-envelope/1", ENVELOPE,
          "cns-policy/1", POLICY,
          "keep-note/1", NOTE,
          "keep-keys/1", KEYS,
          "keep-names/1", NAMES,
          "keep-court/1", COURT_KEYS,
          "keep-authority/1", AUTHORITY_KEYS);

  private final String phrase;

  FileKind(String phrase) {
    this.phrase = phrase;
  }

  /// How it is called in a sentence: `a policy`.
  public String phrase() {
    return phrase;
  }

  /// Whether the file says plainly what it is. Of the other kinds it may still be the file that was
  /// wanted, cut short or overwritten.
  public boolean isCertain() {
    return switch (this) {
      case JSON, EMPTY, UNKNOWN -> false;
      case RELEASE,
          ENVELOPE,
          POLICY,
          NOTE,
          KEYS,
          AUTHORITY_KEYS,
          NAMES,
          COURT_KEYS,
          CARD,
          STATEMENT,
          CHECKPOINT,
          KEY_LINE,
          REPORT,
          RECOVERY_CODE,
          PASSPHRASE,
          PDF,
          DOCUMENT,
          ARCHIVE,
          PICTURE,
          WEB_PAGE,
          TEXT ->
          true;
    };
  }

  /// What to do with one that came where another kind was wanted.
  public String remedy() {
    return switch (this) {
      case ENVELOPE -> "Whoever it is addressed to has to open it first.";
      case KEYS, AUTHORITY_KEYS, RECOVERY_CODE, PASSPHRASE ->
          "It is a secret: keep it from others. Did you swap two files?";
      case RELEASE,
          POLICY,
          NOTE,
          NAMES,
          COURT_KEYS,
          CARD,
          STATEMENT,
          CHECKPOINT,
          KEY_LINE,
          REPORT ->
          "Did you swap the two?";
      case ARCHIVE -> "Take the file out of it first.";
      case PDF, DOCUMENT, PICTURE, WEB_PAGE, TEXT, JSON, EMPTY, UNKNOWN -> "Name the right file.";
    };
  }

  /// Whether Keep makes files of this kind, so that one in the wrong place was meant for another.
  public boolean isOurs() {
    return compareTo(PASSPHRASE) <= 0;
  }

  /// Whether its text, if it has any, has to be taken out by another program first.
  public boolean isBinary() {
    return this == PDF || this == DOCUMENT || this == ARCHIVE || this == PICTURE;
  }

  static Optional<FileKind> ofFormat(String format) {
    return Optional.ofNullable(FORMATS.get(format));
  }
}
