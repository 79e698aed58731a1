package keep.law.explain;

/// Questions of the rules of `england-wales`.
final class EnglandWalesInWelsh {
  static final String ROWS =
      """
      Was Chapter 3A in force when the request was made? | A oedd Pennod 3A mewn grym pan wnaed y cais?
      Does the Chapter cover the crime? | A yw'r Bennod yn cwmpasu'r drosedd?
      Was somebody other than the client asked? | A ofynnwyd i rywun heblaw'r cleient?
      Does the one asked provide counselling services, so that the higher test applies? | A yw'r sawl y gofynnwyd iddo yn darparu gwasanaethau cwnsela, fel bod y prawf uwch yn berthnasol?
      Where it is not clear that the service is within the definition, is it treated as within? | Lle nad yw'n glir bod y gwasanaeth o fewn y diffiniad, a gaiff ei drin fel pe bai o'i fewn?
      Is the sender of a kind that Chapter 3A gives power to ask? | A yw'r anfonwr o fath y mae Pennod 3A yn rhoi pŵer iddo ofyn?
      Does the request concern somebody believed to be a victim, or at risk? | A yw'r cais yn ymwneud â rhywun y credir ei fod yn ddioddefwr, neu mewn perygl?
      Is the sender on the list of authorised persons in force on the day? | A yw'r anfonwr ar y rhestr o bersonau awdurdodedig sydd mewn grym ar y diwrnod?
      Does it say that the one asked is believed to hold the information, that it is relevant to a named line of enquiry, and that asking is necessary and proportionate? | A yw'n dweud y credir bod yr wybodaeth gan y sawl y gofynnwyd iddo, ei bod yn berthnasol i drywydd ymholi a enwir, a bod gofyn yn angenrheidiol ac yn gymesur?
      Does it say that the information is likely to have substantial probative value to that line? | A yw'n dweud bod yr wybodaeth yn debygol o fod â gwerth profiannol sylweddol i'r trywydd hwnnw?
      Is the decision to ask the officer's, and not a court's? | Ai'r swyddog, ac nid llys, sy'n penderfynu gofyn?
      If it may bring in more than is necessary, does it say that there are no other reasonably practicable means? | Os gall ddod â mwy nag sydd ei angen, a yw'n dweud nad oes modd rhesymol ymarferol arall?
      Does it say how the presumption against asking was rebutted? | A yw'n dweud sut y gwrthbrofwyd y rhagdybiaeth yn erbyn gofyn?
      Does it show that the Code was had regard to? | A yw'n dangos y rhoddwyd sylw i'r Cod?
      May it be made without the client's consent? | A ellir ei wneud heb gydsyniad y cleient?
      May it be made before anybody is charged? | A ellir ei wneud cyn i neb gael ei gyhuddo?
      Is it in writing? | A yw'n ysgrifenedig?
      Does it specify or describe the information sought? | A yw'n pennu neu'n disgrifio'r wybodaeth a geisir?
      Does it say why the information is sought and how it will be dealt with? | A yw'n dweud pam y ceisir yr wybodaeth a sut yr ymdrinnir â hi?
      If it leaves out the reason or the handling, does it claim one of the three exceptions? | Os yw'n gadael y rheswm neu'r trin allan, a yw'n hawlio un o'r tri eithriad?
      May the service answer in its own time? | A gaiff y gwasanaeth ateb yn ei amser ei hun?
      Has the sender given the person concerned notice of the request? | A yw'r anfonwr wedi rhoi hysbysiad o'r cais i'r person dan sylw?
      Is the notice in writing, and does it cover information, reason and handling? | A yw'r hysbysiad yn ysgrifenedig, ac a yw'n cwmpasu gwybodaeth, rheswm a thrin?
      Was notice given on or before the day of the request, or as soon as reasonably practicable after? | A roddwyd hysbysiad ar ddiwrnod y cais neu cyn hynny, neu cyn gynted ag y bo'n rhesymol ymarferol wedyn?
      If she is under 18, did the notice go to a parent, guardian, representative or other adult? | Os yw hi o dan 18, a aeth yr hysbysiad at riant, gwarcheidwad, cynrychiolydd neu oedolyn arall?
      If she is an adult lacking capacity for the notice, did it go to one of those? | Os yw hi'n oedolyn heb alluedd ar gyfer yr hysbysiad, a aeth at un o'r rheini?
      If notice or part of it was left out, is one of the three exceptions claimed? | Os gadawyd hysbysiad neu ran ohono allan, a hawlir un o'r tri eithriad?
      May the service decide without waiting for her answer to the notice? | A gaiff y gwasanaeth benderfynu heb aros am ei hateb i'r hysbysiad?
      Is missing notice asked about, and not called a breach? | A ofynnir am hysbysiad coll, yn hytrach na'i alw'n doriad?
      Is a parent or carer who may be unsafe kept from being told? | A gedwir rhag dweud wrth riant neu ofalwr a all fod yn anniogel?
      Is the assurance that her case will not end over this asked for, and not presented as law? | A ofynnir am y sicrwydd na ddaw ei hachos i ben oherwydd hyn, heb ei gyflwyno fel cyfraith?
      Does it say that a chief inspector, or above, cleared it? | A yw'n dweud bod prif arolygydd, neu uwch, wedi ei gymeradwyo?
      Does it say that less intrusive sources came first, so that this is a last resort? | A yw'n dweud y daeth ffynonellau llai ymwthiol yn gyntaf, fel mai dewis olaf yw hwn?
      Is a breach of the Code left to be weighed, and not called an offence? | A adewir torri'r Cod i'w bwyso, heb ei alw'n drosedd?
      Is the version of the Code known that was in force? | A yw'n hysbys pa fersiwn o'r Cod oedd mewn grym?
      Is the service free to decline? | A yw'r gwasanaeth yn rhydd i wrthod?
      Does the service answer, and keep what it answered? | A yw'r gwasanaeth yn ateb, ac yn cadw'r hyn a atebodd?
      Is everything kept as it is while a request is open or expected? | A gedwir popeth fel y mae tra bo cais yn agored neu'n ddisgwyliedig?
      Is every other paper of the matter dealt with, and is the paper there that the act names? | A ymdriniwyd â phob papur arall yn y mater, ac a yw'r papur y mae'r weithred yn ei enwi yno?
      Is nobody to be expected to ask for these notes? | A yw'n annhebygol y bydd neb yn gofyn am y nodiadau hyn?
      If it goes without her agreement: does serious harm threaten now, to whom, why can it not wait, and was she told first? | Os yw'n mynd heb ei chytundeb: a oes niwed difrifol yn bygwth nawr, i bwy, pam na all aros, ac a ddywedwyd wrthi'n gyntaf?
      Does serious harm threaten now, to whom, why can it not wait, and goes the least only? | A oes niwed difrifol yn bygwth nawr, i bwy, pam na all aros, ac ai'r lleiaf yn unig sy'n mynd?
      If serious harm threatens now, was the least shared before the rest is declined? | Os oes niwed difrifol yn bygwth nawr, a rannwyd y lleiaf cyn gwrthod y gweddill?
      Have two different people signed that it may go? | A yw dau berson gwahanol wedi llofnodi y caiff fynd?
      If it rests on her agreement: is that hers to give, free, and does it stand? | Os yw'n gorffwys ar ei chytundeb: ai ei heiddo hi yw ei roi, yn rhydd, ac a yw'n sefyll?
      Has the client been told and offered time for advice, or is a reason not to recorded? | A ddywedwyd wrth y cleient a chynnig amser iddi gael cyngor, neu a gofnodwyd rheswm dros beidio?
      Does the answer leave open whether anybody is a client? | A yw'r ateb yn gadael yn agored a oes rhywun yn gleient?
      Is the sender's identity confirmed by a published route? | A gadarnhawyd pwy yw'r anfonwr drwy lwybr cyhoeddedig?
      Is it the narrowest extract, third parties removed, approved by two named people? | Ai dyma'r darn culaf, heb drydydd partïon, wedi ei gymeradwyo gan ddau berson a enwir?
      Is the client told, before she decides, where it may go from the police? | A ddywedir wrth y cleient, cyn iddi benderfynu, i ble y gall fynd oddi wrth yr heddlu?
      Did she volunteer it: her initiative, in writing, named documents, after an offer of advice? | Ai hi a'i cynigiodd: o'i phen ei hun, yn ysgrifenedig, dogfennau a enwir, ar ôl cynnig cyngor?
      Has the service its own Article 6 basis and Article 9 condition? | A oes gan y gwasanaeth ei sail Erthygl 6 a'i amod Erthygl 9 ei hun?
      If it relies on preventing or detecting unlawful acts, would asking her consent prejudice that? | Os yw'n dibynnu ar atal neu ganfod gweithredoedd anghyfreithlon, a fyddai gofyn am ei chydsyniad yn niweidio hynny?
      Does the request rely on something more than an exemption in the Data Protection Act? | A yw'r cais yn dibynnu ar rywbeth mwy nag esemptiad yn y Ddeddf Diogelu Data?
      If it relies on a recognised legitimate interest, was that in force? | Os yw'n dibynnu ar fuddiant cyfreithlon cydnabyddedig, a oedd hwnnw mewn grym?
      Is there a basis for producing under the order? | A oes sail dros gyflwyno o dan y gorchymyn?
      Does it rest on something other than her consent as a data-protection basis? | A yw'n gorffwys ar rywbeth heblaw ei chydsyniad fel sail diogelu data?
      May confidence be broken: her consent, an order, or an overriding public interest? | A ellir torri cyfrinachedd: ei chydsyniad, gorchymyn, neu fudd cyhoeddus tra phwysig?
      Is the client's own position recorded, since the confidence is hers? | A gofnodwyd safbwynt y cleient ei hun, gan mai hi biau'r cyfrinachedd?
      Is there a named line of enquiry, and some reason to think that relevant material is held? | A oes trywydd ymholi a enwir, a rheswm dros feddwl bod deunydd perthnasol yno?
      Is it shown to be necessary, limited, and the least intrusive way? | A ddangosir ei fod yn angenrheidiol, yn gyfyngedig, a'r ffordd leiaf ymwthiol?
      Is the prosecution's disclosure test known to whoever hands over? | A yw'r sawl sy'n trosglwyddo yn gwybod am brawf datgelu'r erlyniad?
      May the accused use what is disclosed for this case only? | A gaiff y cyhuddedig ddefnyddio'r hyn a ddatgelir ar gyfer yr achos hwn yn unig?
      Is there an identifiable foundation for asking, and does counselling go on meanwhile? | A oes sylfaen y gellir ei nodi dros ofyn, ac a yw'r cwnsela'n parhau yn y cyfamser?
      Are these notes treated like any other, with no special immunity claimed? | A gaiff y nodiadau hyn eu trin fel unrhyw rai eraill, heb hawlio imiwnedd arbennig?
      Is it something other than a magistrate's search warrant for counselling notes? | A yw'n rhywbeth heblaw gwarant chwilio gan ynad am nodiadau cwnsela?
      If it is an order under Schedule 1, is there an older power that would have allowed a warrant? | Os yw'n orchymyn o dan Atodlen 1, a oes pŵer hŷn a fyddai wedi caniatáu gwarant?
      Does the copy stay in professional hands? | A yw'r copi'n aros mewn dwylo proffesiynol?
      Did the court's office confirm court, case, power, recipient and documents? | A gadarnhaodd swyddfa'r llys y llys, yr achos, y pŵer, y derbynnydd a'r dogfennau?
      Is it likely to be material evidence, for criminal proceedings before that court, and in the interests of justice? | A yw'n debygol o fod yn dystiolaeth berthnasol o bwys, ar gyfer achos troseddol gerbron y llys hwnnw, ac er budd cyfiawnder?
      Does a party apply, or does the court act on its own initiative? | Ai parti sy'n gwneud cais, neu'r llys yn gweithredu o'i ben ei hun?
      Was the application made as soon as practicable? | A wnaed y cais cyn gynted ag yr oedd yn ymarferol?
      Does it name the holder, and say what can be produced, why it is likely to be material, and why issuing is in the interests of justice? | A yw'n enwi'r deiliad, ac yn dweud beth y gellir ei gyflwyno, pam y mae'n debygol o fod o bwys, a pham y mae cyhoeddi er budd cyfiawnder?
      Is it in writing, in the form of the Practice Direction, with a declaration of truth? | A yw'n ysgrifenedig, ar ffurf y Cyfarwyddyd Ymarfer, gyda datganiad o wirionedd?
      Was it served on the holder? | A gyflwynwyd ef i'r deiliad?
      Has everyone served had 10 full business days, and has the court taken account of confidentiality? | A gafodd pawb y cyflwynwyd iddynt 10 diwrnod busnes llawn, ac a roddodd y llys ystyriaeth i gyfrinachedd?
      Has the client had notice and a proper chance to be heard? | A gafodd y cleient hysbysiad a chyfle priodol i gael ei chlywed?
      Do the reasons for a summons outweigh duties and rights of the holder and of the client? | A yw'r rhesymau dros wŷs yn drech na dyletswyddau a hawliau'r deiliad a'r cleient?
      Is it decided in private, unless the court directs otherwise? | A benderfynir yn breifat, oni bai bod y llys yn cyfarwyddo fel arall?
      Has the court itself set the end of the time? | A yw'r llys ei hun wedi pennu diwedd yr amser?
      Is it evidence that is sought, and not a search for something to ask about? | Ai tystiolaeth a geisir, ac nid chwilio am rywbeth i holi amdano?
      Do the documents go exactly where the confirmed order sends them, and to nobody else? | A yw'r dogfennau'n mynd yn union i'r fan y mae'r gorchymyn a gadarnhawyd yn eu hanfon, ac at neb arall?
      Does it state time, place and the document to be produced? | A yw'n nodi amser, lle a'r ddogfen i'w chyflwyno?
      Is it free of an order that the applicant may look first? | A yw'n rhydd o orchymyn y caiff y ceisydd edrych yn gyntaf?
      Was the holder told of the right to take legal advice? | A ddywedwyd wrth y deiliad am yr hawl i gael cyngor cyfreithiol?
      May the holder ask for withdrawal: no representations before issue and, in the Crown Court, no notice; and is a ground left: not material, or rights that outweigh? | A gaiff y deiliad ofyn am dynnu'n ôl: dim sylwadau cyn cyhoeddi ac, yn Llys y Goron, dim hysbysiad; ac a oes sail ar ôl: nid yw o bwys, neu mae hawliau'n drech?
      May the client ask for withdrawal: no representations from her before issue; and is a ground left: not material, or rights that outweigh? | A gaiff y cleient ofyn am dynnu'n ôl: dim sylwadau ganddi cyn cyhoeddi; ac a oes sail ar ôl: nid yw o bwys, neu mae hawliau'n drech?
      Is the application to withdraw in writing, with reasons, and served? | A yw'r cais i dynnu'n ôl yn ysgrifenedig, gyda rhesymau, ac wedi ei gyflwyno?
      Is it known that disobeying without just excuse is contempt of court? | A yw'n hysbys bod anufuddhau heb esgus cyfiawn yn ddirmyg llys?
      If it is the deposition route: sent for trial, before the prosecution evidence is served, asked by the prosecutor? | Os llwybr y dyddodiad ydyw: anfonwyd i dreial, cyn cyflwyno tystiolaeth yr erlyniad, ar gais yr erlynydd?
      Is there a confirmed order that has not been withdrawn? | A oes gorchymyn a gadarnhawyd ac nas tynnwyd yn ôl?
      Did the judge look first, and does only what was ordered go further? | A edrychodd y barnwr yn gyntaf, ac ai dim ond yr hyn a orchmynnwyd sy'n mynd ymhellach?
      If it reveals sexual behaviour, was leave given under section 41? | Os yw'n datgelu ymddygiad rhywiol, a roddwyd caniatâd o dan adran 41?
      If it shows bad character, was leave given under section 100? | Os yw'n dangos cymeriad drwg, a roddwyd caniatâd o dan adran 100?
      Is a breach answered by saying no and complaining, since it is no offence and excludes nothing by itself? | A atebir toriad drwy wrthod a chwyno, gan nad yw'n drosedd ac nad yw ynddo'i hun yn eithrio dim?
      Is it known that handing over wrongly has consequences for the service? | A yw'n hysbys bod canlyniadau i'r gwasanaeth o drosglwyddo'n anghywir?
      Does the request fall within the period that the Home Secretary must review? | A yw'r cais o fewn y cyfnod y mae'n rhaid i'r Ysgrifennydd Cartref ei adolygu?
      Is somebody's life in danger, or a child at risk now? | A oes bywyd rhywun mewn perygl, neu blentyn mewn perygl yn awr?
      Does she, or somebody she authorised, ask for her own data? | Ai hi, neu rywun a awdurdododd hi, sy'n gofyn am ei data ei hun?
      Does another court or body decide, under a law of its own? | A oes llys neu gorff arall yn penderfynu, o dan ei gyfraith ei hun?
      Must a named person weigh it, because no rule answers it by itself? | A oes rhaid i berson a enwir ei bwyso a'i fesur, gan nad oes rheol sy'n ei ateb ohoni ei hun?
      Has the client died? | A yw'r cleient wedi marw?
      Is it a message that asks for nothing? | Ai neges nad yw'n gofyn am ddim ydyw?
      Was pressure put on the service or on her, whoever put it on? | A roddwyd pwysau ar y gwasanaeth neu arni hi, pwy bynnag a'i rhoddodd?
      """;

  private EnglandWalesInWelsh() {}
}
