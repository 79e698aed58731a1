package keep.finder.postcodes;

/// Countries by the codes of the Office for National Statistics.
final class Countries {
  private Countries() {}

  /// @param code such as `E92000001`
  /// @param sector tells Jersey from Guernsey, which share a code, and stands in for a missing code
  static Sector.Country of(String code, String sector) {
    return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
      case 'E' -> Sector.Country.ENGLAND;
      case 'W' -> Sector.Country.WALES;
      case 'S' -> Sector.Country.SCOTLAND;
      case 'N' -> Sector.Country.NORTHERN_IRELAND;
      case 'M' -> Sector.Country.ISLE_OF_MAN;
      default -> bySector(sector);
    };
  }

  private static Sector.Country bySector(String sector) {
    if (sector.startsWith("JE")) {
      return Sector.Country.JERSEY;
    }
    if (sector.startsWith("GY")) {
      return Sector.Country.GUERNSEY;
    }
    if (sector.startsWith("IM")) {
      return Sector.Country.ISLE_OF_MAN;
    }
    return sector.startsWith("BT") ? Sector.Country.NORTHERN_IRELAND : Sector.Country.UNKNOWN;
  }
}
