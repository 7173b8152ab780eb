/** Words that people are called by what they are to somebody or do, in lower case with ё as е. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** One's own people: with «my» before it the next word in capitals is a name, whatever else it means. */
export const kin = list(
  'lad hubby missus eldest youngest mate husband wife son daughter mother father mum mom dad brother sister aunt uncle cousin niece nephew grandmother grandfather grandma grandpa gran granny nan grandad grandson granddaughter stepson stepdaughter stepfather stepmother stepdad stepmum stepmom godson goddaughter fiance fiancee fiancé fiancée girlfriend boyfriend spouse partner ex twin toddler flatmate housemate roommate mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law',
);
/** Those that a word in capitals follows for other reasons too: «my partner Hotel». */
export const looseKin = /^(?:partner|ex|twin|spouse|mate|eldest|youngest|lad)$/;
/** What people do, right after their name. */
export const acts =
  /^(?:is|was|has|had|said|says|told|came|comes|never|will|would|can|could|did|does|promised|asked|refused|refuses|left|who|and|from|ended|insists|insisted|wants|wanted|keeps|took|takes|went|got|gave|signed|answered|phoned|called|rang|wrote|kept|met|saw|helped|served|sold|charged|drove|brought|dropped|knows|uses|lives|lost|paid|bought|ordered|sent|claims|claimed|visited|spoke|works)$/;
/** Where in a firm somebody is: «Ines from accounts», «Aoibheann on my side». */
export const sides =
  /^(?:side|team|end|accounting|accounts|finance|sales|hr|support|dispatch|reception|billing|legal|payroll|logistics|warehouse|purchasing|procurement|office|branch|department|company)$/;
/** «My son Minecraft account»: what a word before it is the make of. */
export const owns =
  /^(?:account|accounts|password|subscription|app|page|game|profile|login|card|console|dvd|order|email|membership|watch|box|ticket|licence|license|phone|laptop|book|toy|set)$/;
/** Words before a quoted name. */
export const signing = /^(?:signs|signed|sign|named|called|shown|listed|as|name|recipient|sender)$/;
export const own = list('my his her our your their whose');
export const roles = list(
  'cashier waiter waitress barista hostess guard bouncer bartender chef usher janitor caller complainant witness resident counsel dpo ceo cfo cto coo director supervisor clerk nurse doctor gp dentist therapist midwife solicitor lawyer attorney barrister notary accountant bookkeeper landlord landlady tenant lodger neighbour neighbor colleague coworker boss assistant secretary receptionist technician engineer plumber electrician carer caretaker porter concierge cleaner teacher tutor headteacher coach trainer nanny adviser advisor consultant guest passenger patient claimant applicant policyholder beneficiary executor trustee recipient addressee consignee payee godmother godfather guardian friend chap bloke fellow lady gentleman colleague roommate classmate intern operative foreman surveyor optician vet pharmacist chemist hairdresser inspector witness signatory petitioner defendant plaintiff superintendent handyman bellboy usher mechanic',
);
/** Those that a program, a firm or a product is called by too: with a known name only. */
export const looseRoles = list(
  'manager driver courier agent rep representative officer contractor contact client customer sender holder owner host operator builder installer member user buyer seller',
);
/** «дочке, Нигяр,», «соседке Айсылу»: with its case endings. */
export const kinRussian =
  /^(?:доч(?:ь|ери|ерью|к[аеиу]|кой|ур[аеуы])|сын(?:а|у|ом|е|ок|ка|ку|ом)?|муж(?:а|у|ем|е)?|жен(?:а|ы|е|у|ой)|мам(?:а|ы|е|у|ой)|пап(?:а|ы|е|у|ой)|мать|матери|отец|отц(?:а|у|ом)|брат(?:а|у|ом|е)?|сестр(?:а|ы|е|у|ой)|бабушк(?:а|и|е|у|ой)|дедушк(?:а|и|е|у|ой)|внук(?:а|у|ом)?|внучк(?:а|и|е|у|ой)|свекров(?:ь|и|ью)|тещ(?:а|и|е|у|ей)|тест(?:ь|я|ю|ем)|зят(?:ь|я|ю|ем)|невестк(?:а|и|е|у|ой)|племянни(?:к|ка|ку|ком|ца|цы|це|цу|цей)|подруг(?:а|и|е|у|ой)|сосед(?:а|у|ом|ка|ки|ке|ку|кой)?)$/;
export const roleRussian =
  /^(?:юрист|адвокат|нотариус|менеджер|курьер|водител|оператор|мастер|кладовщи|бухгалтер|кассир|консультант|администратор|врач|терапевт|хирург|педиатр|медсестр|сотрудни|специалист|инженер|монтажни|риелтор|начальни|секретар|кадрови|охранни|тренер|учител|воспитател|диспетчер|инспектор|следовател|участков|пристав|продавщиц|доверител|истец|ответчи|заявител)(?:[A-Za-zÀ-ӿḀ-ỿ]{0,3})$/u;
/** «тёть вера», «дядь коля»: said before a given name without its capital too. */
/** Trades by their ending, with those of the cases: «у ревматолога Джанибековой». */
export const trade = /^[а-я]{3,}(?:олог|атор|итор|ист|рщик|льщик|льник|тель|ктор|ант|граф)(?:а|у|ом|ем|е)?$/u;
export const elder = list('теть дядь тетя тете тетю тети тетей дядя дяде дядю дяди баба бабе бабы');
/** Words of English that stand in capitals and are nobody's name wherever they stand. */
export const neverNamed = list(
  'i the a an my our your his her their we you he she they it this that these those and or but no not please thanks thank yes hello hi dear regards best am is are was were if when what who why how where can could would should do does did has have had to in on at for from with of by as so only also now here there then order account team support sales service department customer invoice receipt urgent sent mr mrs ms miss dr esq street road lane avenue flat english french german spanish russian polish italian chinese dutch christmas easter ramadan diwali hanukkah thanksgiving january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday dhl evri yodel hermes fedex dpd gls amazon apple google microsoft windows android chrome firefox excel outlook paypal visa',
);
/** «ring margaret», «spoke to maria», «sent 85 quid to chantelle»: whether a word, or «to» after one, leads to somebody. */
export const reaches = (word: string, before: string): boolean =>
  /^(?:ring|phone|text|email|contact|ask|tell|call)$/.test(word) ||
  (/^(?:to|with)$/.test(word) &&
    /^(?:speak|spoke|speaking|talk|talked|talking|sent|quid|pounds?|bucks|euros?|transfer|transferred|paid|payment|addressed|belongs)$/.test(
      before,
    ));
/** «с Кузьминым из приёмки»: small words before somebody from somewhere, and surnames in their cases. */
export const withSide = /^(?:с|у|к|от|через)$/;
export const bent = /[а-я](?:[оеи]вым|[оеи]н?ным|иным|[оеё]в[аеу]|[оеё]вой|ин[аеу]|иной|ским|ского|скому)$/;
