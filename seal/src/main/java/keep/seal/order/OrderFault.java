package keep.seal.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is wrong with an order's fields, given its basis (protocol section 7). The offline
/// verifier, the releaser's client and whoever drafts an order ask the same questions here.
public enum OrderFault {
  TIMES("issued, not_before and expires do not follow each other"),
  LIFE("the order is to last longer than 366 days"),
  NO_SCOPE("the order names no passage"),
  NO_RECIPIENT("the order names nobody who may receive"),
  NOTE_TWICE("the order names one note twice"),
  EXTENT("places are listed where the whole note is meant, or not listed where they must be"),
  UNDER("this basis stands only under the law in force"),
  SCAN("a paper order names the scan of the paper, a judge's own order has none"),
  DOCKET("a judge's or a paper order carries the court's number, any other has none"),
  CONSENT_WHOLE("consent is for named passages"),
  INSPECTION("an inspection is to compel, and only court and survivor look");

  private final String sentence;

  OrderFault(String sentence) {
    this.sentence = sentence;
  }

  /// What is wrong, in plain words.
  public String sentence() {
    return sentence;
  }

  /// The longest life of an order, from issue to expiry, in seconds: 366 days.
  public static final long LONGEST_LIFE = 366L * 24 * 60 * 60;

  private static final Set<String> MAY_INSPECT = Set.of("judge", "court", "survivor");

  /// Everything wrong with the order's fields; empty for an order that may be signed.
  public static List<OrderFault> in(Order order) {
    List<OrderFault> faults = new ArrayList<>();
    demand(
        order.issued() <= order.notBefore() && order.notBefore() < order.expires(), TIMES, faults);
    demand(order.expires() - order.issued() <= LONGEST_LIFE, LIFE, faults);
    demand(!order.scope().isEmpty(), NO_SCOPE, faults);
    demand(!order.recipients().isEmpty(), NO_RECIPIENT, faults);
    Set<Object> headers = new HashSet<>();
    demand(order.scope().stream().allMatch(one -> headers.add(one.header())), NOTE_TWICE, faults);
    boolean whole = order.extent() == Extent.WHOLE;
    demand(
        order.scope().stream().allMatch(one -> one.passages().isEmpty() == whole), EXTENT, faults);
    demand(Authority.of(order).isPresent(), UNDER, faults);
    switch (order.basis()) {
      case JUDGE -> {
        demand(order.scanSha256().isEmpty(), SCAN, faults);
        demand(order.courtRefCommit().isPresent(), DOCKET, faults);
      }
      case PAPER -> {
        demand(order.scanSha256().isPresent(), SCAN, faults);
        demand(order.courtRefCommit().isPresent(), DOCKET, faults);
      }
      case CONSENT -> {
        demand(!whole, CONSENT_WHOLE, faults);
        demand(order.courtRefCommit().isEmpty(), DOCKET, faults);
      }
      case SUBJECT, SERVICE -> demand(order.courtRefCommit().isEmpty(), DOCKET, faults);
    }
    demand(order.mode() == Mode.DISCLOSE || inspects(order), INSPECTION, faults);
    return List.copyOf(faults);
  }

  private static boolean inspects(Order order) {
    return order.purpose() == Purpose.COMPEL
        && order.recipients().stream().allMatch(one -> MAY_INSPECT.contains(one.role()));
  }

  private static void demand(boolean holds, OrderFault fault, List<OrderFault> faults) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
