package keep.site.check;

/// Something in the sources that has to be mended before the build passes.
///
/// @param rule which check found it
/// @param where file, relative to the server module, with a line or key
/// @param what what to do, in words
record Finding(Rule rule, String where, String what) {
  enum Rule {
    MISSING,
    UNUSED,
    STALE,
    UNTRANSLATED,
    BROKEN_PATTERN,
    BANNED_WORD,
    HARD_CODED,
    INLINE,
    COMPONENT
  }

  @Override
  public String toString() {
    return rule + " " + where + ": " + what;
  }
}
