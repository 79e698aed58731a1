package keep.law.newsouthwales;

import static keep.law.bench.CourtWalk.place;

import java.util.List;
import keep.law.Standing;

/// The places S0 to S12 of the walk (section 6 of the notes).
final class Walk {
  static final List<Standing> PLACES =
      List.of(
          place("S0", "confidential", "the record is made", "S1 S2 S3 S9", ""),
          place("S1", "blocked-preliminary", "bail or committal", "S0 S3 S9 S10", ""),
          place("S2", "application-draft", "criminal proceedings", "S4 S5", ""),
          place("S3", "protection-question", "somebody disputes that it is protected", "S5", ""),
          place("S4", "notice-given", "written notice complete and served", "S5", "14 days"),
          place(
              "S5",
              "before-court",
              "confider informed and advised",
              "S5a S6 S7 S8 S9 S10",
              "14 days bar the grant"),
          place("S5a", "judge-inspection", "sealed delivery to the court", "S6 S7 S8", ""),
          place("S6", "refused", "any limb fails", "S0 S11", ""),
          place(
              "S7", "leave-granted", "all three limbs, reasons, 14 days", "S8a S11", "appeal hold"),
          place("S8", "not-protected", "ruled outside the Division", "S0 S11", ""),
          place("S8a", "released-on-terms", "produced within leave", "S12 S0", ""),
          place("S9", "consented", "written express consent", "S0", ""),
          place("S10", "misconduct-found", "finding under s 301", "S0", ""),
          place("S11", "under-appeal", "the confider appeals", "S0 S5 S8a", ""),
          place("S12", "adduce-decision", "a party wants to use it in evidence", "S0", ""));

  private Walk() {}
}
