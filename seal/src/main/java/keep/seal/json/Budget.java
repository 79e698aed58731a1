package keep.seal.json;

import keep.seal.encoding.MalformedInput;

/// How much one JSON text may hold, looked at before anything of it is built.
///
/// A limit in bytes does not bound memory: 64 MiB of `[[],[],…` are twenty million lists. So a
/// reader counts first, in one pass over the bytes that makes nothing, and only then reads. Whoever
/// takes JSON from somebody who has shown nothing yet names a budget that fits what may come:
///
/// ```
/// StrictJson.readObject(body, "grants", new Budget(10_000, 4_096));
/// ```
///
/// Marks and text are counted without asking whether the text is well formed, so that two
/// implementations agree about a text that is both too large and malformed: it is too large.
///
/// @param marks the most `{`, `[`, `:` and `,` outside strings. No text has more values than one
///   more than its marks
/// @param text the most bytes between the two quotes of one string, escapes as they are written
public record Budget(int marks, int text) {
  /// 2^20 marks and no bound of its own on a string: for whatever has a limit in bytes that suits
  /// it.
  public static final Budget USUAL = new Budget(1 << 20, Integer.MAX_VALUE);

  public Budget {
    if (marks < 0 || text < 0) {
      throw new IllegalArgumentException("a budget is no debt");
    }
  }

  /// Demands that `json` keeps within this budget.
  ///
  /// @param place what is being read, for the error
  /// @throws MalformedInput with fault LIMIT where it does not
  public void demand(byte[] json, String place) throws MalformedInput {
    if (json.length <= marks && json.length <= text) {
      return;
    }
    int counted = 0;
    int at = 0;
    while (at < json.length) {
      byte b = json[at];
      if (b == '"') {
        int end = endOfString(json, at + 1);
        if (end - at - 1 > text) {
          throw over(place, "has a text of more than " + text + " bytes");
        }
        at = end;
      } else if ((b == '{' || b == '[' || b == ':' || b == ',') && ++counted > marks) {
        throw over(place, "has more than " + marks + " brackets, colons and commas");
      }
      at++;
    }
  }

  /// Where the closing quote stands, or the end of what there is.
  private static int endOfString(byte[] json, int from) {
    int at = from;
    while (at < json.length && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return Math.min(at, json.length);
  }

  private static MalformedInput over(String place, String problem) {
    return new MalformedInput(
        MalformedInput.Fault.LIMIT, place, problem, "Ask for it in several smaller parts.");
  }
}
