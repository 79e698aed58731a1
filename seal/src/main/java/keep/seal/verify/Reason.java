package keep.seal.verify;

import static keep.seal.verify.FailureClass.INVALID;
import static keep.seal.verify.FailureClass.NEEDS_TRUST;
import static keep.seal.verify.FailureClass.NOT_COVERED;
import static keep.seal.verify.FailureClass.OTHER_BASIS;

/// Every way in which a check of protocol section 8 can fail: its step, its class, its word and one
/// plain sentence.
///
/// The words are part of the protocol: scripts and the second implementation compare them.
public enum Reason {
  TOO_LARGE(
      1, INVALID, "too-large", "the file is larger than 32 MiB or holds more than any release"),
  FORM(1, INVALID, "form", "the file is not written in the one way that is allowed"),
  CARD_UNUSED(1, INVALID, "card-unused", "the file holds a card that nothing in it needs"),

  POLICY_NOT_GIVEN(
      2, NEEDS_TRUST, "policy-not-given", "nobody has said yet whose policy is to be trusted"),
  POLICY_UNUSABLE(
      2, NEEDS_TRUST, "policy-unusable", "the policy file given is not a whole, signed policy"),
  POLICY_LIVE(
      2,
      NEEDS_TRUST,
      "policy-live",
      "the policy given calls itself live and does not keep the rules for live"),
  POLICY_UNKNOWN(
      2, NEEDS_TRUST, "policy-unknown", "the file names a policy that is not in the one given"),

  CHECKPOINT_MISSING(
      3, INVALID, "checkpoint-missing", "the record's checkpoint is missing where it is required"),
  CHECKPOINT_FORM(3, INVALID, "checkpoint-form", "the record's checkpoint cannot be read"),
  CHECKPOINT_ORIGIN(3, INVALID, "checkpoint-origin", "the checkpoint is of another record"),
  CHECKPOINT_LOG(
      3, INVALID, "checkpoint-log", "the checkpoint does not begin with the record's signature"),
  CHECKPOINT_LINE(
      3,
      INVALID,
      "checkpoint-line",
      "the checkpoint has a line by nobody the policy names as a witness"),
  WITNESS_SIGNATURE(
      3, INVALID, "witness-signature", "a witness's signature does not hold for this checkpoint"),
  WITNESS_TWICE(3, INVALID, "witness-twice", "one witness's key stands twice"),
  WITNESS_QUORUM(3, INVALID, "witness-quorum", "fewer witnesses signed than the policy demands"),
  WITNESS_PQ(
      3,
      INVALID,
      "witness-pq",
      "fewer witnesses signed with post-quantum keys than the policy demands"),
  NOT_YET_WITNESSED(
      3, OTHER_BASIS, "not-yet-witnessed", "the witnesses had not signed when this was released"),
  NO_WITNESSES(3, OTHER_BASIS, "no-witnesses", "the policy asks for no witnesses"),
  NOT_ON_RECORD(
      3, OTHER_BASIS, "not-on-record", "the release was not yet on the record when it was made"),

  CARD_MISSING(4, INVALID, "card-missing", "a card that is needed is not in the file"),
  CARD_SIGNATURE(4, INVALID, "card-signature", "a card is not signed by its own key"),
  CARD_KEY(4, INVALID, "card-key", "a card holds a public key that must be refused"),
  CARD_ROLE(4, INVALID, "card-role", "a card's role does not allow what it did here"),
  CARD_AUTHORITY(
      4, INVALID, "card-authority", "a card is not certified by exactly the authority of its role"),
  CARD_SHARED(
      4,
      INVALID,
      "card-shared",
      "one person or one key stands behind two cards that must be two people's, or behind a card and"
          + " the policy"),

  CLEARANCE_MISSING(
      5, NOT_COVERED, "clearance-missing", "the second person's clearance is needed and missing"),
  CLEARANCE_ORDER(5, INVALID, "clearance-order", "the clearance is for another order"),
  CLEARANCE_SIGNATURE(
      5, INVALID, "clearance-signature", "the clearance is not signed by its card alone"),
  CLEARANCE_PERSON(
      5, INVALID, "clearance-person", "the person who cleared is the one who released"),
  CLEARANCE_DATES(5, INVALID, "clearance-dates", "the clearance's dates are not within seven days"),
  CLEARANCE_CHARGE(
      5, NOT_COVERED, "clearance-charge", "the clearance does not say that the charge is live"),
  CLEARANCE_STAY(
      5, NOT_COVERED, "clearance-stay", "the clearance does not say that the wait is over"),
  CLEARANCE_UNWITNESSED(
      5,
      NOT_COVERED,
      "clearance-unwitnessed",
      "the clearance does not allow a release without witnesses"),

