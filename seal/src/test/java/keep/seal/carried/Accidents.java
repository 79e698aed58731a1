package keep.seal.carried;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What happens to files on their way, and what should be said of each.
final class Accidents {
  private Accidents() {}

  record Accident(String name, Blemish said, UnaryOperator<byte[]> happens) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Accident text(String name, Blemish said, UnaryOperator<String> happens) {
    return new Accident(
        name, said, bytes -> happens.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
  }

  static List<Accident> all() {
    return List.of(
        text("a line end at the end", Blemish.SPACE_AROUND, text -> text + "\n"),
        text("a Windows line end at the end", Blemish.SPACE_AROUND, text -> text + "\r\n"),
        text("spaces behind", Blemish.SPACE_AROUND, text -> text + "   "),
        text("empty lines before", Blemish.SPACE_AROUND, text -> "\n\n" + text),
        text("zeros behind", Blemish.SPACE_AROUND, text -> text + "\0\0\0"),
        text("a byte order mark", Blemish.BYTE_ORDER_MARK, text -> "\ufeff" + text),
        text("set out in lines", Blemish.SPACE_INSIDE, Accidents::indented),
        text(
            "set out in Windows lines",
            Blemish.SPACE_INSIDE,
            text -> indented(text).replace("\n", "\r\n")),
        text("a space after each colon", Blemish.SPACE_INSIDE, text -> text.replace("\":", "\": ")),
        text("broken every 76 characters", Blemish.LINES_BROKEN, text -> broken(text, "\n")),
        text("broken by Windows", Blemish.LINES_BROKEN, text -> broken(text, "\r\n")),
        text("marked as a reply", Blemish.REPLY_MARKS, text -> "> " + broken(text, "\n> ")),
        text("between fences", Blemish.REPLY_MARKS, text -> "```json\n" + text + "\n```\n"),
        text(
            "a web page",
            Blemish.WEB_PAGE,
            text -> "<!DOCTYPE html><html><body><pre>" + escaped(text) + "</pre></body></html>"),
        text("only pre", Blemish.WEB_PAGE, text -> "<pre>" + text + "</pre>"),
        text("escaped for a page", Blemish.ESCAPED, Accidents::escaped),
        text("escaped for a program", Blemish.ESCAPED, text -> text.replace("\"", "\\\"")),
        text(
            "escaped for an address",
            Blemish.ESCAPED,
            text -> text.replace("{", "%7B").replace("\"", "%22")),
        text("typographic quotes", Blemish.TYPOGRAPHIC_QUOTES, text -> text.replace('"', '\u201d')),
        text("German quotes", Blemish.TYPOGRAPHIC_QUOTES, text -> text.replace('"', '\u201e')),
        text("quoted-printable", Blemish.QUOTED_PRINTABLE, Accidents::quoted),
        text(
            "quoted-printable without its breaks",
            Blemish.QUOTED_PRINTABLE,
            text -> text.replace("=", "=3D")),
        text(
            "a mail of one part",
            Blemish.MAIL,
            text -> "From: a@example.org\r\nSubject: release\r\nMIME-Version: 1.0\r\n\r\n" + text),
        text("a mail of several parts", Blemish.MAIL, Accidents::mail),
        text("twice in one file", Blemish.GOES_ON, text -> text + text),
        text(
            "a signature line below",
            Blemish.GOES_ON,
            text -> text + "\n-- \nSent from my telephone"),
        text("half of it", Blemish.CUT_SHORT, text -> text.substring(0, text.length() / 2)),
        text(
            "all but its last byte",
            Blemish.CUT_SHORT,
            text -> text.substring(0, text.length() - 1)),
        new Accident(
            "UTF-16, little end first, marked",
            Blemish.UTF_16,
            bytes -> joined(new byte[] {-1, -2}, new String(bytes, UTF_8).getBytes(UTF_16LE))),
        new Accident(
            "UTF-16, big end first, marked",
            Blemish.UTF_16,
            bytes -> joined(new byte[] {-2, -1}, new String(bytes, UTF_8).getBytes(UTF_16BE))),
        new Accident(
            "UTF-16 without a mark",
            Blemish.UTF_16,
            bytes -> new String(bytes, UTF_8).getBytes(UTF_16LE)),
        new Accident(
            "base64 in one line", Blemish.BASE64, bytes -> Base64.getEncoder().encode(bytes)),
        new Accident(
            "base64 as mail breaks it",
            Blemish.BASE64,
            bytes -> Base64.getMimeEncoder().encode(bytes)),
        new Accident("in a zip", Blemish.ARCHIVED, Accidents::zipped),
        new Accident("in gzip", Blemish.ARCHIVED, Accidents::gzipped),
        new Accident(
            "zipped and in base64",
            Blemish.ARCHIVED,
            bytes -> Base64.getMimeEncoder().encode(zipped(bytes))));
  }

  private static String indented(String json) {
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      out.append(c);
      if (c == '\\') {
        out.append(json.charAt(++i));
      } else if (c == '"') {
        inside = !inside;
      } else if (!inside && "{[,".indexOf(c) >= 0) {
        out.append("\n  ");
      }
    }
    return out.toString();
  }

  private static String broken(String text, String by) {
    return Arrays.stream(text.split("(?<=\\G.{76})")).collect(Collectors.joining(by));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (byte b : text.getBytes(UTF_8)) {
      String one =
          b < 0x20 || b == '=' || b > 126 ? "=%02X".formatted(b & 0xff) : String.valueOf((char) b);
      if (column + one.length() > 75) {
        out.append("=\r\n");
        column = 0;
      }
      out.append(one);
      column += one.length();
    }
    return out.toString();
  }

  private static String mail(String text) {
    return "From: a@example.org\r\nSubject: release\r\nContent-Type: multipart/mixed;\r\n boundary=\"xx\"\r\n\r\n"
        + "--xx\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n--xx\r\n"
        + "Content-Type: application/json\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + new String(Base64.getMimeEncoder().encode(text.getBytes(UTF_8)), ISO_8859_1)
        + "\r\n--xx--\r\n";
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("read me.txt"));
      zip.write("Here it is.".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("release.keep.json"));
      zip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
