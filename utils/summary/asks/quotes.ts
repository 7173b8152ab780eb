import type { Span } from '../../text';

/** Whether words of others were opened before a place and not closed: «А прописка у вас постоянная? Без неё не берут» is one quote. */
const isOpen = (text: string, at: number): boolean => {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”');
};

/** Whether a place stands in words of somebody else: «авария, ждите» asks nobody. */
export const withinQuotes = (text: string, { start }: Span, at: number): boolean =>
  isOpen(text, at) || (text.slice(start, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;

/** The words of others left out: a question mark in them is not the writer's. */
export const withoutQuotes = (whole: string): string => whole.replaceAll(/«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"]*"/gu, '');
