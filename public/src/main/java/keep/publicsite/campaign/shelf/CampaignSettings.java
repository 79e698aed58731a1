package keep.publicsite.campaign.shelf;

import org.springframework.core.env.Environment;

/// What an operator decides about campaigns.
///
/// @param folder a folder of campaigns; empty for what was published on this machine, and where
///   nothing was, for those of this build (`keep.campaign.folder`)
/// @param address where the public pages stand, without a last `/` (`keep.public.address`)
/// @param operator who runs this copy; empty until said, and the page then says that nobody real
///   does (`keep.operator`)
/// @param contact e-mail address for volunteers; empty for none (`keep.campaign.contact`)
/// @param preview drafts are shown, and every page says so (`keep.campaign.preview`)
/// @param home folder of all data, for what was published
public record CampaignSettings(
    String folder, String address, String operator, String contact, boolean preview, String home) {

  public static CampaignSettings of(Environment environment, String home) {
    String address = environment.getProperty("keep.public.address", "http://127.0.0.1:8081");
    return new CampaignSettings(
        environment.getProperty("keep.campaign.folder", ""),
        address.endsWith("/") ? address.substring(0, address.length() - 1) : address,
        environment.getProperty("keep.operator", ""),
        environment.getProperty("keep.campaign.contact", ""),
        environment.getProperty("keep.campaign.preview", Boolean.class, false),
        home);
  }
}
