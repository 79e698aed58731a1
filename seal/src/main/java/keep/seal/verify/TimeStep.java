package keep.seal.verify;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.Sid;
import keep.seal.order.Clearance;
import keep.seal.order.Recipient;
import keep.seal.release.PackagedNote;
import keep.seal.release.Window;

/// Step 11: the times. Every date that somebody wrote has a neighbour before it and one after it,
/// so that none can be dated as far off as it likes; the table stands in protocol section 8.
final class TimeStep {
  /// A date says no hour and no zone: a day is tolerated.
  private static final long DAY = Duration.ofDays(1).toSeconds();

  private TimeStep() {}

  static void check(Inspection run) {
    long released = run.release.released();
    Window window = Window.of(run.order, run.clearance, run.release.isPreview());
    run.demand(window.hasBegun(released), Reason.TOO_EARLY);
    run.demand(!window.isOver(released), Reason.TOO_LATE);
    run.seen.ifPresent(seen -> {
      run.demand(Clocks.notAfter(released, seen), Reason.RELEASED_AFTER_WITNESS);
      run.demand(
          !window.isOver(seen),
          run.release.witnessed() ? Reason.WITNESSED_AFTER_LIMIT : Reason.WITNESSED_LATE);
    });
    run.clearance.ifPresent(clearance -> clearance(run, clearance));
    cards(run);
    run.files.notes().forEach(note -> header(run, note));
  }

  private static void clearance(Inspection run, Clearance clearance) {
    long created = clearance.created();
    run.demand(
        Clocks.notAfter(run.order.issued(), created)
            && Clocks.notAfter(created, run.release.released())
            && Clocks.notAfter(created, run.seen.orElse(created)),
        Reason.CLEARANCE_TIME);
  }

  private static void cards(Inspection run) {
    run.order.by().forEach(by -> card(run, by, run.order.issued()));
    run.clearance.ifPresent(clearance -> card(run, clearance.by(), clearance.created()));
    card(run, run.release.releaser(), run.release.released());
    for (Recipient recipient : run.release.provedRecipients()) {
      card(run, recipient.card().orElseThrow(), run.release.released());
    }
  }

  private static void card(Inspection run, Sid card, long used) {
    run.card(card)
        .ifPresent(found -> run.demand(Clocks.notAfter(found.created(), used), Reason.CARD_TIME));
  }

  /// A header bears a day only. It lies between its author's card and the order.
  private static void header(Inspection run, PackagedNote note) {
    LocalDate created = note.header().created();
    long first = created.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    boolean afterCard =
        run.card(note.header().author())
            .filter(author -> author.created() > first + 2 * DAY)
            .isEmpty();
    run.demand(afterCard && first <= run.order.issued() + DAY, Reason.HEADER_TIME);
  }
}
