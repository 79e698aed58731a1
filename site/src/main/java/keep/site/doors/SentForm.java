package keep.site.doors;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of a form as `application/x-www-form-urlencoded` carries them. No library reads them,
/// because libraries write what they cannot read into their log.
///
/// @param fields every value sent under a name, in the order in which they came
/// @param readable whether all of it was well formed; what was not is kept as far as it can be, to
///   be given back and never acted upon
record SentForm(Map<String, List<String>> fields, boolean readable) {
  /// No form of ours has so many fields.
  private static final int MOST_FIELDS = 200;

  SentForm {
    fields = Collections.unmodifiableMap(fields);
  }

  static SentForm read(byte[] body) {
    Reader reader = new Reader();
    int from = 0;
    while (from <= body.length) {
      int end = from;
      while (end < body.length && body[end] != '&') {
        end++;
      }
      if (end > from) {
        reader.pair(body, from, end);
      }
      from = end + 1;
    }
    return new SentForm(reader.fields, reader.readable);
  }

  /// Both together: what the address says, then what the body says.
  SentForm and(SentForm other) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    fields.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
    other.fields.forEach(
        (name, values) -> all.computeIfAbsent(name, first -> new ArrayList<>()).addAll(values));
    return new SentForm(all, readable && other.readable);
  }

  private static final class Reader {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private int count;
    private boolean readable = true;

    void pair(byte[] body, int from, int end) {
      if (++count > MOST_FIELDS) {
        readable = false;
        return;
      }
      int equals = from;
      while (equals < end && body[equals] != '=') {
        equals++;
      }
      String name = text(body, from, equals);
      String value = equals < end ? text(body, equals + 1, end) : "";
      fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    private String text(byte[] body, int from, int end) {
      ByteBuffer bytes = ByteBuffer.allocate(end - from);
      for (int at = from; at < end; at++) {
        byte b = body[at];
        if (b == '%') {
          int value = at + 2 < end ? hex(body[at + 1]) << 4 | hex(body[at + 2]) : -1;
          if (value >= 0) {
            bytes.put((byte) value);
            at += 2;
            continue;
          }
          readable = false;
        }
        bytes.put(b == '+' ? (byte) ' ' : b);
      }
      return plain(decoded(bytes.flip()));
    }

    /// -1 for no digit, which stays negative under a shift and an or.
    private static int hex(byte digit) {
      return Character.digit(digit, 16);
    }

    private String decoded(ByteBuffer bytes) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
      } catch (CharacterCodingException malformed) {
        readable = false;
        try {
          CharBuffer rest =
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPLACE)
                  .onUnmappableCharacter(CodingErrorAction.REPLACE)
                  .decode(bytes);
          return rest.toString();
        } catch (CharacterCodingException impossible) {
          throw new IllegalStateException("what is malformed is replaced", impossible);
        }
      }
    }

    /// A sign that no keyboard writes is no part of a form: no page shows it, no database takes it.
    private String plain(String text) {
      StringBuilder plain = new StringBuilder(text.length());
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        readable &= !control;
        plain.append(control ? '\uFFFD' : c);
      }
      return plain.toString();
    }
  }

  /// Says nothing: it is what somebody typed.
  @Override
  public String toString() {
    return "SentForm";
  }
}
