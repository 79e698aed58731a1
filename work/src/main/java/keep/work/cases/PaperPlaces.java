package keep.work.cases;

import java.util.HashSet;
import java.util.Set;
import keep.seal.encoding.MalformedInput;
import keep.seal.matter.Act;
import keep.seal.matter.FactValue;
import keep.seal.matter.PassageName;
import keep.seal.order.Basis;
import keep.seal.order.Extent;
import keep.seal.order.Mode;
import keep.seal.order.Order;
import keep.seal.order.Scope;
import keep.seal.order.Under;
import keep.seal.release.Release;
import keep.seal.release.ReleasePart;

/// With which step of the process a paper may be filed, so that the law that is asked is the law
/// that governs it: an order or a release cannot be slipped in with a step at whose gate nobody
/// asks about it. And where the step's facts name passages, they are exactly those of the paper.
final class PaperPlaces {
  /// Steps that make an order of the campaign's process.
  private static final Set<String> CAMPAIGN_INSPECTION = Set.of("inspect-order");

  private static final Set<String> CAMPAIGN_DISCLOSURE = Set.of("order", "decide-consent");

  /// Steps by which something leaves under the campaign's process: the preview to the survivor too.
  private static final Set<String> CAMPAIGN_RELEASE = Set.of("release", "release-consented");

  /// Steps by which something leaves under the law in force.
  private static final Set<String> LAW_RELEASE =
      Set.of("comply", "share", "produce-to-court", "agree-narrowly");

  private PaperPlaces() {}

  static void checkOrder(Order order, Act act) throws MalformedInput {
    if (order.under() == Under.LAW) {
      if (order.basis() == Basis.JUDGE
          && (CAMPAIGN_INSPECTION.contains(act.step())
              || CAMPAIGN_DISCLOSURE.contains(act.step()))) {
        throw wrongStep("an order under the law in force is not made by a step of the campaign");
      }
      return;
    }
    Set<String> steps = order.mode() == Mode.INSPECT ? CAMPAIGN_INSPECTION : CAMPAIGN_DISCLOSURE;
    if (!steps.contains(act.step())) {
      throw wrongStep("an order under the campaign is filed with the step that makes it");
    }
    if (act.step().equals("order")) {
      demandSame(act, "passagesOrdered", passages(order), order.extent());
    }
  }

  static void checkRelease(Release release, Order order, Act act) throws MalformedInput {
    if (order.under() == Under.LAW) {
      if (!LAW_RELEASE.contains(act.step())) {
        throw wrongStep("what leaves under the law in force is filed with the step that obeys it");
      }
      return;
    }
    if (order.mode() == Mode.INSPECT) {
      if (!act.step().equals("deliver")) {
        throw wrongStep("what goes to the judge to inspect is filed with the step deliver");
      }
      return;
    }
    if (act.step().equals("told")) {
      if (!release.isPreview()) {
        throw wrongStep("with the step told passages are shown to the survivor and nobody else");
      }
      return;
    }
    if (!CAMPAIGN_RELEASE.contains(act.step())) {
      throw wrongStep("a release is filed with the step release");
    }
    Set<PassageName> leaving = new HashSet<>();
    for (ReleasePart part : release.parts()) {
      part.passages().forEach(index -> leaving.add(new PassageName(part.header(), index)));
    }
    demandSame(act, "passagesReleased", leaving, order.extent());
  }

  private static Set<PassageName> passages(Order order) {
    Set<PassageName> names = new HashSet<>();
    for (Scope scope : order.scope()) {
      scope.passages().forEach(index -> names.add(new PassageName(scope.header(), index)));
    }
    return names;
  }

  private static void demandSame(Act act, String fact, Set<PassageName> paper, Extent extent)
      throws MalformedInput {
    if (extent == Extent.WHOLE) {
      throw MalformedInput.form("paper.extent", "must be listed: the campaign opens by passage");
    }
    Set<PassageName> said = new HashSet<>();
    if (act.facts().values().get(fact) instanceof FactValue.Listing(var items)) {
      for (FactValue item : items) {
        if (item instanceof FactValue.Passage(PassageName passage)) {
          said.add(passage);
        }
      }
    }
    if (!said.equals(paper)) {
      throw MalformedInput.mismatch(
          "act.facts." + fact, "must be exactly the passages that the paper names");
    }
  }

  private static MalformedInput wrongStep(String problem) {
    return MalformedInput.form("act.step", problem);
  }
}
