import type { Span } from '../../text';
import { concepts, tells } from './concepts';
import type { Cue, Group, Reading } from '../reading';

/** A place that may hold a secret or a number of a person, whatever stands around it. */
export interface Place extends Span {
  /** Its form with every figure as 0 and runs of letters as one: «0000», «Aa0», «к-к». */
  readonly form: string;
  /** The form seen from afar: d4 figures, e a month and a year, m a made word, w a plain word, q words in quotation marks, h words strung together. */
  readonly sort: string;
}

const most = 20;
const spaces = /^[ ]?[-. №]?[ ]?$/;
/** Dates, times, sums, shares: what a figure with these beside it belongs to. */
const partBefore = /(?:\d[.,:/]|[+$€£₽%]|[*•…][ -]?)$/;
const partAfter = /^(?:[.,:/]\d|[ ]?[*•]{2}|[ ]?(?:₽|%|€|°|руб|коп|шт|кг|мл|мм|см|гб|мб|usd|eur|rub|percent))/;

/** What a letter or a figure is in a form; any other sign is itself. */
function partOf(sign: string): string {
  if (sign >= '0' && sign <= '9') return '0';
  if ((sign >= 'a' && sign <= 'z') || (sign >= 'ß' && sign <= 'ÿ' && sign !== '÷')) return 'a';
  if ((sign >= 'A' && sign <= 'Z') || (sign >= 'À' && sign <= 'Þ' && sign !== '×')) return 'A';
  if ((sign >= 'а' && sign <= 'я') || sign === 'ё') return 'к';
  return (sign >= 'А' && sign <= 'Я') || sign === 'Ё' ? 'К' : sign;
}

function formOf(text: string): string {
  let form = '';
  let last = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const part = partOf(sign);
    // Letters in a row are one, of signs and figures each counts.
    if (part !== last || !'aAкК'.includes(part)) form += part;
    last = part;
  }
  return form.replace(/0{11,}/g, '0…');
}

function place(text: string, start: number, end: number, sort: string): Place {
  return { start, end, sort, form: formOf(text.slice(start, end)) };
}

/** Runs of figures with nothing but a space, a dash or a full stop between them, and their longer groups alone. */
function figures({ text, groups }: Reading): readonly Place[] {
  const found: Place[] = [];
  const free = ({ start, end, glued, gluedAfter }: Group) =>
    !glued &&
    !gluedAfter &&
    !partBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !partAfter.test(text.slice(end, end + 8).toLowerCase());
  for (let at = 0; at < groups.length;) {
    const first = groups[at];
    if (first === undefined) break;
    if (!free(first)) {
      at++;
      continue;
    }
    let last = at;
    let digits = first.digits.length;
    for (let next = at + 1; next < groups.length; next++) {
      const group = groups[next];
      if (group?.gap === undefined || !spaces.test(group.gap) || !free(group) || digits + group.digits.length > most) break;
      digits += group.digits.length;
      last = next;
    }
    const end = groups[last]?.end ?? first.end;
    // Twenty are an account or a code of the state: their own recognizers know both.
    if (digits >= 3 && digits < most && !day.test(text.slice(first.start, end)) && !decimal.test(text.slice(first.start, end)))
      found.push(place(text, first.start, end, `d${digits}`));
    // «0808 157 0400»: parts of a phone are no codes.
    if (last > at && last - at < 4 && !(digits > 9 && /^[08]/.test(first.digits)))
      for (const group of groups.slice(at, last + 1))
        if (group.digits.length >= 3) found.push(place(text, group.start, group.end, `d${group.digits.length}`));
    at = last + 1;
  }
  return found;
}

