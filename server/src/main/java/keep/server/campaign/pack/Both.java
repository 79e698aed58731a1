package keep.server.campaign.pack;

import keep.server.site.Language;

/// A text in both languages.
public record Both(String english, String welsh) {
  public String in(Language language) {
    return switch (language) {
      case EN -> english;
      case CY -> welsh;
    };
  }
}
