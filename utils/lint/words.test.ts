import { describe, expect, it } from 'vitest';
import { parseDirectory } from '../escalation';
import { parseLibraryFile } from '../library';
import { parseScript } from '../script';
import { parseProfile, profileFields } from '../standards';

/** What nobody meant to write there, in every shape a file can hold. */
const odd = ['7', '-1.5', 'true', 'слово', '[]', '{}', '[[7]]', '[{x: 1}]', '{x: {y: [1]}}', '[слово, {id: a}]', '{id: [1], fields: 7}'];
const files: Readonly<
  Record<string, { readonly fields: readonly string[]; problems(source: string): readonly { message: { ru: string } }[] }>
> = {
  profile: { fields: profileFields, problems: (source) => parseProfile('profile.yaml', source).problems },
  directory: { fields: ['departments', 'people'], problems: (source) => parseDirectory('directory.yaml', source).problems },
  script: {
    fields: ['id', 'title', 'lang', 'topics', 'moods', 'steps', 'validFrom', 'owner'],
    problems: (source) => parseScript('scripts/a.yaml', source).problems,
  },
  template: {
    fields: ['id', 'title', 'lang', 'topics', 'examples', 'channels', 'fields', 'status', 'validTo'],
    problems: (source) => parseLibraryFile('templates/a.hbs', `---\n${source}\n---\nТекст`).problems,
  },
  reference: {
    fields: ['facts', 'source', 'reviewBy'],
    problems: (source) => parseLibraryFile('references/a.md', `---\n${source}\n---\nТекст`).problems,
  },
};

describe.each(Object.entries(files))('what is wrong in a %s', (_, { fields, problems }) => {
  it.each(fields)('in its field %s is told in words', (field) => {
    const told = odd.flatMap((value) => problems(`${field}: ${value}`));
    expect(told.length).toBeGreaterThan(0);
    for (const { message } of told) {
      expect(message.ru).toMatch(/[а-яё]/iu);
      expect(message.ru).not.toMatch(/invalid|expected|received|undefined|object|array|string|type:/iu);
    }
  });
  it('as a whole, or in its signs, too', () => {
    for (const source of [
      '- a',
      '7',
      'a: &x &y 1',
      'a: !!str !!int 1',
      '%Y\n---\na: 1',
      `${'a'.repeat(2000)}: 1`,
      '? [a]\n: 1',
      'a: !x {b: 1',
      '*a : 1',
      'a: "',
    ])
      for (const { message } of problems(source))
        expect(message.ru.replaceAll(/YAML|[a-z]+:|false|true/gu, '')).not.toMatch(/(?:[a-z]{2,} ){2}/u);
  });
});
