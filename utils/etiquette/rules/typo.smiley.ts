import { isMasked } from '../draft/paragraph';
import { at, each, without } from '../found';
import { defineRule } from '../rule';

const faces = /[ \u00a0]?(?:[:;=]-?[)(DdРP]+(?![A-Za-zА-Яа-яЁё\d])|\^_\^|[xXхХ][DdД]+(?![A-Za-zА-Яа-яЁё]))/gu;

/** Brackets that close nothing: «спасибо)», «ждём)))». */
function loose(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let open = 0;
  for (const { 0: run, index } of text.matchAll(/\(|\)+/gu)) {
    if (run === '(') {
      open += 1;
      continue;
    }
    const spare = run.length - open;
    open = Math.max(0, open - run.length);
    // «1)» and «а)» number a list.
    if (spare > 0 && !/(?:^|[\s(])(?:\d{1,3}|[A-Za-zА-Яа-яЁё])$/u.test(text.slice(Math.max(0, index - 4), index)))
      found.push([index + run.length - spare, index + run.length]);
  }
  return found;
}

export default defineRule({
  id: 'typo.smiley',
  severity: 'hint',
  scope: 'paragraph',
  check: (paragraph) => {
    const { text } = paragraph;
    const made = each(text, faces, (match, start, end) => {
      const first = start + (match[0].length - match[0].trimStart().length);
      return isMasked(paragraph, start, end) ? undefined : at(first, end, 'Смайлик', 'A smiley', without(start, end));
    });
    const brackets = loose(text).flatMap(([start, end]) => {
      if (made.some((other) => start < other.end && other.start < end) || isMasked(paragraph, start, end)) return [];
      const gap = text[start - 1] === ' ' ? start - 1 : start;
      return [at(start, end, 'Смайлик', 'A smiley', without(gap, end))];
    });
    return [...made, ...brackets];
  },
  bad: [{ text: 'Будет завтра, 14 марта )))' }, { text: 'Спасибо за заказ :)' }, { text: 'Хорошего дня)' }],
  good: [{ text: '1) откройте меню\n2) нажмите «Выйти»' }, { text: 'Смотрите договор (раздел 2 (пункт 3)).' }, { text: 'Время: (10:00).' }],
});
