package keep.seal.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Which passages may go to whom, for what, until when (protocol section 7).
///
/// An order that was read is well formed. Whether its fields fit its basis is asked with
/// [OrderFault], and its signatures are checked by whoever relies on it. An order never widens:
/// [#supersedes] names an old one, which an order-end has ended.
///
/// @param order its own pseudonym
/// @param by the cards of whoever made it, ascending
/// @param asked the act by which the material was first asked for
/// @param courtRefCommit commits to the court's docket number, for judge and paper
/// @param wordsCommit commits to the order's own words or their transcription
/// @param scanSha256 of the paper as received
/// @param terms conditions on people, ascending
/// @param tellWithheld whether a reader of a release may learn how much stays closed
/// @param issued Unix seconds; from here the survivor may be shown it
/// @param notBefore Unix seconds; not before `issued`
/// @param expires Unix seconds; after `notBefore`
/// @param scope per note, ascending
/// @param recipients ascending
public record Order(
    Id16 order,
    Id16 matter,
    Basis basis,
    Under under,
    List<Sid> by,
    Optional<Sid> asked,
    Optional<Digest> courtRefCommit,
    Optional<Digest> wordsCommit,
    Optional<Digest> scanSha256,
    List<Term> terms,
    boolean tellWithheld,
    long issued,
    long notBefore,
    long expires,
    Mode mode,
    Extent extent,
    List<Scope> scope,
    List<Recipient> recipients,
    Purpose purpose,
    Optional<Sid> supersedes,
    Nonce nonce) {
  public Order {
    by = by.stream().sorted().distinct().toList();
    terms = terms.stream().sorted(Comparator.comparing(Term::word)).distinct().toList();
    scope = scope.stream().sorted().distinct().toList();
    recipients = recipients.stream().sorted().distinct().toList();
  }

  /// Reads an order's payload. Signatures and fitness to its basis are not looked at here.
  public static Order parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.ORDER),
                "order",
                "v",
                "order",
                "matter",
                "basis",
                "under",
                "by",
                "asked",
                "court_ref_commit",
                "words_commit",
                "scan_sha256",
                "terms",
                "tell_withheld",
                "issued",
                "not_before",
                "expires",
                "mode",
                "extent",
                "scope",
                "recipients",
                "purpose",
                "supersedes",
                "nonce")
            .version();
    return new Order(
        fields.id16("order"),
        fields.id16("matter"),
        fields.word("basis", Basis.values()),
        fields.word("under", Under.values()),
        fields.sids("by"),
        fields.sidOrEmpty("asked"),
        fields.digestOrEmpty("court_ref_commit"),
        fields.digestOrEmpty("words_commit"),
        fields.digestOrEmpty("scan_sha256"),
        readTerms(fields),
        fields.yes("tell_withheld"),
        fields.integer("issued"),
        fields.integer("not_before"),
        fields.integer("expires"),
        fields.word("mode", Mode.values()),
        fields.word("extent", Extent.values()),
        Scope.readSet(fields, "scope"),
        Recipient.readSet(fields, "recipients"),
        fields.word("purpose", Purpose.values()),
        fields.sidOrEmpty("supersedes"),
        fields.nonce("nonce"));
  }

  private static List<Term> readTerms(Fields fields) throws MalformedInput {
    List<Term> terms = new ArrayList<>();
    for (String word : fields.texts("terms")) {
      terms.add(
          Term.ofWord(word)
              .orElseThrow(() -> fields.fault("terms", "holds a condition of no known kind")));
    }
    return terms;
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("order", order)
        .put("matter", matter)
        .put("basis", basis)
        .put("under", under)
        .sids("by", by)
        .sidOrEmpty("asked", asked)
        .digestOrEmpty("court_ref_commit", courtRefCommit)
        .digestOrEmpty("words_commit", wordsCommit)
        .digestOrEmpty("scan_sha256", scanSha256)
        .texts("terms", terms.stream().map(Term::word).toList())
        .put("tell_withheld", tellWithheld ? "yes" : "no")
        .put("issued", issued)
        .put("not_before", notBefore)
        .put("expires", expires)
        .put("mode", mode)
        .put("extent", extent)
        .list("scope", scope.stream().map(Scope::json).toList())
        .list("recipients", recipients.stream().map(Recipient::json).toList())
        .put("purpose", purpose)
        .sidOrEmpty("supersedes", supersedes)
        .put("nonce", nonce)
        .bytes();
  }

  /// The order as a statement, signed by everybody in [#by].
  public Statement sign(List<? extends Signer> signers) {
    return Statement.signed(StatementKind.ORDER, payload(), signers);
  }

  /// What it names of the note with this header.
  public Optional<Scope> scopeOf(Sid header) {
    return scope.stream().filter(one -> one.header().equals(header)).findFirst();
  }

  /// Whether it names this place of this note.
  public boolean names(Sid header, int index) {
    return scopeOf(header)
        .filter(one -> extent == Extent.WHOLE || one.passages().contains(index))
        .isPresent();
  }
}
