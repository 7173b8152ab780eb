import type { Span } from './edits';

const name = String.raw`(?:\s+\p{Lu}[\p{Ll}-]+\.?){0,3}`;

interface Phrase {
  /** One of these, in lower case, stands in every such phrase: most sentences hold none, and the expression need not be tried. */
  readonly signs: readonly string[];
  readonly phrase: string;
}

// Phrases of politeness and self-introduction: they carry no question. Case is folded by hand where a name follows.
const russian: readonly Phrase[] = [
  { signs: ['зовут'], phrase: String.raw`[Мм]еня зовут${name}` },
  { signs: ['беспокоит'], phrase: String.raw`[Вв]ас беспокоит${name}` },
  { signs: ['пишет '], phrase: String.raw`[Пп]ишет (?:вам|Вам)${name}` },
  {
    signs: ['клиент', 'покупател', 'пользовател', 'абонент', 'подписчи', 'заказчи'],
    phrase: String.raw`(?:[Яя](?: уже)? |[Яя]вляюсь )?(?:[Вв]аш\p{L}* )?(?:давн\p{L}+|постоянн\p{L}+|нов\p{L}+|[Вв]аш\p{L}*) (?:и \p{L}+ )?(?:клиент|покупател|пользовател|абонент|подписчи|заказчи)\p{L}*(?:(?: [Вв]аше\p{L}+)?(?: (?:компани|магазин|банк|сервис|организаци|сайт|сет)\p{L}*)?)(?: (?:с|уже|около|более|больше|почти) (?:\d+|\p{L}+)(?: (?:года?|лет|месяц\p{L}*))?)?`,
  },
  {
    signs: ['пользуюсь', 'обслуживаюсь', 'заказываю', 'покупаю'],
    phrase: String.raw`(?:[Пп]ользуюсь|[Оо]бслуживаюсь|[Зз]аказываю|[Пп]окупаю)(?: (?:[Вв]аши\p{L}*|у [Вв]ас|услугами|сервисом|приложением|магазином|банком))+(?: (?:давно|постоянно|часто|регулярно|впервые|не первый (?:раз|год)|(?:уже|около|более|больше|с) (?:\d+|\p{L}+)(?: (?:года?|лет|месяц\p{L}*))?))*`,
  },
  {
    signs: ['спасибо'],
    phrase: String.raw`(?:[Зз]аранее )?(?:[Бб]ольшое |[Оо]громное )?[Сс]пасибо(?: [Вв]ам)?(?: (?:большое|огромное|заранее))?(?: за (?:внимание|помощь|ответ|понимание|содействие|оперативность|оперативный ответ|быстрый ответ|работу|вашу работу|уделенное время|уделённое время|обратную связь|сотрудничество))?`,
  },
  {
    signs: ['благодар', 'признательн'],
    phrase: String.raw`(?:[Зз]аранее )?(?:[Бб]лагодарю|[Бб]лагодарна?|[Бб]лагодарны|[Пп]ризнательн\p{L}+)(?: [Вв]ас)?(?: заранее)?(?: за (?:внимание|помощь|ответ|понимание|содействие|оперативность|оперативный ответ|быстрый ответ|сотрудничество))?`,
  },
  {
    signs: ['благодар', 'признател', 'рад'],
    phrase: String.raw`[Бб]уд(?:у|ем) (?:очень |крайне |весьма )?(?:[Вв]ам )?(?:благодар\p{L}+|признател\p{L}+|рад\p{L}?)(?: за (?:\p{L}+ ){0,2}\p{L}+)?`,
  },
  {
    signs: ['жду', 'ждем', 'ждём', 'ожидаю', 'надеюсь', 'рассчитываю'],
    phrase: String.raw`(?:[Сс] нетерпением |[Оо]чень )?(?:[Жж]ду|[Жж]дем|[Жж]дём|[Оо]жидаю|[Нн]адеюсь на|[Рр]ассчитываю на)(?: [Вв]аш\p{L}*| скор\p{L}+| быстр\p{L}+| оперативн\p{L}+| ответ\p{L}*| понимани\p{L}+| помощь?и?| содействи\p{L}+| сотрудничеств\p{L}+| положительн\p{L}+| обратн\p{L}+ связ\p{L}+| решени\p{L}+)+`,
  },
  {
    signs: ['хорошего', 'удачного', 'всего', 'добра'],
    phrase: String.raw`[Хх]орошего(?: [Вв]ам)? (?:дня|вечера|настроения|рабочего дня|выходных)|[Уу]дачного дня|[Вв]сего (?:доброго|хорошего|наилучшего)|[Дд]обра [Вв]ам`,
  },
  {
    signs: ['извин', 'прости', 'прошу'],
    phrase: String.raw`(?:[Ии]звините|[Пп]ростите|[Пп]рошу прощения)(?:,? пожалуйста,?)?(?: за (?:беспокойство|беспокойства|назойливость|навязчивость|задержку|поздний ответ|сумбур))?`,
  },
  {
    signs: ['обращаюсь', 'пишу', 'решил'],
    phrase: String.raw`(?:[Оо]бращаюсь|[Пп]ишу|[Рр]ешил\p{L}? (?:написать|обратиться))(?: к)? [Вв]ам(?: впервые| снова| повторно| ещ[её] раз)?(?: (?:с|по) (?:вопросом|просьбой|проблемой|следующ\p{L}+ \p{L}+|такому вопросу|такой проблемой))?`,
  },
  {
    signs: ['вопрос', 'проблема', 'ситуация', 'просьба'],
    phrase: String.raw`(?:[УуЕе]\p{L}* )?(?:[Мм]еня )?(?:есть|возник\p{L}*|появил\p{L}+|такой|следующий|небольшой) (?:так\p{L}+ |следующ\p{L}+ |небольш\p{L}+ )?(?:вопрос|проблема|ситуация|просьба)(?= *[:.,!—-])`,
  },
  { signs: ['надеюсь'], phrase: String.raw`[Нн]адеюсь,? (?:что )?(?:у [Вв]ас )?вс[её] (?:хорошо|в порядке)` },
  { signs: ['нравится'], phrase: String.raw`(?:[Оо]чень )?[Нн]равится (?:[Вв]аш|у [Вв]ас)(?: \p{L}+){0,2}` },
];
const english: readonly Phrase[] = [
  { signs: ['name is'], phrase: String.raw`[Mm]y name is${name}` },
  {
    signs: ['customer', 'client', 'user', 'subscriber', 'member', 'shopper'],
    phrase: String.raw`(?:I am|I'm|I’m|I have been|I've been|I’ve been) (?:a |an |your )?(?:long[- ]?time |loyal |new |regular |happy |existing |frequent )*(?:customer|client|user|subscriber|member|shopper)(?: (?:of|with|at) (?:yours|you|your \p{L}+))?(?: (?:for|since) (?:\p{L}+ ){0,2}(?:\d+|\p{L}+)(?: years?| months?)?)?`,
  },
  {
    signs: ['thank'],
    phrase: String.raw`(?:[Mm]any |[Bb]ig )?[Tt]hank(?:s| you)(?: so much| very much| a lot| again| kindly| all)?(?: in advance| (?:for|and) (?:your |the )?(?:\p{L}+ ){0,2}(?:help|time|assistance|support|attention|patience|understanding|response|reply|cooperation|consideration|service|work))?`,
  },
  { signs: ['forward'], phrase: String.raw`I(?:'m|’m| am)? look(?:ing)? forward to [\p{L} ]{3,40}` },
  { signs: ['forward'], phrase: String.raw`[Ll]ooking forward to [\p{L} ]{3,40}` },
  {
    signs: ['i hope'],
    phrase: String.raw`I hope (?:you are|you're|you’re|this (?:e-?mail|message|letter)|all is|everything is)[\p{L} ]{3,40}`,
  },
  { signs: ['hope'], phrase: String.raw`[Hh]ope (?:you are|you're|you’re|this (?:e-?mail|message)|all is)[\p{L} ]{3,40}` },
  { signs: ['sorry'], phrase: String.raw`[Ss]orry (?:for|to) (?:the |any )?(?:bother|trouble|inconvenience|disturb)\p{L}*(?: you)?` },
  {
    signs: ['appreciated'],
    phrase: String.raw`[Aa]ny (?:help|assistance|advice) (?:with this )?(?:would be|is|will be) (?:greatly |much |highly )?appreciated`,
  },
  {
    signs: ['appreciate'],
    phrase: String.raw`I(?:'d| would|’d) (?:really |greatly )?appreciate (?:your|any|a) (?:help|assistance|advice|reply|response|quick \p{L}+)`,
  },
  { signs: ['have a '], phrase: String.raw`[Hh]ave a (?:nice|great|good|lovely|wonderful) (?:day|weekend|evening|one)` },
  {
    signs: ['i am', "i'm", 'i’m'],
    phrase: String.raw`(?:I am|I'm|I’m) (?:writing|contacting|reaching out)(?: to)?(?: you)?(?: today| again)?(?: (?:about|regarding|concerning|because))?`,
  },
  {
    signs: ['awaiting', 'hope', 'wishes', 'regards'],
    phrase: String.raw`(?:I'm|I am|I’m|[Aa]m)? ?[Aa]waiting your (?:reply|response|answer)|[Hh]ope to hear from you(?: soon)?|[Bb]est wishes|[Ww]arm(?:est)? regards`,
  },
  {
    signs: ['i have '],
    phrase: String.raw`I have (?:a|one|another) (?:quick |small |simple )?(?:question|problem|issue|request)(?= *[:.,!—-])`,
  },
];
const phrases = [...russian, ...english].map(({ signs, phrase }) => ({
  signs,
  pattern: new RegExp(String.raw`(?<![\p{L}])(?:${phrase})(?![\p{L}])`, 'gu'),
}));

