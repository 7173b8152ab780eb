/** Words before a name by which a writer names himself. */
const oneself = /(?:меня зовут|моё имя|my name is|i am|i'm|this is|это|от|from)\s*$/iu;

/** What stands before a name that is called, with words of courtesy or a first name between. */
const greeted =
  /(?:^|[\s,!])(?:здравствуйте|добр\p{L}+\s\p{L}+|привет|приветствую|уважаем\p{L}+|спасибо|hello|hi|hey|dear|good \p{L}+|morning|afternoon|evening|thanks|thank you|@)[,!]?\s?(?:\p{L}+\.?\s){0,2}$/iu;
/** A name that is called ends the line or a phrase: `Anna, …`, «Анна Сергеевна! …», `Anna Kim - …`. */
const called = /^\S+(?:\s\p{Lu}[\p{L}.]*){0,2}\s?(?:[,!:)]|[-–—]\s|\n|$)/u;

/** The parts of a name by which people greet and sign, as patterns: «Галимова Р. Ш.» is called «Роза Шамильевна». */
export const partsOfName = (name: string): readonly string[] => {
  const [, one, other] = /(?:^|\s)(\p{Lu})\.\s?(\p{Lu})\./u.exec(name) ?? [];
  const parts = name.split(/[\s"«»()]+/).filter((part) => /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(part));
  return one === undefined ? parts : [...parts, `${one}\\p{Ll}+ ${other}\\p{Ll}+`];
};

const whole = (part: string): RegExp => new RegExp(`(?<![\\p{L}\\d@.])${part}(?!['’]?[\\p{L}\\d@])`, 'u');

/** Whether a text begins by addressing somebody of these names. */
export function isTo(text: string, names: readonly string[]): boolean {
  const head = text.slice(0, 160).split('\n').slice(0, 2).join(' ');
  return names.some((part) => {
    const at = head.search(whole(part));
    // Without a greeting a name is called at the very beginning; elsewhere somebody is told of.
    const [before, behind] = [head.slice(0, at), head.slice(at)];
    return at >= 0 && at < 70 && !oneself.test(before) && (greeted.test(before) || (at < 25 && called.test(behind)));
  });
}

/** Whether somebody of these names signed a text: on one of the short lines that end it. */
export function isSignedBy(text: string, names: readonly string[]): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const foot = lines.slice(-3).filter((line) => line.length <= 60 && lines.length > 1);
  return foot.some((line) => names.some((part) => whole(part).test(line)));
}
