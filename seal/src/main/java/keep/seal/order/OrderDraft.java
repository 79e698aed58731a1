package keep.seal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;

/// An order being written. Starts with the narrowest meaning of every field: passages listed one by
/// one, disclosure, nothing told of what stays closed.
public final class OrderDraft {
  private Id16 order;
  private Id16 matter;
  private Basis basis;
  private Under under;
  private Purpose purpose;
  private Nonce nonce;
  private List<Sid> by = List.of();
  private Optional<Sid> asked = Optional.empty();
  private Optional<Digest> courtRefCommit = Optional.empty();
  private Optional<Digest> wordsCommit = Optional.empty();
  private Optional<Digest> scanSha256 = Optional.empty();
  private List<Term> terms = List.of();
  private boolean tellWithheld;
  private long issued;
  private long notBefore;
  private long expires;
  private Mode mode = Mode.DISCLOSE;
  private Extent extent = Extent.LISTED;
  private List<Scope> scope = new ArrayList<>();
  private List<Recipient> recipients = new ArrayList<>();
  private Optional<Sid> supersedes = Optional.empty();

  public OrderDraft(
      Id16 order, Id16 matter, Basis basis, Under under, Purpose purpose, Nonce nonce) {
    this.order = order;
    this.matter = matter;
    this.basis = basis;
    this.under = under;
    this.purpose = purpose;
    this.nonce = nonce;
  }

  /// A draft that says what `order` says, to be changed.
  public static OrderDraft like(Order order) {
    OrderDraft draft =
        new OrderDraft(
            order.order(),
            order.matter(),
            order.basis(),
            order.under(),
            order.purpose(),
            order.nonce());
    draft.by = order.by();
    draft.asked = order.asked();
    draft.courtRefCommit = order.courtRefCommit();
    draft.wordsCommit = order.wordsCommit();
    draft.scanSha256 = order.scanSha256();
    draft.terms = order.terms();
    draft.tellWithheld = order.tellWithheld();
    draft.issued = order.issued();
    draft.notBefore = order.notBefore();
    draft.expires = order.expires();
    draft.mode = order.mode();
    draft.extent = order.extent();
    draft.scope = new ArrayList<>(order.scope());
    draft.recipients = new ArrayList<>(order.recipients());
    draft.supersedes = order.supersedes();
    return draft;
  }

  public OrderDraft order(Id16 value) {
    order = value;
    return this;
  }

  public OrderDraft matter(Id16 value) {
    matter = value;
    return this;
  }

  public OrderDraft basis(Basis value) {
    basis = value;
    return this;
  }

  public OrderDraft under(Under value) {
    under = value;
    return this;
  }

  public OrderDraft purpose(Purpose value) {
    purpose = value;
    return this;
  }

  public OrderDraft nonce(Nonce value) {
    nonce = value;
    return this;
  }

  public OrderDraft by(Sid... cards) {
    by = List.of(cards);
    return this;
  }

  public OrderDraft asked(Optional<Sid> act) {
    asked = act;
    return this;
  }

  public OrderDraft courtRefCommit(Optional<Digest> value) {
    courtRefCommit = value;
    return this;
  }

  public OrderDraft wordsCommit(Optional<Digest> value) {
    wordsCommit = value;
    return this;
  }

  public OrderDraft scanSha256(Optional<Digest> value) {
    scanSha256 = value;
    return this;
  }

  public OrderDraft terms(Term... value) {
    terms = List.of(value);
    return this;
  }

  public OrderDraft tellWithheld(boolean value) {
    tellWithheld = value;
    return this;
  }

  /// All three in Unix seconds.
  public OrderDraft times(long issued, long notBefore, long expires) {
    this.issued = issued;
    this.notBefore = notBefore;
    this.expires = expires;
    return this;
  }

  public OrderDraft mode(Mode value) {
    mode = value;
    return this;
  }

  public OrderDraft extent(Extent value) {
    extent = value;
    return this;
  }

  /// Adds a note's passages; none where the extent is the whole note.
  public OrderDraft scope(Sid header, List<Integer> passages) {
    scope.add(new Scope(header, passages));
    return this;
  }

  public OrderDraft noScope() {
    scope.clear();
    return this;
  }

  public OrderDraft to(Recipient recipient) {
    recipients.add(recipient);
    return this;
  }

  public OrderDraft toNobody() {
    recipients.clear();
    return this;
  }

  public OrderDraft supersedes(Optional<Sid> value) {
    supersedes = value;
    return this;
  }

  public Order order() {
    return new Order(
        order,
        matter,
        basis,
        under,
        by,
        asked,
        courtRefCommit,
        wordsCommit,
        scanSha256,
        terms,
        tellWithheld,
        issued,
        notBefore,
        expires,
        mode,
        extent,
        scope,
        recipients,
        purpose,
        supersedes,
        nonce);
  }
}
