package keep.seal.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// What an author signs of one version of a note: its tree's root, and nothing of its text. It
/// never changes and travels with every excerpt.
///
/// @param statement the signed bytes
/// @param note the note, the same in all versions
/// @param version from 1 up
/// @param prev the header of the version before, absent exactly for version 1
/// @param author the author's card
/// @param leaves a power of two, 1..65,536
/// @param root the tree's root
/// @param countCommitment commits to how many passages there are, see [PassageCount]
/// @param created the day, a claim
public record Header(
    Statement statement,
    Id16 note,
    int version,
    Optional<Sid> prev,
    Sid author,
    int leaves,
    Digest root,
    Digest countCommitment,
    LocalDate created) {

  /// Signs a header over `tree`.
  public static Header signed(
      Id16 note,
      int version,
      Optional<Sid> prev,
      Sid author,
      NoteTree tree,
      LocalDate created,
      Signer pen) {
    if ((version == 1) == prev.isPresent()) {
      throw new IllegalArgumentException("version 1, and only it, follows nothing");
    }
    byte[] payload =
        JsonObject.with()
            .version()
            .put("note", note)
            .put("ver", version)
            .sidOrEmpty("prev", prev)
            .put("author", author)
            .put("leaves", tree.size())
            .put("root", tree.root())
            .put("count_commit", tree.countCommitment())
            .put("created", created.toString())
            .bytes();
    return new Header(
        Statement.signed(StatementKind.HEADER, payload, List.of(pen)),
        note,
        version,
        prev,
        author,
        tree.size(),
        tree.root(),
        tree.countCommitment(),
        created);
  }

  /// Reads a header whose tree can exist.
  public static Header parse(Statement statement) throws MalformedInput {
    Header header = parseAnyShape(statement);
    if (!header.hasTree()) {
      throw MalformedInput.form("header.leaves", "must be a power of two, 1 to 65536");
    }
    return header;
  }

  /// Reads a header without asking whether its number of leaves can be a tree's: the offline
  /// verifier asks that in a step of its own, see [#hasTree].
  public static Header parseAnyShape(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.HEADER),
                "header",
                "v",
                "note",
                "ver",
                "prev",
                "author",
                "leaves",
                "root",
                "count_commit",
                "created")
            .version();
    int version = (int) fields.integer("ver", 1, Integer.MAX_VALUE);
    Optional<Sid> prev = fields.sidOrEmpty("prev");
    if ((version == 1) == prev.isPresent()) {
      throw fields.fault("prev", "must be empty for version 1 and for no other");
    }
    return new Header(
        statement,
        fields.id16("note"),
        version,
        prev,
        fields.sid("author"),
        (int) fields.integer("leaves", 0, Integer.MAX_VALUE),
        fields.digest("root"),
        fields.digest("count_commit"),
        fields.date("created"));
  }

  /// Whether the number of leaves is a power of two, 1 to 65,536.
  public boolean hasTree() {
    return Integer.bitCount(leaves) == 1 && leaves <= Scatter.MOST_LEAVES;
  }

  public Sid sid() {
    return statement.sid();
  }
}
