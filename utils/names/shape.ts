const patronymics = /(?:[оеё]вич|[оеё]вна|[иы]нична|ьинична|ична)$|^(?:ильич|кузьмич|лукич|фомич|никитич|саввич|савич|фокич|иович|ионич)$/u;
const endings =
  /(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|[сц]к(?:ий|ая|ой)|ой|ый|ая|енко|ко|ук|юк|чук|як|ян|янц|дзе|швили|ия|[иы]х|ич|ец|ер|ман|берг|штейн|ник|ло)$/u;
const strong = /(?:[оеё]в|[оеё]ва|[сц]к(?:ий|ая|ой)|енко|чук|дзе|швили|ян|[иы]н|[иы]на)$/u;

/** «Сергеевич», «Ильинична»; also «Гасан оглы», which is written as two words. */
export function isPatronymic(word: string): boolean {
  return (word.length > 4 && patronymics.test(word.toLowerCase())) || /\s(?:оглы|оглу|угли|улы|уулу|кызы|кизи|гызы)$/iu.test(word);
}

/** How much a word looks like a surname: 2 for endings that given names hardly have, 1 for weaker ones. */
export function surnameScore(word: string): number {
  const low = word.toLowerCase();
  if (/^(?:О['’]|Мак[А-Я]|Mc|Mac[A-Z]|O['’])/u.test(word)) return 2;
  return low.length < 4 ? 0 : Number(endings.test(low)) + Number(strong.test(low));
}

/** Whether a word is made as the old Slavic given names are, «Ратибор», «Велимира», «Милослав»: no surname is. */
export function isCompound(word: string): boolean {
  return /^[а-яё]{2,6}[иоые](?:мир|слав|бор|полк|волод|гост|рад|люб|нег)а?$/iu.test(word);
}

export const isInitials = (word: string): boolean => /^(?:\p{L}\.-?){1,3}$|^\p{Lu}{2}$/u.test(word) && /\./.test(word);

/** «АННА» and «анна» become «Анна»; a name with capitals of its own, such as «МакДональд», is left. */
export function cased(word: string): string {
  if (/^(?:оглы|оглу|угли|улы|уулу|кызы|кизи|гызы)$/iu.test(word)) return word.toLowerCase();
  if (/^(?:де|ди|да|дель|ван|фон|дер|аль|эль|van|von|der|de|di|da|del|al|bin)$/u.test(word)) return word;
  const whole = word === word.toUpperCase() || word === word.toLowerCase();
  if (!whole) return word;
  return word.toLowerCase().replaceAll(/(^|[-'’.\s])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
