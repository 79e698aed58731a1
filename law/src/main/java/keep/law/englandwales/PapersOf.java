package keep.law.englandwales;

import static keep.law.englandwales.ServiceAnswer.Paper.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import keep.law.Gate;
import keep.law.englandwales.ServiceAnswer.Paper;

/// Kinds of paper by what they have in common.
final class PapersOf {
  /// Police, or somebody with their power to ask, ask.
  static final Set<Paper> POLICE =
      fixed(INFORMAL_POLICE_APPROACH, COUNSELLING_INFORMATION_REQUEST, VICTIM_INFORMATION_REQUEST);

  /// Somebody asks, and nothing compels.
  static final Set<Paper> REQUESTS =
      fixed(
          INFORMAL_POLICE_APPROACH,
          COUNSELLING_INFORMATION_REQUEST,
          VICTIM_INFORMATION_REQUEST,
          SUSPECT_INFORMATION_REQUEST,
          OTHER_POLICE,
          NO_AUTHORITY_LETTER,
          INFORMAL_APPROACH,
          REQUEST_TO_SURVIVOR);

  /// An application on which another court decides.
  static final Set<Paper> OTHER_APPLICATIONS = fixed(CIVIL_APPLICATION, FAMILY_APPLICATION);

  /// A paper of a court or body whose law is not written here.
  static final Set<Paper> OTHER_COURTS_AND_BODIES =
      fixed(
          CIVIL_APPLICATION, FAMILY_APPLICATION, CORONER_NOTICE, INQUIRY_NOTICE, REGULATOR_NOTICE);

  /// A paper that compels, if it is what it says.
  static final Set<Paper> ORDERS = fixed(WITNESS_SUMMONS, WARRANT_OR_ORDER);

  /// What the client herself wishes, or was asked.
  static final Set<Paper> HERS = fixed(OWN_ACCESS, SURVIVOR_VOLUNTEERS, REQUEST_TO_SURVIVOR);

  private static final Set<Gate> OF_A_REQUEST =
      Set.of(
          Gates.CLASSIFY,
          Gates.POLICE_REQUEST,
          Gates.REPLY,
          Gates.CLARIFY,
          Gates.DECLINE,
          Gates.CLIENT_INFORMED,
          Gates.AGREE_NARROWLY,
          Gates.ANSWER);

  private PapersOf() {}

  private static Set<Paper> fixed(Paper one, Paper... others) {
    return Collections.unmodifiableSet(EnumSet.of(one, others));
  }

  /// The gates whose rules have something to say of a paper.
  static Set<Gate> gates(Paper paper) {
    return switch (paper) {
      case WITNESS_SUMMONS ->
          Set.of(
              Gates.ORDER,
              Gates.ORDER_SERVED,
              Gates.WITHDRAW,
              Gates.WITHDRAW_BY_CLIENT,
              Gates.PRODUCE,
              Gates.ANSWER);
      case WITNESS_SUMMONS_APPLICATION ->
          Set.of(Gates.APPLY, Gates.APPLICATION_SERVED, Gates.ISSUE, Gates.REPRESENT, Gates.ANSWER);
      case WARRANT_OR_ORDER ->
          Set.of(Gates.SEARCH, Gates.ORDER_SERVED, Gates.PRODUCE, Gates.ANSWER);
      case CIVIL_APPLICATION,
          FAMILY_APPLICATION,
          CORONER_NOTICE,
          INQUIRY_NOTICE,
          REGULATOR_NOTICE ->
          Set.of(Gates.ANSWER, Gates.CLIENT_INFORMED);
      case SAFEGUARDING -> Set.of(Gates.SHARE_MINIMUM, Gates.ANSWER);
      case NO_AUTOMATIC_ANSWER ->
          Set.of(Gates.SHARE_MINIMUM, Gates.CLIENT_INFORMED, Gates.CLARIFY, Gates.ANSWER);
      case OWN_ACCESS, MESSAGE -> Set.of(Gates.ANSWER);
      case SURVIVOR_VOLUNTEERS -> Set.of(Gates.VOLUNTEER, Gates.AGREE_NARROWLY, Gates.ANSWER);
      case REQUEST_TO_SURVIVOR,
          SUSPECT_INFORMATION_REQUEST,
          OTHER_POLICE,
          NO_AUTHORITY_LETTER,
          INFORMAL_APPROACH ->
          Set.of(Gates.CLASSIFY, Gates.CLARIFY, Gates.DECLINE, Gates.CLIENT_INFORMED, Gates.ANSWER);
      case INFORMAL_POLICE_APPROACH, COUNSELLING_INFORMATION_REQUEST, VICTIM_INFORMATION_REQUEST ->
          OF_A_REQUEST;
    };
  }
}
