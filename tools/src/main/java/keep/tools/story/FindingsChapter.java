package keep.tools.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keep.seal.encoding.Sid;
import keep.seal.matter.ActFacts;
import keep.seal.matter.DepositKind;
import keep.seal.matter.FactValue;
import keep.seal.matter.PassageName;
import keep.seal.order.Basis;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.Term;
import keep.seal.order.Under;
import keep.seal.people.Name;
import keep.seal.release.Opening;
import keep.seal.statement.Statement;
import keep.pen.ActDraft;
import keep.pen.Paper;
import keep.tools.story.Cast.Seat;

/// The judge finds passage by passage, adds one that nobody asked for, and orders.
final class FindingsChapter {
  private static final long DAY = 24L * 60 * 60;
  private static final int ROWS = 400;

  /// The court number of the story, on every order its judge makes.
  static final String DOCKET = "T2026-INVENTED-0417";

  private FindingsChapter() {}

  /// What the order commits to, and the order itself.
  ///
  /// @param order its statement id
  /// @param openings what it commits to
  /// @param paper the deposit that opens it for those who must know
  record Made(Sid order, Openings openings, Sid paper) {}

  static Made play(Play play, StoryDays.Round round) {
    Seat judge = play.cast().judge();
    LocalDate day = round.decide();
    play.at(day, 10, 0);
    List<PassageName> read = new ArrayList<>();
    play.appliedFor().forEach(note -> read.addAll(note.passages()));
    play.ownMotion().ifPresent(own -> add(play, judge, own));
    Set<PassageName> chosen = new HashSet<>(play.chosen());
    find(play, judge, read, chosen);
    play.at(day, 15, 0);
    Made made = order(play, judge, round, new ArrayList<>(chosen));
    int closed = play.source().total() - chosen.size();
    play.voice().day(day, line(play, chosen.size(), closed));
    return made;
  }

  private static String line(Play play, int open, int closed) {
    String own =
        play.ownMotion()
            .map(passage ->
                "Passage "
                    + passage.passage()
                    + " of note "
                    + passage.note()
                    + ", not asked for, seems to help the accused; everyone is heard.  CP-80  ")
            .orElse("Only one passage is in question, so none is added of her own motion.  ");
    return "Findings, passage by passage. "
        + own
        + "ORDER for "
        + Counted.of(open, "passage")
        + ". "
        + closed
        + (closed == 1 ? " stays" : " stay")
        + " closed. Reasons in open and in sealed form.";
  }

  private static void add(Play play, Seat judge, ReleaseSpec.Passage own) {
    PassageName passage = play.notes().get(own.note() - 1).passage(own.passage());
    play.allowed(
        judge,
        ActDraft.of("add")
            .withPassages("passagesAddedByJudge", List.of(passage))
            .with("partiesToldIssueOnly", "yes")
            .filing(
                play.words(
                    judge,
                    DepositKind.SUBMISSION,
                    "the issue told to the parties",
                    "The court has of its own motion raised the issue who was where when the music"
                        + " ended. The words are not disclosed.",
                    play.cast().defence(),
                    play.cast().prosecutor(),
                    play.cast().survivor(),
                    play.cast().releaser())));
    play.allowed(judge, ActDraft.of("hear-addition").with("heardOnAddition", "yes"));
  }

  /// In batches, because an act has at most a mebibyte: rows are merged passage by passage.
  private static void find(Play play, Seat judge, List<PassageName> read, Set<PassageName> chosen) {
    for (int from = 0; from < read.size(); from += ROWS) {
      List<ActFacts> findings = new ArrayList<>();
      List<ActFacts> assists = new ArrayList<>();
      List<ActFacts> undermines = new ArrayList<>();
      List<ActFacts> misleads = new ArrayList<>();
      for (PassageName passage : read.subList(from, Math.min(read.size(), from + ROWS))) {
        boolean open = chosen.contains(passage);
        findings.add(
            row(
                passage,
                Map.of(
                    "substantialProbativeValue",
                    answer(open),
                    "otherEvidenceAvailable",
                    answer(false),
                    "publicInterestSubstantiallyOutweighs",
                    answer(open))));
        assists.add(row(passage, Map.of("answer", answer(open))));
        undermines.add(row(passage, Map.of("answer", answer(false))));
        if (open) {
          misleads.add(row(passage, Map.of("needs", new FactValue.Listing(List.of()))));
        }
      }
      ActDraft draft =
          ActDraft.of("find")
              .with("passageFindings", new FactValue.Rows(findings))
              .with("assistsAccused", new FactValue.Rows(assists))
              .with("underminesProsecution", new FactValue.Rows(undermines));
      if (!misleads.isEmpty()) {
        draft.with("misleadingWithout", new FactValue.Rows(misleads));
      }
      play.allowed(judge, draft);
    }
  }

  private static FactValue answer(boolean yes) {
    return yes ? FactValue.yes() : FactValue.no();
  }

