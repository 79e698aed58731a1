package keep.casework.sight;

import java.util.Collection;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.Deposit;
import keep.seal.matter.OnBehalfOf;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.order.OrderEnd;
import keep.seal.order.Recipient;
import keep.seal.people.Role;
import keep.seal.release.Release;
import keep.seal.statement.Statement;

/// Somebody who looks at one matter, and what of it she sees.
///
/// @param card her card, in force
/// @param seated whether she takes part in it: see [Seats]
public record Viewer(Sid card, Role role, boolean seated) {
  /// What she sees of the matter itself.
  public Sight matter() {
    return SightTable.of(role, Thing.MATTER, seated ? Tie.SEATED : Tie.NONE);
  }

  /// What she sees of an act.
  ///
  /// @param allowed whether it took effect: a refused one serves nothing on anybody
  /// @param papers every paper it names
  /// @param orders every order of the matter, so that an end of one served on her is found
  public Sight act(
      Act act, boolean allowed, Collection<Statement> papers, Collection<Statement> orders)
      throws MalformedInput {
    Tie tie = seated ? Tie.SEATED : Tie.NONE;
    if (seated && (act.by().equals(card) || act.onBehalfOf().filter(this::isMe).isPresent())) {
      tie = Tie.OWN;
    } else if (seated && allowed) {
      for (Statement paper : papers) {
        tie = to(paper, orders) == Tie.SERVED ? Tie.SERVED : tie;
      }
    }
    return SightTable.of(role, Thing.ACT, tie);
  }

  /// There is one survivor in a matter, and her adviser acts for her. A word for a party says not
  /// which of them it is.
  private boolean isMe(OnBehalfOf whom) {
    return switch (whom) {
      case SURVIVOR -> role == Role.SURVIVOR || role == Role.ADVISER;
      case ADVISER -> role == Role.ADVISER;
      case POLICE, PROSECUTOR, DEFENCE, ACCUSED, COURT, OTHER -> false;
    };
  }

  /// What she sees of a paper's statement.
  public Sight paper(Statement paper, Collection<Statement> orders) throws MalformedInput {
    return SightTable.of(role, Thing.PAPER, seated ? to(paper, orders) : Tie.NONE);
  }

  private Tie to(Statement paper, Collection<Statement> orders) throws MalformedInput {
    return switch (paper.kind()) {
      case DEPOSIT -> {
        Deposit says = Deposit.parse(paper);
        yield tie(says.by().equals(Optional.of(card)), says.to().contains(card));
      }
      case ORDER -> {
        Order says = Order.parse(paper);
        yield tie(says.by().contains(card), receives(says.recipients()));
      }
      case ORDER_END -> {
        OrderEnd says = OrderEnd.parse(paper);
        yield tie(says.by().equals(card), isServed(says.order(), orders));
      }
      case CLEARANCE -> tie(Clearance.parse(paper).by().equals(card), false);
      case RELEASE -> {
        Release says = Release.parse(paper);
        yield tie(says.releaser().equals(card), receives(says.recipients()));
      }
      case POLICY, CARD, CARD_END, ACT, HEADER, SEAL, GRANTS, READ, SLOT -> Tie.SEATED;
    };
  }

  private static Tie tie(boolean own, boolean served) {
    return own ? Tie.OWN : served ? Tie.SERVED : Tie.SEATED;
  }

  private boolean receives(Collection<Recipient> recipients) {
    return recipients.stream().anyMatch(one -> one.card().equals(Optional.of(card)));
  }

  private boolean isServed(Sid order, Collection<Statement> orders) throws MalformedInput {
    for (Statement one : orders) {
      if (one.sid().equals(order)) {
        return receives(Order.parse(one).recipients());
      }
    }
    return false;
  }
}
