package keep.seal.people;

import java.util.List;
import keep.seal.json.Word;

/// What a card's holder does (protocol section 3). The reserved roles `custody`, `trustee` and
/// `recovery` are absent and so refused.
public enum Role implements Word {
  /// Writes and seals notes, grants them to colleagues; a member.
  COUNSELLOR("counsellor", Authority.SERVICE),
  /// Schedules, releases, takes in; a member.
  RELEASER("releaser", Authority.SERVICE),
  /// The court's registrar: clears judges' orders, countersigns, ends orders.
  REGISTRAR("registrar", Authority.COURT),
  /// Orders, ends, finds, gives reasons.
  JUDGE("judge", Authority.COURT),
  /// The person whose notes they are.
  SURVIVOR("survivor", Authority.SERVICE),
  /// Acts for her.
  ADVISER("adviser", Authority.SERVICE),
  /// Prosecutor, defence or police.
  PARTY("party", Authority.SERVICE, Authority.COURT);

  private final String word;
  private final List<Authority> authorities;

  Role(String word, Authority... authorities) {
    this.word = word;
    this.authorities = List.of(authorities);
  }

  @Override
  public String word() {
    return word;
  }

  /// Who may certify it: any single one of these, by its whole quorum.
  public List<Authority> authorities() {
    return authorities;
  }

  /// A member of the service, for whom the second-person rules count: counsellor or releaser.
  public boolean isMember() {
    return this == COUNSELLOR || this == RELEASER;
  }
}
