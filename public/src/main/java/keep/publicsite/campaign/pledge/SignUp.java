package keep.publicsite.campaign.pledge;

import keep.site.Language;

/// One filled-in form on its way into a book; who it is stands sealed.
///
/// @param mark recognises the address, see [BookKey#mark]
/// @param sealed a [Signer], sealed
/// @param constituency code such as `E14001234`; empty where it is not known
/// @param nation `E`, `W`, `S`, `N`; empty where it is not known
/// @param wording number of the words above the button
/// @param wants number of the words under which updates were asked for; 0 where they were not
public record SignUp(
    int book,
    byte[] mark,
    byte[] sealed,
    Language language,
    String constituency,
    String nation,
    int wording,
    int wants) {
  @Override
  public String toString() {
    return "SignUp";
  }
}
