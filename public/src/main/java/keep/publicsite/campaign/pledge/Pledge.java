package keep.publicsite.campaign.pledge;

import keep.site.Language;

/// A campaign that can be signed.
///
/// @param slug its name in addresses
/// @param english what one signs for, in one sentence
/// @param welsh the same in Welsh
public record Pledge(String slug, String english, String welsh) {
  /// What one signs for.
  public String ask(Language language) {
    return language == Language.EN ? english : welsh;
  }

  /// An address below this campaign.
  String path(String rest) {
    return "/campaign/" + slug + rest;
  }
}
