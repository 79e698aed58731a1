package keep.seal.people;

import java.util.List;
import keep.seal.json.Word;

/// What a card's holder does (protocol section 3). The reserved roles `custody`, `trustee` and
/// `recovery` are absent and so refused.
public enum Role implements Word {
  /// Writes and seals notes, grants them to colleagues; a member.
  COUNSELLOR("counsellor", Certifier.SERVICE),
  /// Schedules, releases, takes in; a member.
  RELEASER("releaser", Certifier.SERVICE),
  /// The court's registrar: clears judges' orders, countersigns, ends orders.
  REGISTRAR("registrar", Certifier.COURT),
  /// Orders, ends, finds, gives reasons.
  JUDGE("judge", Certifier.COURT),
  /// The person whose notes they are.
  SURVIVOR("survivor", Certifier.SERVICE),
  /// Acts for her.
  ADVISER("adviser", Certifier.SERVICE),
  /// Prosecutor, defence or police.
  PARTY("party", Certifier.SERVICE, Certifier.COURT);

  private final String word;
  private final List<Certifier> authorities;

  Role(String word, Certifier... authorities) {
    this.word = word;
    this.authorities = List.of(authorities);
  }

  @Override
  public String word() {
    return word;
  }

  /// Who may certify it: any single one of these, by its whole quorum.
  public List<Certifier> authorities() {
    return authorities;
  }

  /// A member of the service, for whom the second-person rules count: counsellor or releaser.
  public boolean isMember() {
    return this == COUNSELLOR || this == RELEASER;
  }
}
