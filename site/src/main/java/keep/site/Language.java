package keep.site;

import java.util.Locale;

/// A language that every page exists in. English stands at `/…`, Welsh mirrors it at `/cy/…`.
public enum Language {
  EN("en-GB", "", "English"),
  CY("cy", "/cy", "Cymraeg");

  private final String tag;
  private final String prefix;
  private final String ownName;

  Language(String tag, String prefix, String ownName) {
    this.tag = tag;
    this.prefix = prefix;
    this.ownName = ownName;
  }

  /// The value of the `lang` attribute (BCP 47).
  public String tag() {
    return tag;
  }

  /// What an address in this language starts with: empty, or `/cy`.
  public String prefix() {
    return prefix;
  }

  /// The language's name in itself, which is never translated.
  public String ownName() {
    return ownName;
  }

  /// The other language, for the link that leads to the same page in it.
  public Language other() {
    return this == EN ? CY : EN;
  }

  /// The address of a page in this language; `path` is the English one and starts with `/`.
  public String address(String path) {
    return path.equals("/") && this != EN ? prefix + "/" : prefix + path;
  }

  /// For plural rules, numbers and dates.
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
