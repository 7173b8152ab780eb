import { expect, test } from 'vitest';
import { parseDirectory } from '@/utils/escalation';
import { checkDraft } from '@/utils/etiquette';
import { advance, begin, parseScript, type Script, stepOf, wordQuestions } from '@/utils/script';
import { packFiles } from '.';
import { scriptFiles } from './scripts';

const scripts = Object.entries(scriptFiles)
  .filter(([path]) => path.includes('/scripts/'))
  .map(([path, source]) => [path, parseScript(path, source)] as const);
const templates = new Set(Object.keys(packFiles).map((path) => path.replaceAll(/^.*\/|\.hbs$/g, '')));

const receivers = (lang: string) => parseDirectory('directory.yaml', scriptFiles[`${lang}/directory.yaml`] ?? '');

test.each(['ru', 'en'])('the directory in %s has everyone the scripts hand over to', (lang) => {
  const { directory, problems } = receivers(lang);
  expect(problems).toEqual([]);
  const ids = new Set(directory?.receivers.map(({ id }) => id));
  const theirs = scripts.filter(([path]) => path.startsWith(`${lang}/`));
  const named = theirs.flatMap(([, { script }]) => script?.steps ?? []).flatMap(({ do: actions }) => actions.map(({ escalate }) => escalate));
  const escalated = named.filter((id) => id !== undefined);
  expect(escalated).not.toEqual([]);
  expect(escalated.filter((id) => !ids.has(id))).toEqual([]);
});

test('ten in each language', () => {
  for (const lang of ['ru', 'en']) expect(scripts.filter(([path]) => path.startsWith(`${lang}/`))).toHaveLength(10);
});

test.each(scripts)('%s has nothing wrong, and its templates are there', (path, { script, problems }) => {
  expect(problems).toEqual([]);
  expect(path.endsWith(`${script?.id ?? ''}.yaml`)).toBe(true);
  for (const { do: actions } of script?.steps ?? []) for (const { template } of actions) if (template) expect(templates).toContain(template);
});

/** Every way through a script, by every answer it knows. */
function walk(script: Script, answer: (choices: readonly string[]) => string): number {
  let place = begin(script);
  let steps = 0;
  for (let step = stepOf(script, place.step); step && steps < 100; step = stepOf(script, place.step)) {
    place = advance(script, place, step.ask === undefined ? undefined : answer(step.ask.choices));
    steps += 1;
  }
  return place.step === undefined ? steps : -1;
}

test.each(scripts)('%s comes to an end by any answers', (_path, { script }) => {
  if (!script) throw new Error('no script');
  for (const nth of [0, 1, 2, 3, 4]) {
    for (const plain of ['да', 'нет', '20']) expect(walk(script, (choices) => choices[nth] ?? choices[0] ?? plain)).toBeGreaterThan(1);
  }
});

test.each(scripts)('%s says and asks a customer nothing that it would remark on in others', (_path, { script }) => {
  const texts = (script?.steps ?? []).flatMap(({ say, ask }) => [
    ...(say === undefined || say.includes('{{') ? [] : [say]),
    ...(ask === undefined || ask.own === true ? [] : [wordQuestions([ask], script?.lang ?? 'ru')]),
  ]);
  const found = texts.flatMap((text) =>
    checkDraft(text, { context: { channel: 'chat', localDate: '2026-11-24', localTime: '10:00' } })
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule }) => `${rule}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each(scripts)('%s asks for nothing that decides nothing, and nothing twice', (_path, { script }) => {
  if (!script) throw new Error('no script');
  const asks = script.steps.flatMap(({ ask }) => (ask ? [ask] : []));
  expect(asks.map(({ key }) => key)).toEqual([...new Set(asks.map(({ key }) => key))]);
  for (const { id, ask, next } of script.steps)
    if (ask?.type === 'boolean') expect(new Set(next.map(({ to }) => to)).size, id).toBe(next.length);
  // The letter that a script was chosen by says what it is about.
  const [first] = asks;
  expect(first?.own === true || first?.from !== undefined || (first?.choices.length ?? 0) > 0).toBe(true);
});
