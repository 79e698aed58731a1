package keep.publicsite.campaign.moderate;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.shelf.CampaignShelf;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.store.CampaignStore;
import keep.database.KeepHome;

/// The campaigns the desk can name: a name with a letter wrong would open a book of its own.
final class KnownCampaigns {
  private KnownCampaigns() {}

  /// Those that are shown, the featured one first, then those that were signed once.
  static List<String> of(CampaignStore store, KeepHome home, Map<String, String> environment) {
    CampaignSettings settings =
        new CampaignSettings(
            environment.getOrDefault("KEEP_CAMPAIGN_FOLDER", ""),
            "",
            "",
            "",
            false,
            home.root().toString());
    SequencedSet<String> known = new LinkedHashSet<>();
    new CampaignShelf(settings, InstantSource.system())
        .all().stream().map(Campaign::slug).forEach(known::add);
    known.addAll(signed(store));
    return List.copyOf(known);
  }

  private static List<String> signed(CampaignStore store) {
    return store.inOne(connection -> {
      List<String> slugs = new ArrayList<>();
      try (PreparedStatement read =
              connection.prepareStatement("SELECT slug FROM campaign.book ORDER BY book");
          ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          slugs.add(rows.getString(1));
        }
      }
      return slugs;
    });
  }
}
