package keep.seal.order;

import static keep.seal.order.Authority.Makers.ONE_JUDGE;
import static keep.seal.order.Authority.Makers.TWO_MEMBERS;
import static keep.seal.order.Authority.People.COURT;
import static keep.seal.order.Authority.People.COURT_MEMBER_OR_HERSELF;
import static keep.seal.order.Authority.People.COURT_OR_MEMBER;
import static keep.seal.order.Authority.People.MEMBER;
import static keep.seal.order.Authority.People.OFFICE;
import static keep.seal.order.Authority.People.OFFICE_OR_MEMBER;
import static keep.seal.order.Authority.Witnesses.DEMANDED;
import static keep.seal.order.Authority.Witnesses.MAY_BE_AWAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.seal.people.Card;
import keep.seal.people.Policy;
import keep.seal.people.Role;

/// Who may do what about an order: protocol section 7 as one table, a row for every basis under
/// every set of rules it can stand under. The offline verifier, the server and a person's own
/// client ask here and nowhere else.
///
/// A new basis, set of rules or role does not compile until it has its answers: [#of], [Hand#of]
/// and [#worth] look at every one.
public enum Authority {
  // who makes it, who clears, who ends it, whether it waits for witnesses
  JUDGE_CAMPAIGN(ONE_JUDGE, OFFICE, COURT, DEMANDED),
  JUDGE_LAW(ONE_JUDGE, OFFICE_OR_MEMBER, COURT, MAY_BE_AWAY),
  PAPER_CAMPAIGN(TWO_MEMBERS, OFFICE_OR_MEMBER, COURT_OR_MEMBER, DEMANDED),
  PAPER_LAW(TWO_MEMBERS, OFFICE_OR_MEMBER, COURT_OR_MEMBER, MAY_BE_AWAY),
  CONSENT_LAW(TWO_MEMBERS, MEMBER, COURT_MEMBER_OR_HERSELF, DEMANDED),
  SUBJECT_LAW(TWO_MEMBERS, MEMBER, COURT_OR_MEMBER, DEMANDED),
  SERVICE_LAW(TWO_MEMBERS, MEMBER, COURT_OR_MEMBER, MAY_BE_AWAY);

  /// Who makes an order.
  public enum Makers {
    /// One judge, alone.
    ONE_JUDGE,
    /// Two members of the service who are two people; under a sole practitioner's policy one.
    TWO_MEMBERS
  }

  /// Whether a release must have been seen by the witnesses before it leaves.
  public enum Witnesses {
    DEMANDED,
    /// Two people may confirm that it goes without them: obeying a court never waits for machines.
    MAY_BE_AWAY
  }

  /// How many people stand behind what policy and table ask two for.
  public enum Standing {
    /// As many as the table asks for.
    FULL,
    /// One member for two, as a sole practitioner's policy allows. Every paper says so.
    ONE_FOR_TWO,
    /// Too few, too many, or the wrong ones.
    NONE
  }

  /// What a release under an order can be worth at best.
  public enum Worth {
    /// A judge signed or countersigned.
    COVERED,
    PAPER,
    /// A court's order on paper, confirmed by the court's office.
    PAPER_CONFIRMED,
    CONSENT,
    SUBJECT,
    SERVICE
  }

  /// Who is meant in a column of the table.
  public enum People {
    OFFICE("the court's office", Hand.OFFICE),
    MEMBER("a member", Hand.MEMBER, Hand.RELEASING_MEMBER),
    OFFICE_OR_MEMBER(
        "the court's office or a member", Hand.OFFICE, Hand.MEMBER, Hand.RELEASING_MEMBER),
    COURT("a judge or the court's office", Hand.JUDGE, Hand.OFFICE),
    COURT_OR_MEMBER(
        "a judge, the court's office or a member",
        Hand.JUDGE,
        Hand.OFFICE,
        Hand.MEMBER,
        Hand.RELEASING_MEMBER),
    COURT_MEMBER_OR_HERSELF(
        "a judge, the court's office, a member or the survivor",
        Hand.JUDGE,
        Hand.OFFICE,
        Hand.MEMBER,
        Hand.RELEASING_MEMBER,
        Hand.HERSELF);

    private final String words;
    private final Set<Hand> hands;

    People(String words, Hand... hands) {
      this.words = words;
      this.hands = Set.of(hands);
    }

    /// As the protocol's table names them.
    public String words() {
      return words;
    }

    boolean include(Role role) {
      return hands.contains(Hand.of(role));
    }
  }

  /// Roles as this table counts them.
  private enum Hand {
    JUDGE,
    OFFICE,
    MEMBER,
    RELEASING_MEMBER,
    HERSELF,
    /// Takes part, and has no say about an order.
    NO_SAY;

    static Hand of(Role role) {
      return switch (role) {
        case JUDGE -> JUDGE;
        case REGISTRAR -> OFFICE;
        case COUNSELLOR -> MEMBER;
        case RELEASER -> RELEASING_MEMBER;
        case SURVIVOR -> HERSELF;
        case ADVISER, PARTY -> NO_SAY;
      };
    }
  }

  private final Makers makers;
  private final People clears;
  private final People ends;
  private final Witnesses witnesses;

  Authority(Makers makers, People clears, People ends, Witnesses witnesses) {
    this.makers = makers;
    this.clears = clears;
    this.ends = ends;
    this.witnesses = witnesses;
  }

