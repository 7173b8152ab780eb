import { bareSubject } from '../reading';

/** How a ticket is called before its number. */
export const kinds =
  'ticket|case|request|appeal|complaint|claim|interaction|message|letter|e-?mail|conversation|issue|incident|enquiry|inquiry|thread|job|deal|lead|' +
  'обращени[еяю]|заявк[аиу]|запроса?|тикета?|инцидента?|вх\\.?|входящ\\p{L}+|письм[оа]|диалога?|задач[аи]|жалоб[аы]|отзыва?|сделк[аи]|поддержк[аи]|рег\\.?|регистраци\\p{L}+|ref(?:erence)?\\.?';

/** The subject without the number and what leads it: `Обращение № 5. Перерасчёт` is about `Перерасчёт`. */
export function cleaned(line: string, number: string): string {
  // `№ 48213 #1` is about number 1 and not about the 1 in another.
  const at = number === '' ? -1 : line.search(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u'));
  if (at < 0) return bareSubject(line);
  const before = line.slice(0, at);
  const after = line.slice(at + number.length);
  const left = before.replace(new RegExp(`(?:${kinds}|[\\[(№#\\s—–-]|no\\.?)+$`, 'iu'), '').trim();
  // `Обращение № 5 от 22.02.2025 — …`: when it came.
  const right = after
    .replace(/^\s*(?:от|of)\s\d[\d.\s:]+(?:г\.?)?(?=\s*[—–|·-])/u, '')
    .replace(/^[\s\]).:,—–·|-]+/, '')
    .trim();
  return bareSubject(left.length > right.length ? left : right);
}
