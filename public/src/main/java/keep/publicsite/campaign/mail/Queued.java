package keep.publicsite.campaign.mail;

import java.util.Locale;

/// One row of the outbox that a sender holds.
///
/// @param book number of the campaign's book
/// @param subject number of the signature or letter it is about
/// @param generation which mail of its kind to the same person; for news the number of the news
/// @param attempts how often it was tried, this time included
public record Queued(int book, Kind kind, long subject, int generation, int attempts) {
  /// What a mail is for.
  public enum Kind {
    CONFIRM,
    ALREADY,
    UPDATE,
    LETTER_CONFIRM,
    LETTER,
    LETTER_BACK,
    ANSWERED;

    /// As in the database.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Whether the row stays when it was sent, so that nobody gets the same twice.
    boolean isRemembered() {
      return switch (this) {
        case CONFIRM, ALREADY, LETTER_CONFIRM -> false;
        case UPDATE, LETTER, LETTER_BACK, ANSWERED -> true;
      };
    }
  }
}
