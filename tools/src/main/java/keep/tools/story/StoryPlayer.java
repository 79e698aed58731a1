package keep.tools.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.pen.Check;
import keep.pen.Distrust;
import keep.pen.ServerRefusal;
import keep.seal.matter.PassageName;
import keep.tools.hunt.HuntReport;
import keep.tools.hunt.Needle;

/// Plays a story with everything around it: processes, folders, kills, the hunt, the results; and
/// takes everything away again, whatever happens.
public final class StoryPlayer {
  private final StoryPlan plan;
  private final PrintWriter out;
  private final Installation installation;
  private final Runnable goodbye;

  /// @param goodbye done last where the story is stopped from outside, once everything is deleted
  public StoryPlayer(StoryPlan plan, PrintWriter out, Installation installation, Runnable goodbye) {
    this.plan = plan;
    this.out = out;
    this.installation = installation;
    this.goodbye = goodbye;
  }

  /// What is done with the server between the story's last day and its end.
  @FunctionalInterface
  public interface Afterwards {
    /// @param result what the story left, already in its place
    /// @param address where the server listens
    /// @param matter the path of the matter's page
    void with(StoryResult result, String address, String matter)
        throws IOException, InterruptedException;
  }

  /// How a story came out.
  ///
  /// @param result what it left
  /// @param clean false where a hunt found something
  public record Outcome(StoryResult result, boolean clean) {}

  /// Plays the story; the results lie in their folder when this returns.
  public Outcome play(Afterwards afterwards) throws IOException, InterruptedException {
    OutFolder results = OutFolder.at(plan.out());
    StoryVoice voice = new StoryVoice(out);
    StoryFolder folder = StoryFolder.fresh(plan.keep());
    List<AutoCloseable> open = new ArrayList<>();
    Thread cleaner =
        new Thread(
            () -> {
              closeAll(open, folder, results);
              goodbye.run();
            },
            "story-cleaner");
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      if (plan.keep()) {
        voice.plain("The working folder stays: " + folder.root());
      }
      return play(folder, results, voice, open, afterwards);
    } catch (Distrust | ServerRefusal | Check.Failed | StoryBroken e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      Runtime.getRuntime().removeShutdownHook(cleaner);
      closeAll(open, folder, results);
    }
  }

  private Outcome play(
      StoryFolder folder,
      OutFolder results,
      StoryVoice voice,
      List<AutoCloseable> open,
      Afterwards afterwards)
      throws IOException, InterruptedException {
    Canaries canaries = new Canaries();
    DrawnSecrets random = new DrawnSecrets(plan.hunt());
    StoryWorld world = StoryWorld.open(folder, installation, plan.port(), plan.first(), random);
    open.add(world);
    Optional<Kills> kills = kills(world, folder);
    StoryRun run = new StoryRun(plan, voice);
    Cast cast = run.cast(world, random, canaries);
    open.add(cast);
    Play play = run.begin(world, cast, random, canaries);
    StoryResult result = run.play(play);
    kills.ifPresent(Kills::rest);
    world.line().beforeRequest(() -> {});
    if (plan.ending() != Ending.PAPER_SUMMONS) {
      Sights.check(play);
    }
    if (kills.isPresent()) {
      voice.plain(
          "Server and database were killed %d times on the way (kill -9)."
              .formatted(kills.get().done()));
      Aftermath.check(play).forEach(voice::plain);
    }
    Map<String, byte[]> files = new LinkedHashMap<>(result.files());
    java.nio.file.Path written = results.write(files);
    boolean clean = true;
    if (plan.hunt()) {
      clean = hunt(play, world, written, voice);
    }
    results.finish();
    afterwards.with(result, world.line().base().toString(), "/matters/" + play.matterId().text());
    return new Outcome(result, clean);
  }

  private Optional<Kills> kills(StoryWorld world, StoryFolder folder) {
    if (plan.kills() == 0) {
      return Optional.empty();
    }
    Kills kills = new Kills(world.server(), folder.database(), plan.kills(), plan.seed().orElse(1));
    world.line().beforeRequest(kills::beforeRequest);
    // A server that was killed starts again: its end is not the story's.
    world.line().giveUpWhen(() -> false);
    return Optional.of(kills);
  }

  private boolean hunt(Play play, StoryWorld world, java.nio.file.Path written, StoryVoice voice)
      throws IOException {
    HuntChapter.dumpHeap(world.server().pid(), world.folder().heap());
    Set<String> released = new TreeSet<>();
    if (plan.ending() != Ending.CHARGE_DROPPED) {
      for (PassageName passage : play.chosen()) {
        released.add(passage.text());
      }
    }
    List<byte[]> releasedTexts = new ArrayList<>();
    List<Needle> needles = HuntChapter.needles(play, released, releasedTexts);
    HuntReport report =
        HuntChapter.search(
            needles, releasedTexts, play, installation, written, plan.seed().orElse(1));
    report.lines().forEach(voice::plain);
    return report.clean();
  }

  private static void closeAll(List<AutoCloseable> open, StoryFolder folder, OutFolder results) {
    for (AutoCloseable each : open.reversed()) {
      try {
        each.close();
      } catch (Exception e) {
        // Cleaning goes on: the next thing has to be closed too.
        continue;
      }
    }
    open.clear();
    try {
      results.drop();
      folder.close();
    } catch (IOException e) {
      System.err.println("Could not delete " + folder.root() + "; please delete it yourself.");
    }
  }
}
