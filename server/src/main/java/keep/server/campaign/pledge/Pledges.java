package keep.server.campaign.pledge;

import java.util.List;

/// The campaigns that can be signed.
public final class Pledges {
  /// In the order in which they were begun.
  public static final List<Pledge> ALL =
      List.of(
          new Pledge(
              "keep-counselling-confidential",
              "Counselling notes are opened only by a judge, only after a charge, and only the"
                  + " passages that matter.",
              "Dim ond barnwr sy'n agor nodiadau cwnsela, dim ond ar ôl cyhuddiad, a dim ond y"
                  + " darnau sy'n cyfrif."));

  private Pledges() {}
}
