package keep.law.dates;

/// Whose calendar counts. Never use one nation's list for another.
public enum Nation {
  ENGLAND_AND_WALES,
  SCOTLAND,
  NORTHERN_IRELAND;
}