  private static ActFacts row(PassageName passage, Map<String, FactValue> answers) {
    Map<String, FactValue> values = new java.util.TreeMap<>(answers);
    values.put("passage", new FactValue.Passage(passage));
    return ActFacts.of(values);
  }

  private static Made order(
      Play play, Seat judge, StoryDays.Round round, List<PassageName> passages) {
    String words =
        "The passages named may be shown to the parties' lawyers, to be looked at and not copied, for"
            + " this case alone. Everything else stays sealed.";
    play.canaries().text("the order's own words", words);
    play.canaries().openedInRelease("the order's own words");
    play.canaries().text("the docket number", DOCKET);
    play.canaries().openedInRelease("the docket number");
    Opening docket = new Opening(DOCKET, judge.desk().blind());
    Opening said = new Opening(words, judge.desk().blind());
    Openings openings = new Openings(Optional.of(docket), Optional.of(said), names(play));
    Statement order = sign(play, judge, passages, docket, said);
    Paper opening =
        judge
            .desk()
            .deposit(
                play.matter(),
                DepositKind.OPENING,
                "application/json",
                openings.bytes(),
                Optional.of(order.sid()),
                List.of(
                    play.cast().releaser().person().card(),
                    play.cast().registrar().person().card()));
    play.allowed(
        judge,
        granting(passages, round.release().plusDays(60))
            .filing(judge.desk().paper(order))
            .filing(opening)
            .filing(
                play.words(
                    judge,
                    DepositKind.SUBMISSION,
                    "the open reasons",
                    "Leave is given for the passages named, on the three limbs, for each of them. The"
                        + " reasons say nothing of what the notes hold.",
                    play.cast().defence(),
                    play.cast().prosecutor(),
                    play.cast().survivor(),
                    play.cast().releaser()))
            .filing(
                play.words(
                    judge,
                    DepositKind.REASONS,
                    "the sealed reasons",
                    "Sealed reasons: what the hour was, and why no other evidence of it exists, is set"
                        + " out here for a court of appeal alone.",
                    judge,
                    play.cast().registrar())));
    return new Made(order.sid(), openings, opening.statement().sid());
  }

  private static Map<Sid, Name> names(Play play) {
    Map<Sid, Name> names = new java.util.TreeMap<>();
    for (Seat seat :
        List.of(
            play.cast().judge(),
            play.cast().registrar(),
            play.cast().defence(),
            play.cast().prosecutor())) {
      names.put(seat.desk().sid(), seat.person().name());
    }
    play.canaries().openedInRelease("the name behind the card of " + play.cast().judge().called());
    play.canaries()
        .openedInRelease("the name behind the card of " + play.cast().registrar().called());
    return names;
  }

  private static Statement sign(
      Play play, Seat judge, List<PassageName> passages, Opening docket, Opening words) {
    long now = judge.desk().now();
    OrderDraft draft =
        new OrderDraft(
                judge.desk().freshId(),
                play.matterId(),
                Basis.JUDGE,
                Under.CAMPAIGN,
                Purpose.PRODUCE,
                judge.desk().nonce())
            .by(judge.desk().sid())
            .asked(play.application())
            .courtRefCommit(Optional.of(docket.docketCommit()))
            .wordsCommit(Optional.of(words.wordsCommit()))
            .terms(Term.VIEW_ONLY, Term.NO_COPIES, Term.THIS_CASE_ONLY, Term.RETURN)
            .times(now, now, now + 90 * DAY)
            .to(Recipient.card(play.cast().survivor().desk().sid(), "survivor"))
            .to(Recipient.card(play.cast().defence().desk().sid(), "party"))
            .to(Recipient.card(play.cast().prosecutor().desk().sid(), "party"));
    StoryNote.parts(passages).forEach(draft::scope);
    return draft.order().sign(List.of(judge.person().keys()));
  }

  private static ActDraft granting(List<PassageName> passages, LocalDate ends) {
    return ActDraft.of("order")
        .withPassages("passagesOrdered", passages)
        .with("orderEndsOn", ends)
        .withWords("leaveGates", "compel", "produce")
        .withWords("conditionsImposed", "no-copies", "return", "this-case-only", "view-only")
        .with("tellWithheld", "no")
        .withWords(
            "orderNames",
            "records",
            "passages",
            "recipients",
            "use",
            "form",
            "dates",
            "redactions",
            "return")
        .withWords(
            "factorsConsidered",
            "encourage-counselling",
            "confidentiality-needed",
            "effective-counselling",
            "relationship-damage",
            "bias",
            "privacy",
            "full-answer",
            "harm")
        .with("fairTrialImportanceRecorded", "yes")
        .with("balancingPerformed", "yes")
        .with("harmConsidered", "yes")
        .with("statutoryTestApplied", "yes")
        .with("reasonsGiven", "yes")
        .with("reasonsRevealContents", "no")
        .withWords("grantBasis", "test-met")
        .with("restLookedAt", "yes")
        .with("harmStatementTreatment", "used")
        .with("partyInspectedBeforeLeave", "no")
        .with("silenceTreatedAsConsent", "no")
        .with("stage", "2");
  }
}
