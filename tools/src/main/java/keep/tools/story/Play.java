package keep.tools.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import keep.law.Regime;
import keep.law.regimes.Regimes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Sid;
import keep.seal.matter.DepositKind;
import keep.seal.matter.PassageName;
import keep.seal.people.Card;
import keep.pen.ActDraft;
import keep.pen.Matter;
import keep.pen.Paper;
import keep.pen.Ruled;
import keep.tools.story.Cast.Seat;
import keep.tools.story.ReleaseSpec.Passage;

/// What the chapters of one story share: the people, the notes, the matter, the clock, the voice.
final class Play {
  private final StoryWorld world;
  private final Cast cast;
  private final StoryVoice voice;
  private final SourceNotes source;
  private final ReleaseSpec spec;
  private final StoryDays days;
  private final Canaries canaries;
  private final DrawnSecrets random;
  private final Regime regime = Regimes.named("campaign");
  private final Matter matter;
  private final Pronoun pronoun;
  private List<StoryNote> notes = List.of();
  private Optional<Sid> application = Optional.empty();

  Play(
      StoryWorld world,
      Cast cast,
      StoryVoice voice,
      SourceNotes source,
      ReleaseSpec spec,
      StoryDays days,
      Canaries canaries,
      DrawnSecrets random,
      Pronoun pronoun) {
    this.world = world;
    this.cast = cast;
    this.voice = voice;
    this.source = source;
    this.spec = spec;
    this.days = days;
    this.canaries = canaries;
    this.random = random;
    this.pronoun = pronoun;
    this.matter = new Matter(cast.counsellor().desk().freshId());
  }

  StoryWorld world() {
    return world;
  }

  Cast cast() {
    return cast;
  }

  StoryVoice voice() {
    return voice;
  }

  SourceNotes source() {
    return source;
  }

  StoryDays days() {
    return days;
  }

  Canaries canaries() {
    return canaries;
  }

  DrawnSecrets random() {
    return random;
  }

  Pronoun pronoun() {
    return pronoun;
  }

  Regime regime() {
    return regime;
  }

  Matter matter() {
    return matter;
  }

  Id16 matterId() {
    return matter.id();
  }

  List<StoryNote> notes() {
    return notes;
  }

  void sealed(List<StoryNote> sealed) {
    notes = List.copyOf(sealed);
  }

  /// The application that asks for the material; an order names it.
  Optional<Sid> application() {
    return application;
  }

  void applied(Sid act) {
    application = Optional.of(act);
  }

  /// Every passage that the judge lets go.
  List<PassageName> chosen() {
    return StoryNote.named(notes, spec.passages());
  }

  /// Of those, the one that nobody applied for: the last, where there are two or more.
  Optional<Passage> ownMotion() {
    return spec.passages().size() < 2 ? Optional.empty() : Optional.of(spec.passages().last());
  }

  /// The notes applied for, in order: those that hold a chosen passage.
  List<StoryNote> appliedFor() {
    TreeSet<Integer> numbers = new TreeSet<>();
    spec.passages().forEach(passage -> numbers.add(passage.note()));
    return numbers.stream().map(number -> notes.get(number - 1)).toList();
  }

  ReleaseSpec spec() {
    return spec;
  }

  /// Moves the clock for everybody.
  void at(LocalDate day, int hour, int minute) {
    world.clock().moveTo(day, LocalTime.of(hour, minute));
  }

  /// Files an act that the law must allow for the story to go on.
  Ruled allowed(Seat seat, ActDraft draft) {
    Ruled ruled = seat.desk().act(matter, draft);
    if (!ruled.allowed()) {
      throw new StoryBroken(seat.called() + "'s act was not allowed", ruled);
    }
    return ruled;
  }

  /// Files an act that the law must refuse, and gives the rules that stand in its way.
  Ruled refused(Seat seat, ActDraft draft) {
    Ruled ruled = seat.desk().act(matter, draft);
    if (ruled.allowed()) {
      throw new StoryBroken(seat.called() + "'s act was allowed and must not be", ruled);
    }
    return ruled;
  }

  /// Seals a paper in free words to its readers; the words are remembered for the hunt.
  Paper words(Seat from, DepositKind kind, String label, String words, Seat... to) {
    List<Card> readers = java.util.Arrays.stream(to).map(seat -> seat.person().card()).toList();
    return from.desk()
        .deposit(
            matter, kind, "text/plain", canaries.text(label, words), Optional.empty(), readers);
  }
}
