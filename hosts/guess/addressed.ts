/** Words before a name by which a writer names himself. */
const oneself = /(?:меня зовут|моё имя|my name is|i am|i'm|this is|это|от|from)\s*$/iu;

/** The parts of a name by which people greet and sign. */
export const partsOfName = (name: string): readonly string[] =>
  name.split(/[\s"«»()]+/).filter((part) => /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(part));

const whole = (part: string): RegExp => new RegExp(`(?<![\\p{L}\\d@.])${part}(?![\\p{L}\\d@])`, 'u');

/** Whether a text begins by addressing somebody of these names. */
export function isTo(text: string, names: readonly string[]): boolean {
  const head = text.slice(0, 80).split('\n').slice(0, 2).join(' ');
  return names.some((part) => {
    const at = head.search(whole(part));
    return at >= 0 && !oneself.test(head.slice(0, at));
  });
}

/** Whether somebody of these names signed a text: on one of the short lines that end it. */
export function isSignedBy(text: string, names: readonly string[]): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const foot = lines.slice(-3).filter((line) => line.length <= 60 && lines.length > 1);
  return foot.some((line) => names.some((part) => whole(part).test(line)));
}
