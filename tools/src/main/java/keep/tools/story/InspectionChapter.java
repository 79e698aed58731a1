package keep.tools.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keep.pen.ActDraft;
import keep.pen.Dispatch;
import keep.pen.NoteDesk;
import keep.pen.Paper;
import keep.pen.RecipientClient;
import keep.pen.ReleaseWish;
import keep.pen.ReleaserClient;
import keep.seal.encoding.Sid;
import keep.seal.matter.DepositKind;
import keep.seal.matter.PassageName;
import keep.seal.matter.Schedule;
import keep.seal.matter.ScheduleStep;
import keep.seal.note.Grants;
import keep.seal.note.OpenedNote;
import keep.seal.order.Basis;
import keep.seal.order.Mode;
import keep.seal.order.Order;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.Term;
import keep.seal.order.Under;
import keep.seal.release.Opening;
import keep.seal.statement.Statement;
import keep.seal.verify.Verdict;
import keep.tools.story.Cast.Seat;

/// Schedule, inspection order, and an excerpt sealed to the judge: she never gets a key to a note.
final class InspectionChapter {
  private static final long DAY = 24L * 60 * 60;

  private InspectionChapter() {}

  static void play(Play play, LocalDate day) {
    Seat judge = play.cast().judge();
    Seat delyth = play.cast().releaser();
    play.at(day, 9, 30);
    List<PassageName> scheduled = new ArrayList<>();
    play.appliedFor().forEach(note -> scheduled.addAll(note.passages()));
    List<PassageName> asked = new ArrayList<>(scheduled);
    play.ownMotion()
        .ifPresent(own -> asked.remove(play.notes().get(own.note() - 1).passage(own.passage())));
    play.allowed(
        delyth,
        ActDraft.of("schedule")
            .withPassages("passagesScheduled", scheduled)
            .withPassages("passagesAppliedFor", asked)
            .with("scheduleComplete", "yes")
            .filing(schedule(play, delyth, judge)));
    Opening docket = new Opening(FindingsChapter.DOCKET, judge.desk().blind());
    Statement order = inspectionOrder(play, judge, scheduled, docket);
    Paper paper = judge.desk().paper(order);
    play.allowed(judge, ActDraft.of("inspect-order").with("stage", "2").filing(paper));
    give(play, order.sid());
    Sid release = deliver(play, order.sid(), scheduled, docket);
    play.at(day, 14, 0);
    RecipientClient.Received received =
        new RecipientClient(judge.desk(), play.world().policy()).receive(release);
    if (!(received.report().verdict() instanceof Verdict.Covered)) {
      throw new StoryBroken("the judge's excerpt is not what it says: " + received.report());
    }
    play.allowed(
        judge,
        ActDraft.of("inspect")
            .withPassages("passagesInspected", scheduled)
            .with("sealIntact", "yes")
            .with("courtInspected", "yes")
            .with("judgeReviewedRecord", "yes")
            .with("juryPresent", "no")
            .with("partyInspectedBeforeLeave", "no"));
    play.voice()
        .day(
            day,
            "The service's schedule answers. Inspection order. An excerpt goes sealed to the judge;"
                + " she checks the seal and reads %s. No party sees them."
                    .formatted(Counted.of(play.appliedFor().size(), "note")));
  }

  private static Paper schedule(Play play, Seat from, Seat judge) {
    List<Schedule.Row> rows = new ArrayList<>();
    for (StoryNote note : play.appliedFor()) {
      rows.add(
          new Schedule.Row(
              Optional.of(note.header()),
              play.days().seal(),
              "session-note",
              "counsellor",
              note.leaves().size()));
    }
    Schedule schedule =
        new Schedule(
            ScheduleStep.PRODUCTION,
            play.application().orElseThrow(),
            play.days().seal(),
            play.days().seal(),
            rows,
            true);
    return from.desk()
        .deposit(
            play.matter(),
            DepositKind.SCHEDULE,
            "application/json",
            schedule.bytes(),
            play.application(),
            List.of(judge.person().card()));
  }

  private static Statement inspectionOrder(
      Play play, Seat judge, List<PassageName> scheduled, Opening docket) {
    long now = judge.desk().now();
    OrderDraft draft =
        new OrderDraft(
                judge.desk().freshId(),
                play.matterId(),
                Basis.JUDGE,
                Under.CAMPAIGN,
                Purpose.COMPEL,
                judge.desk().nonce())
            .by(judge.desk().sid())
            .asked(play.application())
            .courtRefCommit(Optional.of(docket.docketCommit()))
            .mode(Mode.INSPECT)
            .terms(Term.RETURN, Term.VIEW_ONLY)
            .times(now, now, now + 30 * DAY)
            .to(Recipient.card(judge.desk().sid(), "judge"));
    StoryNote.parts(scheduled).forEach(draft::scope);
    Order order = draft.order();
    return order.sign(List.of(judge.person().keys()));
  }

  /// The author gives the keys of the notes concerned to the releaser, for this order alone.
  static void give(Play play, Sid order) {
    Seat mair = play.cast().counsellor();
    NoteDesk desk = new NoteDesk(mair.desk(), mair.cards());
    List<NoteDesk.Open> opened = new ArrayList<>();
    try {
      for (StoryNote note : play.appliedFor()) {
        opened.add(desk.open(note.header()));
      }
      List<OpenedNote> notes = opened.stream().map(NoteDesk.Open::note).toList();
      desk.give(
          Grants.Why.RELEASE, Optional.of(order), notes, play.cast().releaser().person().card());
    } finally {
      opened.forEach(NoteDesk.Open::close);
    }
  }

  private static Sid deliver(Play play, Sid order, List<PassageName> passages, Opening docket) {
    Seat delyth = play.cast().releaser();
    Seat judge = play.cast().judge();
    ReleaserClient client = new ReleaserClient(delyth.desk(), delyth.cards(), play.regime());
    ReleaseWish wish =
        new ReleaseWish(
            order,
            Optional.empty(),
            new TreeMap<>(StoryNote.parts(passages)),
            List.of(Recipient.card(judge.desk().sid(), "judge")),
            Map.of(judge.desk().sid(), judge.person().name()),
            Optional.of(docket),
            Optional.empty(),
            docket.text(),
            false);
    ActDraft act =
        ActDraft.of("deliver").with("recordProducedToCourt", "yes").with("producedTo", "court");
    try (ReleaserClient.Ready ready = client.prepare(play.matter(), wish, act)) {
      play.allowed(delyth, act);
      Dispatch dispatch = new Dispatch(delyth.desk(), delyth.cards());
      dispatch.send(ready, dispatch.pack(ready));
      return ready.release().sid();
    }
  }
}
