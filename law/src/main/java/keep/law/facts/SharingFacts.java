package keep.law.facts;

import static keep.law.Lifetime.CONSENT;
import static keep.law.Lifetime.REQUEST;
import static keep.law.facts.Drafting.label;
import static keep.law.facts.Drafting.labels;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.yesNo;

import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// What must be known before anything is handed over that no order requires: who approved it, and,
/// where it goes without her agreement, the harm, to whom, why now, and that she was told.
public final class SharingFacts {
  public static final Fact<Set<String>> RELEASE_APPROVED_BY =
      labels(
              "releaseApprovedBy",
              "pseudonyms of those who each signed that this release may go",
              Set.of(Supplier.RECORD),
              "EW-56, 66; CP-54")
          .of(REQUEST, CONSENT);

  public static final Fact<String> POSITION_RECORDED_BY =
      label(
              "positionRecordedBy",
              "pseudonym of the one who recorded that the client was told and what she said",
              Set.of(Supplier.RECORD),
              "EW-56, 66")
          .of(REQUEST);

  public static final Fact<String> HARM_TO =
      word(
              "harmTo",
              "to whom serious harm threatens",
              Set.of(Supplier.SERVICE),
              "EW-66, 67",
              List.of("client", "child", "identified-person", "public"))
          .of(REQUEST);

  public static final Fact<String> WHY_NOW =
      word(
              "whyNow",
              "why it cannot wait for her agreement or for a court",
              Set.of(Supplier.SERVICE),
              "EW-66, 67",
              List.of(
                  "life-at-risk",
                  "violence-expected",
                  "child-at-risk",
                  "waiting-would-be-too-late"))
          .of(REQUEST);

  public static final Fact<Boolean> TOLD_BEFORE_RELEASE =
      yesNo(
              "toldBeforeRelease",
              "she was told, before anything went, that it would go without her agreement, what and why",
              Set.of(Supplier.SERVICE),
              "EW-66, 67")
          .of(REQUEST);

  private SharingFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        RELEASE_APPROVED_BY, POSITION_RECORDED_BY, HARM_TO, WHY_NOW, TOLD_BEFORE_RELEASE);
  }
}
