package keep.seal.matter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Somebody did something in a matter (protocol section 7). Acts form a chain, and the chain is the
/// matter: each names the one before it.
///
/// An act holds kinds, dates, answers, pseudonyms and digests, never a name, a narrative or a
/// quotation; these are deposits.
///
/// @param matter the matter's pseudonym
/// @param prev the matter's last act; empty only for step `open`
/// @param step the word of the process: `open`, `ask`, `find`, `countersign` and so on
/// @param facts what this act states
/// @param onBehalfOf for whom a member enters it, where that person has no key
/// @param by the card of whoever signs
/// @param papers deposits, orders, order-ends, clearances and releases filed with it or named
///   again, ascending
/// @param at Unix seconds; the day of the rules, and a claim
public record Act(
    Id16 matter,
    Optional<Sid> prev,
    String step,
    ActFacts facts,
    Optional<OnBehalfOf> onBehalfOf,
    Sid by,
    List<Sid> papers,
    long at,
    Nonce nonce) {
  /// The step that begins a matter. It alone sets `regime` and `regimeVersion`.
  public static final String OPEN = "open";

  private static final Pattern STEP = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
  private static final int LONGEST_STEP = 64;

  public Act {
    papers = papers.stream().sorted().distinct().toList();
    if (!isStep(step) || step.equals(OPEN) != prev.isEmpty() || !opensWhole(step, facts)) {
      throw new IllegalArgumentException(
          "only the step open has no act before it, and it names regime and regimeVersion");
    }
  }

  /// Reads a signed act's payload. The signature is not looked at here.
  public static Act parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.ACT),
                "act",
                "v",
                "matter",
                "prev",
                "step",
                "facts",
                "for",
                "by",
                "papers",
                "at",
                "nonce")
            .version();
    String step = fields.text("step");
    Optional<Sid> prev = fields.sidOrEmpty("prev");
    if (!isStep(step)) {
      throw fields.fault("step", "must be a word of small letters, digits and hyphens");
    }
    if (step.equals(OPEN) != prev.isEmpty()) {
      throw fields.fault("prev", "must be empty for the step open and for no other");
    }
    ActFacts facts = ActFacts.read(fields.object("facts"), "act.facts");
    if (!opensWhole(step, facts)) {
      throw fields.fault("facts", "must name regime and regimeVersion where a matter is opened");
    }
    return new Act(
        fields.id16("matter"),
        prev,
        step,
        facts,
        fields.text("for").isEmpty()
            ? Optional.empty()
            : Optional.of(fields.word("for", OnBehalfOf.values())),
        fields.sid("by"),
        fields.sids("papers"),
        fields.integer("at"),
        fields.nonce("nonce"));
  }

  private static boolean isStep(String step) {
    return step.length() <= LONGEST_STEP && STEP.matcher(step).matches();
  }

  private static boolean opensWhole(String step, ActFacts facts) {
    return !step.equals(OPEN)
        || (facts.values().containsKey("regime") && facts.values().containsKey("regimeVersion"));
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("matter", matter)
        .sidOrEmpty("prev", prev)
        .put("step", step)
        .put("facts", facts.json())
        .put("for", onBehalfOf.map(OnBehalfOf::word).orElse(""))
        .put("by", by)
        .sids("papers", papers)
        .put("at", at)
        .put("nonce", nonce)
        .bytes();
  }

  public Statement sign(Signer signer) {
    return Statement.signed(StatementKind.ACT, payload(), List.of(signer));
  }
}
