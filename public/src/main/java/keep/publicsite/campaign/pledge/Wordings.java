package keep.publicsite.campaign.pledge;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keep.publicsite.campaign.store.CampaignStore;
import keep.site.Language;

/// The exact words people agree to, each kept once under a number that every consent carries.
public final class Wordings {
  private final CampaignStore store;
  private final Map<Wording, Integer> numbers = new ConcurrentHashMap<>();

  /// Where words stand on the form.
  public enum Place {
    SIGNING,
    UPDATES,
    LETTER,
    QUESTION
  }

  private record Wording(Place place, Language language, String said) {}

  public Wordings(CampaignStore store) {
    this.store = store;
  }

  /// The number of these words; the first use writes them down.
  public int number(Place place, Language language, String said) {
    Wording wording = new Wording(place, language, said);
    Integer number = numbers.get(wording);
    if (number == null) {
      number = write(wording);
      numbers.put(wording, number);
    }
    return number;
  }

  private int write(Wording wording) {
    return store.inOne(connection -> {
      String[] values = {
        wording.place().name().toLowerCase(Locale.ROOT), wording.language().name(), wording.said()
      };
      for (String sql :
          new String[] {
            "INSERT INTO campaign.wording (place, language, said) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING RETURNING wording",
            "SELECT wording FROM campaign.wording WHERE place = ? AND language = ? AND said = ?"
          }) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          for (int at = 0; at < values.length; at++) {
            statement.setString(at + 1, values[at]);
          }
          try (ResultSet row = statement.executeQuery()) {
            if (row.next()) {
              return row.getInt(1);
            }
          }
        }
      }
      throw new IllegalStateException("a wording was neither written nor there");
    });
  }
}
