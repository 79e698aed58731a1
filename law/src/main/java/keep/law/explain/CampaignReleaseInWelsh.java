package keep.law.explain;

/// Questions of the rules of `campaign` from the order on: CP-50 to CP-91.
final class CampaignReleaseInWelsh {
  static final String ROWS =
      """
      Does the order name records, passages, recipients, use, form, dates, redactions and return, all within what was applied for or added, inspected and scheduled? | A yw'r gorchymyn yn enwi cofnodion, darnau, derbynwyr, defnydd, ffurf, dyddiadau, golygiadau a dychwelyd, oll o fewn yr hyn y gofynnwyd amdano neu a ychwanegwyd, a archwiliwyd ac a restrwyd?
      Does nothing leave that the order does not name? | A yw'n wir nad oes dim yn gadael nad yw'r gorchymyn yn ei enwi?
      Is the survivor told of the result and shown first what would go? | A ddywedir wrth y goroeswr am y canlyniad a dangos iddi'n gyntaf beth fyddai'n mynd?
      Is the order made, so that she must be told? | A wnaed y gorchymyn, fel bod rhaid dweud wrthi?
      Does the record say when she was told, and that she saw it first or did not wish to? | A yw'r cofnod yn dweud pryd y dywedwyd wrthi, a'i bod wedi ei weld yn gyntaf neu heb ddymuno?
      Is the stay over: five business days after she was told, no challenge pending? | A yw'r ataliad ar ben: pum diwrnod busnes ar ôl dweud wrthi, heb her yn yr arfaeth?
      Does the stay begin? | A yw'r ataliad yn dechrau?
      Are there reasons for ending the stay early? | A oes rhesymau dros orffen yr ataliad yn gynnar?
      Is a challenge pending that can be decided? | A oes her yn yr arfaeth y gellir ei phenderfynu?
      Does the accused hold no copy, and look only with a lawyer, every look being logged? | A yw'n wir nad oes gan y cyhuddedig gopi, a'i fod yn edrych gyda chyfreithiwr yn unig, a phob golwg wedi ei chofnodi?
      Was the order verified, and did the court's office or a second person clear it? | A wiriwyd y gorchymyn, ac a gymeradwyodd swyddfa'r llys neu ail berson ef?
      Does a release officer act, who is not the person that cleared it? | A yw swyddog rhyddhau yn gweithredu, nad yw'r person a'i cymeradwyodd?
      If use at trial would reveal sexual behaviour or bad character: is there the separate leave for that? | Pe bai defnydd yn y treial yn datgelu ymddygiad rhywiol neu gymeriad drwg: a oes y caniatâd ar wahân ar gyfer hynny?
      Has access not ended? | A yw'r mynediad heb ddod i ben?
      Has the order run out, the case with its appeal period ended, or a judge revoked the order? | A yw'r gorchymyn wedi darfod, yr achos a'i gyfnod apêl wedi dod i ben, neu farnwr wedi dirymu'r gorchymyn?
      Does the certificate say on what day everything was returned or destroyed? | A yw'r dystysgrif yn dweud ar ba ddiwrnod y dychwelwyd neu y dinistriwyd popeth?
      Is the charge still live, with the fact in issue still in it? | A yw'r cyhuddiad yn dal yn fyw, a'r ffaith dan sylw yn dal ynddo?
      Is it her own, written, express, for named documents, not asked of her, after an offer of advice? | A yw'n eiddo iddi hi, yn ysgrifenedig, yn benodol, ar gyfer dogfennau a enwir, heb ofyn amdano, ar ôl cynnig cyngor?
      Is the pause over, and has she not taken it back? | A yw'r saib ar ben, a hithau heb ei dynnu'n ôl?
      Did a judge decide, does nothing go that she did not name, and has she not taken it back? | A benderfynodd barnwr, heb i ddim fynd nad enwodd hi, a hithau heb ei dynnu'n ôl?
      Has nothing gone out yet on her consent? | A yw'n wir nad aeth dim allan eto ar ei chydsyniad?
      Is there a recorded ground outside the scheme, with the minimum shared where harm is the ground? | A gofnodwyd sail y tu allan i'r cynllun, gan rannu'r lleiaf posibl lle mai niwed yw'r sail?
      Is sharing outside the scheme left to waive nothing? | A adewir nad yw rhannu y tu allan i'r cynllun yn ildio dim?
      Is the paper, on its face, an order of a court with power under the law in force? | A yw'r papur, ar ei wyneb, yn orchymyn llys sydd â phŵer o dan y gyfraith sydd mewn grym?
      Is there an order under the law in force that was confirmed with the court by two people, or by one where the service is one? | A oes gorchymyn o dan y gyfraith sydd mewn grym a gadarnhawyd gyda'r llys gan ddau berson, neu gan un lle mai un yw'r gwasanaeth?
      Does the one who confirms say that the order is real? | A yw'r sawl sy'n cadarnhau yn dweud bod y gorchymyn yn real?
      Does the record say that the order was withdrawn? | A yw'r cofnod yn dweud bod y gorchymyn wedi ei dynnu'n ôl?
      Is it something else than a police request, which is answered under the policy without notes? | A yw'n rhywbeth heblaw cais gan yr heddlu, a atebir o dan y polisi heb nodiadau?
      Are the records left whole: nothing altered, destroyed or kept in a second file? | A adawyd y cofnodion yn gyfan: dim wedi ei newid, ei ddinistrio na'i gadw mewn ail ffeil?
      Is there a request, so that records must be preserved? | A oes cais, fel bod rhaid cadw cofnodion?
      Has the review period ended, so that a refused matter may be closed? | A yw'r cyfnod adolygu ar ben, fel y gellir cau mater a wrthodwyd?
      Is it shown which mode applies, and is the policy never called the law? | A ddangosir pa fodd sy'n gymwys, heb byth alw'r polisi yn gyfraith?
      Is it logged? | A yw wedi ei gofnodi?
      Does the judge add only from what she has read, the parties being told the issue and not the words? | A yw'r barnwr yn ychwanegu dim ond o'r hyn a ddarllenodd, gan ddweud wrth y partïon am y pwnc ac nid y geiriau?
      Were survivor and service heard on every passage that the judge added? | A glywyd y goroeswr a'r gwasanaeth ar bob darn a ychwanegodd y barnwr?
      If a refused application is renewed: is a change of circumstances stated, before verdict or on appeal? | Os adnewyddir cais a wrthodwyd: a nodir newid amgylchiadau, cyn y rheithfarn neu ar apêl?
      If the accused has no lawyer: has the judge appointed one for this application? | Os nad oes gan y cyhuddedig gyfreithiwr: a yw'r barnwr wedi penodi un ar gyfer y cais hwn?
      Does an accused without a lawyer apply, so that one is to be appointed? | A yw cyhuddedig heb gyfreithiwr yn gwneud cais, fel bod un i'w benodi?
      Is a basis stated for asking the judge whether notes exist? | A nodir sail dros ofyn i'r barnwr a oes nodiadau?
      Did a judge ask, and does the answer go to the judge alone, under seal? | A ofynnodd barnwr, ac a yw'r ateb yn mynd at y barnwr yn unig, dan sêl?
      Was it asked of every passage read whether it could assist the accused or undermine the prosecution, with a reason for each so marked that stays closed? | A ofynnwyd am bob darn a ddarllenwyd a allai gynorthwyo'r cyhuddedig neu danseilio'r erlyniad, gyda rheswm am bob un a nodwyd felly sy'n aros ar gau?
      Did the judge look for what the defence asked her to look for? | A chwiliodd y barnwr am yr hyn y gofynnodd yr amddiffyniad iddi chwilio amdano?
      Is it answered for every passage that goes out whether it misleads without another? | A atebwyd am bob darn sy'n mynd allan a yw'n camarwain heb un arall?
      If leave is for the prosecution: were the rest of those notes looked at for the accused's side first? | Os i'r erlyniad y mae'r caniatâd: a edrychwyd ar weddill y nodiadau hynny o safbwynt y cyhuddedig yn gyntaf?
      Were the rest of those notes looked at for the accused's side first? | A edrychwyd ar weddill y nodiadau hynny o safbwynt y cyhuddedig yn gyntaf?
      If she lodged a statement of harm, is it recorded what the judge did with it? | Os cyflwynodd hi ddatganiad o niwed, a gofnodwyd beth a wnaeth y barnwr ag ef?
      Does a note of integrity go to both parties with it? | A yw nodyn cywirdeb yn mynd at y ddau barti gydag ef?
      Are the custody limit and the trial shown beside every clock? | A ddangosir y terfyn cadw yn y ddalfa a'r treial wrth ymyl pob cloc?
      Are two ways to open the notes proven as the hold begins? | A brofwyd dwy ffordd o agor y nodiadau wrth i'r gafael ddechrau?
      """;

  private CampaignReleaseInWelsh() {}
}
