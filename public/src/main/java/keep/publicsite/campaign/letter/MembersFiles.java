package keep.publicsite.campaign.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import keep.publicsite.campaign.mail.MailAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a [Parliament] snapshot out of answers of the UK Parliament Members service that somebody
/// saved into a folder: pages of members (`items`), and contacts of one member
/// (`contact-NUMBER.json`, `value`). A record that cannot be read is counted, never fatal.
///
/// The shape of those answers was taken from descriptions of the service; it was not tried live.
public final class MembersFiles {
  private static final int COMMONS = 1;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> seats = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, ObjectNode> members = new TreeMap<>();
  private final Map<String, ObjectNode> byNumber = new HashMap<>();
  private int leftOut;

  /// @param constituencies as in the table of postcodes: members are matched to them by name
  public MembersFiles(List<Constituency> constituencies) {
    constituencies.forEach(constituency -> {
      codes.put(plain(constituency.name()), constituency.code());
      seats.put(constituency.code(), constituency.name());
    });
  }

  /// Reads every file of a folder.
  public MembersFiles folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      if (!file.getFileName().toString().startsWith("contact-")) {
        tree(file).path("items").forEach(item -> member(item.path("value")));
      }
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.startsWith("contact-")) {
        ObjectNode member = byNumber.get(name.substring(8, name.length() - 5));
        for (JsonNode contact : tree(file).path("value")) {
          String email = contact.path("email").asString("").strip();
          if (member != null && !email.isEmpty() && !member.has("email")) {
            address(member, email, name);
          }
        }
      }
    }
    return this;
  }

  /// The address of a member as mail is sent to it. Of several in one field the first is taken.
  private void address(ObjectNode member, String email, String file) {
    String seat = seats.getOrDefault(member.path("constituency").asString(""), "");
    switch (MailAddress.read(email)) {
      case MailAddress.Reading.Read read -> member.put("email", read.address().value());
      case MailAddress.Reading.Refused _ -> {
        String first = email.split("[;,\\s]+", 2)[0];
        if (!first.equals(email)
            && MailAddress.read(first) instanceof MailAddress.Reading.Read read) {
          member.put("email", read.address().value());
          faults.add(seat + ": email in " + file + " holds several; the first was taken.");
        } else {
          faults.add(seat + ": email in " + file + " is no e-mail address; none was taken.");
        }
      }
    }
  }

  /// What is to be looked at, each with its seat: an address that is none, several in one field,
  /// and seats without a member, which may be vacant.
  public List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    seats.forEach((code, seat) -> {
      if (!members.containsKey(code)) {
        all.add(seat + ": no member.");
      }
    });
    return List.copyOf(all);
  }

  private static JsonNode tree(Path file) throws IOException {
    try {
      return JsonMapper.shared().readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new IOException(file.getFileName() + " is no JSON", e);
    }
  }

  private void member(JsonNode value) {
    JsonNode seat = value.path("latestHouseMembership");
    String code = codes.get(plain(seat.path("membershipFrom").asString("")));
    boolean sits = seat.path("membershipEndDate").asString("").isEmpty();
    if (seat.path("house").asInt(0) != COMMONS || code == null || !sits) {
      leftOut++;
      return;
    }
    ObjectNode member = JsonMapper.shared().createObjectNode();
    member.put("constituency", code);
    member.put("name", value.path("nameDisplayAs").asString(""));
    member.put("party", value.path("latestParty").path("name").asString(""));
    members.put(code, member);
    byNumber.put(value.path("id").asString(""), member);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }

  /// The snapshot as [Parliament#read] takes it. Peers are added by hand: no service says who
  /// speaks on what.
  public byte[] snapshot(LocalDate asAt, String source) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("as_at", asAt.toString());
    root.put("source", source);
    ArrayNode all = root.putArray("members");
    members.values().forEach(all::add);
    root.putArray("peers");
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  public int taken() {
    return members.size();
  }

  public int leftOut() {
    return leftOut;
  }
}
