package keep.pen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.casework.fold.Asked;
import keep.casework.fold.Fold;
import keep.casework.fold.NotForThisLaw;
import keep.casework.sight.Stub;
import keep.law.Regime;
import keep.law.Ruling;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.matter.Act;
import keep.seal.people.Card;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// A matter, replayed: every act fetched, its signature and place on the record checked, its place
/// in the chain, and the law asked anew. What the server says about the matter is believed in
/// nothing.
///
/// @param matter which
/// @param fold the matter after the last act
/// @param acts every act that was filed, in order
/// @param papers every paper that was filed, by id
public record MatterReplay(
    Id16 matter, Fold fold, List<Replayed> acts, Map<Sid, FiledPaper> papers) {

  /// One act.
  ///
  /// @param ruling what the law says, computed here
  public record Replayed(Statement statement, Act act, Blind blind, Ruling ruling) {}

  /// One paper.
  ///
  /// @param blind opens its place on the record; absent for an order-end
  public record FiledPaper(Statement statement, Optional<Blind> blind) {
    /// Its leaf on the record; for sealed kinds only.
    public LeafText leaf() {
      return sealed(statement, blind.orElseThrow(() -> new Distrust("a paper has no blind")));
    }
  }

  public MatterReplay {
    acts = List.copyOf(acts);
    papers = Map.copyOf(papers);
  }

  static LeafText sealed(Statement statement, Blind blind) {
    return LeafText.sealed(
        statement.kind().word(), Hash.of(statement.sid().toArray()), blind.bytes().toArray());
  }

  /// Fetches and replays a matter.
  ///
  /// @param regime the rules the matter was opened under
  public static MatterReplay of(Desk desk, CardFile cards, Id16 matter, Regime regime) {
    ServerAnswer answer = desk.read("/matters/" + matter.text() + "/acts");
    try {
      Fields fields =
          answer.fields("the matter", "matter", "regime", "head", "seq", "acts", "stubs", "papers");
      if (!fields.objects("stubs", Stub.names()).isEmpty()) {
        throw new Distrust("the server hides acts that this card must see to replay the law");
      }
      cards.record().refresh();
      return new MatterReplay(matter, Fold.under(regime), new ArrayList<>(), papers(fields))
          .replay(fields, matter, regime, cards);
    } catch (MalformedInput e) {
      throw new Distrust("the matter does not hold: " + e.getMessage());
    }
  }

  static Map<Sid, FiledPaper> papers(Fields fields) throws MalformedInput {
    Map<Sid, FiledPaper> papers = new LinkedHashMap<>();
    for (Fields one : fields.objects("papers", "stmt", "kind", "paper", "blind")) {
      Statement statement = Statement.of(one.object("paper"), one.place());
      if (!statement.sid().equals(one.sid("stmt"))) {
        throw new Distrust("the server shows a paper under another's name");
      }
      Optional<Blind> blind =
          one.text("blind").isEmpty()
              ? Optional.empty()
              : Optional.of(new Blind(one.bytes("blind", Blind.LENGTH)));
      papers.put(statement.sid(), new FiledPaper(statement, blind));
    }
    return papers;
  }

  private MatterReplay replay(Fields fields, Id16 matter, Regime regime, CardFile cards)
      throws MalformedInput {
    Fold fold = Fold.under(regime);
    List<Replayed> acts = new ArrayList<>();
    Optional<Sid> head = Optional.empty();
    for (Fields one :
        fields.objects("acts", "seq", "act", "blind", "verdict", "ruling", "papers")) {
      Statement statement = Statement.of(one.object("act"), one.place());
      Act act = Act.parse(statement);
      if (!act.matter().equals(matter) || !act.prev().equals(head)) {
        throw new Distrust("the acts do not form one chain");
      }
      Card card = cards.get(act.by());
      Signatures.of(card.signingKey()).demandOn(statement);
      Blind blind = new Blind(one.bytes("blind", Blind.LENGTH));
      cards.record().find(sealed(statement, blind));
      Asked asked = ask(fold, act, card);
      Ruling ruling = asked.ruling();
      fold = fold.after(asked);
      if (!ruling.word().equals(one.text("verdict"))) {
        throw new Distrust("the law says otherwise than the server about an act");
      }
      for (Sid paper : act.papers()) {
        if (!papers.containsKey(paper)) {
          throw new Distrust("the server does not show a paper that an act names");
        }
      }
      acts.add(new Replayed(statement, act, blind, ruling));
      head = Optional.of(statement.sid());
    }
    return new MatterReplay(matter, fold, acts, papers);
  }

  private static Asked ask(Fold fold, Act act, Card card) {
    try {
      return fold.ask(act, card);
    } catch (NotForThisLaw e) {
      throw new Distrust("the matter holds an act that its law does not know: " + e.place());
    }
  }

  /// What the law would say to an act that came next.
  public Ruling wouldSay(Act act, Card card) {
    return ask(fold, act, card).ruling();
  }

  /// The last act that was filed.
  public Sid head() {
    return acts.getLast().statement().sid();
  }

  /// The act with this id.
  public Optional<Replayed> act(Sid sid) {
    return acts.stream().filter(one -> one.statement().sid().equals(sid)).findFirst();
  }

  /// The paper with this id, which an act that took effect filed or named.
  public FiledPaper inEffect(Sid sid) {
    boolean named =
        acts.stream().anyMatch(one -> one.ruling().isAllowed() && one.act().papers().contains(sid));
    FiledPaper paper = papers.get(sid);
    if (!named || paper == null) {
      throw new Distrust("no act that took effect filed this paper");
    }
    return paper;
  }

  /// Every paper of a kind that an act which took effect named.
  public List<FiledPaper> inEffect(StatementKind kind) {
    return papers.values().stream()
        .filter(paper -> paper.statement().kind() == kind)
        .filter(paper ->
            acts.stream()
                .anyMatch(one ->
                    one.ruling().isAllowed()
                        && one.act().papers().contains(paper.statement().sid())))
        .toList();
  }
}