  HEADER_SIGNATURE(
      6, INVALID, "header-signature", "a note's header is not signed by its author's card alone"),
  HEADER_LEAVES(6, INVALID, "header-leaves", "a note's number of places is not a power of two"),

  ORDER_FIELDS(7, INVALID, "order-fields", "the order's fields do not fit its basis"),
  ORDER_SIGNERS(
      7, INVALID, "order-signers", "the order is not made by the people its basis demands"),
  ORDER_SIGNATURE(
      7, INVALID, "order-signature", "the order is not signed by exactly the people it names"),
  ORDER_SCOPE_TWICE(7, INVALID, "order-scope-twice", "the order names one note twice"),
  COUNTERSIGN_ACT(7, INVALID, "countersign-act", "the countersignature is not one for this order"),
  COUNTERSIGN_CARD(
      7, INVALID, "countersign-card", "the countersigner's card is not a court's valid card"),
  COUNTERSIGN_CHECKPOINT(
      7,
      INVALID,
      "countersign-checkpoint",
      "the countersignature's checkpoint lacks its witnesses"),
  COUNTERSIGN_LEDGER(
      7, INVALID, "countersign-ledger", "the countersignature is not proved to be on the record"),
  COUNTERSIGN_SEQUENCE(
      7,
      INVALID,
      "countersign-sequence",
      "the countersignature stands before the order or before the signer's card"),
  COUNTERSIGN_TIME(
      7,
      INVALID,
      "countersign-time",
      "the countersignature is dated before the order or after its witnesses"),
  COUNTERSIGN_MISSING(
      7,
      INVALID,
      "countersign-missing",
      "the release went out with a countersignature that is not in the file"),
  PAPER(7, OTHER_BASIS, "paper", "a court's order on paper, entered by two people"),
  PAPER_CONFIRMED(
      7,
      OTHER_BASIS,
      "paper, confirmed by the court's office",
      "a court's order on paper, entered by two people and confirmed by the court's office"),
  CONSENT(7, OTHER_BASIS, "consent", "the consent of the person the notes are about"),
  SUBJECT(7, OTHER_BASIS, "subject", "the person's own access to her notes"),
  SERVICE(7, OTHER_BASIS, "service", "the service's own decision under the law in force"),

  RELEASE_SIGNATURE(
      8, INVALID, "release-signature", "the release is not signed by its releaser's card alone"),
  RELEASE_ORDER(8, INVALID, "release-order", "the release is under another order"),
  RELEASE_CLEARANCE(8, INVALID, "release-clearance", "the release names another clearance"),
  RELEASE_UNWITNESSED(
      8,
      INVALID,
      "release-unwitnessed",
      "a release on this basis may not go out without witnesses"),
  RELEASE_EMPTY(8, INVALID, "release-empty", "the release names no passage or no recipient"),
  RECIPIENT(8, NOT_COVERED, "recipient", "a recipient is not one of those the order names"),

  LEDGER_ENTRIES(
      9,
      INVALID,
      "ledger-entries",
      "the proofs are not exactly those of the statements that need one"),
  LEDGER_KIND(9, INVALID, "ledger-kind", "a proof names the wrong kind of statement"),
  LEDGER_BLIND(
      9, INVALID, "ledger-blind", "a proof has a blind where none belongs, or lacks its own"),
  LEDGER_INDEX(9, INVALID, "ledger-index", "a proof's place lies outside the record or is taken"),
  LEDGER_PROOF(9, INVALID, "ledger-proof", "a statement is not proved to be on the record"),