  /// The row of a basis under a set of rules; empty where that basis cannot stand there: in a
  /// campaign matter nothing skips the judge.
  public static Optional<Authority> of(Basis basis, Under under) {
    return switch (under) {
      case CAMPAIGN ->
          switch (basis) {
            case JUDGE -> Optional.of(JUDGE_CAMPAIGN);
            case PAPER -> Optional.of(PAPER_CAMPAIGN);
            case CONSENT, SUBJECT, SERVICE -> Optional.empty();
          };
      case LAW ->
          switch (basis) {
            case JUDGE -> Optional.of(JUDGE_LAW);
            case PAPER -> Optional.of(PAPER_LAW);
            case CONSENT -> Optional.of(CONSENT_LAW);
            case SUBJECT -> Optional.of(SUBJECT_LAW);
            case SERVICE -> Optional.of(SERVICE_LAW);
          };
    };
  }

  /// The row of an order; empty where it is none under its own rules, see [OrderFault#UNDER].
  public static Optional<Authority> of(Order order) {
    return of(order.basis(), order.under());
  }

  public Makers makers() {
    return makers;
  }

  public People clears() {
    return clears;
  }

  public People ends() {
    return ends;
  }

  public Witnesses witnesses() {
    return witnesses;
  }

  /// Whether a card of this role can be among those who make such an order.
  public boolean mayMake(Role role) {
    return switch (makers) {
      case ONE_JUDGE -> Hand.of(role) == Hand.JUDGE;
      case TWO_MEMBERS -> MEMBER.include(role);
    };
  }

  /// How far these cards can make such an order between them.
  public Standing standingOf(List<Card> by, Policy policy) {
    if (!by.stream().allMatch(card -> mayMake(card.role()))) {
      return Standing.NONE;
    }
    return switch (makers) {
      case ONE_JUDGE -> by.size() == 1 ? Standing.FULL : Standing.NONE;
      case TWO_MEMBERS ->
          switch (by.size()) {
            case 1 -> alone(policy);
            case 2 -> by.get(0).isAnotherPersonThan(by.get(1)) ? Standing.FULL : Standing.NONE;
            default -> Standing.NONE;
          };
    };
  }

  /// Whether a card of this role can say that nothing stands in the way of a release.
  public boolean mayClear(Role role) {
    return clears.include(role);
  }

  /// How far whoever clears is a second person beside whoever releases. The same rule under every
  /// row.
  public static Standing standingOf(Card clears, Card releases, Policy policy) {
    if (clears.isAnotherPersonThan(releases)) {
      return Standing.FULL;
    }
    return clears.role().isMember() ? alone(policy) : Standing.NONE;
  }

  private static Standing alone(Policy policy) {
    return policy.terms().sole() ? Standing.ONE_FOR_TWO : Standing.NONE;
  }

  /// Whether a card of this role can release. The same under every row: it opens the notes.
  public static boolean mayRelease(Role role) {
    return Hand.of(role) == Hand.RELEASING_MEMBER;
  }

  /// Whether a card of this role can stay or revoke such an order.
  public boolean mayEnd(Role role) {
    return ends.include(role);
  }

  /// Whether a card of this role can stand behind an order that is there already. The same under
  /// every row; what it is worth says [#worth].
  public static boolean mayCountersign(Role role) {
    return COURT.include(role);
  }

  /// Whether a release under such an order may go before witnesses have seen it, if two people
  /// confirm that.
  public boolean mayGoUnwitnessed() {
    return witnesses == MAY_BE_AWAY;
  }

  /// Whether a clearance says of the charge what these rules ask.
  public boolean saysCharge(Clearance clearance) {
    return !isCampaign() || clearance.charge() == ChargeWord.LIVE;
  }

  /// Whether a clearance says of the wait after the survivor was told what these rules ask.
  public boolean saysStay(Clearance clearance, Mode mode) {
    return !isCampaign() || mode == Mode.INSPECT || clearance.stay() != StayWord.NOT_NEEDED;
  }

  private boolean isCampaign() {
    return switch (this) {
      case JUDGE_CAMPAIGN, PAPER_CAMPAIGN -> true;
      case JUDGE_LAW, PAPER_LAW, CONSENT_LAW, SUBJECT_LAW, SERVICE_LAW -> false;
    };
  }

  /// What a release under such an order is worth at best. Only a judge's key makes a paper order
  /// hers; what rests on consent, on her own access or on the service's decision stays that,
  /// whoever signs beside it.
  ///
  /// @param countersignedBy the role of whoever stands behind the order, once that was believed
  public Worth worth(Optional<Role> countersignedBy) {
    return switch (this) {
      case JUDGE_CAMPAIGN, JUDGE_LAW -> Worth.COVERED;
      case PAPER_CAMPAIGN, PAPER_LAW ->
          switch (countersignedBy.map(Hand::of).orElse(Hand.NO_SAY)) {
            case JUDGE -> Worth.COVERED;
            case OFFICE -> Worth.PAPER_CONFIRMED;
            case MEMBER, RELEASING_MEMBER, HERSELF, NO_SAY -> Worth.PAPER;
          };
      case CONSENT_LAW -> Worth.CONSENT;
      case SUBJECT_LAW -> Worth.SUBJECT;
      case SERVICE_LAW -> Worth.SERVICE;
    };
  }

  /// Whether a second person must clear: always, unless the release is witnessed and everybody who
  /// receives holds a judge's or the survivor's card. The same under every row.
  public static boolean needsClearance(List<Recipient> recipients, boolean witnessed) {
    return !witnessed || proved(recipients).size() < recipients.size();
  }

  /// The recipients whose cards travel with a release and are proved, because their role takes a
  /// check away: what goes to a judge or the survivor may go without a clearance, what goes to the
  /// survivor alone before the wait is over.
  public static List<Recipient> proved(List<Recipient> recipients) {
    return recipients.stream()
        .filter(one -> one.holdsCardAs("judge") || one.holdsCardAs("survivor"))
        .toList();
  }
}
