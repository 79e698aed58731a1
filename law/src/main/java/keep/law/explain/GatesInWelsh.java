package keep.law.explain;

/// Questions at the gates of `england-wales` and `campaign`, and the two questions that every walk
/// asks.
final class GatesInWelsh {
  static final String ROWS =
      """
      Is this step one that its signer may take? | A yw hwn yn gam y caiff ei lofnodwr ei gymryd?
      Is it this step's turn? | Ai tro'r cam hwn ydyw?
      May an approach that is not a written request be recorded? | A ellir cofnodi cysylltiad nad yw'n gais ysgrifenedig?
      May the written request be recorded? | A ellir cofnodi'r cais ysgrifenedig?
      May the request be checked, sender and kind first? | A ellir gwirio'r cais, yr anfonwr a'r math yn gyntaf?
      Has the client been told, or is a reason not to recorded? | A ddywedwyd wrth y cleient, neu a gofnodwyd rheswm dros beidio?
      May questions go back to the sender? | A gaiff cwestiynau fynd yn ôl at yr anfonwr?
      May the service hand over something that no order requires? | A gaiff y gwasanaeth drosglwyddo rhywbeth nad oes gorchymyn yn ei fynnu?
      May a second person approve what is to go without an order? | A gaiff ail berson gymeradwyo'r hyn sydd i fynd heb orchymyn?
      May the service decline? | A gaiff y gwasanaeth wrthod?
      May the summons application be recorded? | A ellir cofnodi'r cais am wŷs?
      May the court's change of time or direction be recorded? | A ellir cofnodi newid amser neu gyfarwyddyd y llys?
      May the service make representations to the court? | A gaiff y gwasanaeth wneud sylwadau i'r llys?
      May the court's refusal or withdrawal be recorded? | A ellir cofnodi gwrthodiad neu dynnu'n ôl gan y llys?
      May the summons or order be recorded? | A ellir cofnodi'r wŷs neu'r gorchymyn?
      May what the court's office said of the order be recorded? | A ellir cofnodi'r hyn a ddywedodd swyddfa'r llys am y gorchymyn?
      May the service ask the court to withdraw the summons? | A gaiff y gwasanaeth ofyn i'r llys dynnu'r wŷs yn ôl?
      May the client ask the court to withdraw it? | A gaiff y cleient ofyn i'r llys ei thynnu'n ôl?
      May the named documents go to the court? | A gaiff y dogfennau a enwir fynd i'r llys?
      May the matter be closed? | A ellir cau'r mater?
      May notes be deleted or altered? | A ellir dileu neu newid nodiadau?
      What kind of paper is this? | Pa fath o bapur yw hwn?
      Does the request show what Chapter 3A asks of it? | A yw'r cais yn dangos yr hyn y mae Pennod 3A yn ei ofyn ganddo?
      Is everything shown that the service may ask to see before it decides? | A ddangosir popeth y caiff y gwasanaeth ofyn am ei weld cyn penderfynu?
      Is the summons application in order? | A yw'r cais am wŷs mewn trefn?
      May the court issue the summons? | A gaiff y llys gyhoeddi'r wŷs?
      Is the summons free of objections? | A yw'r wŷs yn rhydd o wrthwynebiadau?
      May counselling notes be taken by this warrant or order? | A ellir cymryd nodiadau cwnsela drwy'r warant neu'r gorchymyn hwn?
      May what the court holds go further, to a party? | A gaiff yr hyn sydd gan y llys fynd ymhellach, at barti?
      May it be used as evidence at the trial? | A ellir ei ddefnyddio'n dystiolaeth yn y treial?
      May notes go out because the client wishes it? | A gaiff nodiadau fynd allan am fod y cleient yn dymuno hynny?
      What else bears on the answer to this paper? | Beth arall sy'n berthnasol i'r ateb i'r papur hwn?
      May the least that is needed be shared to prevent serious harm? | A ellir rhannu'r lleiaf sydd ei angen i atal niwed difrifol?
      May a matter be opened under this policy? | A ellir agor mater o dan y polisi hwn?
      May this event be put on the record? | A ellir rhoi'r digwyddiad hwn ar gofnod?
      May this charge be recorded as live? | A ellir cofnodi'r cyhuddiad hwn fel un byw?
      Is this request one that may be answered with notes? | A yw'r cais hwn yn un y gellir ei ateb â nodiadau?
      May this reply go out? | A gaiff yr ateb hwn fynd allan?
      Does the hold begin as it must? | A yw'r gafael ar y nodiadau yn dechrau fel y dylai?
      May this application be lodged? | A ellir cyflwyno'r cais hwn?
      Is the application complete, so that notice may go out? | A yw'r cais yn gyflawn, fel y caiff hysbysiad fynd allan?
      May the application be rejected at intake? | A ellir gwrthod y cais wrth ei dderbyn?
      May the rejection go before a judge? | A gaiff y gwrthodiad fynd gerbron barnwr?
      May this decision on the rejection be made? | A ellir gwneud y penderfyniad hwn ar y gwrthodiad?
      May a lawyer be appointed for this? | A ellir penodi cyfreithiwr ar gyfer hyn?
      Is this notice good? | A yw'r hysbysiad hwn yn dda?
      May the survivor have more time? | A gaiff y goroeswr ragor o amser?
      May this period be changed? | A ellir newid y cyfnod hwn?
      May a statement of harm be lodged for the judge? | A ellir cyflwyno datganiad o niwed i'r barnwr?
      May this be put to the judge? | A ellir rhoi hyn gerbron y barnwr?
      May the judge be asked whether notes exist? | A ellir gofyn i'r barnwr a oes nodiadau?
      May the service answer the judge under seal? | A gaiff y gwasanaeth ateb y barnwr dan sêl?
      May the private hearing be held? | A ellir cynnal y gwrandawiad preifat?
      May stage 1 be decided? | A ellir penderfynu cam 1?
      May the service file its schedule? | A gaiff y gwasanaeth ffeilio ei restr?
      May the judge order sealed production? | A gaiff y barnwr orchymyn cyflwyno dan sêl?
      May the sealed notes go to the judge? | A gaiff y nodiadau dan sêl fynd at y barnwr?
      May the judge read the sealed notes? | A gaiff y barnwr ddarllen y nodiadau dan sêl?
      May the judge add a passage of her own motion? | A gaiff y barnwr ychwanegu darn o'i phen ei hun?
      May this finding be made? | A ellir gwneud y canfyddiad hwn?
      May leave be granted? | A ellir rhoi caniatâd?
      May leave be refused? | A ellir gwrthod caniatâd?
      May the survivor be told and shown? | A ellir dweud wrth y goroeswr a dangos iddi?
      May the order be challenged? | A ellir herio'r gorchymyn?
      May the challenge be decided? | A ellir penderfynu'r her?
      May the stay be lifted? | A ellir codi'r ataliad?
      May the second person clear the release? | A gaiff yr ail berson gymeradwyo'r rhyddhau?
      May these passages leave? | A gaiff y darnau hyn adael?
      May the released passages be looked at? | A ellir edrych ar y darnau a ryddhawyd?
      May the passages be used at trial? | A ellir defnyddio'r darnau yn y treial?
      May suspended access go on? | A gaiff mynediad a ataliwyd barhau?
      Has access ended? | A yw'r mynediad wedi dod i ben?
      May a refused matter be closed? | A ellir cau mater a wrthodwyd?
      May return or destruction be certified? | A ellir ardystio dychwelyd neu ddinistrio?
      Is this consent good? | A yw'r cydsyniad hwn yn dda?
      May the judge decide on the consent? | A gaiff y barnwr benderfynu ar y cydsyniad?
      May the passages she named leave? | A gaiff y darnau a enwodd hi adael?
      May the consent be taken back? | A ellir tynnu'r cydsyniad yn ôl?
      May this be shared outside the scheme? | A ellir rhannu hyn y tu allan i'r cynllun?
      Is this an order under the law in force? | A yw hwn yn orchymyn o dan y gyfraith sydd mewn grym?
      May this confirmation of the order be filed? | A ellir ffeilio'r cadarnhad hwn o'r gorchymyn?
      May the order be obeyed? | A ellir ufuddhau i'r gorchymyn?
      May the court's office confirm the order? | A gaiff swyddfa'r llys gadarnhau'r gorchymyn?
      May the withdrawal of the order be recorded? | A ellir cofnodi tynnu'r gorchymyn yn ôl?
      May production be compelled under the scheme? | A ellir gorfodi cyflwyno o dan y cynllun?
      May notes be produced in or for proceedings? | A ellir cyflwyno nodiadau mewn achos neu ar ei gyfer?
      """;

  private GatesInWelsh() {}
}
