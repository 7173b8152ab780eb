const yes = /^(?:да|yes|true|1|y|д|\+)$/iu;
const no = /^(?:нет|no|false|0|n|н|-)$/iu;
const compared = /^(?<sign>>=|<=|>|<|=)\s*(?<number>-?\d+(?:[.,]\d+)?)$/u;

const plain = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/gu, ' ');
/** «1 490,50» as a number; NaN when it is none. */
const numberOf = (text: string): number => Number(text.replaceAll(/[\s₽$€£]/gu, '').replace(',', '.'));

/**
 * Whether an answer meets a condition: the answer itself, `да`/`нет` in any spelling, `> 14`, `filled`, `empty`, or
 * several with `|` between them.
 */
export function meets(answer: string, when: string): boolean {
  return when.split('|').some((one) => meetsOne(answer, one.trim()));
}

function meetsOne(answer: string, when: string): boolean {
  if (/^(?:filled|есть)$/iu.test(when)) return answer.trim() !== '';
  if (/^(?:empty|пусто)$/iu.test(when)) return answer.trim() === '';
  const { sign, number } = compared.exec(when)?.groups ?? {};
  if (sign !== undefined && number !== undefined) {
    const [given, bound] = [numberOf(answer), numberOf(number)];
    if (answer.trim() === '' || Number.isNaN(given)) return false;
    return { '>': given > bound, '<': given < bound, '>=': given >= bound, '<=': given <= bound, '=': given === bound }[sign] ?? false;
  }
  if (yes.test(when)) return yes.test(answer.trim());
  if (no.test(when)) return no.test(answer.trim());
  return plain(answer) === plain(when);
}
