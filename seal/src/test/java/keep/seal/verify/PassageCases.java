package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.notCovered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.note.OpenedNote;
import keep.seal.note.Passage;
import keep.seal.note.PassageCount;
import keep.seal.order.Extent;
import keep.seal.order.OrderDraft;
import keep.seal.people.Name;
import keep.seal.release.Latest;
import keep.seal.release.NameOpening;
import keep.seal.release.Opening;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;
import keep.seal.release.ReleasePart;
import keep.seal.world.FixedRandom;
import keep.seal.release.ReleasePackage;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.World;

/// Steps 12 to 14: the passages, the digest, and what the package opens.
final class PassageCases {
  private PassageCases() {}

  static List<Case> all() {
    return Stream.of(passages(), pads(), parts(), openings()).flatMap(List::stream).toList();
  }

  private static final String FIRST = "notes.0.passages.0.";

  private static Recipe first(UnaryOperator<PackagedPassage> change) {
    return passages(list -> {
      List<PackagedPassage> all = new ArrayList<>(list);
      all.set(0, change.apply(all.getFirst()));
      return all;
    });
  }

  private static Recipe passages(UnaryOperator<List<PackagedPassage>> change) {
    return Recipe.judge()
        .files(files -> {
          List<PackagedNote> notes = new ArrayList<>(files.notes());
          int two = notes.get(0).passages().size() == 2 ? 0 : 1;
          PackagedNote note = notes.get(two);
          notes.set(
              two, new PackagedNote(note.header(), note.count(), change.apply(note.passages())));
          return Packages.withNotes(files, notes);
        });
  }

  private static PackagedPassage leaf(String note, int number) {
    OpenedNote opened = World.get().note(note);
    return PackagedPassage.of(opened, opened.textLeaves().get(number - 1));
  }

  private static PackagedPassage pad(OpenedNote note) {
    for (int i = 0; i < note.leaves().size(); i++) {
      if (note.leaves().get(i).kind() == Passage.Kind.PAD) {
        return PackagedPassage.of(note, i);
      }
    }
    throw new IllegalArgumentException("no pad");
  }

