package keep.finder;

/// How to reach a service. Empty means not seen. A number that is known to be old is never in here.
///
/// @param phone as it is read aloud, with spaces
/// @param phoneWords about the number, in English
/// @param email address for people who look for help
/// @param website host name without scheme, such as `rctn.org.uk`
public record Reach(String phone, String phoneWords, String email, String website) {
  /// Whether any way to it was seen.
  public boolean isKnown() {
    return !phone.isEmpty() || !email.isEmpty() || !website.isEmpty();
  }

  /// Nothing was seen.
  public static final Reach UNSEEN = new Reach("", "", "", "");
}
