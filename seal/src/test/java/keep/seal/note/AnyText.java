package keep.seal.note;

import java.util.List;
import java.util.Random;

/// Makes texts such as people really write, and worse: many scripts, marks, line ends, long runs.
final class AnyText {
  private static final List<String> PIECES =
      List.of(
          "She came on time. ",
          "He said \"no\". ",
          "Dr. A. Example rang at 3.15 p.m. ",
          "Diolch o galon! Mae hi’n teimlo’n well heddiw. ",
          "Ŵyth o'r gloch. ŷ ",
          "قالت إنها بخير. ",
          "\u200fشكرا\u200e (RTL) ",
          "שלום. ",
          "今日は晴れ。明日は雨。",
          "👩‍👩‍👧‍👦👍🏽🏳️‍🌈 ",
          "e\u0301\u0323o\u0308 ",
          "x\u0300\u0301\u0302\u0303\u0304 ",
          "नमस्ते। कैसे हैं? ",
          "ครับ ",
          "\t",
          "  ",
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "\r",
          "\n \t \n",
          "\u2028",
          "\u00a0",
          "\ufeff",
          "\u0001",
          "...?! ",
          "— “quoted” – ",
          "a");

  private AnyText() {}

  /// At least one visible character, well-formed, without a zero.
  static String from(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(20)) {
        case 0 -> text.append("wort ".repeat(random.nextInt(3000)));
        case 1 -> text.append("x".repeat(random.nextInt(9000)));
        case 2 -> text.append("\u0301".repeat(random.nextInt(5000)));
        case 3 -> text.appendCodePoint(scalar(random));
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.append(random.nextBoolean() ? "." : "end\n").toString();
  }

  private static int scalar(Random random) {
    int codePoint = 1 + random.nextInt(0x10ffff);
    return codePoint >= 0xd800 && codePoint <= 0xdfff ? 'z' : codePoint;
  }
}
