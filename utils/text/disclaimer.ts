import type { Line, LineKind } from './lines';
import { askedBy } from './questions';

const signs: readonly RegExp[] = [
  /конфиденциальн|confidential|privileged/iu,
  /предназначен\p{L}* (?:исключительно |только )?(?:для|указанн|адресат|получател)|intended (?:solely |only |recipient|for)|for the (?:sole )?use of/iu,
  /адресат|addressee|named recipient|intended recipient/iu,
  /уничтож|удалит[ьеё]|delete|destroy/iu,
  /несанкционирован|запрещен|запрещён|unauthori[sz]ed|prohibited|unlawful/iu,
  /распространен|копирован|раскрыти|disclosure|distribution|disseminat|copying/iu,
  /мнени\p{L}+ (?:автора|отправителя)|views (?:expressed|or opinions)|opinions expressed|точк\p{L} зрения (?:компании|автора)/iu,
  /внешн\p{L}+ (?:отправител|адрес|источник)|(?:outside|external) (?:of )?(?:the |your |our )?(?:organi[sz]ation|company|sender|source)|external e?-?mail/iu,
  /не (?:открывайте|переходите|нажимайте)|do not (?:click|open)|don.t click|будьте осторожны|be cautious|exercise caution/iu,
  /вложени|attachment|ссылк|links?(?![\p{L}])/iu,
  /оферт|не влеч[её]т|обязательств|legally binding|not constitute/iu,
  /нес[её]т ответственности|не гарантирует|liab(?:le|ility)|accepts? no|no responsibility/iu,
  /коммерческ\p{L}+ тайн|trade secret|персональн\p{L}+ данн\p{L}+ .{0,40}(?:закон|152)|proprietary/iu,
  /registered (?:in|office)|company (?:no|number)|vat (?:no|number|reg)|зарегистрирован\p{L}* (?:в|по адресу)/iu,
  /(?:не )?адресован|to whom it is (?:not )?addressed/iu,
  /передач\p{L}+ данных|интернет|transmitted|transmission|фишинг|phishing/iu,
  /по ошибке|ошибочно|не являетесь|in error|by mistake|not the intended/iu,
  /вирус|virus|malware/iu,
  /договор|contract(?![\p{L}])|соглаша|you agree/iu,
  /работодател|сотрудник\p{L}* (?:компании|может|не)|employ(?:er|ee)|(?:рабоч|корпоративн)\p{L}+ (?:адрес|почт)|work account/iu,
  /переписк|correspondence|(?:by|via) e-?mail|отправляя|by (?:writing|sending|contacting|replying)/iu,
  /политик\p{L}+ (?:обработки|конфиденциальности|компании)|privacy (?:policy|notice)/iu,
  /(?:this|the) (?:e-?mail|message)(?: and any| is| contains| may)|(?:данн|настоящ|эт)\p{L}+ (?:электронн\p{L}+ )?(?:сообщени|письм|электронн)/iu,
];

