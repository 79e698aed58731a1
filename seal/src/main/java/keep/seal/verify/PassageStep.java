package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.MemoryTree;
import keep.ledger.Proofs;
import keep.seal.encoding.Digest;
import keep.seal.note.Passage;
import keep.seal.note.PassageCommitment;
import keep.seal.note.PassageCount;
import keep.seal.order.Extent;
import keep.seal.order.Scope;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;
import keep.seal.release.ReleasePart;
import keep.seal.release.ReleasedDigest;

/// Steps 12 and 13: each passage is the one its author signed at its place, the order names it, and
/// the release was signed over exactly these.
final class PassageStep {
  private PassageStep() {}

  /// Step 12.
  static void passages(Inspection run) {
    for (int n = 0; n < run.files.notes().size(); n++) {
      PackagedNote note = run.files.notes().get(n);
      String place = "notes[" + n + "]";
      run.demand(ascend(note.passages()), Reason.PASSAGE_LIST, place);
      scope(run, note, place);
      List<Hash> leaves = new ArrayList<>();
      for (int p = 0; p < note.passages().size(); p++) {
        form(run, note.passages().get(p), place + ".passages[" + p + "]");
        note.passages().get(p).leafHash(note.header()).ifPresent(leaves::add);
      }
      // A passage that cannot be one ends the note: step 13 then finds the digest wrong as well.
      if (leaves.size() == note.passages().size()) {
        run.leafHashes.put(note.sid(), leaves);
        if (whole(run)) {
          wholeNote(run, note, leaves, place);
        } else {
          paths(run, note, leaves, place);
        }
      }
      count(run, note, place);
    }
  }

  /// Where the order lets it be told how much stays closed, the package opens the number of
  /// passages that the author committed to and shows every empty place, so that each place missing
  /// is a passage. Nowhere else is the number opened.
  private static void count(Inspection run, PackagedNote note, String place) {
    boolean told = run.order.tellWithheld() && !whole(run);
    boolean holds =
        note.count().isPresent() == told
            && note.count().filter(count -> !counts(note, count)).isEmpty();
    run.demand(holds, Reason.PASSAGE_COUNT, place);
  }

  private static boolean counts(PackagedNote note, PassageCount count) {
    long pads = note.passages().stream().filter(PackagedPassage::isPad).count();
    return count
            .commitment(note.header().note(), note.header().version())
            .equals(note.header().countCommitment())
        && pads == note.header().leaves() - 1L - count.passages();
  }

  private static boolean whole(Inspection run) {
    return run.order.extent() == Extent.WHOLE;
  }

  private static boolean ascend(List<PackagedPassage> passages) {
    for (int i = 1; i < passages.size(); i++) {
      if (passages.get(i - 1).index() >= passages.get(i).index()) {
        return false;
      }
    }
    return !passages.isEmpty();
  }

  private static void scope(Inspection run, PackagedNote note, String place) {
    Optional<Scope> scope = run.order.scopeOf(note.sid());
    if (scope.isEmpty()) {
      run.fail(Reason.HEADER_OUTSIDE, place);
      return;
    }
    for (int p = 0; p < note.passages().size(); p++) {
      PackagedPassage passage = note.passages().get(p);
      run.demand(
          whole(run) || passage.isPad() || scope.get().passages().contains(passage.index()),
          Reason.PASSAGE_OUTSIDE,
          place + ".passages[" + p + "]");
    }
  }

  /// What a passage must be before anything about it can be computed. Kind 3, a digest of an
  /// attachment, is reserved and so refused.
  private static void form(Inspection run, PackagedPassage shown, String where) {
    run.demand(shown.salt().length() == PassageCommitment.SALT, Reason.PASSAGE_SALT, where);
    if (shown.isPad()) {
      run.demand(
          shown.text().isEmpty() && (whole(run) || run.order.tellWithheld()),
          Reason.PASSAGE_PAD,
          where);
    } else if (Passage.Kind.ofCode(shown.kind()).isEmpty()) {
      run.fail(Reason.PASSAGE_KIND, where);
    } else {
      run.demand(shown.passage().isPresent(), Reason.PASSAGE_LENGTH, where);
    }
    boolean about = shown.kind() == Passage.Kind.ABOUT.code();
    run.demand(about == (shown.index() == 0), Reason.PASSAGE_KIND, where);
  }

  private static void paths(Inspection run, PackagedNote note, List<Hash> leaves, String place) {
    Hash root = hash(note.header().root());
    for (int p = 0; p < leaves.size(); p++) {
      PackagedPassage passage = note.passages().get(p);
      run.demand(
          Proofs.includes(
              root, note.header().leaves(), passage.index(), leaves.get(p), passage.path()),
          Reason.PASSAGE_ROOT,
          place + ".passages[" + p + "]");
    }
  }

  private static void wholeNote(
      Inspection run, PackagedNote note, List<Hash> leaves, String place) {
    if (leaves.size() != note.header().leaves() || !ascend(note.passages())) {
      run.fail(Reason.WHOLE_INCOMPLETE, place);
      return;
    }
    MemoryTree tree = new MemoryTree();
    leaves.forEach(tree::append);
    boolean noPaths = note.passages().stream().allMatch(passage -> passage.path().isEmpty());
    run.demand(
        noPaths && tree.root().equals(hash(note.header().root())), Reason.PASSAGE_ROOT, place);
  }

  private static Hash hash(Digest digest) {
    return Hash.of(digest.toArray());
  }

  /// Step 13.
  static void parts(Inspection run) {
    List<ReleasePart> parts = run.release.parts();
    boolean same = parts.size() == run.files.notes().size();
    ReleasedDigest digest = new ReleasedDigest();
    for (PackagedNote note : run.files.notes()) {
      List<Integer> shown = new ArrayList<>();
      List<Hash> leaves = run.leafHashes.getOrDefault(note.sid(), List.of());
      for (int p = 0; p < note.passages().size(); p++) {
        PackagedPassage passage = note.passages().get(p);
        if (p < leaves.size()) {
          digest.add(note.sid(), passage.index(), leaves.get(p));
        }
        if (!whole(run) && !passage.isPad()) {
          shown.add(passage.index());
        }
      }
      same &=
          parts.stream()
              .anyMatch(part -> part.header().equals(note.sid()) && part.passages().equals(shown));
    }
    run.demand(same, Reason.PARTS);
    run.demand(digest.digest().equals(run.release.releasedDigest()), Reason.DIGEST);
  }
}
