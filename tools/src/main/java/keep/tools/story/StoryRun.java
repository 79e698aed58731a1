package keep.tools.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.ProofText;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;
import keep.pen.RecipientClient;

/// Plays one story from its first day to its last.
final class StoryRun {
  private final StoryPlan plan;
  private final StoryVoice voice;

  StoryRun(StoryPlan plan, StoryVoice voice) {
    this.plan = plan;
    this.voice = voice;
  }

  /// The name of the person whose notes they are, by ending.
  private static String survivor(Ending ending) {
    return switch (ending) {
      case GRANTED -> "Nia";
      case REFUSED_RENEWED -> "Tomos";
      case CHARGE_DROPPED -> "Robin";
      case PAPER_SUMMONS -> "Nia";
    };
  }

  private static Pronoun pronoun(Ending ending) {
    return switch (ending) {
      case GRANTED -> Pronoun.SHE;
      case REFUSED_RENEWED -> Pronoun.HE;
      case CHARGE_DROPPED -> Pronoun.THEY;
      case PAPER_SUMMONS -> Pronoun.SHE;
    };
  }

  /// Makes the people of this story.
  Cast cast(StoryWorld world, DrawnSecrets random, Canaries canaries) {
    return Cast.enrol(world, survivor(plan.ending()), random, canaries);
  }

  /// The story as it begins, before its first day.
  Play begin(StoryWorld world, Cast cast, DrawnSecrets random, Canaries canaries) {
    return new Play(
        world,
        cast,
        voice,
        plan.notes(),
        plan.spec(),
        plan.days(),
        canaries,
        random,
        pronoun(plan.ending()));
  }

  /// Plays it to its end.
  StoryResult play(Play play) throws IOException {
    SealingChapter.play(play);
    if (plan.hunt()) {
      HuntChapter.plantNote(play);
      HuntChapter.lockKeys(play);
    }
    RequestChapter.police(play);
    RequestChapter.charge(play);
    return switch (plan.ending()) {
      case GRANTED -> granted(play);
      case REFUSED_RENEWED -> renewed(play);
      case CHARGE_DROPPED -> dropped(play);
      case PAPER_SUMMONS -> paper(play);
    };
  }

  private StoryResult granted(Play play) {
    ApplicationChapter.wholeFile(play);
    ApplicationChapter.first(play);
    StoryDays.Round round = play.days().first();
    time(play, round);
    HearingChapter.shown(play, round.hearing());
    return toRelease(play, round);
  }

  private StoryResult renewed(Play play) {
    ApplicationChapter.wholeFile(play);
    ApplicationChapter.first(play);
    StoryDays.Round first = play.days().first();
    time(play, first);
    HearingChapter.notShown(play, first.hearing());
    ApplicationChapter.proper(play, play.days().renewal(), "renew");
    voice.day(
        play.days().renewal(),
        "Telephone records have come. The defence renews on that change of circumstances.  ACCEPTED"
            + "  CP-81");
    StoryDays.Round second = StoryDays.Round.after(play.days().renewal());
    time(play, second);
    HearingChapter.shown(play, second.hearing());
    return toRelease(play, second);
  }

  private static void time(Play play, StoryDays.Round round) {
    NoticeChapter.notices(play, round);
    NoticeChapter.survivorSpeaks(play, round);
    NoticeChapter.lastDay(play, round);
  }

  private StoryResult toRelease(Play play, StoryDays.Round round) {
    InspectionChapter.play(play, round.inspect());
    FindingsChapter.Made made = FindingsChapter.play(play, round);
    ReleaseChapter release = new ReleaseChapter(play, round, made);
    release.survivorFirst();
    release.tooEarly();
    RecipientClient.Received received = release.go();
    CheatChapter.play(play, round.release(), received);
    return result(play, received.file(), Map.of());
  }

  private StoryResult dropped(Play play) {
    ApplicationChapter.wholeFile(play);
    ApplicationChapter.first(play);
    StoryDays.Round round = play.days().first();
    time(play, round);
    HearingChapter.shown(play, round.hearing());
    InspectionChapter.play(play, round.inspect());
    FindingsChapter.Made made = FindingsChapter.play(play, round);
    ReleaseChapter release = new ReleaseChapter(play, round, made);
    release.survivorFirst();
    LapseChapter.play(play, round, made, release);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("policy.json", play.world().policy().file());
    files.put(
        "proof.txt",
        utf8(
            "Nothing was released. The charge was dropped during the stay, the order lapsed and was"
                + " ended on the record.\n"));
    return new StoryResult(files, 0, play.source().total());
  }

  private StoryResult paper(Play play) {
    PaperChapter.Obeyed obeyed = PaperChapter.play(play);
    Map<String, byte[]> more = new LinkedHashMap<>();
    more.put("countersigned-by-registrar.keep.json", bytes(obeyed.byRegistrar()));
    more.put("countersigned-by-judge.keep.json", bytes(obeyed.byJudge()));
    return result(play, bytes(obeyed.files()), more);
  }

  private static byte[] bytes(ReleasePackage files) {
    return files.bytes();
  }

  private StoryResult result(Play play, byte[] file, Map<String, byte[]> more) {
    Report report = Verifier.trusting(play.world().policy()).verify(file);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("release.keep.json", file);
    files.putAll(more);
    files.put("policy.json", play.world().policy().file());
    files.put("proof.txt", utf8(ProofText.of(report)));
    return new StoryResult(files, play.chosen().size(), play.source().total());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