/** What by itself tells a line of the company or of a mail program, wherever it stands below the letter. */
const stamps: readonly RegExp[] = [
  /прежде чем (?:рас)?печатать|прежде,? чем (?:\p{L}+ ){0,2}распечат|не (?:рас)?печатайте|без необходимости не печат|берегите (?:природу|лес|бумагу)|экологии|окружающей среде|before printing|(?:not|don.t) print this|consider the environment|think green|before you print|save (?:a tree|paper|trees)/iu,
  /провер\p{L}+ (?:на (?:наличие )?вирус|антивирус|\p{L}*касперск|kaspersky|dr\.?\s?web|[A-Z]\p{L}+)|без вирусов|вирусов (?:нет|не (?:найден|обнаруж))|virus-free|(?:scanned|checked) (?:by|for|and)|(?:has been|was) (?:scanned|checked)/iu,
  /^\s*\[?(?:external|внешн\p{L}+)(?: (?:e?-?mail|sender|письмо|почта|отправитель))?\]|(?:осторожно|внимание|caution|warning|beware)\s*[:!].{0,60}(?:внешн|external|outside|отправител|sender|пароли|passwords?)/iu,
  /(?:письмо|сообщение) (?:сформировано|создано|отправлено|сгенерировано) (?:автоматически|роботом)|автоматическ\p{L}+ (?:сообщение|рассылк|уведомлени)|automat(?:ed|ic|ically)[ -](?:generated|message|e?-?mail|response|notification)|(?:не отвечайте|do not (?:reply|respond)|don.t reply)/iu,
  /(?:вы|you).{0,14}(?:получили|получаете|receiv(?:ed|ing)|got) (?:это|эту|данное|this) (?:письмо|сообщение|рассылку|e?-?mail|message|newsletter)|отписаться|unsubscribe/iu,
  /(?:registered|incorporated) in [A-Z]|registered office|(?:company|registration|vat) (?:no\b|number|reg)|authori[sz]ed and regulated|зарегистрирован\p{L}* (?:в (?:реестр|еГРЮЛ)|по адресу)|лицензия (?:банка|цб|№)/iu,
  /федеральн\p{L}+ закон|№?\s?152-ФЗ|gdpr|data protection act|all rights reserved|все права защищены|©/iu,
  /не является (?:публичной )?офертой|(?:views|opinions) (?:or \p{L}+ )?(?:expressed|stated|contained)|мнени\p{L}+ (?:автора|отправителя)|(?:nothing|no part) (?:in|of) this|(?:not|constitutes?) (?:a )?(?:legally binding|binding|an offer)/iu,
  /не несёт ответственности|не несет ответственности|(?:accepts?|assumes?|bears?) no (?:liability|responsibility)|(?:не может|cannot|can not|does not) (?:гарантировать|guarantee|warrant)/iu,
  /(?:calls?|звонки|разговоры?) (?:may be|are|могут|записываются)/iu,
];
/** Who speaks of himself writes no small print. */
const personal =
  /(?<![\p{L}])(?:я|мне|меня|мной|мой|моя|моё|мое|мои|моего|моей|мою|хочу|прошу|могу|помогите|подскажите|I|I'm|I’ve|I've|my|me)(?![\p{L}])/iu;

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function paragraphsOf(lines: readonly Line[], kinds: readonly LineKind[]): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const blank = at === lines.length || lines[at]?.text.trim() === '' || kinds[at] !== 'own';
    if (!blank) continue;
    const text = lines
      .slice(from, at)
      .map((line) => line.text)
      .join(' ')
      .slice(0, 3000);
    if (at > from) found.push({ from, to: at, text });
    from = at + 1;
  }
  return found;
}

/**
 * Marks paragraphs of the sender's company that warn about confidentiality, liability and the like, from the last one
 * up: three signs in one paragraph; at the end two, or one that only programs and companies write.
 */
export function markDisclaimers(lines: readonly Line[], kinds: LineKind[]): void {
  const paragraphs = paragraphsOf(lines, kinds);
  const mark = (from: number, to: number): void => {
    for (let line = from; line < to; line += 1) kinds[line] = 'disclaimer';
  };
  let closes = true;
  for (const { from, to, text } of paragraphs.toReversed()) {
    const first = from === paragraphs[0]?.from;
    const found = signs.filter((sign) => sign.test(text)).length;
    const own = personal.test(text) || text.includes('?');
    const stamped = !first && !own && text.length < 500 && stamps.some((stamp) => stamp.test(text));
    const enough = !text.includes('?') && found >= (closes && !first ? 2 : 3);
    const weak = found === 2 && askedBy(text) !== undefined;
    if (found >= 5 || (enough && !weak && (found >= 3 || !own)) || (stamped && (closes || text.length < 140))) mark(from, to);
    else {
      if (closes && !first) markLastLines(lines, from, to, mark);
      closes = false;
    }
  }
}

/** Small print right under a signature, with no blank line between. */
function markLastLines(lines: readonly Line[], from: number, to: number, mark: (from: number, to: number) => void): void {
  let at = to;
  while (at > from + 1) {
    const text = lines[at - 1]?.text ?? '';
    const signed = signs.filter((sign) => sign.test(text)).length;
    if (personal.test(text) || text.includes('?') || !(signed >= 2 || stamps.some((stamp) => stamp.test(text)))) break;
    at -= 1;
  }
  mark(at, to);
}
