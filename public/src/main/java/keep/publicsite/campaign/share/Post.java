package keep.publicsite.campaign.share;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody is about to say: words, one hashtag, accounts to name, and where it leads.
///
/// @param text the words alone
/// @param hashtag with a capital at each word and without `#`; empty for none
/// @param tags accounts of the network it is for, each with its `@`; at most three
/// @param address whole address of the campaign's page
public record Post(String text, String hashtag, List<String> tags, String address) {
  /// More accounts than this read as a crowd, and networks then show it to fewer people.
  public static final int MOST_TAGS = 3;

  public Post {
    if (tags.size() > MOST_TAGS) {
      throw new IllegalArgumentException("at most " + MOST_TAGS + " accounts");
    }
    tags = List.copyOf(tags);
  }

  /// A post that names nobody.
  public Post(String text, String hashtag, String address) {
    this(text, hashtag, List.of(), address);
  }

  /// Text and accounts, for a network that takes hashtag and address apart.
  String said() {
    return joined(Stream.concat(Stream.of(text), tags.stream()));
  }

  /// Everything in one line: text, accounts, hashtag, address.
  public String whole() {
    String marked = hashtag.isEmpty() ? "" : "#" + hashtag;
    return joined(Stream.of(said(), marked, address));
  }

  /// Text, accounts and hashtag, for a network that takes the address apart.
  String withoutAddress() {
    return joined(Stream.of(said(), hashtag.isEmpty() ? "" : "#" + hashtag));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
