package keep.publicsite.campaign.letter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keep.publicsite.campaign.mail.MailAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A snapshot of who sits in Parliament.
///
/// @param asAt the day it was taken
/// @param members by code of constituency; a vacant seat is not there
/// @param peers those who speak on a subject of the campaign
public record Parliament(
    LocalDate asAt, String source, Map<String, Member> members, List<Peer> peers) {

  /// A member of the House of Commons.
  ///
  /// @param name as Parliament writes it
  /// @param email published address; empty where there is none
  public record Member(String name, String party, String email) {}

  /// A member of the House of Lords.
  ///
  /// @param topics subjects they speak on
  public record Peer(String name, String email, List<Topic> topics) {}

  /// What a peer speaks on.
  public enum Topic {
    JUSTICE,
    VICTIMS,
    HEALTH,
    POLICE;

    /// As in the snapshot and in the message source.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The member for a constituency; empty while the seat is vacant.
  public Optional<Member> member(Constituency constituency) {
    return Optional.ofNullable(members.get(constituency.code()));
  }

  /// An address as mail is sent to it; empty for none, so that only post is offered.
  private static String address(String written) {
    return switch (MailAddress.read(written)) {
      case MailAddress.Reading.Read read -> read.address().value();
      case MailAddress.Reading.Refused _ -> "";
    };
  }

  /// @throws IOException if it is no snapshot; the message says what is missing
  public static Parliament read(byte[] json) throws IOException {
    try {
      JsonNode root = JsonMapper.shared().readTree(json);
      Map<String, Member> members = new TreeMap<>();
      for (JsonNode member : root.path("members")) {
        members.put(
            member.required("constituency").asString(),
            new Member(
                member.required("name").asString(),
                member.path("party").asString(""),
                address(member.path("email").asString(""))));
      }
      List<Peer> peers = new ArrayList<>();
      for (JsonNode peer : root.path("peers")) {
        List<Topic> topics = new ArrayList<>();
        for (JsonNode topic : peer.path("topics")) {
          topics.add(Topic.valueOf(topic.asString().toUpperCase(Locale.ROOT)));
        }
        peers.add(
            new Peer(
                peer.required("name").asString(),
                address(peer.path("email").asString("")),
                topics));
      }
      return new Parliament(
          LocalDate.parse(root.required("as_at").asString()),
          root.path("source").asString(""),
          members,
          peers);
    } catch (JacksonException | java.time.DateTimeException | IllegalArgumentException e) {
      throw new IOException("the snapshot of Parliament cannot be read: make it again", e);
    }
  }
}
