package keep.publicsite.campaign.share;

/// Where a post can go by a plain link. The address forms and limits were read on 23 November 2026
/// in each network's own documentation where there is one (X, Bluesky), else in pages about share
/// buttons; WhatsApp's is common knowledge.
public enum Target {
  /// Hashtag and address apart; any address counts as its own short link.
  X("x", "X", 280),
  /// One parameter; the address counts in full.
  BLUESKY("bluesky", "Bluesky", 300),
  /// Needs the person's own server; see [MastodonServer].
  MASTODON("mastodon", "Mastodon", 500),
  /// Address apart.
  THREADS("threads", "Threads", 500),
  /// Takes only the address; the words come from the page's own description.
  FACEBOOK("facebook", "Facebook", 0),
  /// Takes only the address.
  LINKEDIN("linkedin", "LinkedIn", 0),
  /// No limit that matters.
  WHATSAPP("whatsapp", "WhatsApp", 4096),
  /// The person's own mail program. Longer links are cut by some of them.
  MAIL("mail", "", 2000),
  /// The telephone's own messages; 160 letters are one part of a message.
  SMS("sms", "", 480);

  private final String id;
  private final String ownName;
  private final int limit;

  Target(String id, String ownName, int limit) {
    this.id = id;
    this.ownName = ownName;
    this.limit = limit;
  }

  /// Short name for settings and style.
  public String id() {
    return id;
  }

  /// The network's name, the same in every language; empty for what is no network.
  public String ownName() {
    return ownName;
  }

  /// The most that fits, counted as [TextLength] does; 0 where no text is taken.
  public int limit() {
    return limit;
  }
}
