import type { Span } from './edits';

const opening =
  /^\s*(?:(?:здравствуй(?:те)?|здрасьте|приветствую(?: вас)?|привет(?:ствуем| всем)?|хай|салют|добр(?:ый|ое|ого|ой)(?: времени)? (?:день|вечер|утро|дня|вечера|утра|суток|ночи)|день добрый|вечер добрый|ув(?:ажаем(?:ый|ая|ые)|\.)|дорог(?:ой|ая|ие)|коллеги|всем привет|hello|hi|hey|hiya|dear|greetings|good (?:morning|day|afternoon|evening)|to whom it may concern)(?![\p{L}]))/iu;

// What may follow within the greeting: an address («Анна Сергеевна», «уважаемая служба поддержки»).
const address =
  /^(?:[\s,]*(?:уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|коллеги|друзья|господа|команда|служба|отдел|поддержк[аи]|техподдержка|техническая|клиентск\p{L}+|сервис\p{L}*|менеджер\p{L}*|оператор\p{L}*|специалист\p{L}*|администрация|редакция|банк\p{L}*|there|all|team|support|customer|service|sir|madam|or|and|colleagues|everyone|folks|guys|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\.?|\p{Lu}\.|[«"“][^»"”\n]{1,40}[»"”]))*/u;

/**
 * The greeting at the start of a piece of text, with the name in it and the mark after it; undefined when there is none.
 * @param from where the customer's own text begins
 */
export function greetingAt(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, Math.min(to, from + 200));
  const first = opening.exec(piece);
  if (!first) return undefined;
  const start = from + (first[0].length - first[0].trimStart().length);
  let length = first[0].length;
  const rest = piece.slice(length);
  const named = address.exec(rest)?.[0] ?? '';
  // «Здравствуйте, Когда приедет…»: the name must end with a mark or a line, otherwise only the greeting word is taken.
  const after = rest.slice(named.length);
  if (/^\s*(?:[,.!…)]|\n|\r|$)/u.test(after)) length += named.length;
  const tail = /^(?:[ \t]*[,.!…)]+)?/u.exec(piece.slice(length))?.[0].length ?? 0;
  length += tail;
  // A second greeting in a row: «Здравствуйте! Добрый день!».
  const again = from + length < to && length < 120 ? greetingAt(text, from + length, to) : undefined;
  return { start, end: again ? again.end : from + length };
}
