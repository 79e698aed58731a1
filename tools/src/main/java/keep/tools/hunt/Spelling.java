package keep.tools.hunt;

/// One way in which a program writes bytes or text down.
public enum Spelling {
  UTF_8("UTF-8 or raw"),
  UTF_16_LE("UTF-16, low byte first"),
  UTF_16_BE("UTF-16, high byte first"),
  LATIN_1("Latin-1"),
  JSON_SHORT("JSON, short escapes"),
  JSON_LOWER("JSON, \\u00e9 for all but ASCII"),
  JSON_UPPER("JSON, \\u00E9 for all but ASCII"),
  JSON_NUMERIC_LOWER("JSON, \\u000a for controls"),
  JSON_NUMERIC_UPPER("JSON, \\u000A for controls"),
  JSON_ALL_LOWER("JSON, every character escaped, lower case"),
  JSON_ALL_UPPER("JSON, every character escaped, upper case"),
  HEX_LOWER("hex, lower case"),
  HEX_UPPER("hex, upper case"),
  BASE64_0("base64, aligned"),
  BASE64_1("base64, one byte on"),
  BASE64_2("base64, two bytes on"),
  BASE64URL_0("base64url, aligned"),
  BASE64URL_1("base64url, one byte on"),
  BASE64URL_2("base64url, two bytes on"),
  JSON_BASE64_0("base64 of JSON, aligned"),
  JSON_BASE64_1("base64 of JSON, one byte on"),
  JSON_BASE64_2("base64 of JSON, two bytes on"),
  HEX_LOWER_WIDE("hex, lower case, as UTF-16"),
  HEX_UPPER_WIDE("hex, upper case, as UTF-16"),
  BASE64_WIDE_0("base64 as UTF-16, aligned"),
  BASE64_WIDE_1("base64 as UTF-16, one byte on"),
  BASE64_WIDE_2("base64 as UTF-16, two bytes on"),
  BASE64URL_WIDE_0("base64url as UTF-16, aligned"),
  BASE64URL_WIDE_1("base64url as UTF-16, one byte on"),
  BASE64URL_WIDE_2("base64url as UTF-16, two bytes on");

  private final String words;

  Spelling(String words) {
    this.words = words;
  }

  /// The spelling in words, for a report.
  public String words() {
    return words;
  }
}
