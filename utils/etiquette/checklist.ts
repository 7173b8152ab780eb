import type { Profile } from '../standards';
import type { Span } from '../text';
import { readDraft } from './draft/draft';
import { actsItself } from './features/action';
import { acknowledges, apology } from './features/apology';
import { bodyOf, says } from './features/count';
import { timeAnywhere } from './features/deadline';
import { stemsOf } from './features/matter';
import { isComplaint } from './features/ticket';
import type { CheckContext, Words } from './finding';

export interface ChecklistItem {
  readonly id: 'listen' | 'empathise' | 'apologise' | 'solve' | 'date' | 'thank';
  readonly title: Words;
  /** Present or absent in the reply: never a score. */
  readonly present: boolean;
}

const paraphrase = /(?:вы пишете|вы написали|вы сообщили|вы спрашиваете|you wrote|you mention|you told us|you say that)/giu;
const thanks = /(?<![a-zа-яё])(?:спасибо|благодар(?:им|ю)|thank you|thanks)(?![a-zа-яё])/giu;

/**
 * The steps of an answer to a complaint after the schemes LAST (listen, apologise, solve, thank) and HEARD (hear,
 * empathise, apologise, resolve): what of them the reply has. Empty when the customer does not complain.
 */
export function checklist(text: string, context: CheckContext, profile: Profile, quoted: readonly Span[] = []): readonly ChecklistItem[] {
  if (!isComplaint(context)) return [];
  const draft = readDraft(text, quoted, context, profile);
  const body = bodyOf(draft);
  const theirs = new Set(stemsOf(context.customerMessage ?? ''));
  const heard = body.slice(0, 3).some(({ paragraph }) => stemsOf(paragraph.text).filter((stem) => theirs.has(stem)).length >= 2);
  const item = (id: ChecklistItem['id'], ru: string, en: string, present: boolean): ChecklistItem => ({ id, title: { ru, en }, present });
  return [
    item('listen', 'Суть названа', 'The matter said back', heard || says(body, paraphrase)),
    item('empathise', 'Чувства признаны', 'The feeling acknowledged', acknowledges(body)),
    item('apologise', 'Извинение', 'Apology', says(body, apology)),
    item('solve', 'Что сделаем', 'What we do', actsItself(body)),
    item('date', 'Срок', 'A date', timeAnywhere(body)),
    item('thank', 'Благодарность', 'Thanks', says(draft.paragraphs, thanks)),
  ];
}
