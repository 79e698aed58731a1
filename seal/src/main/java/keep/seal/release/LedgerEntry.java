package keep.seal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.NodeSource;
import keep.ledger.Proofs;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Where one statement stands in the ledger, with the proof.
///
/// @param statement its id
/// @param kind its kind, which is inside the leaf
/// @param index its place, from 0
/// @param path from the leaf to the root of the package's checkpoint
/// @param blind opens the leaf of a sealed entry; empty for a public one
public record LedgerEntry(
    Sid statement, StatementKind kind, long index, List<Hash> path, Optional<Blind> blind) {
  public LedgerEntry {
    path = List.copyOf(path);
  }

  /// The entry of a statement that stands at `index` of the first `size` leaves of a tree.
  ///
  /// @param blind the entry's blind, empty for a card
  /// @param nodes the tree, in memory or in tiles
  public static LedgerEntry of(
      Statement statement, Optional<Blind> blind, long index, long size, NodeSource nodes) {
    return of(statement.sid(), statement.kind(), blind, index, size, nodes);
  }

  /// As above, for a statement that is not shown itself.
  public static LedgerEntry of(
      Sid statement,
      StatementKind kind,
      Optional<Blind> blind,
      long index,
      long size,
      NodeSource nodes) {
    return new LedgerEntry(statement, kind, index, Proofs.inclusion(index, size, nodes), blind);
  }

  /// Reads a list that ascends by index; two entries with one index are left to the verifier.
  static List<LedgerEntry> readList(Fields outer, String name) throws MalformedInput {
    List<LedgerEntry> all = new ArrayList<>();
    for (Fields fields : outer.objects(name, "stmt", "kind", "index", "path", "blind")) {
      LedgerEntry entry =
          new LedgerEntry(
              fields.sid("stmt"),
              fields.word("kind", StatementKind.values()),
              fields.integer("index"),
              readPath(fields),
              readBlind(fields));
      if (!all.isEmpty() && all.getLast().index() > entry.index()) {
        throw fields.fault("index", "must not be below the one before it");
      }
      all.add(entry);
    }
    return all;
  }

  private static Optional<Blind> readBlind(Fields fields) throws MalformedInput {
    return fields.text("blind").isEmpty()
        ? Optional.empty()
        : Optional.of(new Blind(fields.bytes("blind", Blind.LENGTH)));
  }

  static List<Hash> readPath(Fields fields) throws MalformedInput {
    List<Hash> path = new ArrayList<>();
    for (Bytes bytes : fields.sequence("path", Hash.LENGTH)) {
      path.add(Hash.of(bytes.toArray()));
    }
    return path;
  }

  JsonObject json() {
    return JsonObject.with()
        .put("stmt", statement)
        .put("kind", kind)
        .put("index", index)
        .texts("path", pathTexts(path))
        .put("blind", blind.map(one -> one.bytes().text()).orElse(""))
        .object();
  }

  static List<String> pathTexts(List<Hash> path) {
    return path.stream().map(hash -> Bytes.of(hash.bytes()).text()).toList();
  }

  /// Whether it has a blind exactly if its kind is one of those a package proves sealed; cards
  /// stand in public.
  public boolean blindFits() {
    return switch (kind) {
      case CARD -> blind.isEmpty();
      case ACT, HEADER, ORDER, CLEARANCE, RELEASE -> blind.isPresent();
      case POLICY, CARD_END, SEAL, GRANTS, DEPOSIT, ORDER_END, READ, SLOT -> false;
    };
  }

  /// The leaf's hash, computed from what is shown. Asked only where [#blindFits].
  public Hash leafHash() {
    Hash stmt = Hash.of(statement.toArray());
    LeafText leaf =
        blind.isEmpty()
            ? new LeafText.Public(kind.word(), stmt)
            : LeafText.sealed(kind.word(), stmt, blind.get().bytes().toArray());
    return leaf.hash();
  }

  /// Whether the path leads from this leaf to the root of a tree of that size, with exactly the
  /// right length.
  public boolean standsIn(Hash root, long size) {
    return Proofs.includes(root, size, index, leafHash(), path);
  }
}
