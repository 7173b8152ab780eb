// Builds utils/text/tongues/usual.generated.ts: which runs of three letters words of English and Russian have, read from
// the letters and replies of tests/corpus. Run: npm run text:usual. With `-- folds` it builds nothing and prints how many
// sentences of a fifth of them are taken for another language by what was read of the other four.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const made = `${root}utils/text/tongues/usual.generated.ts`;
const { module: usual } = await runnerImport<typeof import('../../utils/text/tongues/usual')>(`${root}utils/text/tongues/usual.ts`);

const langs = ['en', 'ru'] as const;
type Lang = (typeof langs)[number];

/** Sentences by language; what the corpora mark is taken off. */
function sentences(): Readonly<Record<Lang, readonly string[]>> {
  const found = { en: new Set<string>(), ru: new Set<string>() };
  for (const folder of ['desk', 'etiquette', 'suggest']) {
    for (const name of readdirSync(`${root}tests/corpus/${folder}`, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:txt|tsv)$/.test(name)) continue;
      const text = readFileSync(`${root}tests/corpus/${folder}/${name}`, 'utf8')
        .replaceAll(/^(?:#.*|[\w.-]+\t)/gm, '')
        .replaceAll(/⟦(?:[\w.-]+\|)?|⟧|\{\w:|[[\]{}]/g, '');
      for (const sentence of text.split(/(?<=[.!?])\s+|[\t\n|]/)) {
        const latin = sentence.match(/[a-z]/gi)?.length ?? 0;
        const cyrillic = sentence.match(/[а-яё]/gi)?.length ?? 0;
        if (latin > 3 * cyrillic && latin > 5) found.en.add(sentence);
        if (cyrillic > 3 * latin && cyrillic > 5) found.ru.add(sentence);
      }
    }
  }
  return { en: [...found.en].toSorted(), ru: [...found.ru].toSorted() };
}

/** Small-letter words that stand by themselves: no part of an address, a code or a name. */
const wordsIn = (sentence: string, lang: Lang): string[] =>
  sentence.match(
    lang === 'en'
      ? /(?<![\p{L}\p{N}_@./-])[a-z]{2,}(?![\p{L}\p{N}_@/]|\.\w)/gu
      : /(?<![\p{L}\p{N}_@./-])[а-яё]{2,}(?![\p{L}\p{N}_@/]|\.\w)/gu,
  ) ?? [];

function bitsOf(read: readonly string[], lang: Lang): string {
  const alphabet = usual.alphabets[lang];
  const kept = new Uint8Array(Math.ceil(alphabet.length ** 3 / 6));
  for (const word of new Set(read.flatMap((sentence) => wordsIn(sentence, lang))))
    for (const at of usual.runsOf(word, alphabet)) if (at >= 0) kept[Math.floor(at / 6)]! |= 1 << (at % 6);
  return Array.from(kept, (six) => usual.signs[six]).join('');
}

const write = (of: (lang: Lang) => string): void =>
  writeFileSync(
    made,
    `// Made by scripts/text/usual.ts\n${langs.map((lang) => `export const usual${lang === 'en' ? 'En' : 'Ru'} =\n  '${of(lang)}';\n`).join('')}`,
  );

const all = sentences();
if (process.argv[2] !== 'folds') write((lang) => bitsOf(all[lang], lang));
else {
  const before = readFileSync(made, 'utf8');
  try {
    for (let fold = 0; fold < 5; fold += 1) {
      write((lang) =>
        bitsOf(
          all[lang].filter((_, at) => at % 5 !== fold),
          lang,
        ),
      );
      const { module } = await runnerImport<typeof import('../../utils/text/tongues/spoken')>(`${root}utils/text/tongues/spoken.ts`);
      for (const lang of langs) {
        const left = all[lang].filter((_, at) => at % 5 === fold);
        const alarms = left.filter((sentence) => module.spokenIn(sentence).tongue !== undefined);
        console.log(`${lang} ${fold + 1}: ${alarms.length} of ${left.length}`);
        for (const sentence of alarms) console.log(`  ${sentence}`);
      }
    }
  } finally {
    writeFileSync(made, before);
  }
}
