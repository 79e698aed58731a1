package keep.tools.story;

import java.util.LinkedHashMap;
import java.util.Map;

/// Notes as people may write them.
final class Texts {
  private Texts() {}

  /// By what is special about them.
  static Map<String, String> good() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty lines", "\n\nFirst she waited.\n\n\n\nThen she spoke. Then not.\n\n");
    texts.put("one line of 60 KB", "The rain went on and she said so again. ".repeat(1500));
    texts.put("60 KB without a space", "x".repeat(60_000));
    texts.put("emoji", "She drew 😀👩‍👩‍👧🏽 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿. Then she smiled 🙂.");
    texts.put("Welsh", "Dywedodd hi fod y tŷ yn oer. Ŵyr neb pam; sïon sydd. Llanfairpwll.");
    texts.put("Arabic", "قالت إنها لم تنم. ثم صمتت طويلا. وبعد ذلك ضحكت.");
    texts.put(
        "right-to-left marks", "She wrote \u202babc\u202c and \u200fthen \u2067more\u2069. End.");
    texts.put(
        "combining marks",
        "Cafe\u0301 was loud. Zo\u0308e\u0301 left. a\u0323\u0302\u0301 stayed.");
    texts.put("CRLF", "One line.\r\nAnother line.\r\n\r\nA new paragraph.\r\n");
    texts.put("one word", "Hello");
    texts.put("controls", "A tab\there. A bell\u0007 and a feed\f. \u0085 Next.");
    texts.put("what looks like JSON", "{\"client\":\"none\",\\u0041} \"quoted\". Back\\slash.");
    texts.put(
        "the same words released and withheld",
        "The client said she slept. He wrote: \"The client said she slept.\" The client said she"
            + " slept.\n\nThe client said she slept.\n\n");
    return texts;
  }
}
