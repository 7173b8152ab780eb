import type { Piece, Reading } from '../reading';
import type { Candidate } from '../recognizer';

/** Words by which a sentence speaks of somebody: what stands near them is said of a person, not of a medicine or a film. */
const somebody = new Set(
  'я меня мне мной мы нас нам у него нее них ему ей им он она мой моя мое мои моего моей моему моих наш наша нашего нашей муж мужа мужу мужем жена жены жене сын сына сыну дочь дочери дочка дочки ребенок ребенка ребенку мама мамы маме мать матери папа папы отец отца отцу бабушка бабушки бабушке дед деда дедушка дедушки брат брата сестра сестры внук внука внучка клиент клиента клиентка пациент пациента пациентка диагноз диагностировали болею болен больна болеет страдаю страдает перенес перенесла лечусь лечится учете инвалид выявили поставили i im my me we our he she his her him they husband wife son daughter mother father mom dad child kid patient client diagnosed suffer suffering have has having am'.split(
    ' ',
  ),
);
const reach = 6;
const adjective = /(?:ый|ий|ой|ая|яя|ое|ого|его|ой|ей|ому|ым|им|ом|ую|юю|ical|ial|ic|al)$/;
const degree = /^(?:типа|степени|группы|стадии|недель|недели|неделя|месяц|месяцев|года|лет|type|stage|weeks|week|months|grade)$/;
const ordinal = /^(?:перв|втор|трет|четверт|i{1,3}$|iv$|first|second|third)/;

/**
 * Phrases about people: a head word that begins as one of the stems, with its adjectives before it and its degree after.
 * @param always stems that speak of a person by themselves
 */
export function aboutPeople({ pieces, text }: Reading, stems: RegExp, always?: RegExp): readonly Candidate[] {
  const at = (index: number): Piece | undefined => pieces[index];
  const sentenceEnds = (index: number) => at(index)?.kind === 'mark' && /^[.!?…]/.test(at(index)?.text ?? '');
  const personal = (index: number): boolean => {
    for (let step = 1; step <= reach && !sentenceEnds(index - step); step++) if (somebody.has(at(index - step)?.norm ?? '')) return true;
    for (let step = 1; step <= 3 && !sentenceEnds(index + step); step++) if (somebody.has(at(index + step)?.norm ?? '')) return true;
    return false;
  };
  const found: Candidate[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const head = at(index);
    if (head === undefined || head.kind !== 'word' || head.norm.length > 30) continue;
    const own = always?.test(head.norm) === true;
    if (!own && (!stems.test(head.norm) || !personal(index))) continue;
    let first = index;
    while (index - first < 2) {
      const before = at(first - 1);
      if (before?.kind !== 'word' || !adjective.test(before.norm) || somebody.has(before.norm) || before.norm.length < 5) break;
      first--;
    }
    let last = index;
    const [next, after] = [at(index + 1), at(index + 2)];
    if ((next?.kind === 'number' || ordinal.test(next?.norm ?? '')) && degree.test(after?.norm ?? '')) last = index + 2;
    const [opening, closing] = [at(first) ?? head, at(last) ?? head];
    if (text.slice(opening.start, closing.end).includes('\n')) continue;
    found.push({ start: opening.start, end: closing.end, score: 0.6, evidence: 'context', because: head.text });
    index = last;
  }
  return found;
}
