package keep.law.explain;

import java.util.LinkedHashMap;
import java.util.Map;

/// The words of an answer to a service as sentences, in English and Welsh: rows of `part.word |
/// English | Welsh`. No Welsh speaker with legal training has reviewed the Welsh; whoever shows it
/// says so.
final class AnswerSentences {
  private record Both(String english, String welsh) {}

  private static final String ROWS =
      """
      heading.class | What this is | Beth yw hwn
      heading.validity | How it stands | Sut mae'n sefyll
      heading.must | You must | Rhaid i chi
      heading.should | You should (our advice, not the law) | Dylech (ein cyngor ni, nid y gyfraith)
      heading.may | You may | Cewch
      heading.needNot | You need not | Nid oes rhaid i chi
      heading.letter | The letter that answers it | Y llythyr sy'n ei ateb
      heading.deadline | By when | Erbyn pryd
      heading.ask | What is missing, and may be asked for | Beth sydd ar goll, ac y gellir gofyn amdano
      heading.deciding | The rules that decided | Y rheolau a benderfynodd
      note.day | The law on %s. | Y gyfraith ar %s.
      note.end | Not legal advice. No solicitor has checked these sentences yet. | Nid cyngor cyfreithiol mo hwn. Nid oes cyfreithiwr wedi gwirio'r brawddegau hyn eto. Nid yw'r Gymraeg wedi ei hadolygu.
      note.none | No day is set by law. | Nid oes diwrnod wedi ei bennu gan y gyfraith.
      class.witness-summons | A witness summons of a criminal court. | Gwŷs dyst gan lys troseddol.
      class.witness-summons-application | An application for a witness summons: the court has not decided yet. | Cais am wŷs dyst: nid yw'r llys wedi penderfynu eto.
      class.warrant-or-order | A warrant or another court's order, or a paper that says it is one. | Gwarant neu orchymyn llys arall, neu bapur sy'n dweud mai dyna ydyw.
      class.civil-application | An application in a civil case. It is not the law on police requests: that court will decide. | Cais mewn achos sifil. Nid y gyfraith ar geisiadau'r heddlu ydyw: y llys hwnnw fydd yn penderfynu.
      class.family-application | An application in a family case. It is not the law on police requests: that court will decide. | Cais mewn achos teulu. Nid y gyfraith ar geisiadau'r heddlu ydyw: y llys hwnnw fydd yn penderfynu.
      class.coroner-notice | A notice of a coroner, who has powers of their own. | Hysbysiad gan grwner, sydd â'i bwerau ei hun.
      class.inquiry-notice | A notice of an inquiry, which has powers of its own. | Hysbysiad gan ymchwiliad, sydd â'i bwerau ei hun.
      class.regulator-notice | A notice of a regulator, which may have powers of its own. | Hysbysiad gan reoleiddiwr, a all fod â'i bwerau ei hun.
      class.safeguarding | Serious harm now, or a child at risk now. | Niwed difrifol yn awr, neu blentyn mewn perygl yn awr.
      class.message | A message that asks for nothing. | Neges nad yw'n gofyn am ddim.
      class.no-automatic-answer | Something that a named person must weigh: no rule answers it by itself. | Rhywbeth y mae'n rhaid i berson a enwir ei bwyso a'i fesur: nid oes rheol sy'n ei ateb ohoni ei hun.
      class.own-access | A request by your client, or for her, to see her own data. | Cais gan eich cleient, neu ar ei rhan, i weld ei data ei hun.
      class.survivor-volunteers | Your client wishes of her own accord that notes go out. | Mae eich cleient yn dymuno ohoni ei hun i nodiadau fynd allan.
      class.request-to-survivor | The client herself was asked for her notes. The rules on police requests do not protect her here. | Gofynnwyd i'r cleient ei hun am ei nodiadau. Nid yw'r rheolau ar geisiadau'r heddlu yn ei diogelu yma.
      class.suspect-information-request | A request about a suspect: outside the rules on victims' information. | Cais am berson dan amheuaeth: y tu allan i'r rheolau ar wybodaeth dioddefwyr.
      class.other-police | A request by police who are not on the list of those who may ask under these rules. | Cais gan heddlu nad yw ar y rhestr o'r rhai a gaiff ofyn o dan y rheolau hyn.
      class.no-authority-letter | A letter from somebody who is not on the list of those who may ask under these rules. | Llythyr gan rywun nad yw ar y rhestr o'r rhai a gaiff ofyn o dan y rheolau hyn.
      class.informal-approach | An approach by somebody who is not on that list, with nothing in writing. | Cyswllt gan rywun nad yw ar y rhestr honno, heb ddim yn ysgrifenedig.
      class.informal-police-approach | An approach by police with nothing in writing. | Cyswllt gan yr heddlu heb ddim yn ysgrifenedig.
      class.counselling-information-request | A police request to a counselling service. | Cais gan yr heddlu i wasanaeth cwnsela.
      class.victim-information-request | A police request for a victim's information, to somebody who provides no counselling. | Cais gan yr heddlu am wybodaeth dioddefwr, i rywun nad yw'n darparu cwnsela.
      validity.valid | Everything is shown that can be shown on its face. That alone makes nobody hand anything over. | Dangosir popeth y gellir ei ddangos ar ei wyneb. Nid yw hynny ynddo'i hun yn peri i neb drosglwyddo dim.
      validity.invalid | Something that no exception covers is missing; a summons binds all the same until the court withdraws it. | Mae rhywbeth nad oes eithriad yn ei gwmpasu ar goll; mae gwŷs yn rhwymo serch hynny nes i'r llys ei thynnu'n ôl.
      validity.unclear | Something is not shown, or not confirmed. | Nid yw rhywbeth wedi ei ddangos, neu ei gadarnhau.
      validity.no-authority | It has no force by itself. | Nid oes iddo rym ohono'i hun.
      must.preserve | keep everything as it is: delete and change nothing in that client's notes. | cadw popeth fel y mae: peidio â dileu na newid dim yn nodiadau'r cleient hwnnw.
      must.obey-order | obey the confirmed order, exactly, unless the court withdraws it. | ufuddhau i'r gorchymyn a gadarnhawyd, yn union, oni bai i'r llys ei dynnu'n ôl.
      must.lawful-basis-first | have your own lawful basis, and a reason why confidence may be broken, before anything goes out. | cael eich sail gyfreithlon eich hun, a rheswm pam y caniateir torri cyfrinachedd, cyn i ddim fynd allan.
      must.urgent-legal-advice | take legal advice today (our word: disobeying a court can be contempt). | cael cyngor cyfreithiol heddiw (ein gair ni: gall anufuddhau i lys fod yn ddirmyg).
      must.answer-access-request | answer her within a month, or tell her within it why you need longer. | ei hateb o fewn mis, neu ddweud wrthi o fewn y mis pam fod angen mwy o amser.
      should.verify | check who it is by a published number, never by the details in the message. | gwirio pwy sydd yno drwy rif cyhoeddedig, byth drwy'r manylion yn y neges.
      should.neither-confirm-nor-deny | neither confirm nor deny that anybody is a client. | peidio â chadarnhau na gwadu bod neb yn gleient.
      should.inform-client | tell your client, and offer her time for independent advice. | dweud wrth eich cleient, a chynnig amser iddi gael cyngor annibynnol.
      should.warn-requester-unsafe-parent | warn the sender that a parent or carer may not be safe to tell. | rhybuddio'r anfonwr efallai nad yw'n ddiogel dweud wrth riant neu ofalwr.
      should.ring-999-or-switchboard | ring 999, or ring back through the published switchboard. | ffonio 999, neu ffonio'n ôl drwy'r switsfwrdd cyhoeddedig.
      should.tell-where-safe | tell your client what was shared, where that is safe. | dweud wrth eich cleient beth a rannwyd, lle bo hynny'n ddiogel.
      should.ask-her-wish | ask her what she wishes, where she can be asked. | gofyn iddi beth y mae'n ei ddymuno, lle gellir gofyn iddi.
      should.safe-channel | answer only by a way that she chose. | ateb dim ond drwy ffordd a ddewisodd hi.
      should.see-her-alone | see her alone, where somebody may be pressing her. | ei gweld ar ei phen ei hun, lle gallai rhywun fod yn pwyso arni.
      should.others-data-apart | keep what is about other people apart. | cadw'r hyn sydd am bobl eraill ar wahân.
      should.check-authority-with-her | check with her that whoever asks may ask for her. | gwirio gyda hi fod gan bwy bynnag sy'n gofyn hawl i ofyn drosti.
      should.offer-advice | offer her time and independent advice first. | cynnig amser a chyngor annibynnol iddi yn gyntaf.
      should.keep-narrow | keep it to the documents she named. | ei gadw i'r dogfennau a enwodd hi.
      should.show-her-first | show her first what would go. | dangos iddi'n gyntaf beth fyddai'n mynd.
      should.take-advice | take advice: who may agree after a client's death is open. | cael cyngor: mae'n agored pwy a gaiff gytuno ar ôl marwolaeth cleient.
      should.keep-hold | leave the hold on: no message ends it. | gadael y daliad yn ei le: nid oes neges yn ei derfynu.
      should.record-pressure | write down who said what, and when. | ysgrifennu pwy ddywedodd beth, a phryd.
      should.log | keep a record of what came and what you answered. | cadw cofnod o'r hyn a ddaeth a'r hyn a atebwyd gennych.
      may.decline | say no. | dweud na.
      may.ask-for-missing | ask for what is missing. | gofyn am yr hyn sydd ar goll.
      may.agree-narrowly | agree to something narrow. | cytuno i rywbeth cul.
      may.tell-client | tell your client. | dweud wrth eich cleient.
      may.make-representations | be heard: write to the court or body by the day given. | cael eich clywed: ysgrifennu at y llys neu'r corff erbyn y diwrnod a roddwyd.
      may.ask-hearing | ask for a hearing. | gofyn am wrandawiad.
      may.ask-service-on-client | ask the court to have your client told. | gofyn i'r llys beri dweud wrth eich cleient.
      may.object-to-production | object to producing the notes. | gwrthwynebu cynhyrchu'r nodiadau.
      may.apply-to-withdraw | ask the court to withdraw the summons. | gofyn i'r llys dynnu'r wŷs yn ôl.
      may.complain | complain about the pressure. | cwyno am y pwysau.
      may.share-minimum | share the least that is needed. | rhannu'r lleiaf sydd ei angen.
      may.refer-client-to-advice | tell your client where she can get advice. | dweud wrth eich cleient ble y gall gael cyngor.
      needNot.hand-over | hand anything over. | trosglwyddo dim.
      needNot.meet-stated-deadline | meet a day that the sender names. | cadw at ddiwrnod y mae'r anfonwr yn ei enwi.
      needNot.answer-orally | answer on the telephone or at the door. | ateb ar y ffôn nac wrth y drws.
      needNot.confirm-client | say whether anybody is a client. | dweud a oes neb yn gleient.
      needNot.get-consent-form | get a consent form signed. | cael llofnod ar ffurflen gydsynio.
      needNot.treat-as-order | treat it as an order. | ei drin fel gorchymyn.
      letter.acknowledge-and-ask | Acknowledge it, and ask for what is missing. | Cydnabod, a gofyn am yr hyn sydd ar goll.
      letter.decline | Decline. | Gwrthod.
      letter.agree-narrowly | Agree to something narrow. | Cytuno i rywbeth cul.
      letter.policy-reply | Answer under your policy. | Ateb o dan eich polisi.
      letter.representations-on-summons | Representations to the court on the application. | Sylwadau i'r llys ar y cais.
      letter.application-to-withdraw | An application to the court to withdraw the summons. | Cais i'r llys i dynnu'r wŷs yn ôl.
      letter.objection-to-production | An objection to production. | Gwrthwynebiad i gynhyrchu.
      letter.letter-to-survivor | A letter to your client. | Llythyr at eich cleient.
      letter.complaint-about-pressure | A complaint about the pressure. | Cwyn am y pwysau.
      letter.none | None. | Dim.
      """;

  private static final Map<String, Both> SENTENCES = read();

  private AnswerSentences() {}

  private static Map<String, Both> read() {
    Map<String, Both> rows = new LinkedHashMap<>();
    // not String.lines(): it is not in the library the law is compiled with for browsers
    for (String line : ROWS.split("\n")) {
      String[] cells = line.split(" \\| ", 3);
      if (cells.length != 3 || rows.put(cells[0], new Both(cells[1], cells[2])) != null) {
        throw new IllegalStateException("Two rows, or half a row: " + line);
      }
    }
    return rows;
  }

  /// The sentence for a word of a part of the answer, for example `must` and `preserve`.
  static String of(Language language, String part, String word) {
    Both both = SENTENCES.get(part + "." + word);
    if (both == null) {
      throw new IllegalStateException("No sentence for " + part + "." + word);
    }
    return switch (language) {
      case ENGLISH -> both.english();
      case WELSH -> both.welsh();
    };
  }
}
