package keep.publicsite.campaign.letter;

import java.util.List;

/// What our table says about a postcode. Not knowing is an answer too.
public sealed interface Place {
  /// All of it lies in one constituency.
  record One(Constituency constituency) implements Place {}

  /// It lies on a boundary; only the person knows on which side the home is.
  record Several(List<Constituency> constituencies) implements Place {}

  /// It was taken out of use; the constituency is where it lay.
  record Ended(Constituency constituency) implements Place {}

  /// A place without a member of the House of Commons, or one that is nowhere.
  record Without(Why why) implements Place {
    /// Which of them.
    public enum Why {
      /// Jersey, Guernsey and the Isle of Man have parliaments of their own.
      CROWN_DEPENDENCY,
      /// A forces address says nothing about where somebody votes.
      FORCES,
      /// Overseas territories have assemblies of their own.
      TERRITORY,
      /// Made for one addressee, not for a place.
      SPECIAL
    }
  }

  /// Northern Ireland, where the table that is loaded has none of its postcodes.
  record NorthernIrelandNotHeld() implements Place {}

  /// Not in the table.
  record Unknown() implements Place {}
}
