package keep.seal.carried;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.seal.people.WordList;

/// Tells the kind of a text by the marks that each kind bears.
final class Telling {
  private static final Pattern FORMAT =
      Pattern.compile("\"format\"\\s*:\\s*\"((?:cns|keep)-[a-z]+/[0-9]+)\"");
  private static final Pattern STATEMENT =
      Pattern.compile("\"payloadType\"\\s*:\\s*\"application/vnd\\.cns\\.([a-z-]+)\\.v1\\+json\"");
  private static final String VERDICTS =
      "(?:COVERED|OTHER_BASIS|NOT_COVERED|INVALID|UNREADABLE|NEEDS_TRUST)";
  private static final Pattern JSON_REPORT =
      Pattern.compile("\"verdict\"\\s*:\\s*\"" + VERDICTS + "\"");
  private static final Pattern TEXT_REPORT =
      Pattern.compile("(?:DEMO TRUST[^\\n]*\\n)?" + VERDICTS + ": .*", Pattern.DOTALL);
  private static final Pattern CHECKPOINT =
      Pattern.compile(
          "[^\\n]+\\r?\\n[0-9]+\\r?\\n[A-Za-z0-9+/]{43}=\\r?\\n(?:\\r?\\n— .*)?", Pattern.DOTALL);
  private static final Pattern KEY_LINE =
      Pattern.compile("[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{40,}={0,2}\\s*");
  private static final Pattern CODE =
      Pattern.compile("(?:[0-9A-HJKMNP-TV-Za-hjkmnp-tv-zOoIiLl]{4}[\\s\\-]+){8}[0-9A-Za-z]{4}\\s*");
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body|div|p|pre|table)\\b.*", Pattern.DOTALL);

  private Telling() {}

  static FileKind kindOf(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return FileKind.EMPTY;
    }
    if (trimmed.startsWith("{") || trimmed.startsWith("[") || trimmed.startsWith("\"")) {
      return json(trimmed);
    }
    if (TEXT_REPORT.matcher(trimmed).matches()) {
      return FileKind.REPORT;
    }
    if (CHECKPOINT.matcher(text.stripLeading()).matches()) {
      return FileKind.CHECKPOINT;
    }
    if (KEY_LINE.matcher(trimmed).matches()) {
      return FileKind.KEY_LINE;
    }
    if (CODE.matcher(trimmed).matches()) {
      return FileKind.RECOVERY_CODE;
    }
    if (isPassphrase(trimmed)) {
      return FileKind.PASSPHRASE;
    }
    if (PAGE.matcher(trimmed.toLowerCase(Locale.ROOT)).matches()) {
      return FileKind.WEB_PAGE;
    }
    return isText(trimmed) ? FileKind.TEXT : FileKind.UNKNOWN;
  }

  private static FileKind json(String text) {
    Matcher format = FORMAT.matcher(text);
    if (format.find()) {
      return FileKind.ofFormat(format.group(1)).orElse(FileKind.JSON);
    }
    Matcher statement = STATEMENT.matcher(text);
    if (statement.find()) {
      return statement.group(1).equals("card") ? FileKind.CARD : FileKind.STATEMENT;
    }
    return JSON_REPORT.matcher(text).find() ? FileKind.REPORT : FileKind.JSON;
  }

  private static boolean isPassphrase(String text) {
    if (text.length() > 200) {
      return false;
    }
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[\\s\\-]+"));
    return words.size() >= 5 && words.stream().allMatch(WordList.english()::contains);
  }

  /// Whether almost all of it can be read by people.
  private static boolean isText(String text) {
    long odd =
        text.chars()
            .filter(c -> (c < 0x20 && !Character.isWhitespace(c)) || c == 0x7f || c == 0xfffd)
            .count();
    return odd * 50 <= text.length();
  }
}
