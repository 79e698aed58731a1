package keep.tools.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.TileSource;
import keep.seal.encoding.Sid;
import keep.pen.Matter;
import keep.pen.MatterReplay;
import keep.pen.ServerAnswer;
import keep.tools.story.Cast.Seat;

/// After the kills: no acknowledged act is missing, every act stands on the record, and the record
/// shows one root per size, against every checkpoint that anybody saw.
final class Aftermath {
  private Aftermath() {}

  /// @return what was found, one line each
  /// @throws StoryBroken if anything is missing or two roots exist
  static List<String> check(Play play) {
    Seat releaser = play.cast().releaser();
    MatterReplay replay =
        MatterReplay.of(releaser.desk(), releaser.cards(), play.matterId(), play.regime());
    Set<Sid> there = new HashSet<>();
    replay.acts().forEach(act -> there.add(act.statement().sid()));
    for (Matter.Acknowledged act : play.matter().acknowledged()) {
      if (!there.contains(act.sid())) {
        throw new StoryBroken("an acknowledged act is missing: number " + act.sequence());
      }
    }
    List<SignedCheckpoint> seen = new ArrayList<>();
    play.cast().all().forEach(seat -> seen.addAll(seat.cards().record().history()));
    TileSource source =
        path -> {
          ServerAnswer answer = play.world().line().get("/" + path);
          return answer.status() == 404 ? Optional.empty() : Optional.of(answer.orThrow(path));
        };
    AuditReport report = Audits.of(source, play.world().policy().latest(), seen);
    if (!report.clean()) {
      throw new StoryBroken("the record is not clean: " + report.findings().getFirst().sentence());
    }
    return List.of(
        "%d acknowledged acts, none missing; %d acts replayed, each on the record with the ruling it was given."
            .formatted(play.matter().acknowledged().size(), replay.acts().size()),
        "Record check: clean. %d leaves, one root for every size, compared with %d checkpoints seen on the way."
            .formatted(report.entries(), seen.size()));
  }
}
