package keep.publicsite.campaign.pledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import keep.publicsite.campaign.pack.Campaign;

/// The campaigns that can be signed, as the packs shown now say: one published while the site runs
/// can be signed at once.
public final class Pledges {
  private final Supplier<List<Campaign>> shown;

  /// @param shown the campaigns shown now, the featured one first
  public Pledges(Supplier<List<Campaign>> shown) {
    this.shown = shown;
  }

  /// In the order in which they are shown.
  public List<Pledge> all() {
    return shown.get().stream().flatMap(campaign -> of(campaign).stream()).toList();
  }

  /// A campaign by its name in addresses; empty where it is not shown or not signed.
  public Optional<Pledge> find(String slug) {
    return shown.get().stream()
        .filter(campaign -> campaign.slug().equals(slug))
        .findFirst()
        .flatMap(Pledges::of);
  }

  private static Optional<Pledge> of(Campaign campaign) {
    return campaign
        .invitation()
        .sign()
        .map(sign -> new Pledge(campaign.slug(), sign.english(), sign.welsh()));
  }
}
