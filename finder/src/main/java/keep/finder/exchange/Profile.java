package keep.finder.exchange;

/// Which standard an export keeps to.
public enum Profile {
  /// Human Services Data Specification 3.0, with telephone numbers.
  HSDS,
  /// Open Referral UK 3.0 to the letter: it has no place for a telephone number, an eligibility
  /// text or a waiting time.
  HSDS_UK
}
