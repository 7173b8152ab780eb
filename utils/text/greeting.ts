import type { Span } from './edits';

const opening =
  /^\s*(?:(?:\p{Lu}\p{Ll}+(?:[ ]\p{Lu}\p{Ll}+)?,? (?:здравствуйте|добрый (?:день|вечер)|доброе утро|hello|hi|good (?:morning|afternoon|evening)))(?![\p{L}])|(?:здравствуй(?:те)?|здрасьте|приветствую(?: вас)?|алло|доброго здоровья|привет(?:ствуем| всем)?|хай|салют|добр(?:ый|ое|ого|ой)(?: времени)? (?:день|вечер|утро|дня|вечера|утра|суток|ночи)|добрый(?=\s*!)|день добрый|вечер добрый|ув(?:ажаем(?:ый|ая|ые)|\.)|дорог(?:ой|ая|ие)|коллеги|всем привет|hello again|hello|hi|hey|hiya|yo|sirs?|ladies and gentlemen|gentlemen|dear|greetings|howdy|evening all|morning all|hello all|господа|друзья|good (?:morning|day|afternoon|evening)|to whom it may concern)(?![\p{L}]))/iu;

// What may follow within the greeting: an address («Анна Сергеевна», «уважаемая служба поддержки»).
const address =
  /^(?:[\s,]*(?:уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|коллеги|друзья|господа|команда|служба|отдел|поддержк[аи]|техподдержка|техническая|клиентск\p{L}+|сервис\p{L}*|менеджер\p{L}*|оператор\p{L}*|специалист\p{L}*|администрация|редакция|банк\p{L}*|there|all|team|support|customer|service|sir|madam|or|and|colleagues|everyone|folks|guys|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\.?|\p{Lu}\.|[«"“][^»"”\n]{1,40}[»"”]))*/u;

/** Words that by grammar only call somebody: «Уважаемая служба поддержки клиентов!», «Dear customer care,», «Good day to you all,». */
const called = /(?:уважаем\p{L}+|дорог\p{L}+|dear|good (?:day|morning|afternoon|evening)|greetings|hey)\s*$/iu;

/** How much of what follows a greeting's first words calls somebody. It must end with a mark or a line: «Здравствуйте, Когда приедет…» greets nobody. */
function nameAfter(greeting: string, rest: string): number {
  if (called.test(greeting)) {
    const whole = /^[ \t]+(?:[\p{L}'’«»"-]+[ \t]*){1,5}(?=[,!:]|\n|\r|$)/u.exec(rest)?.[0];
    if (whole !== undefined) return whole.length;
  }
  const named = address.exec(rest)?.[0] ?? '';
  const ends = (length: number): boolean => /^\s*(?:[,.!…):]|\n|\r|$)/u.test(rest.slice(length));
  if (ends(named.length)) return named.length;
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
