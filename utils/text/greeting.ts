import type { Span } from './edits';
import { mannerOf } from './manner-words';

const opening =
  /^\s*(?:(?:\p{Lu}\p{Ll}+(?:[ ]\p{Lu}\p{Ll}+)?,? (?:здравствуйте|добрый (?:день|вечер)|доброе утро|hello|hi|good (?:morning|afternoon|evening)))(?![\p{L}])|(?:здравствуй(?:те)?|здрасьте|приветствую(?: вас)?|алло(?:,? есть кто(?:[- ]нибудь)?(?: живой)?\??)?|ас?салам алейкум|хелло|хеллоу?|ку|шалом|салам|здоровеньки|здрасте|доброго (?:здоровья|дня|вечера|утра)|здравия(?: желаю)?|мир вам|наше вам|привет(?:ик\p{L}*|ствуем| всем)?|хай|салют|добр(?:ый|ое|ого|ой)(?: времени)? (?:день|вечер|утро|дня|вечера|утра|суток|ночи)|добр(?:ый|ое|ого)(?=\s*[!,.])|утречка|утро доброе|ночи доброй|доброй ночи|день добрый|вечер добрый|ув(?:ажаем(?:ый|ая|ые)|\.)|дорог(?:ой|ая|ие)|коллеги|всем привет|hello again|hello|hullo|hi|hey|hiya|(?:attention|attn)(?:\s*:)?(?:\s\p{L}+){1,4}(?=\s*[,\n])|(?:for|to) the (?:attention of )?(?:\p{L}+ ){0,3}(?:department|team|desk|office)(?=\s*[:,\n])|yo|sirs?|ladies and gentlemen|gentlemen|dear|greetings|howdy|g['’]?day|(?:morning|afternoon|evening)(?=\s*[,.!\n]|\s+(?:all|everyone|team|folks|there))|salutations|aloha|evening all|morning all|hello all|господа|друзья|good (?:morning|day|afternoon|evening)|to whom it may concern)(?![\p{L}]))/iu;

// What may follow within the greeting: an address («Анна Сергеевна», «уважаемая служба поддержки»).
const address =
  /^(?:[\s,/]*(?:(?:ещ[её] раз|снова|опять|повторно|и снова|again|once more)(?![\p{L}])|(?:девушк\p{L}+|девчат\p{L}*|ребят\p{L}*|молод(?:ые|ой) (?:люди|человек)|дам[ыа]|господин|госпожа|товарищ\p{L}*|из|и|ваш\p{L}*|дорог\p{L}+|хозяев\p{L}|магазин\p{L}?|сотрудник\p{L}*|представител\p{L}+|руководств\p{L}+|from|the|of|at|your|help ?desk|desk|dept|department|manager|agent|operator|mates?|y['’]all|ladies|gentlemen|mr|mrs|ms|miss|dr)(?![\p{L}])|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|коллеги|друзья|господа|команда|служба|отдел|поддержк[аи]|техподдержка|техническая|клиентск\p{L}+|сервис\p{L}*|менеджер\p{L}*|оператор\p{L}*|специалист\p{L}*|администрация|редакция|банк\p{L}*|there|all|team|support|customer|service|sir|madam|or|and|colleagues|everyone|folks|guys|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\.?|\p{Lu}\.|[«"“][^»"”\n]{1,40}[»"”]))*/u;

/** Words that by grammar only call somebody: «Уважаемая служба поддержки клиентов!», «Dear customer care,», «Good day to you all,». */
const called = /(?:уважаем\p{L}+|дорог\p{L}+|dear|good (?:day|morning|afternoon|evening)|greetings|hey)\s*$/iu;

/** What asks calls nobody: «Уважаемый магазин как сменить тариф». */
const asking =
  /(?<![\p{L}])(?:как|когда|где|куда|почему|зачем|сколько|что|какой|какая|можно|не|нет|how|when|where|why|what|which|can|could|is|do|does|not|i|my|мой|моя|мне|у|я)(?![\p{L}])/iu;

/** How much of what follows a greeting's first words calls somebody. It must end with a mark or a line: «Здравствуйте, Когда приедет…» greets nobody. */
function nameAfter(greeting: string, rest: string): number {
  if (called.test(greeting)) {
    const whole = /^[ \t]+(?:(?:(?:mr|mrs|ms|dr)\.)?[ \t]?[\p{L}'’«»"/-]+[ \t]*){1,6}(?=[,!:.]|\n|\r|$)/iu.exec(rest)?.[0];
    if (whole !== undefined && !asking.test(whole)) return whole.length;
  }
  // «Доброго вечера всем», «Здравствуйте, дежурный специалист.»: words that say nothing of the matter.
  const more = /^[ \t,—–-]+[\p{L}'’ \t]{2,50}?(?=\s*[,!.)]|\s*[—–-]?\s*[\n\r]|\s*$)/u.exec(rest)?.[0];
  if (more !== undefined && !asking.test(more) && mannerOf(more).matter === 0) return more.length;
  const named = address.exec(rest)?.[0] ?? '';
  const ends = (length: number): boolean => /^\s*(?:[,.!…):]|\n|\r|$)/u.test(rest.slice(length));
  if (ends(named.length)) return named.length;
  // «Доброе утро, команда» with the next line beginning like a name.
  const line = named.search(/[\n\r]/u);
  if (line > 0) return line;
  // «Hi Natalie, My name is»: the chain of names ran on into the sentence.
  const mark = named.search(/\p{L}\s*,\s*\p{L}+$/u);
  return mark >= 0 && ends(mark + 1) ? mark + 1 : 0;
}

/**
 * The greeting at the start of a piece of text, with the name in it and the mark after it; undefined when there is none.
 * @param from where the customer's own text begins
 * @param more greetings that may follow in a row
 */
export function greetingAt(text: string, from: number, to: number, more = 2): Span | undefined {
  const piece = text.slice(from, Math.min(to, from + 200));
  const first = opening.exec(piece);
  if (!first) return undefined;
  const start = from + (first[0].length - first[0].trimStart().length);
  let length = first[0].length;
  const rest = piece.slice(length);
  length += nameAfter(first[0], rest);
  const tail = /^(?:[ \t]*[,.!…):]+)?/u.exec(piece.slice(length))?.[0].length ?? 0;
  length += tail;
  // A second greeting in a row: «Здравствуйте! Добрый день!».
  const again = more > 0 && from + length < to ? greetingAt(text, from + length, to, more - 1) : undefined;
  return { start, end: again ? again.end : from + length };
}