const anySign = new RegExp([...new Set(phrases.flatMap(({ signs }) => signs))].join('|'), 'u');

/** Phrases of politeness and self-introduction within a piece of a text, in order, none over another. */
export function courtesiesIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const small = sentence.toLowerCase();
  const found: Span[] = [];
  if (!anySign.test(small)) return found;
  for (const { signs, pattern } of phrases) {
    if (!signs.some((sign) => small.includes(sign))) continue;
    for (const match of sentence.matchAll(pattern)) {
      if (match[0] !== '') found.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  if (found.length < 2) return found;
  let last = -1;
  // Of phrases that begin together the one listed first counts.
  return found.toSorted((a, b) => a.start - b.start).filter((each) => each.start >= last && ((last = each.end), true));
}

/** Whether so little is left of a sentence beside its courtesies that it says nothing else. */
export function isOnlyCourtesy(text: string, sentence: Span, courtesies: readonly Span[]): boolean {
  if (courtesies.length === 0 || text.slice(sentence.start, sentence.end).includes('?')) return false;
  let rest = '';
  let at = sentence.start;
  for (const { start, end } of courtesies) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at, sentence.end);
  // «Меня зовут Игорь, договор № 77-14»: a number says something.
  // «Буду признателен, если проверите»: what follows is wanted.
  return !/\d|(?<!\p{L})(?:если (?:вы )?\p{L}+(?:ите|ете)|if you)(?!\p{L})/iu.test(rest) && (rest.match(/\p{L}{3,}/gu)?.length ?? 0) <= 2;
}
