package keep.law.signoff;

import static keep.law.signoff.Sentence.Audience.SENDER;
import static keep.law.signoff.Sentence.Audience.SERVICE;
import static keep.law.signoff.Sentence.Audience.SURVIVOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keep.law.RuleId;
import keep.law.signoff.Sentence.Audience;

/// The first batch: the sentences that help pages and letters show for England and Wales.
public final class Sentences {
  private static final List<Sentence> FIRST_BATCH =
      List.of(
          s(
              1,
              SERVICE,
              "Since 12 January 2026 the law controls when police and some other bodies in England and Wales may ask you for information about a victim of crime.",
              "EW-01",
              "EW-02",
              "EW-08"),
          s(
              2,
              SERVICE,
              "The law controls the asking. It gives no power to make you hand anything over.",
              "EW-50"),
          s(3, SERVICE, "You may say no to a police request.", "EW-50"),
          s(
              4,
              SERVICE,
              "A court can still order documents, and a court's order must be obeyed unless it is withdrawn.",
              "EW-108",
              "EW-111"),
          s(
              5,
              SERVICE,
              "No judge has looked at a police request. The officer decides to ask.",
              "EW-12"),
          s(6, SERVICE, "A request must be in writing. There is no exception.", "EW-20"),
          s(
              7,
              SERVICE,
              "A request must say which information is sought. There is no exception.",
              "EW-21"),
          s(
              8,
              SERVICE,
              "It must say why the information is sought and how it will be dealt with, unless the sender relies on one of three exceptions.",
              "EW-22",
              "EW-23"),
          s(
              9,
              SERVICE,
              "A request to a counselling service needs more: the officer must have reason to believe that the information is likely to have substantial probative value to a reasonable line of enquiry.",
              "EW-04",
              "EW-11"),
          s(
              10,
              SERVICE,
              "The officer must start from the position that asking a counselling service is not necessary and proportionate.",
              "EW-14"),
          s(
              11,
              SERVICE,
              "Reports of the Code of Practice say that a chief inspector must clear a request to a counselling service. Ask for the name and the day.",
              "EW-40"),
          s(
              12,
              SERVICE,
              "If clearance is not shown, that does not by itself make the request invalid. Ask.",
              "EW-40",
              "EW-42"),
          s(
              13,
              SERVICE,
              "Reports of the Code of Practice say that a request is a last resort, after less intrusive sources.",
              "EW-41"),
          s(
              14,
              SERVICE,
              "If you are not sure whether your service counts as counselling, treat it as counselling.",
              "EW-05"),
          s(
              15,
              SERVICE,
              "Whether your client is a client is itself information about her. You need not say.",
              "EW-04",
              "EW-54"),
          s(
              16,
              SERVICE,
              "Check who is asking through the force's published switchboard, never through the details in the message.",
              "EW-55"),
          s(
              17,
              SERVICE,
              "From the day a request arrives, or is to be expected, delete and change nothing in that client's notes.",
              "EW-52"),
          s(
              18,
              SERVICE,
              "You may tell your client about the request. Nothing in these rules forbids it.",
              "EW-53"),
          s(
              19,
              SERVICE,
              "The day in a police form is a request. The law sets no time for your answer.",
              "EW-24"),
          s(
              20,
              SERVICE,
              "A letter that cites Schedule 2 of the Data Protection Act, or an old section 29 form, is not a power to demand.",
              "EW-62"),
          s(
              21,
              SERVICE,
              "A letter from a prosecutor, a defence lawyer, an insurer, an employer or a council is not a request under these rules and carries none of their authority.",
              "EW-06"),
          s(
              22,
              SERVICE,
              "Police of Scotland, of Northern Ireland and of other countries are not on the list of those who may ask under these rules.",
              "EW-06"),
          s(
              23,
              SERVICE,
              "If you hand anything over without an order, you need your own legal basis for it and a reason why confidence may be broken.",
              "EW-60",
              "EW-66"),
          s(
              24,
              SERVICE,
              "A client's signature on a police form is not by itself a reason to hand notes over.",
              "EW-16",
              "EW-65"),
          s(
              25,
              SERVICE,
              "If you agree, give the least that answers the question, take out other people, and let two named people approve it.",
              "EW-56"),
          s(
              26,
              SERVICE,
              "What police receive may have to go to the prosecution and to the defence.",
              "EW-57",
              "EW-72"),
          s(
              27,
              SERVICE,
              "A magistrate's search warrant cannot cover counselling notes held in confidence. If one is shown to you, get legal advice at once and do not obstruct.",
              "EW-80"),
          s(
              28,
              SERVICE,
              "Ring the court's office before you act on any paper that says it is a court order.",
              "EW-83"),
          s(
              29,
              SERVICE,
              "A witness summons is asked for by the prosecution or the defence, not by police.",
              "EW-91"),
          s(
              30,
              SERVICE,
              "Everyone who is served with an application for a summons for such documents must have at least ten business days to be heard.",
              "EW-96"),
          s(
              31,
              SERVICE,
              "The ten business days are counted from the day after service. The court may change them.",
              "EW-96",
              "EW-107"),
          s(
              32,
              SERVICE,
              "If you answer a paper before the day on which it would count as served, the time may start on the day you answer.",
              "EW-96"),
          s(
              33,
              SERVICE,
              "Your client is not told of an application unless the court directs it. Ask the court to direct it.",
              "EW-95",
              "EW-97"),
          s(
              34,
              SERVICE,
              "You may tell the court that the notes are not likely to be material evidence, or that duties and rights, confidentiality among them, outweigh the reasons for a summons.",
              "EW-98"),
          s(
              35,
              SERVICE,
              "Ask for a hearing. Hearings of this kind are in private unless the court directs otherwise.",
              "EW-100"),
          s(
              36,
              SERVICE,
              "If the court asks to see documents, give them to the court, sealed, and to nobody else.",
              "EW-99"),
          s(
              37,
              SERVICE,
              "If a summons comes and the Crown Court had nothing from you and you had no notice, ask it promptly to withdraw the summons.",
              "EW-104",
              "EW-106"),
          s(
              38,
              SERVICE,
              "Disobeying a summons without just excuse is contempt of court. Get legal advice before the day it names.",
              "EW-108"),
          s(
              39,
              SERVICE,
              "Giving documents to the court is not giving them to the prosecution or the defence.",
              "EW-120"),
          s(
              40,
              SERVICE,
              "If somebody may come to serious harm now, you may share the least that is needed. Record why.",
              "EW-66"),
          s(
              41,
              SURVIVOR,
              "Police may ask your counselling service about you. The service may say no.",
              "EW-50"),
          s(
              42,
              SURVIVOR,
              "Saying no to police does not take your report back. A court can still order notes.",
              "EW-50",
              "EW-111"),
          s(
              43,
              SURVIVOR,
              "Police should tell you in writing when they ask, unless one of three exceptions applies.",
              "EW-30",
              "EW-31",
              "EW-35"),
          s(
              44,
              SURVIVOR,
              "Being told is not being asked to agree. You may say what you wish, and your service writes it down.",
              "EW-36",
              "EW-67"),
          s(
              45,
              SURVIVOR,
              "You can have counselling at any time. It does not have to wait for the case.",
              "EW-74"),
          s(
              46,
              SURVIVOR,
              "Nobody should ask you to fetch or sign for your notes. If somebody does, talk to your service or a lawyer first.",
              "EW-03",
              "EW-58"),
          s(
              47,
              SURVIVOR,
              "If you have a copy of your notes, the protection against search may be weaker than when your service keeps them.",
              "EW-82"),
          s(
              48,
              SURVIVOR,
              "If somebody asks a court for your notes, you are entitled to know and to be heard. Your service will ask the court to make sure of that.",
              "EW-97"),
          s(
              49,
              SURVIVOR,
              "If a court orders notes and did not hear you first, you may ask it to withdraw the order.",
              "EW-105"),
          s(
              50,
              SURVIVOR,
              "Notes from counselling before a trial have no special protection in law. They are still private and confidential.",
              "EW-66",
              "EW-75"),
          s(
              51,
              SENDER,
              "We neither confirm nor deny that any person is a client of ours.",
              "EW-54"),
          s(
              52,
              SENDER,
              "Any counselling record a service holds is held in confidence, and the confidence is the client's.",
              "EW-67"),
          s(
              53,
              SENDER,
              "Sections 44A to 44D of the Police, Crime, Sentencing and Courts Act 2022 and the Code of Practice apply to requests of this kind.",
              "EW-10",
              "EW-14",
              "EW-15"),
          s(
              54,
              SENDER,
              "The Act creates no duty to disclose. We are not able to share anything on this request.",
              "EW-50"),
          s(
              55,
              SENDER,
              "Please send us what is missing. Where you rely on an exception, please say which.",
              "EW-22",
              "EW-23",
              "EW-35"),
          s(
              56,
              SENDER,
              "Please tell us whether, when and how the person concerned was given notice under section 44B.",
              "EW-30",
              "EW-32"),
          s(57, SENDER, "We are preserving any material that may exist.", "EW-52"),
          s(
              58,
              SENDER,
              "If proceedings have begun, please apply under Part 17 of the Criminal Procedure Rules, on notice to us, and ask the court to direct service on the person concerned.",
              "EW-91",
              "EW-95",
              "EW-97"),
          s(
              59,
              SENDER,
              "Please confirm that this reply will not by itself end the investigation, and that it will be recorded and shown to the prosecutor.",
              "EW-39"),
          s(
              60,
              SENDER,
              "It is our policy, and not the law, to release counselling notes only on a judge's order made after charge. A court can order otherwise.",
              "CP-02",
              "CP-03",
              "CP-63",
              "CP-66"));

  private Sentences() {}

  private static Sentence s(int number, Audience audience, String text, String... rules) {
    return new Sentence("S-" + number, audience, text, Stream.of(rules).map(RuleId::new).toList());
  }

  public static List<Sentence> firstBatch() {
    return FIRST_BATCH;
  }

  public static Optional<Sentence> named(String id) {
    return FIRST_BATCH.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
