package keep.law.regimes;

import java.util.Optional;
import keep.law.Regime;
import keep.law.campaign.Campaign;
import keep.law.campaign.CampaignModel;
import keep.law.canada.Canada;
import keep.law.canada.CanadaModel;
import keep.law.englandwales.EnglandWales;
import keep.law.englandwales.EnglandWalesModel;
import keep.law.explore.Model;
import keep.law.ireland.Ireland;
import keep.law.ireland.IrelandModel;
import keep.law.newsouthwales.NewSouthWales;
import keep.law.newsouthwales.NewSouthWalesModel;
import keep.law.policy.PolicyModel;
import keep.law.policy.PolicyOverLaw;
import keep.law.victoria.Victoria;
import keep.law.victoria.VictoriaModel;

/// How each regime is explored.
public final class Models {
  private Models() {}

  /// The model of a regime, with the rules that this one has; empty for a regime without one.
  public static Optional<Model> of(Regime regime) {
    return switch (regime) {
      case Campaign campaign -> Optional.of(new CampaignModel(campaign));
      case PolicyOverLaw both -> Optional.of(new PolicyModel(both));
      case EnglandWales law -> Optional.of(new EnglandWalesModel(law));
      case Ireland law -> Optional.of(new IrelandModel(law));
      case Canada law -> Optional.of(new CanadaModel(law));
      case NewSouthWales law when law.name().equals(NewSouthWales.NAME) ->
          Optional.of(new NewSouthWalesModel(law));
      case Victoria law -> Optional.of(new VictoriaModel(law));
      default -> Optional.empty();
    };
  }
}
