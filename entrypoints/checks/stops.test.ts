import { describe, expect, it, vi } from 'vitest';
import type { Editor } from '@/hosts/editors';
import type { Span } from '@/utils/text';
import { leadingThroughStops, placeOf } from './stops';

/** An editor as far as stops go: its text, and what is selected. */
function editorWith(text: string) {
  const state = { text, selection: { start: text.length, end: text.length } };
  const editor = {
    element: {},
    read: () => ({ ...state, quoted: [] }),
    select: (range: Span) => void (state.selection = range),
  } as unknown as Editor;
  return {
    editor,
    selected: () => state.text.slice(state.selection.start, state.selection.end),
    caret: () => state.selection.start,
    type(words: string) {
      const { start, end } = state.selection;
      state.text = state.text.slice(0, start) + words + state.text.slice(end);
      state.selection = { start: start + words.length, end: start + words.length };
    },
  };
}

const reply = 'Уточните: [номер заказа].\n\nПришлите [что]. Спасибо за письмо. Пришлите [что] ещё.';
const spans = [...reply.matchAll(/\[[^\]]+\]/g)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));

describe('places to fill in', () => {
  it('are led through in order, and back to those that are still open', () => {
    const { editor, selected, type } = editorWith(`Добрый день!\n${reply}\n--\nАнна [не наше]`);
    const stops = leadingThroughStops();
    stops.begin(editor, { start: 13, end: 13 + reply.length }, reply, spans);
    expect(selected()).toBe('[номер заказа]');
    expect(stops.move(editor, false)).toBe(true);
    expect(selected()).toBe('[что]');
    expect(stops.move(editor, true)).toBe(true);
    type('184-77');
    expect(stops.move(editor, false)).toBe(true);
    type('чек');
    expect(stops.move(editor, false)).toBe(true);
    expect(selected()).toBe('[что]');
    type('фото');
    expect(stops.move(editor, false)).toBe(false);
    expect(editor.read().text).toContain('Пришлите чек. Спасибо за письмо. Пришлите фото ещё.');
    expect(stops.move(editor, false)).toBe(false);
  });
  it('may be for the caret alone', () => {
    const { editor, caret } = editorWith('Спасибо за письмо.');
    leadingThroughStops().begin(editor, { start: 0, end: 18 }, 'Спасибо за письмо.', [{ start: 11, end: 11 }]);
    expect(caret()).toBe(11);
  });
  it('are those in double braces where a phrase of ours names none', () => {
    const { editor, selected } = editorWith('Вернём {{что}} до {{день}}.');
    const stops = leadingThroughStops();
    stops.begin(editor, { start: 0, end: 27 }, 'Вернём {{что}} до {{день}}.', undefined);
    expect(selected()).toBe('{{что}}');
    stops.move(editor, false);
    expect(selected()).toBe('{{день}}');
  });
  it('are known again where the editor put spaces that do not break', () => {
    expect(placeOf({ before: 'заказ № ', mark: '[номер заказа]' }, 'Ваш заказ №\u00a0[номер\u00a0заказа]', 0)).toEqual({
      start: 12,
      end: 26,
    });
  });
  it('leave Tab to the page in another box, and where nothing came with places', () => {
    const { editor } = editorWith(reply);
    const stops = leadingThroughStops();
    stops.begin(editor, { start: 0, end: 1 }, reply, []);
    expect(stops.move(editor, false)).toBe(false);
    stops.begin(editor, { start: 0, end: reply.length }, reply, spans);
    const other = editorWith(reply).editor;
    const select = vi.spyOn(other, 'select');
    expect(stops.move(other, false)).toBe(false);
    expect(select).not.toHaveBeenCalled();
  });
});
