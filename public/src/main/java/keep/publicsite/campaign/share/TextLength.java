package keep.publicsite.campaign.share;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// How long a post is, as each network counts it.
public final class TextLength {
  /// What X and Mastodon count for any address.
  static final int SHORT_LINK = 23;

  /// Code points that X counts once; everything else counts twice (its published configuration,
  /// version 3).
  private static final int[][] LIGHT = {{0, 4351}, {8192, 8205}, {8208, 8223}, {8242, 8247}};

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private TextLength() {}

  /// The length of a post on a network, address and hashtag with it. For Facebook and LinkedIn,
  /// which take no text, 0. Mail is counted in letters of the link itself.
  public static int of(Target target, Post post) {
    return switch (target) {
      case X -> heavy(post.withoutAddress()) + 1 + SHORT_LINK;
      case BLUESKY -> clusters(post.whole());
      case MASTODON -> clusters(shortened(post.withoutAddress())) + 1 + SHORT_LINK;
      case THREADS, WHATSAPP, SMS -> clusters(post.whole());
      case FACEBOOK, LINKEDIN -> 0;
      case MAIL -> ShareLink.to(target, post, "").length();
    };
  }

  /// Whether a network takes the post whole.
  public static boolean fits(Target target, Post post) {
    return of(target, post) <= target.limit();
  }

  private static String shortened(String text) {
    return LINK.matcher(text).replaceAll("x".repeat(SHORT_LINK));
  }

  /// Letters as a person counts them (extended grapheme clusters, Unicode annex 29).
  private static int clusters(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int count = 0;
    while (letters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /// X counts a whole emoji as two, letters of most scripts as one, and others as two.
  private static int heavy(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    String shortened = shortened(text);
    letters.setText(shortened);
    int weight = 0;
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      String cluster = shortened.substring(from, to);
      boolean emoji =
          cluster
              .codePoints()
              .anyMatch(point ->
                  com.ibm.icu.lang.UCharacter.hasBinaryProperty(
                          point, com.ibm.icu.lang.UProperty.EMOJI_PRESENTATION)
                      || point == 0xFE0F);
      weight += emoji ? 2 : cluster.codePoints().map(TextLength::weight).sum();
    }
    return weight;
  }

  private static int weight(int point) {
    for (int[] range : LIGHT) {
      if (point >= range[0] && point <= range[1]) {
        return 1;
      }
    }
    return 2;
  }
}
