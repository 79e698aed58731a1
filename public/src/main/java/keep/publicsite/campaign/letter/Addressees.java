package keep.publicsite.campaign.letter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import keep.places.Postcode;

/// Whom letters go to: members by the code of their constituency, peers by their place in the
/// snapshot.
public final class Addressees {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final CampaignFiles files;
  private final Election election;

  public Addressees(CampaignFiles files, Election election) {
    this.files = files;
    this.election = election;
  }

  /// Somebody a letter goes to.
  ///
  /// @param name empty while the seat is vacant
  /// @param place name of the constituency; empty for a peer
  /// @param email published address; empty where there is none
  /// @param member whether it is a member of the Commons
  public record Addressee(String name, String place, String email, boolean member) {}

  /// @param to code of a constituency, or `peer-N`, as a form sent it
  /// @return empty for nobody, and for a member while there are none
  public Optional<Addressee> find(String to) {
    if (to.matches("peer-[0-9]{1,3}")) {
      int number = Integer.parseInt(to.substring(5));
      List<Parliament.Peer> peers = files.parliament().peers();
      return number < peers.size()
          ? Optional.of(
              new Addressee(peers.get(number).name(), "", peers.get(number).email(), false))
          : Optional.empty();
    }
    if (isElection()) {
      return Optional.empty();
    }
    return files.postcodes().constituencies().stream()
        .filter(constituency -> constituency.code().equals(to))
        .findFirst()
        .map(constituency ->
            files
                .parliament()
                .member(constituency)
                .map(member ->
                    new Addressee(member.name(), constituency.name(), member.email(), true))
                .orElse(new Addressee("", constituency.name(), "", true)));
  }

  /// Whether nobody is a member just now.
  public boolean isElection() {
    return election.isOn(LocalDate.now(LONDON));
  }

  /// Whether a postal address names a postcode that lies, wholly or in part, in a constituency. It
  /// is looked up in memory.
  ///
  /// @param address as typed, in several lines
  /// @param code of the constituency
  public boolean isIn(String address, String code) {
    return Postcode.within(address).stream()
        .anyMatch(postcode ->
            switch (files.postcodes().find(postcode)) {
              case Place.One one -> one.constituency().code().equals(code);
              case Place.Ended ended -> ended.constituency().code().equals(code);
              case Place.Several several ->
                  several.constituencies().stream().anyMatch(each -> each.code().equals(code));
              case Place.NorthernIrelandNotHeld ireland -> false;
              case Place.Unknown unknown -> false;
              case Place.Without without -> false;
            });
  }
}
