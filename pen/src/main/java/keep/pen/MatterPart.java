package keep.pen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.casework.sight.Stub;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.matter.Act;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;

/// A matter as somebody sees it who takes part in it and may not see all: her own acts, what was
/// served on her, and that the others are there.
///
/// What she is shown is checked as far as it can be: one chain without a gap, every act on the
/// record, every signature she sees. The law is not replayed, because that takes every act.
///
/// @param seen the acts she is shown whole, in order
/// @param unseen how many are there that she is not shown
/// @param papers the papers she is shown, by id
public record MatterPart(
    Id16 matter, List<Act> seen, int unseen, Map<Sid, MatterReplay.FiledPaper> papers) {
  public MatterPart {
    seen = List.copyOf(seen);
    papers = Map.copyOf(papers);
  }

  /// A place in the chain, whole or not.
  private record Link(long seq, Sid sid, Optional<Sid> prev, LeafText leaf, Optional<Act> act) {}

  /// Fetches what this card may see of a matter, and checks it.
  public static MatterPart of(Desk desk, CardFile cards, Id16 matter) {
    ServerAnswer answer = desk.read("/matters/" + matter.text() + "/acts");
    try {
      Fields fields =
          answer.fields("the matter", "matter", "regime", "head", "seq", "acts", "stubs", "papers");
      cards.record().refresh();
      List<Link> chain = new ArrayList<>();
      for (Fields one :
          fields.objects("acts", "seq", "act", "blind", "verdict", "ruling", "papers")) {
        chain.add(whole(one, matter, cards));
      }
      for (Fields one : fields.objects("stubs", Stub.names())) {
        chain.add(stub(Stub.read(one)));
      }
      chain.sort(Comparator.comparingLong(Link::seq));
      demandOneChain(chain, fields, cards);
      List<Act> seen = chain.stream().flatMap(link -> link.act().stream()).toList();
      return new MatterPart(matter, seen, chain.size() - seen.size(), MatterReplay.papers(fields));
    } catch (MalformedInput e) {
      throw new Distrust("the matter does not hold: " + e.getMessage());
    }
  }

  private static Link whole(Fields one, Id16 matter, CardFile cards) throws MalformedInput {
    Statement statement = Statement.of(one.object("act"), one.place());
    Act act = Act.parse(statement);
    if (!act.matter().equals(matter)) {
      throw new Distrust("the server shows an act of another matter");
    }
    Signatures.of(cards.get(act.by()).signingKey()).demandOn(statement);
    LeafText leaf = MatterReplay.sealed(statement, new Blind(one.bytes("blind", Blind.LENGTH)));
    return new Link(one.integer("seq"), statement.sid(), act.prev(), leaf, Optional.of(act));
  }

  private static Link stub(Stub stub) {
    LeafText leaf = new LeafText.Sealed(Hash.of(stub.commit().toArray()));
    return new Link(stub.seq(), stub.sid(), stub.prev(), leaf, Optional.empty());
  }

  private static void demandOneChain(List<Link> chain, Fields fields, CardFile cards)
      throws MalformedInput {
    Optional<Sid> head = Optional.empty();
    for (int i = 0; i < chain.size(); i++) {
      Link link = chain.get(i);
      if (link.seq() != i + 1 || !link.prev().equals(head)) {
        throw new Distrust("the acts do not form one chain without a gap");
      }
      cards.record().find(link.leaf());
      head = Optional.of(link.sid());
    }
    if (!head.equals(fields.sidOrEmpty("head")) || fields.integer("seq") != chain.size()) {
      throw new Distrust("the server shows fewer acts than it says there are");
    }
  }

  /// What could not be checked, for whoever relies on this.
  public String unchecked() {
    return unseen == 0
        ? "Every act was shown."
        : unseen
            + " acts are there that this card is not shown. They stand in the chain and on the record;"
            + " what they say, and what the law said to them, could not be checked here.";
  }
}