  private static List<Case> passages() {
    return List.of(
        invalid(
            "one letter changed",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.text(FIRST + "text", text -> "X" + text))),
        invalid(
            "the line end after a passage left out",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.text(FIRST + "text", String::strip))),
        invalid(
            "a passage emptied",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.text(FIRST + "text", ""))),
        invalid(
            "another salt",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.text(FIRST + "salt", JsonEdit::otherMiddle))),
        invalid(
            "a salt of 31 bytes",
            Reason.PASSAGE_SALT,
            () ->
                Recipe.judge().json(JsonEdit.text(FIRST + "salt", Bytes.of(new byte[31]).text()))),
        invalid(
            "no salt",
            Reason.PASSAGE_SALT,
            () -> Recipe.judge().json(JsonEdit.text(FIRST + "salt", ""))),
        invalid(
            "a paragraph's opening shown as its continuation",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.number(FIRST + "kind", 4))),
        invalid(
            "a passage of the reserved kind",
            Reason.PASSAGE_KIND,
            () -> Recipe.judge().json(JsonEdit.number(FIRST + "kind", 3))),
        invalid(
            "a passage of no kind",
            Reason.PASSAGE_KIND,
            () -> Recipe.judge().json(JsonEdit.number(FIRST + "kind", 9))),
        invalid(
            "a passage longer than 64 KiB",
            Reason.PASSAGE_LENGTH,
            () -> Recipe.judge().json(JsonEdit.text(FIRST + "text", "x".repeat(65_537)))),
        invalid(
            "a passage at another place that is ordered",
            Reason.PASSAGE_ROOT,
            () -> passages(list -> List.of(at(list.get(0), list.get(1).index())))),
        invalid(
            "passages in reverse", Reason.PASSAGE_LIST, () -> passages(list -> list.reversed())),
        invalid(
            "two passages with their places exchanged",
            Reason.PASSAGE_ROOT,
            () ->
                passages(list ->
                    List.of(
                        at(list.get(1), list.get(0).index()),
                        at(list.get(0), list.get(1).index())))),
        invalid(
            "a passage twice",
            Reason.PASSAGE_LIST,
            () -> passages(list -> List.of(list.get(0), list.get(0), list.get(1)))),
        invalid("a note without passages", Reason.PASSAGE_LIST, () -> passages(list -> List.of())),
        invalid(
            "a path cut at its end",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.without(FIRST + "path", 3))),
        invalid(
            "a path made longer at its end",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.twice(FIRST + "path", 3))),
        invalid(
            "a path reversed",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.reversed(FIRST + "path"))),
        invalid(
            "no path for a passage",
            Reason.PASSAGE_ROOT,
            () -> Recipe.judge().json(JsonEdit.list(FIRST + "path", list -> List.of()))),
        invalid(
            "another note's passage",
            Reason.PASSAGE_ROOT,
            () -> first(one -> at(leaf("noteC", 1), one.index()))),
        invalid(
            "headers swapped between two notes",
            Reason.PASSAGE_ROOT,
            () ->
                Recipe.judge()
                    .files(files -> {
                      PackagedNote a = files.notes().get(0);
                      PackagedNote b = files.notes().get(1);
                      return Packages.withNotes(
                          files,
                          List.of(
                              new PackagedNote(a.header(), a.count(), b.passages()),
                              new PackagedNote(b.header(), b.count(), a.passages())));
                    })),
        notCovered(
            "a passage more than was ordered",
            Reason.PASSAGE_OUTSIDE,
            () -> Recipe.judge().released("noteA", 1, 2, 3)),
        notCovered(
            "another passage than was ordered",
            Reason.PASSAGE_OUTSIDE,
            () -> Recipe.judge().released("noteA", 2)),
        notCovered(
            "a note that was not ordered",
            Reason.HEADER_OUTSIDE,
            () -> Recipe.judge().released("noteC", 1)),
        covered("fewer passages than were ordered", () -> Recipe.judge().released("noteA", 1)),
        covered("fewer notes than were ordered", () -> Recipe.judge().withoutNote("noteB")),
        covered("every passage ordered", () -> Recipe.judge().released("noteB", 1, 2)));
  }

  private static PackagedPassage at(PackagedPassage one, int index) {
    return new PackagedPassage(index, one.kind(), one.salt(), one.text(), one.path());
  }

  private static OrderDraft whole(OrderDraft order) {
    List<Sid> headers = order.order().scope().stream().map(one -> one.header()).toList();
    order.noScope().extent(Extent.WHOLE);
    headers.forEach(header -> order.scope(header, List.of()));
    return order;
  }

  private static Recipe wholeNotes() {
    return Recipe.judge().order(PassageCases::whole);
  }

  private static List<PackagedPassage> padded(List<PackagedPassage> list, PackagedPassage pad) {
    List<PackagedPassage> all = new ArrayList<>(list);
    all.add(pad);
    all.sort(java.util.Comparator.comparingInt(PackagedPassage::index));
    return all;
  }

  private static Recipe telling() {
    return Recipe.judge().order(order -> order.tellWithheld(true));
  }

  private static List<Json> aPadLess(List<Json> passages) {
    List<Json> fewer = new ArrayList<>(passages);
    for (int i = 0; i < fewer.size(); i++) {
      if (fewer.get(i).spelling().contains("\"kind\":0,")) {
        fewer.remove(i);
        return fewer;
      }
    }
    throw new IllegalArgumentException("no pad");
  }

  private static ReleasePackage counted(ReleasePackage files) {
    PackagedNote note = files.notes().getFirst();
    PassageCount any = new PassageCount(3, Bytes.of(new byte[32]));
    List<PackagedNote> notes = new ArrayList<>(files.notes());
    notes.set(0, new PackagedNote(note.header(), Optional.of(any), note.passages()));
    return Packages.withNotes(files, notes);
  }

  private static List<Case> pads() {
    return List.of(
        covered("whole notes", PassageCases::wholeNotes),
        covered(
            "how much stays closed may be told",
            () -> Recipe.judge().order(order -> order.tellWithheld(true))),
        invalid(
            "how much stays closed may be told, and an empty place is left out",
            Reason.PASSAGE_COUNT,
            () -> telling().json(JsonEdit.list("notes.0.passages", PassageCases::aPadLess))),
        invalid(
            "how much stays closed may be told, and the number is left out",
            Reason.PASSAGE_COUNT,
            () -> telling().json(JsonEdit.without("notes.0.count", 0))),
        invalid(
            "another number of passages than the author's",
            Reason.PASSAGE_COUNT,
            () -> telling().json(JsonEdit.number("notes.0.count.0.n", 7))),
        invalid(
            "the number of passages told where it may not be",
            Reason.PASSAGE_COUNT,
            () -> Recipe.judge().files(PassageCases::counted)),
        invalid(
            "the number of passages told beside whole notes",
            Reason.PASSAGE_COUNT,
            () -> wholeNotes().files(PassageCases::counted)),
        covered(
            "whole notes, and how much stays closed may be told",
            () -> wholeNotes().order(order -> order.tellWithheld(true))),
        invalid(
            "an empty place shown though that may not be told",
            Reason.PASSAGE_PAD,
            () ->
                Recipe.judge()
                    .withoutNote("noteB")
                    .files(files ->
                        Packages.withNotes(
                            files,
                            List.of(
                                new PackagedNote(
                                    files.notes().getFirst().header(),
                                    Optional.empty(),
                                    padded(
                                        files.notes().getFirst().passages(),
                                        pad(World.get().note("noteA")))))))),
        invalid(
            "a passage passed off as an empty place",
            Reason.PASSAGE_PAD,
            () ->
                Recipe.judge()
                    .order(order -> order.tellWithheld(true))
                    .withoutNote("noteB")
                    .json(JsonEdit.text(FIRST + "text", "written here"))),
        invalid(
            "a passage's text and kind taken away",
            Reason.PASSAGE_ROOT,
            () ->
                wholeNotes()
                    .json(JsonEdit.number("notes.0.passages.1.kind", 0))
                    .json(JsonEdit.text("notes.0.passages.1.text", ""))
                    .json(JsonEdit.number("notes.0.passages.2.kind", 0))
                    .json(JsonEdit.text("notes.0.passages.2.text", ""))
                    .json(JsonEdit.text("notes.0.passages.3.salt", JsonEdit::otherMiddle))),
        invalid(
            "a whole note with its last place missing",
            Reason.WHOLE_INCOMPLETE,
            () -> wholeNotes().json(JsonEdit.without("notes.0.passages", 15))),
        invalid(
            "a whole note with its first place missing",
            Reason.WHOLE_INCOMPLETE,
            () -> wholeNotes().json(JsonEdit.without("notes.0.passages", 0))),
        invalid(
            "a whole note with a path",
            Reason.PASSAGE_ROOT,
            () ->
                wholeNotes()
                    .json(
                        JsonEdit.list(
                            "notes.0.passages.0.path",
                            list ->
                                List.of(
                                    new keep.seal.json.Json.JsonText(
                                        Bytes.of(new byte[32]).text()))))),
        invalid(
            "a whole note with one salt changed",
            Reason.PASSAGE_ROOT,
            () ->
                wholeNotes()
                    .json(JsonEdit.text("notes.0.passages.5.salt", JsonEdit::otherMiddle))));
  }

  private static Recipe released(UnaryOperator<List<ReleasePart>> change) {
    return Recipe.judge().release(release -> release.parts = change.apply(release.parts));
  }

  private static List<Case> parts() {
    return List.of(
        invalid(
            "a release signed over one passage fewer",
            Reason.PARTS,
            () ->
                released(parts ->
                    parts.stream()
                        .map(part ->
                            new ReleasePart(
                                part.header(), part.passages().subList(0, 1), Latest.YES))
                        .toList())),
        invalid(
            "a release signed over one passage more",
            Reason.PARTS,
            () ->
                released(parts ->
                    parts.stream()
                        .map(part -> {
                          List<Integer> more = new ArrayList<>(part.passages());
                          more.add(0);
                          return new ReleasePart(part.header(), more, Latest.YES);
                        })
                        .toList())),
        invalid(
            "a release signed over one note fewer",
            Reason.PARTS,
            () -> released(parts -> parts.subList(0, 1))),
        invalid(
            "a release signed over one note more",
            Reason.PARTS,
            () ->
                released(parts -> {
                  List<ReleasePart> more = new ArrayList<>(parts);
                  more.add(
                      new ReleasePart(
                          World.get().note("noteC").header().sid(), List.of(1), Latest.NO));
                  return more;
                })),
        invalid(
            "a passage taken out of the package",
            Reason.PARTS,
            () -> passages(list -> list.subList(0, 1))),
        invalid(
            "whole notes released passage by passage",
            Reason.PARTS,
            () ->
                wholeNotes()
                    .release(release ->
                        release.parts =
                            release.parts.stream()
                                .map(part -> new ReleasePart(part.header(), List.of(1), Latest.YES))
                                .toList())),
        invalid(
            "another digest",
            Reason.DIGEST,
            () ->
                Recipe.judge()
                    .release(release -> release.releasedDigest = Digest.of(new byte[32]))));
  }

  private static List<Case> openings() {
    Blind other = Blind.of(new FixedRandom(91).draw(32));
    return List.of(
        invalid(
            "another name",
            Reason.OPENING_NAME,
            () -> Recipe.judge().json(JsonEdit.text("names.0.name", "Somebody Else"))),
        invalid(
            "another blind for a name",
            Reason.OPENING_NAME,
            () -> Recipe.judge().json(JsonEdit.text("names.0.blind", JsonEdit::otherMiddle))),
        invalid(
            "a name on another card",
            Reason.OPENING_NAME,
            () ->
                Recipe.judge()
                    .json(JsonEdit.text("names.0.card", World.get().person("judge").sid().text()))),
        invalid(
            "a name for a card that is not here",
            Reason.OPENING_NAME,
            () ->
                Recipe.judge()
                    .files(files ->
                        Packages.withNames(
                            files,
                            List.of(
                                new NameOpening(
                                    World.get().person("party").sid(),
                                    World.get().person("party").name()))))),
        covered("the judge's name", () -> Recipe.judge().naming("judge")),
        covered("no name at all", () -> Recipe.judge().naming()),
        invalid(
            "another name than the release says",
            Reason.OPENING_MISSING,
            () ->
                Recipe.judge()
                    .files(files ->
                        Packages.withNames(
                            files,
                            List.of(
                                new NameOpening(
                                    World.get().person("judge").sid(),
                                    World.get().person("judge").name()))))),
        invalid(
            "the name left out",
            Reason.OPENING_MISSING,
            () -> Recipe.judge().json(JsonEdit.without("names", 0))),
        invalid(
            "the court's number left out",
            Reason.OPENING_MISSING,
            () -> Recipe.judge().json(JsonEdit.without("docket", 0))),
        invalid(
            "the order's own words left out",
            Reason.OPENING_MISSING,
            () -> Recipe.judge().json(JsonEdit.without("words", 0))),
        invalid(
            "one name more, made up",
            Reason.OPENING_NAME,
            () ->
                Recipe.judge()
                    .files(files ->
                        Packages.withNames(
                            files,
                            List.of(
                                new NameOpening(
                                    World.get().person("judge").sid(),
                                    new Name(other, "Invented Otherwise")))))),
        invalid(
            "another docket number",
            Reason.OPENING_DOCKET,
            () -> Recipe.judge().json(JsonEdit.text("docket.0.ref", "T20267002"))),
        invalid(
            "a docket number where none was committed to",
            Reason.OPENING_DOCKET,
            () -> Recipe.consent().files(files -> Packages.withDocket(files, Recipe.DOCKET))),
        invalid(
            "other words",
            Reason.OPENING_WORDS,
            () -> Recipe.judge().json(JsonEdit.text("words.0.text", text -> text + " More."))),
        invalid(
            "words under another blind",
            Reason.OPENING_WORDS,
            () ->
                Recipe.judge()
                    .files(files ->
                        Packages.withWords(files, new Opening(Recipe.WORDS.text(), other)))));
  }
}
