import { askedOnce } from '../reading';

/** A name as it stands over a letter: a few words that begin with capitals. */
export const looksLikeName = askedOnce((text: string): boolean => {
  const parts = text.trim().split(/\s+/);
  if (text.length > 50 || /\p{Ll}\d+$/u.test(text) || parts.length > 6 || !/^[\p{Lu}«"“]/u.test(text)) return false;
  return (
    parts.every((part) => /^[«"“(]?\p{Lu}/u.test(part) || /^(de|da|van|von|der|и|and|of|из|the)$/.test(part)) &&
    !/[!?;:,]$|\p{Ll}{2}\.$/u.test(text)
  );
});

/** «Карпухин Г. А.» for «Карпухин Геннадий Аркадьевич», `Ann B.` or `Bell, A` for `Ann Bell`: one word whole, the others by their first letters. */
export function isShortFor(short: string, whole: string): boolean {
  const [one, other] = [short, whole].map((name) => name.split(/[\s.,]+/u).filter((part) => part !== ''));
  if (one === undefined || other === undefined || one.length < 2 || !/\p{Lu}(?:\.|(?<=,\s.)$)/u.test(short) || one.length > other.length)
    return false;
  return (
    one.every((part) => other.some((each) => each === part || (part.length === 1 && each.startsWith(part)))) &&
    one.some((part) => part.length > 1 && other.includes(part))
  );
}

/** Over a chat stands with whom it is held, and where: `Ann Bell - Telegram`. */
export const isNameOf = (name: string, line: string): boolean =>
  line === name || (name !== '' && line.startsWith(name) && /^\s?[-–—|·•:(]\s?/u.test(line.slice(name.length)));
