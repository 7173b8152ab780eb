// Replies as texts with the mistakes marked in them: `=== id {context}`, `! rule` for the whole reply, `⟦rule|words⟧`.
import { readFileSync } from 'node:fs';
import type { Annotation, Reply } from './score.ts';

const usual: Reply['context'] = { channel: 'email', localTime: '11:00', localDate: '2026-03-13', attachments: 0, isFirstReply: true };

function unmarked(body: string): { readonly text: string; readonly expected: readonly Annotation[] } {
  const expected: Annotation[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(/⟦([a-z.-]+)\|([^⟧]+)⟧/gu)) {
    const [whole, rule = '', words = ''] = match;
    text += body.slice(at, match.index);
    expected.push({ rule, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + body.slice(at), expected };
}

/** The replies of a file of the corpus, in the language its name begins with. */
export function marked(file: string): readonly Reply[] {
  const source = readFileSync(new URL(`../../corpus/etiquette/${file}`, import.meta.url), 'utf8');
  return source
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [id = ''] = head.split(' ');
      const whole = lines.filter((line) => line.startsWith('! ')).map((line) => ({ rule: line.slice(2).trim(), start: 0, end: 0 }));
      const { text, expected } = unmarked(
        lines
          .filter((line) => !line.startsWith('! '))
          .join('\n')
          .trim(),
      );
      const context = { ...usual, ...(JSON.parse(head.slice(id.length)) as Partial<Reply['context']>) };
      const all = [...whole, ...expected];
      return { id, lang: file.startsWith('ru') ? 'ru' : 'en', flawless: all.length === 0, context, text, expected: all };
    });
}
