package keep.seal.verify;

import java.util.List;
import keep.seal.order.Order;
import keep.seal.release.Filed;
import keep.seal.release.LedgerEntry;
import keep.seal.release.NameOpening;
import keep.seal.release.Opening;
import keep.seal.release.PackagedNote;
import keep.seal.release.ReleasePackage;

/// A package with one part exchanged.
final class Packages {
  private Packages() {}

  static ReleasePackage withNotes(ReleasePackage files, List<PackagedNote> notes) {
    return copy(files, files.order(), notes, files.names(), files.docket(), files.words());
  }

  static ReleasePackage withOrder(ReleasePackage files, Filed<Order> order) {
    return copy(files, order, files.notes(), files.names(), files.docket(), files.words());
  }

  static ReleasePackage withNames(ReleasePackage files, List<NameOpening> names) {
    return copy(files, files.order(), files.notes(), names, files.docket(), files.words());
  }

  static ReleasePackage withDocket(ReleasePackage files, Opening docket) {
    return copy(
        files,
        files.order(),
        files.notes(),
        files.names(),
        java.util.Optional.of(docket),
        files.words());
  }

  static ReleasePackage withWords(ReleasePackage files, Opening words) {
    return copy(
        files,
        files.order(),
        files.notes(),
        files.names(),
        files.docket(),
        java.util.Optional.of(words));
  }

  static ReleasePackage withLedger(ReleasePackage files, List<LedgerEntry> ledger) {
    return files.witnessed(files.checkpoint(), ledger);
  }

  private static ReleasePackage copy(
      ReleasePackage files,
      Filed<Order> order,
      List<PackagedNote> notes,
      List<NameOpening> names,
      java.util.Optional<Opening> docket,
      java.util.Optional<Opening> words) {
    return new ReleasePackage(
        files.policy(),
        files.cards(),
        order,
        files.clearance(),
        files.countersign(),
        files.release(),
        notes,
        names,
        docket,
        words,
        files.checkpoint(),
        files.ledger());
  }
}
