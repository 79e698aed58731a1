package keep.places;

import java.util.Set;

/// What the letters of a postcode say of where it is.
public final class PostcodeAreas {
  /// The 121 areas of Great Britain and Northern Ireland, the three of the Crown Dependencies, and
  /// those of the forces and of single addressees.
  static final Set<String> ALL =
      Set.of(
          ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT"
                  + " DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD"
                  + " LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA"
                  + " SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN"
                  + " WR WS WV YO ZE GY JE IM BF BX XM")
              .split(" "));

  /// Overseas territories with letters of their own: Ascension Island, British Antarctic and Indian
  /// Ocean Territory, the Falklands, Pitcairn, South Georgia, Saint Helena, Tristan da Cunha, Turks
  /// and Caicos.
  static final String TERRITORIES = "ASCN|BIQQ|BBND|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA";

  private static final Set<String> CROWN = Set.of("GY", "JE", "IM");

  /// British Forces post.
  private static final Set<String> FORCES = Set.of("BF", "BFPO");

  /// Made for one addressee, or for nobody: banks and tax offices (BX), the old Girobank, returned
  /// post (QC, XX), Father Christmas, and the area that NP was until 1984.
  private static final Set<String> NOWHERE = Set.of("BX", "GIR", "NPT", "QC", "XM", "XX", "SANTA");

  /// What kind of place the postcodes of an area belong to.
  public enum Kind {
    /// England, Wales, Scotland or Northern Ireland; also letters that nobody uses.
    KINGDOM,
    /// Jersey, Guernsey and the Isle of Man.
    CROWN_DEPENDENCY,
    /// An overseas territory: four letters of its own, or Gibraltar's `GX`.
    TERRITORY,
    /// British Forces post, which says nothing about where somebody is.
    FORCES,
    /// One addressee, not a place.
    NOWHERE
  }

  private PostcodeAreas() {}

  /// Whether there are postcodes that begin so.
  static boolean has(String letters) {
    return ALL.contains(letters) || kind(letters) != Kind.KINGDOM;
  }

  /// @param letters what a postcode begins with, in capitals
  public static Kind kind(String letters) {
    if (FORCES.contains(letters)) {
      return Kind.FORCES;
    }
    if (NOWHERE.contains(letters)) {
      return Kind.NOWHERE;
    }
    if (CROWN.contains(letters)) {
      return Kind.CROWN_DEPENDENCY;
    }
    return letters.length() > 2 || letters.equals("GX") ? Kind.TERRITORY : Kind.KINGDOM;
  }
}
