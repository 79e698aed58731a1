package keep.publicsite.campaign.pack;

import keep.site.Language;

/// A text in both languages.
public record Both(String english, String welsh) {
  public String in(Language language) {
    return switch (language) {
      case EN -> english;
      case CY -> welsh;
    };
  }
}
