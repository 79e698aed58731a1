package keep.law.explain;

/// Questions of the rules of `campaign` up to the decision: CP-01 to CP-49.
final class CampaignInWelsh {
  static final String ROWS =
      """
      Does a judge's verified order open these notes, which are closed by default? | A yw gorchymyn barnwr, wedi ei wirio, yn agor y nodiadau hyn, sydd ar gau fel rheol?
      Has a suspect been charged with the offence against this person, and is that charge live? | A gyhuddwyd rhywun o'r drosedd yn erbyn y person hwn, ac a yw'r cyhuddiad hwnnw'n fyw?
      Is it a charge for a sexual offence against this person, made by today? | Ai cyhuddiad o drosedd rywiol yn erbyn y person hwn ydyw, a wnaed erbyn heddiw?
      Is it a judge who decides? | Ai barnwr sy'n penderfynu?
      Does the request go to a judge, by application? | A yw'r cais yn mynd at farnwr, drwy gais ffurfiol?
      Has substantial probative value been found? | A ganfuwyd gwerth profiannol sylweddol?
      Were a fair trial and counselling without fear both weighed? | A bwyswyd treial teg a chwnsela heb ofn ill dau?
      Is the request free of any threat that refusing is obstruction or counts against her? | A yw'r cais yn rhydd o unrhyw fygythiad bod gwrthod yn rhwystro neu'n cyfrif yn ei herbyn?
      Was leave given to compel production, before anything was compelled? | A roddwyd caniatâd i orfodi cyflwyno, cyn gorfodi dim?
      Was leave given to produce, which is a gate of its own? | A roddwyd caniatâd i gyflwyno, sy'n glwyd ynddo'i hun?
      Was leave given to use the material in evidence, which is a gate of its own? | A roddwyd caniatâd i ddefnyddio'r deunydd yn dystiolaeth, sy'n glwyd ynddo'i hun?
      Is the step outside bail, allocation, sending and every other preliminary step? | A yw'r cam y tu allan i fechnïaeth, dyrannu, anfon a phob cam rhagarweiniol arall?
      Is this a request made after charge, and not one kept waiting for a charge? | A yw hwn yn gais a wnaed ar ôl cyhuddo, ac nid yn un a gadwyd i aros am gyhuddiad?
      Was the application made after the charge? | A wnaed y cais ar ôl y cyhuddiad?
      Is it addressed to somebody other than the survivor? | A yw wedi ei gyfeirio at rywun heblaw'r goroeswr?
      Does it leave open whether anybody is a client? | A yw'n gadael yn agored a oes rhywun yn gleient?
      Is there leave for material already in police or prosecution hands? | A oes caniatâd ar gyfer deunydd sydd eisoes yn nwylo'r heddlu neu'r erlyniad?
      Is there leave to use material already in police or prosecution hands? | A oes caniatâd i ddefnyddio deunydd sydd eisoes yn nwylo'r heddlu neu'r erlyniad?
      Does a party apply: the prosecutor, or an accused charged in the case? | Ai parti sy'n gwneud cais: yr erlynydd, neu gyhuddedig yn yr achos?
      Is it in writing, with a declaration of truth by a named person? | A yw'n ysgrifenedig, gyda datganiad o wirionedd gan berson a enwir?
      Does it state everything that it must? | A yw'n nodi popeth y mae'n rhaid iddo?
      Is there a ground that is about this case? | A oes sail sy'n ymwneud â'r achos hwn?
      Is it limited, rather than for all notes or without dates? | A yw'n gyfyngedig, yn hytrach nag am yr holl nodiadau neu heb ddyddiadau?
      Does a rule of intake stand in the way, so that there is something to reject it for? | A oes rheol dderbyn yn y ffordd, fel bod rhywbeth i'w wrthod o'i herwydd?
      Did the applicant ask for the rejection to go before a judge? | A ofynnodd y ceisydd i'r gwrthodiad fynd gerbron barnwr?
      If the same records were asked for before, is a material change stated? | Os gofynnwyd am yr un cofnodion o'r blaen, a nodir newid o bwys?
      Is it written notice of a complete application, saying what is sought, that she may appear, and by when? | Ai hysbysiad ysgrifenedig o gais cyflawn ydyw, sy'n dweud beth a geisir, y caiff hi ymddangos, ac erbyn pryd?
      Was notice given to every party, the survivor and the service? | A roddwyd hysbysiad i bob parti, i'r goroeswr ac i'r gwasanaeth?
      Is the application complete, so that notice is due? | A yw'r cais yn gyflawn, fel bod hysbysiad yn ddyledus?
      Does notice reach her through the court or her nominee, with her address kept from the other side? | A yw'r hysbysiad yn ei chyrraedd drwy'r llys neu ei henwebai, a'i chyfeiriad wedi ei gadw oddi wrth yr ochr arall?
      Is her time over: the later of 14 calendar days and 10 business days after the last service, or as a judge set it? | A yw ei hamser ar ben: y diweddarach o 14 diwrnod calendr a 10 diwrnod busnes ar ôl y cyflwyno olaf, neu fel y pennodd barnwr?
      Does the order name a period and its new end, and give reasons? | A yw'r gorchymyn yn enwi cyfnod a'i ddiwedd newydd, ac yn rhoi rhesymau?
      Does her time start to run? | A yw ei hamser yn dechrau rhedeg?
      Does her notice name free advice and the local centre, and offer other formats and an interpreter? | A yw ei hysbysiad yn enwi cyngor am ddim a'r ganolfan leol, ac yn cynnig fformatau eraill a chyfieithydd?
      Was she left free to appear, herself or by a lawyer? | A adawyd hi'n rhydd i ymddangos, ei hun neu drwy gyfreithiwr?
      Did her statement of harm stay between her and the judge? | A arhosodd ei datganiad o niwed rhyngddi hi a'r barnwr?
      Was she heard, or does a lawyer put the confidentiality case in her absence? | A gafodd ei chlywed, neu a yw cyfreithiwr yn cyflwyno'r achos dros gyfrinachedd yn ei habsenoldeb?
      Was her silence left to count for nothing? | A adawyd i'w distawrwydd gyfrif am ddim?
      If she is under 18: was notice given to her and to a safe adult, and never to a suspect? | Os yw hi o dan 18: a roddwyd hysbysiad iddi hi ac i oedolyn diogel, a byth i rywun a amheuir?
      If she lacks capacity for this decision, or has died: does a representative act? | Os nad oes ganddi alluedd ar gyfer y penderfyniad hwn, neu os bu farw: a yw cynrychiolydd yn gweithredu?
      Is this her first extension, taken while her time runs? | Ai hwn yw ei hestyniad cyntaf, a gymerwyd tra bo'i hamser yn rhedeg?
      Does the judge decide stage 1 without having seen the notes, and say whether value is shown? | A yw'r barnwr yn penderfynu cam 1 heb fod wedi gweld y nodiadau, ac yn dweud a ddangosir gwerth?
      Was stage 1 passed? | A basiwyd cam 1?
      Does the service certify that its schedule answers the application? | A yw'r gwasanaeth yn ardystio bod ei restr yn ateb y cais?
      Do the notes go to the court alone, as the judge ordered? | A yw'r nodiadau'n mynd i'r llys yn unig, fel y gorchmynnodd y barnwr?
      Were the notes delivered, and did the judge's own check of the seal get an answer? | A gyflwynwyd y nodiadau, ac a gafodd gwiriad y barnwr ei hun o'r sêl ateb?
      Does the judge order production, so that it falls due? | A yw'r barnwr yn gorchymyn cyflwyno, fel ei fod yn ddyledus?
      Is the hearing private, without a jury? | A yw'r gwrandawiad yn breifat, heb reithgor?
      Did no party see the notes before leave, and no jury? | A yw'n wir na welodd yr un parti y nodiadau cyn caniatâd, na rheithgor?
      Did the judge inspect every passage that the order would open? | A archwiliodd y barnwr bob darn y byddai'r gorchymyn yn ei agor?
      Are all three limbs found for every passage: value, no other evidence, and the balance clearly for opening? | A ganfuwyd y tair rhan ar gyfer pob darn: gwerth, dim tystiolaeth arall, a'r fantol yn glir o blaid agor?
      Is every passage that is kept closed one for which a limb fails? | A yw pob darn a gedwir ar gau yn un y mae rhan yn methu ar ei gyfer?
      Were the six factors considered? | A ystyriwyd y chwe ffactor?
      Is the importance of the material to the defence or to proof recorded? | A gofnodwyd pwysigrwydd y deunydd i'r amddiffyniad neu i'r prawf?
      Is nothing left in doubt? The applicant bears the burden. | Onid oes dim yn aros mewn amheuaeth? Ar y ceisydd y mae'r baich.
      Are there written reasons, in an open form that does not reveal the notes? | A oes rhesymau ysgrifenedig, ar ffurf agored nad yw'n datgelu'r nodiadau?
      Is the hearing held, so that a decision falls due? | A gynhaliwyd y gwrandawiad, fel bod penderfyniad yn ddyledus?
      Does leave rest on the test, and not on agreement, silence or completeness? | A yw'r caniatâd yn gorffwys ar y prawf, ac nid ar gytundeb, distawrwydd na chyflawnder?
      Does leave rest on the test, and not on an administrative decision? | A yw'r caniatâd yn gorffwys ar y prawf, ac nid ar benderfyniad gweinyddol?
      """;

  private CampaignInWelsh() {}
}
