package keep.tools.hunt;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes a needle down in every spelling in which it could turn up.
///
/// Bytes are written as runs of exactly [Needle#RUN] bytes. Spellings that write characters
/// (UTF-16, Latin-1, JSON) take the shortest runs of whole characters that have at least as many
/// bytes in UTF-8.
final class Writing {
  private final int number;
  private final Needle needle;
  private final List<Spelled> written = new ArrayList<>();

  private Writing(int number, Needle needle) {
    this.number = number;
    this.needle = needle;
  }

  /// All writings of a needle; none where it is too short. Writings equal to an earlier one are
  /// left out: finding one finds the other.
  static List<Spelled> of(int number, Needle needle) {
    if (needle.tooShort()) {
      return List.of();
    }
    Writing writing = new Writing(number, needle);
    writing.addBytes();
    if (needle.kind() == Needle.Kind.TEXT) {
      decode(needle.bytes()).ifPresent(writing::addText);
    } else {
      writing.addWide();
    }
    return List.copyOf(writing.written);
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private void add(Spelling spelling, byte[] stream, Spelled.Runs runs) {
    for (Spelled earlier : written) {
      if (Arrays.equals(earlier.stream(), stream)) {
        return;
      }
    }
    written.add(new Spelled(number, spelling, stream, runs));
  }

  private void addBytes() {
    byte[] raw = needle.bytes();
    int length = needle.runLength();
    int count = needle.runs();
    add(Spelling.UTF_8, raw, new Even(count, length, 1));
    add(Spelling.HEX_LOWER, ascii(HexFormat.of().formatHex(raw)), new Even(count, length, 2));
    add(
        Spelling.HEX_UPPER,
        ascii(HexFormat.of().withUpperCase().formatHex(raw)),
        new Even(count, length, 2));
    for (int shift = 0; shift < 3; shift++) {
      Sixes runs = new Sixes(count, length, shift);
      add(BASE64[shift], runs.cut(shifted(Base64.getEncoder(), raw, shift)), runs);
      add(BASE64URL[shift], runs.cut(shifted(Base64.getUrlEncoder(), raw, shift)), runs);
    }
  }

  private static final Spelling[] BASE64 = {
    Spelling.BASE64_0, Spelling.BASE64_1, Spelling.BASE64_2
  };
  private static final Spelling[] BASE64URL = {
    Spelling.BASE64URL_0, Spelling.BASE64URL_1, Spelling.BASE64URL_2
  };
  private static final Spelling[] JSON_BASE64 = {
    Spelling.JSON_BASE64_0, Spelling.JSON_BASE64_1, Spelling.JSON_BASE64_2
  };
  private static final Spelling[] BASE64_WIDE = {
    Spelling.BASE64_WIDE_0, Spelling.BASE64_WIDE_1, Spelling.BASE64_WIDE_2
  };
  private static final Spelling[] BASE64URL_WIDE = {
    Spelling.BASE64URL_WIDE_0, Spelling.BASE64URL_WIDE_1, Spelling.BASE64URL_WIDE_2
  };

  /// Hex and base64 as a Java string holds them when one character elsewhere in it needs two bytes.
  private void addWide() {
    byte[] raw = needle.bytes();
    int length = needle.runLength();
    int count = needle.runs();
    add(
        Spelling.HEX_LOWER_WIDE,
        widen(ascii(HexFormat.of().formatHex(raw))),
        new Even(count, length, 4));
    add(
        Spelling.HEX_UPPER_WIDE,
        widen(ascii(HexFormat.of().withUpperCase().formatHex(raw))),
        new Even(count, length, 4));
    for (int shift = 0; shift < 3; shift++) {
      Sixes runs = new Sixes(count, length, shift);
      Spelled.Runs wide = new Wide(runs);
      add(BASE64_WIDE[shift], widen(runs.cut(shifted(Base64.getEncoder(), raw, shift))), wide);
      add(
          BASE64URL_WIDE[shift],
          widen(runs.cut(shifted(Base64.getUrlEncoder(), raw, shift))),
          wide);
    }
  }

  private void addText(String text) {
    addCharacters(Spelling.UTF_16_LE, text, encode(StandardCharsets.UTF_16LE));
    addCharacters(Spelling.UTF_16_BE, text, encode(StandardCharsets.UTF_16BE));
    if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(CharBuffer.wrap(text))) {
      addCharacters(Spelling.LATIN_1, text, encode(StandardCharsets.ISO_8859_1));
    }
    Spelled json = addCharacters(Spelling.JSON_SHORT, text, JsonEscapes::shortForms);
    addCharacters(Spelling.JSON_LOWER, text, JsonEscapes::lowerCase);
    addCharacters(Spelling.JSON_UPPER, text, JsonEscapes::upperCase);
    addCharacters(Spelling.JSON_NUMERIC_LOWER, text, JsonEscapes::numericLowerCase);
    addCharacters(Spelling.JSON_NUMERIC_UPPER, text, JsonEscapes::numericUpperCase);
    addCharacters(Spelling.JSON_ALL_LOWER, text, JsonEscapes::allLowerCase);
    addCharacters(Spelling.JSON_ALL_UPPER, text, JsonEscapes::allUpperCase);
    if (!Arrays.equals(json.stream(), needle.bytes())) {
      for (int shift = 0; shift < 3; shift++) {
        SixesOver runs = SixesOver.of(json, shift);
        add(JSON_BASE64[shift], runs.cut(shifted(Base64.getEncoder(), json.stream(), shift)), runs);
      }
    }
  }

