package keep.publicsite.campaign.pack;

import java.util.List;
import java.util.Objects;
import keep.publicsite.campaign.share.Post;
import keep.publicsite.campaign.share.Target;
import keep.site.Language;

/// Turns a campaign's ready texts into posts.
public final class Posts {
  private Posts() {}

  /// A ready text as a post to a network, with the accounts of that network that may be named.
  ///
  /// @param site where the public pages stand, without a last `/`
  public static Post of(
      Campaign campaign, ReadyText text, Language language, Target target, String site) {
    List<String> tags =
        campaign.partners().stream()
            .map(partner -> partner.handles().get(target.id()))
            .filter(Objects::nonNull)
            .limit(Post.MOST_TAGS)
            .toList();
    return new Post(
        text.words().in(language), campaign.hashtag(), tags, address(campaign, language, site));
  }

  /// Whole address of a campaign's page. It carries nothing about who shares it.
  public static String address(Campaign campaign, Language language, String site) {
    return site + language.address("/campaign/" + campaign.slug());
  }
}