  SEQUENCE_CARD(10, INVALID, "sequence-card", "a card came onto the record after what it signed"),
  SEQUENCE_ASKED(10, INVALID, "sequence-asked", "the request came after the order"),
  SEQUENCE_HEADER(10, INVALID, "sequence-header", "a note came onto the record after the order"),
  SEQUENCE_ORDER(
      10, INVALID, "sequence-order", "the order came after the clearance or the release"),
  SEQUENCE_CLEARANCE(
      10, INVALID, "sequence-clearance", "the clearance came after the release it allows"),
  SEQUENCE_AS_OF(
      10,
      INVALID,
      "sequence-as-of",
      "the clearance looked at a record without the order, or at one that did not exist yet"),
  ENDED_CARD(10, INVALID, "ended-card", "a card had ended before it signed"),
  ENDED_OTHER(
      10, INVALID, "ended-other", "the clearance names an end that has nothing to do with this"),
  KEYS_BAD(
      10,
      INVALID,
      "keys-bad",
      "a card came onto the record after the keys that certified it had been declared bad"),
  POLICY_REPLACED(
      10,
      NOT_COVERED,
      "policy-replaced",
      "a later version of the policy had replaced the one this was made under"),
  ENDED_RECIPIENT(
      10, NOT_COVERED, "ended-recipient", "a recipient's card had ended before the release"),
  ENDED_ORDER(10, NOT_COVERED, "ended-order", "the order had been stayed or revoked"),

  TOO_EARLY(11, NOT_COVERED, "too-early", "released before the order allowed it"),
  TOO_LATE(11, NOT_COVERED, "too-late", "released after the order or its clearance had run out"),
  WITNESSED_AFTER_LIMIT(
      11,
      NOT_COVERED,
      "witnessed-after-limit",
      "witnessed only after the order or its clearance had run out"),
  RELEASED_AFTER_WITNESS(
      11, NOT_COVERED, "released-after-witness", "dated later than the witnesses saw it"),
  CLEARANCE_TIME(
      11,
      NOT_COVERED,
      "clearance-time",
      "the clearance is dated before the order or after the release"),
  CARD_TIME(11, NOT_COVERED, "card-time", "a card is dated after what was done with it"),
  HEADER_TIME(
      11,
      NOT_COVERED,
      "header-time",
      "a note is dated before its author's card or after the order"),
  WITNESSED_LATE(
      11,
      OTHER_BASIS,
      "witnessed-late",
      "witnesses returned only after the order or its clearance had run out"),

  PASSAGE_LIST(12, INVALID, "passage-list", "a note's passages are missing or out of order"),
  PASSAGE_KIND(
      12,
      INVALID,
      "passage-kind",
      "a passage is of no known kind, or of one that cannot stand there"),
  PASSAGE_LENGTH(12, INVALID, "passage-length", "a passage is longer than 64 KiB"),
  PASSAGE_SALT(12, INVALID, "passage-salt", "a passage's salt has not 32 bytes"),
  PASSAGE_PAD(
      12, INVALID, "passage-pad", "an empty place is shown where none may be, or is not empty"),
  PASSAGE_COUNT(
      12,
      INVALID,
      "passage-count",
      "the number of passages is not the one the author signed, or empty places are missing that"
          + " must be shown"),
  PASSAGE_ROOT(
      12, INVALID, "passage-root", "a passage is not the one its author signed at this place"),
  WHOLE_INCOMPLETE(
      12, INVALID, "whole-incomplete", "the whole note was ordered and part of it is missing"),
  HEADER_OUTSIDE(12, NOT_COVERED, "header-outside", "the order does not name this note"),
  PASSAGE_OUTSIDE(12, NOT_COVERED, "passage-outside", "the order does not name this passage"),

  PARTS(13, INVALID, "parts", "the release names other passages than those shown"),
  DIGEST(13, INVALID, "digest", "the release was signed over other passages than those shown"),

  OPENING_NAME(14, INVALID, "opening-name", "a name shown is not the one on the card"),
  OPENING_DOCKET(
      14, INVALID, "opening-docket", "the court's number shown is not the one in the order"),
  OPENING_WORDS(14, INVALID, "opening-words", "the words shown are not those of the order"),
  OPENING_MISSING(
      14,
      INVALID,
      "opening-missing",
      "the file does not open exactly what the release says it does");

  private final int step;
  private final FailureClass failureClass;
  private final String word;
  private final String sentence;

  Reason(int step, FailureClass failureClass, String word, String sentence) {
    this.step = step;
    this.failureClass = failureClass;
    this.word = word;
    this.sentence = sentence;
  }

  /// The step of protocol section 8 that this belongs to, 1 to 14.
  public int step() {
    return step;
  }

  public FailureClass failureClass() {
    return failureClass;
  }

  /// The word that scripts compare, unique among reasons.
  public String word() {
    return word;
  }

  /// What it means, in plain words, without capital and full stop.
  public String sentence() {
    return sentence;
  }
}
