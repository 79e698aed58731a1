package keep.law.englandwales;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Reason;
import keep.law.RuleId;

/// What the rules say to a service that has had a request, an application or an order: what kind of
/// paper it is, how it stands, and what the service must, should, may and need not do.
///
/// @param paper its class, the first that fits
/// @param ask what is missing and may be asked for, in plain words; "requested" items are not
///   duties of the sender
/// @param deadline a day with the rule it comes from; never for a request, because the law sets
///   none
/// @param reasons what each rule says that has something to say of such a paper: the rules that
///   decided first, then the rest in the order of the notes
/// @param deciding the ids of the rules that decided class, standing, words, letter and day
public record ServiceAnswer(
    Paper paper,
    Validity validity,
    Set<Must> must,
    Set<Should> should,
    Set<May> may,
    Set<NeedNot> needNot,
    Letter letter,
    Optional<Deadline> deadline,
    List<ChecklistItem> ask,
    List<Reason> reasons,
    List<RuleId> deciding) {
  public ServiceAnswer {
    must = Set.copyOf(must);
    should = Set.copyOf(should);
    may = Set.copyOf(may);
    needNot = Set.copyOf(needNot);
    ask = List.copyOf(ask);
    reasons = List.copyOf(reasons);
    deciding = List.copyOf(deciding);
  }

  /// The kinds of paper, or of approach.
  public enum Paper {
    WITNESS_SUMMONS,
    WITNESS_SUMMONS_APPLICATION,
    WARRANT_OR_ORDER,
    CIVIL_APPLICATION,
    FAMILY_APPLICATION,
    CORONER_NOTICE,
    INQUIRY_NOTICE,
    REGULATOR_NOTICE,
    SAFEGUARDING,
    /// A message that asks for nothing, such as "lift your hold". It ends no hold.
    MESSAGE,
    /// A named person must weigh it: care, a meeting about risk, her own claim, a client who has
    /// died.
    NO_AUTOMATIC_ANSWER,
    OWN_ACCESS,
    SURVIVOR_VOLUNTEERS,
    REQUEST_TO_SURVIVOR,
    SUSPECT_INFORMATION_REQUEST,
    OTHER_POLICE,
    NO_AUTHORITY_LETTER,
    /// A sender outside the list, and nothing is written.
    INFORMAL_APPROACH,
    INFORMAL_POLICE_APPROACH,
    COUNSELLING_INFORMATION_REQUEST,
    VICTIM_INFORMATION_REQUEST;

    public String word() {
      return plainWord(this);
    }
  }

  /// How it stands on its face.
  public enum Validity {
    /// Everything that can be shown is shown. The service may still decline a request.
    VALID,
    /// A statutory must is missing and no exception can cover it; for a summons: open to
    /// withdrawal, and binding until withdrawn.
    INVALID,
    /// Something is not shown, or a point under the Code.
    UNCLEAR,
    /// It has no force.
    NO_AUTHORITY;

    public String word() {
      return plainWord(this);
    }
  }

  public enum Must {
    PRESERVE,
    OBEY_ORDER,
    LAWFUL_BASIS_FIRST,
    URGENT_LEGAL_ADVICE,
    /// Answer her within a month: a duty of data protection law.
    ANSWER_ACCESS_REQUEST;

    public String word() {
      return plainWord(this);
    }
  }

  public enum Should {
    VERIFY,
    NEITHER_CONFIRM_NOR_DENY,
    INFORM_CLIENT,
    WARN_REQUESTER_UNSAFE_PARENT,
    /// Ring 999, or ring back through the published switchboard.
    RING_999_OR_SWITCHBOARD,
    /// Tell the client what was shared, where that is safe.
    TELL_WHERE_SAFE,
    /// Ask her what she wishes, where she can be asked.
    ASK_HER_WISH,
    /// Answer by a way that she chose.
    SAFE_CHANNEL,
    /// See her alone, where somebody may be pressing her.
    SEE_HER_ALONE,
    /// Keep what is about other people apart.
    OTHERS_DATA_APART,
    /// Somebody asks for her: check with her that they may.
    CHECK_AUTHORITY_WITH_HER,
    OFFER_ADVICE,
    KEEP_NARROW,
    SHOW_HER_FIRST,
    TAKE_ADVICE,
    KEEP_HOLD,
    RECORD_PRESSURE,
    LOG;

    public String word() {
      return plainWord(this);
    }
  }

  public enum May {
    DECLINE,
    ASK_FOR_MISSING,
    AGREE_NARROWLY,
    TELL_CLIENT,
    MAKE_REPRESENTATIONS,
    ASK_HEARING,
    ASK_SERVICE_ON_CLIENT,
    OBJECT_TO_PRODUCTION,
    APPLY_TO_WITHDRAW,
    COMPLAIN,
    SHARE_MINIMUM,
    REFER_CLIENT_TO_ADVICE;

    public String word() {
      return plainWord(this);
    }
  }

  public enum NeedNot {
    HAND_OVER,
    MEET_STATED_DEADLINE,
    ANSWER_ORALLY,
    CONFIRM_CLIENT,
    GET_CONSENT_FORM,
    TREAT_AS_ORDER;

    public String word() {
      return plainWord(this);
    }
  }

  public enum Letter {
    ACKNOWLEDGE_AND_ASK,
    DECLINE,
    AGREE_NARROWLY,
    POLICY_REPLY,
    REPRESENTATIONS_ON_SUMMONS,
    APPLICATION_TO_WITHDRAW,
    OBJECTION_TO_PRODUCTION,
    LETTER_TO_SURVIVOR,
    COMPLAINT_ABOUT_PRESSURE,
    NONE;

    public String word() {
      return plainWord(this);
    }
  }

  /// A day by which something must be done, and the rule that sets it.
  public record Deadline(LocalDate day, RuleId rule) {}

  private static String plainWord(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The answer as plain data: strings, lists and maps only. Word lists are in the order above.
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("class", paper.word());
    plain.put("validity", validity.word());
    plain.put("must", words(must));
    plain.put("should", words(should));
    plain.put("may", words(may));
    plain.put("needNot", words(needNot));
    plain.put("letter", letter.word());
    plain.put("deadline", deadline.<Object>map(ServiceAnswer::plain).orElse("none"));
    plain.put("ask", ask.stream().map(ChecklistItem::plain).toList());
    plain.put("reasons", reasons.stream().map(ServiceAnswer::plain).toList());
    plain.put("deciding", deciding.stream().map(RuleId::text).toList());
    return plain;
  }

  /// The words of a part, in the order of the lists above.
  public static <E extends Enum<E>> List<String> words(Set<E> some) {
    return new TreeSet<>(some).stream().map(ServiceAnswer::plainWord).toList();
  }

  private static Map<String, Object> plain(Deadline deadline) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("day", deadline.day().toString());
    plain.put("rule", deadline.rule().text());
    return plain;
  }

  private static Map<String, Object> plain(Reason reason) {
    Map<String, Object> plain = reason.plain();
    plain.remove("question");
    return plain;
  }
}
