import { describe, expect, it } from 'vitest';
import { checkDraft } from './check';

// Pieces that are said over and over to the length of a hundred pages; an expression that looks back over them all takes minutes.
const pieces = [
  'а', 'a', 'a.', 'ab1', '_', '.', '-', '\n', ' ', '«', '(', '[', '<a ', '> цитата\n', '1 ', 'вы не ', 'you have not ',
  'очень не уже вы же ', 'just really ', 'we are sorry ', 'понимаем вас и ', '| Заказ | 1 200 ₽ | 12.03.2026 |\n',
  'if (a[0] === "x") { return {{b}}; } // TODO <b>%s</b>\n', 'Текст a mixed ', '😀',
]; // prettier-ignore

describe('hostile drafts', () => {
  it.each(pieces)('%j over and over is read in time that grows with its length', (piece) => {
    const took = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = process.cpuUsage().user;
      checkDraft(text, { context: { channel: 'email', customerName: 'Анна', customerMessage: 'Где заказ?', localDate: '2026-03-13' } });
      return (process.cpuUsage().user - start) / 1000;
    };
    took(2000);
    // Ten times the text in a hundred times the time would be a square; sixty leaves room for a busy machine.
    expect(took(60_000)).toBeLessThan(60 * Math.max(10, took(6000)));
  });
});
