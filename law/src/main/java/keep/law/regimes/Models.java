package keep.law.regimes;

import java.util.Optional;
import keep.law.Regime;
import keep.law.campaign.Campaign;
import keep.law.campaign.CampaignModel;
import keep.law.englandwales.EnglandWales;
import keep.law.englandwales.EnglandWalesModel;
import keep.law.explore.Model;

/// How each regime is explored.
public final class Models {
  private Models() {}

  /// The model of a regime, with the rules that this one has; empty for a regime without one.
  public static Optional<Model> of(Regime regime) {
    return switch (regime) {
      case Campaign campaign -> Optional.of(new CampaignModel(campaign));
      case EnglandWales law -> Optional.of(new EnglandWalesModel(law));
      default -> Optional.empty();
    };
  }
}
