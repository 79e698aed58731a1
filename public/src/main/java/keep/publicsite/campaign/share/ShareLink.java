package keep.publicsite.campaign.share;

/// The link that opens a network's own composer with a post in it. Nothing of it names the person
/// who shares.
public final class ShareLink {
  private ShareLink() {}

  /// The link for every target that needs nothing more than the post.
  ///
  /// @param subject of a message by e-mail; not used elsewhere
  /// @throws IllegalArgumentException for Mastodon, which needs a server: [#toMastodon]
  public static String to(Target target, Post post, String subject) {
    String address = Component.of(post.address());
    String whole = Component.of(post.whole());
    return switch (target) {
      case X ->
          "https://x.com/intent/tweet?text="
              + Component.of(post.said())
              + "&url="
              + address
              + (post.hashtag().isEmpty() ? "" : "&hashtags=" + Component.of(post.hashtag()));
      case BLUESKY -> "https://bsky.app/intent/compose?text=" + whole;
      case THREADS ->
          "https://www.threads.net/intent/post?text="
              + Component.of(post.withoutAddress())
              + "&url="
              + address;
      case FACEBOOK -> "https://www.facebook.com/sharer/sharer.php?u=" + address;
      case LINKEDIN -> "https://www.linkedin.com/sharing/share-offsite/?url=" + address;
      case WHATSAPP -> "https://wa.me/?text=" + whole;
      case MAIL ->
          "mailto:?subject="
              + Component.of(subject)
              + "&body="
              + Component.ofMail(post.withoutAddress() + "\n\n" + post.address());
      case SMS -> "sms:?&body=" + whole;
      case MASTODON -> throw new IllegalArgumentException("Mastodon needs a server");
    };
  }

  /// The link on somebody's own Mastodon server.
  public static String toMastodon(MastodonServer server, Post post) {
    return "https://" + server.host() + "/share?text=" + Component.of(post.whole());
  }
}