  private static Function<String, byte[]> encode(Charset charset) {
    return character -> character.getBytes(charset);
  }

  private Spelled addCharacters(Spelling spelling, String text, Function<String, byte[]> write) {
    int characters = text.codePointCount(0, text.length());
    int[] at = new int[characters + 1];
    int[] byteAt = new int[characters + 1];
    ByteArrayOutputStream stream = new ByteArrayOutputStream(text.length() * 2);
    int c = 0;
    for (int i = 0; i < text.length(); ) {
      int next = text.offsetByCodePoints(i, 1);
      stream.writeBytes(write.apply(text.substring(i, next)));
      byteAt[c + 1] = byteAt[c] + utf8Length(text.codePointAt(i));
      at[++c] = stream.size();
      i = next;
    }
    byte[] bytes = stream.toByteArray();
    Spelled spelled =
        new Spelled(number, spelling, bytes, Characters.of(at, byteAt, needle.runLength()));
    add(spelling, bytes, spelled.runs());
    return spelled;
  }

  private static int utf8Length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private static byte[] shifted(Base64.Encoder encoder, byte[] raw, int shift) {
    byte[] moved = new byte[raw.length + shift];
    System.arraycopy(raw, 0, moved, shift, raw.length);
    return encoder.withoutPadding().encode(moved);
  }

  private static byte[] widen(byte[] stream) {
    byte[] wide = new byte[stream.length * 2];
    for (int i = 0; i < stream.length; i++) {
      wide[2 * i] = stream[i];
    }
    return wide;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Each byte becomes `width` bytes.
  private record Even(int count, int length, int width) implements Spelled.Runs {
    @Override
    public int start(int run) {
      return run * width;
    }

    @Override
    public int end(int run) {
      return (run + length) * width;
    }

    @Override
    public int from(int run) {
      return run;
    }

    @Override
    public int to(int run) {
      return run + length;
    }
  }

  /// Base64: only the characters that depend on nothing but the run. The stream starts at the first
  /// character that the whole needle decides.
  private record Sixes(int count, int length, int shift) implements Spelled.Runs {
    private int head() {
      return (8 * shift + 5) / 6;
    }

    byte[] cut(byte[] base64) {
      return Arrays.copyOfRange(base64, head(), 8 * (count - 1 + length + shift) / 6);
    }

    @Override
    public int start(int run) {
      return (8 * (run + shift) + 5) / 6 - head();
    }

    @Override
    public int end(int run) {
      return 8 * (run + shift + length) / 6 - head();
    }

    @Override
    public int from(int run) {
      return run;
    }

    @Override
    public int to(int run) {
      return run + length;
    }
  }

  /// Base64 over a stream that is itself a writing.
  private record SixesOver(Spelled.Runs inner, int size, int shift) implements Spelled.Runs {
    static SixesOver of(Spelled inner, int shift) {
      return new SixesOver(inner.runs(), inner.stream().length, shift);
    }

    private int head() {
      return (8 * shift + 5) / 6;
    }

    byte[] cut(byte[] base64) {
      return Arrays.copyOfRange(base64, head(), 8 * (size + shift) / 6);
    }

    @Override
    public int count() {
      return inner.count();
    }

    @Override
    public int start(int run) {
      return (8 * (inner.start(run) + shift) + 5) / 6 - head();
    }

    @Override
    public int end(int run) {
      return 8 * (inner.end(run) + shift) / 6 - head();
    }

    @Override
    public int from(int run) {
      return inner.from(run);
    }

    @Override
    public int to(int run) {
      return inner.to(run);
    }
  }

  private record Wide(Spelled.Runs inner) implements Spelled.Runs {
    @Override
    public int count() {
      return inner.count();
    }

    @Override
    public int start(int run) {
      return 2 * inner.start(run);
    }

    @Override
    public int end(int run) {
      return 2 * inner.end(run);
    }

    @Override
    public int from(int run) {
      return inner.from(run);
    }

    @Override
    public int to(int run) {
      return inner.to(run);
    }
  }
}
