package keep.work.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import keep.casework.fold.Asked;
import keep.casework.fold.Fold;
import keep.casework.fold.NotForThisLaw;
import keep.seal.encoding.Id16;
import keep.seal.matter.Act;
import keep.seal.people.Card;
import keep.work.cases.MatterRows.FiledAct;
import keep.work.http.Refusal;
import keep.work.people.Cards;

/// Matters folded through the law, kept in memory as far as their acts were last read: so an act
/// costs the same in a matter of ten thousand as in one of ten.
///
/// A fold is no row on purpose. It is what this program's law makes of the acts; a row would
/// outlive the program and be believed by the next one. Acts are added and never changed, so what
/// was folded once stays right, on every node, for as long as the node runs.
final class Folds {
  /// As many matters as are at work in a day; each is some kilobytes.
  private static final int MOST = 1_000;

  private final MatterRows matters;
  private final Cards cards;
  private final Map<Id16, At> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Id16, At> eldest) {
          return size() > MOST;
        }
      };

  /// A matter behind its first `seq` acts.
  private record At(int seq, Fold fold) {}

  Folds(MatterRows matters, Cards cards) {
    this.matters = matters;
    this.cards = cards;
  }

  /// A matter behind every act on file, which the caller has locked.
  ///
  /// @param next the act to be asked about, which opens the matter where there are none yet
  Fold behindAll(Act next) {
    At at = kept(next.matter());
    int seq = at == null ? 0 : at.seq();
    @org.jspecify.annotations.Nullable Fold fold = at == null ? null : at.fold();
    for (FiledAct filed : matters.actsAfter(next.matter(), seq)) {
      Fold before = fold == null ? opened(filed.act()) : fold;
      fold = before.after(askAgain(before, filed), filed.allowed());
      seq = filed.seq();
    }
    if (fold == null) {
      return opened(next);
    }
    keep(next.matter(), new At(seq, fold));
    return fold;
  }

  /// How many of a matter's acts are folded already: the next act folds only those behind them.
  int foldedOf(Id16 matter) {
    At at = kept(matter);
    return at == null ? 0 : at.seq();
  }

  private @org.jspecify.annotations.Nullable At kept(Id16 matter) {
    synchronized (kept) {
      return kept.get(matter);
    }
  }

  private void keep(Id16 matter, At at) {
    synchronized (kept) {
      kept.put(matter, at);
    }
  }

  /// A matter before its first act.
  ///
  /// @throws Refusal 400 if there is no such regime or version
  static Fold opened(Act first) {
    try {
      return Fold.openedBy(first);
    } catch (NotForThisLaw e) {
      throw malformed(e);
    }
  }

  /// What the law says to an act now.
  ///
  /// @throws Refusal 400 for a step or fact that the law does not know
  static Asked ask(Fold fold, Act act, Card by) {
    try {
      return fold.ask(act, by);
    } catch (NotForThisLaw e) {
      throw malformed(e);
    }
  }

  private static Refusal malformed(NotForThisLaw problem) {
    return Refusal.malformed("act.payload." + problem.place(), problem.fix());
  }

  /// What the law says to an act on file, once those before it have been folded.
  Asked askAgain(Fold fold, FiledAct filed) {
    return ask(
        fold,
        filed.act(),
        cards
            .find(filed.act().by())
            .orElseThrow(() -> new IllegalStateException("the card of a filed act is missing"))
            .card());
  }
}