const token = /[^\s«»"“”„<>()[\]{},;]{3,64}/gu;
/** «pass=Gusli2025#», «what_did_you_type=Marmalade!77»: a value that is assigned stands for itself. */
const assigned = /^-{0,2}[a-z][\w.-]{0,40}[=:]['`]?(?=[^=:/]{3})/i;
const address =
  /@[\w-]+\.\w|:\/\/|^www\.|\.(?:ru|com|org|net|pdf|docx?|xlsx?|jpe?g|png|txt|zip|html?|log|cfg|ini|conf|csv|json|xml|ya?ml|rar|exe|apk|dmg|gif|mp[34]|heic|sh|py|js|example|io|dev|shop|online|site|info|biz|store|cloud|uk|de|eu|kz|by)(?:$|\/)/;
/** A parcel as the posts of the world number it. */
const parcel = /^[A-Z]{2}\d{9}[A-Z]{2}$/;
const cyrillic = /[а-яё]{3}/iu;
const signs = /[_@#$%^&*+=!~\\|]/;
const letters = 'A-Za-zÀ-ӿḀ-ỿ';
const word = new RegExp(`^[${letters}]+(?:['-][${letters}]+)*$`, 'u');
const letter = new RegExp(`[${letters}]`, 'u');
const strung = new RegExp(`^[${letters}]{1,20}(?:-[${letters}]{1,20}){2,5}$`, 'u');
/** «state-of-the-art», «up-to-date», «mother-in-law», «Ростов-на-Дону». */
const compound =
  /^(?:[a-z]+-(?:in-law|of-the-[a-z]+|of-[a-z]+-line)|(?:up|out|off|on|over|under|behind|in|down|well|ready|easy|hard|back|next|day|face|door|end|point|peer|wall|side|step|word|hand|made|pay|all|one|two|three|four|five|six|half|first|last|do|cash|buy|add|non|anti|semi|not|so|once|drag|black|cut|hit|hide|follow|year|month|week|business|person|man|bed|bring|go|get|long|short|low|high|small|large|old|new|ever|much|open|close|free|full|built|must|know|try|too)-[a-z-]+|[а-яё]+-(?:на|о|по|в|и|не|но)-[а-яё]+|[а-яё]*о-[а-яё-]+)$/iu;

/** «кодовое Баргузин», «сказала подснежник», “the word on the account is Bramble”: right after a label or where it is said. */
const labels =
  /(?:кодов[а-я]{2,3}(?: слово)?|контрольн[а-я]{2,3}(?: слово)?|парол[а-я]{1,2}|слово|сказал[аи]?|назвал[аи]?|password|passcode|passphrase|keyword|word|answer|ответ|maiden name|memorable [a-z]{4,9}|wpa2?|key)(?:(?: [a-zа-я-]{1,12}){0,3} (?:is|was|being|это|было|всё-таки|все-таки|теперь))?[ ]["«“]?$/u;

/** The end of the word right before one that can be said so: asked first, for every word of a text is. */
const leads =
  /(?:кодов[а-я]{2,3}|контрольн[а-я]{2,3}|парол[а-я]{1,2}|слово|сказал[аи]?|назвал[аи]?|word|code|phrase|answer|ответ|name|wpa2?|key|is|was|being|это|было|таки|теперь)$/;

const leading = new Map<string, boolean>();

/** The same, with what was asked before remembered: a text has few words and says them often. */
function leadsOn(said: string): boolean {
  const known = leading.get(said);
  if (known !== undefined) return known;
  if (leading.size > 5000) leading.clear();
  const does = leads.test(said);
  leading.set(said, does);
  return does;
}

function isNamed(lower: string, start: number): boolean {
  let end = start;
  if (/["«“]/.test(lower.charAt(end - 1))) end--;
  if (lower.charAt(end - 1) !== ' ') return false;
  const from = lower.lastIndexOf(' ', end - 2) + 1;
  return leadsOn(lower.slice(Math.max(from, end - 13), end - 1)) && labels.test(lower.slice(Math.max(0, start - 56), start));
}

/** Nothing but letters, and the marks after them. */
const plain = new RegExp(`^([${letters}]+)(?:[.:?…'\`—–-]*|!*)$`, 'u');
const latin = /^[a-z-]+$/i;

const openers = ':=«"“—–';

/** Whether a colon, a dash or a quotation mark stands before a place, at most a space between. */
function isOpened(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '') return false;
  if (openers.includes(before)) return true;
  const opener = /\s/.test(before) ? text.charAt(start - 2) : '';
  return opener !== '' && openers.includes(opener);
}

/** A word of letters where something says that it may be more: what stands before it, its alphabet, its capitals. */
function wordAt({ text, lower }: Reading, whole: string, start: number, russian: boolean, logins: readonly Cue[]): readonly Place[] {
  const end = start + whole.length;
  const odd = russian && latin.test(whole) && cyrillic.test(`${text.slice(Math.max(0, start - 20), start)} ${text.slice(end, end + 20)}`);
  const worthy =
    odd ||
    isOpened(text, start) ||
    isNamed(lower, start) ||
    // «user jhalvorsen»: a Latin word right after a label.
    (/^[a-z]{4,}$/.test(whole) && logins.some((cue) => cue.start >= start - 16 && cue.start < start && start - cue.end < 4)) ||
    (text.slice(start + 1, end) !== lower.slice(start + 1, end) && /\p{Ll}\p{Lu}/u.test(whole));
  // «пароль: пароль: »: a label is no value, and a form that nobody filled in is full of them.
  return worthy && !tells(concepts(lower.slice(start, end))) ? [place(text, start, end, odd ? 'l' : 'w')] : [];
}

/** Words made of letters with figures or signs, Latin words in Russian talk, words right after a colon or a quotation mark. */
function words(reading: Reading): readonly Place[] {
  const { text } = reading;
  const russian = cyrillic.test(text);
  const logins = reading.cues.filter(({ kind }) => kind === 'LOGIN');
  // «{{customer.name}}» is a place to be filled in.
  const filled = text.includes('{');
  const filledIn = (start: number) => filled && /\{ ?$/.test(text.slice(Math.max(0, start - 2), start));
  return [...text.matchAll(token)].flatMap((match): readonly Place[] => {
    let [whole, start] = [match[0], match.index];
    // Most of a text: nothing of what follows is asked of a plain word.
    const [, alone] = plain.exec(whole) ?? [];
    if (alone !== undefined) return alone.length < 3 || filledIn(start) ? [] : wordAt(reading, alone, start, russian, logins);
    const lead = /^['`:.\-—–*/]+/u.exec(whole)?.[0].length ?? 0;
    whole = whole.slice(lead);
    start += lead;
    const name = assigned.exec(whole)?.[0].length ?? 0;
    whole = whole.slice(name).replace(/[.:?…'`—–-]+$/u, '');
    start += name;
    if (!/\d.*!+$/.test(whole)) whole = whole.replace(/!+$/, '');
    if (
      whole.length < 3 ||
      address.test(reading.lower.slice(start, start + whole.length)) ||
      parcel.test(whole) ||
      !letter.test(whole) ||
      filledIn(start)
    )
      return [];
    const end = start + whole.length;
    // «beans-and-bytes»: three words strung together, as passwords are and compounds seldom.
    if (strung.test(whole) && !compound.test(whole)) return [place(text, start, end, 'h')];
    if (word.test(whole)) return wordAt(reading, whole, start, russian, logins);
    return /\d/.test(whole) || signs.test(whole) || /[a-z][._-][a-z]/i.test(whole) ? [place(text, start, end, 'm')] : [];
  });
}

const inQuotes = /["«“]([^"«»“”\n]{4,48})["»”]/gu;

/** Two to six words in quotation marks. */
function quotes({ text }: Reading): readonly Place[] {
  return [...text.matchAll(inQuotes)].flatMap((match) => {
    const value = match[1] ?? '';
    const count = value.trim().split(' ').length;
    return count > 1 && count < 7 ? [place(text, match.index + 1, match.index + 1 + value.length, 'q')] : [];
  });
}

/** Capitals and figures in groups, as licences and permits of other countries have them. */
const permit = new RegExp(`(?<![${letters}\\d])[A-ZА-Я\\d]{1,8}(?:[ -][A-ZА-Я\\d]{1,8}){1,4}(?![${letters}\\d])`, 'gu');
/** Figures with strokes, as the numbers of contracts have them. */
const stroked = new RegExp(
  `(?<![${letters}\\d./:-])(?:[A-ZА-ЯЁ]{1,4}[-/])?\\d{1,8}(?:[-/]\\d{1,8}){1,3}(?:[-/]?[A-ZА-ЯЁ]{1,3})?(?![${letters}\\d]|[./:-]\\d)`,
  'gu',
);

/** A month and a year as cards have them: «09/28», «04.2027». */
const months = /(?<![\d./-])(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4]\d(?![\d]|[./-]\d|[ ]?(?:%|₽|\$|€|£))/g;

/** «2026-03-19», «10.40»: days of years, and times after the words for them. */
const day = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const decimal = /^\d{1,2}\.\d{1,2}$/;
const clock = /(?:^|[^a-zа-я])(?:at|about|around|after|before|by|в|около|к|до|с|после)[ ]$/u;

/** Every place worth a judgement, in order; some overlap. */
export function places(reading: Reading): readonly Place[] {
  const permits = [...reading.text.matchAll(permit)].flatMap((match) =>
    /\d{3}/.test(match[0]) && /[A-ZА-Я]/.test(match[0]) ? [place(reading.text, match.index, match.index + match[0].length, 'p')] : [],
  );
  const terms = [...reading.text.matchAll(months)].flatMap((match) =>
    /^\d+\./.test(match[0]) && clock.test(reading.lower.slice(Math.max(0, match.index - 8), match.index))
      ? []
      : [place(reading.text, match.index, match.index + match[0].length, 'e')],
  );
  const taken = new Map(terms.map(({ start, end }) => [start, end]));
  const strokes = [...reading.text.matchAll(stroked)].flatMap((match) => {
    const end = match.index + match[0].length;
    return taken.get(match.index) === end ? [] : [place(reading.text, match.index, end, 's')];
  });
  const said = reading.spelled.map(({ start, end, digits }) => ({ start, end, sort: `d${digits.length}`, form: 'said' }));
  return [...figures(reading), ...words(reading), ...quotes(reading), ...permits, ...terms, ...strokes, ...said].toSorted(
    (a, b) => a.start - b.start,
  );
}
