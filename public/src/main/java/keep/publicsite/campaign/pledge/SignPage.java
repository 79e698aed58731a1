package keep.publicsite.campaign.pledge;

/// What the page with the form shows.
///
/// @param title what one signs for
/// @param notice what stands above the form: `busy`, `paused`, `often`, `closed`; empty for nothing
/// @param count confirmed signatures
/// @param folder whether mail is laid into a folder instead of being sent
public record SignPage(SignForm form, String title, String notice, long count, boolean folder) {
  /// Whether the form is shown at all.
  public boolean takes() {
    return !notice.equals("closed");
  }
}
