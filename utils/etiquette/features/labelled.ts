// «Коллегам на заметку: …», “Note for billing: …”, «Ребят, кто вёл заявку?»: a word to those on the same side of the desk.

/** «Смене: …», with a role in the dative; a telephone after it is a list of contacts. */
const toRole =
  'коллегам|смене|сменщику|сменщикам|оператору|операторам|менеджеру|бухгалтеру|кладовщику|супервайзеру|тимлиду|дежурному|второй линии';
/** What such a word is called. */
const note = 'инфо|инфа|информация|памятка|напоминание|заметка|пометка|комментарий';
const forStaff = 'agents?|staff|team|shift|colleagues|billing|ops|reception|front desk|warehouse|supervisors?|managers?|support';

/** «Для начальника смены — …». */
const forRole = 'начальника|руководителя|коллег|оператора|менеджера|бухгалтера|склада|куратора|администратора|дежурного|старшего|смены';

/** «Надеюсь, она поправляется», «Видимо, он потерялся»: how sure or glad one is of it; nobody is called so. */
const aside =
  '(?:[а-яё]+(?:[юу]сь|[юуо]|тся|[еи]мся)|(?:дума|вер|полага|зна|понима)[еи]м|рад[аы]?|уверен[аы]?|жаль|правда|значит|похоже|кстати|наверное|впрочем|раньше|теперь)';

export const labelled = new RegExp(
  String.raw`(?<![а-яёa-z\d,;:])(?<=(?:^|[.!?\n([{<*~/#-])\s*)(?:${[
    String.raw`(?:${toRole})(?: на заметку)?\s*[:—–-](?! ?\+?\d)`,
    String.raw`внутр[а-яё]*(?: инф[аоы])?\s*:`,
    String.raw`(?:${note}) (?:для (?:смены|коллег|своих|операторов)|смене|коллегам|оператора|в карточке(?: клиента)?|в црм|в crm)\s*[:—–-]`,
    String.raw`для себя\s*[:—–-]`,
    String.raw`для (?:${forRole})(?: [а-яё]+)? [—–-] `,
    '!?(?:внимание|важно|всем)[,:]? коллегам',
    'не отправлять (?:до|без|пока)',
    '(?:do not|don.t) send (?:until|before|without)',
    String.raw`can (?:someone|anyone|somebody) (?:in|from) (?:billing|support|finance|the|ops|accounts|it)(?![a-z])`,
    String.raw`[a-z]{2,12}, (?:please )?(?:do not|don.t) [^.!?\n]{3,50}(?<![a-z])(?:he|she|him|her)(?![a-z])`,
    String.raw`для [а-яё]{2,}[ыи]: [а-яё]+(?:ть|ти|чь)(?![а-яё])`,
    String.raw`(?!${aside}, )[а-яё]{3,10}, (?:тут|там|это тот|это та|он|она|клиент|т[её]тка|дядька|мужик|бабка|дед|дамочка) (?![^.!?\n]*(?<![а-яё])(?:вам|вас|ваш|вы)(?![а-яё]))`,
    String.raw`(?:heads[- ]up|note|reminder|message|fyi|info) (?:to|for) (?:the )?(?:next |night |day )?(?:${forStaff})\s*[:,—–-]`,
    '(?:team lead|manager|supervisor|legal|finance|compliance) to (?:approve|check|confirm|sign off|review)',
    '(?:don.t|do not) (?:let (?:him|her) (?:know|see|find out)|(?:tell|mention to) (?:him|her)(?! to))',
    String.raw`[a-z]{2,12}, (?:can|could|will|would) you [^.!?\n]{0,50}(?:this|that|the) (?:guest|customer|client|caller|patient|tenant)(?![a-z])`,
    '(?:boss|manager|supervisor) says',
    String.raw`not for (?:her|his|their) eyes`,
    'не (?:говорите|рассказывайте|сообщайте|упоминайте|признавайтесь) (?:ему|ей|клиенту|гостю|пациенту|абоненту),? (?:что|про|о)',
  ].join('|')})[^.!?\n)\]]*`,
  'gimu',
);

/** «не предлагать клиенту первыми», «если начнёт ругаться», “only if he insists”: what is to be done with the customer. */
export const dealtWith = new RegExp(
  String.raw`(?<![а-яёa-z])(?:не (?:вздумайте|смейте|вздумай|смей) [а-яё]+ (?:ему|ей|клиенту|ничего)|(?:don't|do not|never) (?:promise|offer|refund|argue with|apologi[sz]e to) (?:him|her)|не (?:говорить|предлагать|давать|показывать|сообщать|озвучивать) (?:клиенту|абоненту|гостю|пациенту|ему|ей|первыми)|если (?:он |она |клиент |абонент )?(?:начн[её]т|станет|будет) (?:ругаться|жаловаться|угрожать|скандалить|возмущаться|настаивать)|(?:unless|only if|if) (?:he|she|the customer|the client|the guest) (?:threatens|complains|insists|pushes|kicks off|gets angry)|(?:repeat|serial|known|regular) (?:complainer|returner|offender|troublemaker))(?![а-яёa-z])`,
  'giu',
);
