import { browser } from '#imports';
import { beforeEach, expect, it } from 'vitest';
import { readSourceFile } from '@/utils/library';
import { defaultProfile } from '@/utils/standards';
import { database } from '../database';
import { profileSettings } from './profile';
import { settings } from '../settings';
import { studio } from '../library/studio';

const operator = { name: 'Анна', position: 'специалист' };
const now = async () => (await settings.get()).profile;
const kept = () => database.documents.get('profile:company');
const documentOf = (body: string) => {
  const { document } = readSourceFile('profile', 'profile.yaml', body);
  if (!document) throw new Error(body);
  return document;
};

beforeEach(async () => {
  await browser.storage.local.clear();
  await Promise.all(database.tables.map((table) => table.clear()));
  await settings.change(() => ({ profile: { ...defaultProfile, operator } }));
});

it('a profile saved in the library holds at once, and the operator keeps his name', async () => {
  await studio.save(documentOf('keepDays: 30\noperator: {name: Чужое}'), undefined);
  expect(await now()).toEqual({ ...defaultProfile, keepDays: 30, operator });
});

it('of a profile with a mistake the rest holds, and its text stays as it is when something else is set', async () => {
  const text = 'keepDays: 30 # дней\nvy: big\nmasking:\n  numbers: [{pattern: "(7"}, {pattern: "ЗК-\\\\d{6}"}]\nholidays: [13-40, 05-09]';
  await studio.save(documentOf(text), undefined);
  expect(await now()).toMatchObject({ keepDays: 30, vy: 'consistent', holidays: ['05-09'], masking: { numbers: [{}, {}] } });
  await profileSettings.keep();
  expect((await kept())?.body).toBe(text);
  await profileSettings.change(({ profile }) => ({ profile: { ...profile, keepDays: 45 } }));
  await profileSettings.keep();
  expect((await kept())?.body).toBe(text.replace('30', '45'));
});

it('its undo, its removal and a version brought back hold as well', async () => {
  const first = documentOf('keepDays: 30');
  await studio.save(first, undefined);
  await studio.save(documentOf('keepDays: 60'), first);
  const [last] = await studio.batches(1);
  await studio.undo(last?.id ?? 0);
  expect((await now()).keepDays).toBe(30);
  await studio.apply('remove', '', [{ id: 'profile:company' }]);
  expect(await now()).toEqual({ ...defaultProfile, operator });
});

it('what is set on another page is written into it, comments and all', async () => {
  await studio.save(documentOf('# наши стандарты\nkeepDays: 30 # дней'), undefined);
  await profileSettings.change(({ profile }) => ({ profile: { ...profile, keepDays: 45, vy: 'upper' } }));
  expect((await now()).keepDays).toBe(45);
  await profileSettings.keep();
  expect((await kept())?.body).toBe('# наши стандарты\nkeepDays: 45 # дней\nvy: upper');
  expect(await studio.history('profile:company')).toHaveLength(2);
  await profileSettings.keep();
  expect(await studio.history('profile:company')).toHaveLength(2);
});

it('what is set while the profile is being written down stays set, and is written down next', async () => {
  let meanwhile: Promise<void> | undefined;
  const setNow = () => {
    meanwhile ??= settings.change(({ profile }) => ({ profile: { ...profile, vy: 'upper' } }));
  };
  await settings.change(({ profile }) => ({ profile: { ...profile, keepDays: 45 } }));
  database.documents.hook('creating', setNow);
  await profileSettings.keep();
  database.documents.hook('creating').unsubscribe(setNow);
  await meanwhile;
  expect(await now()).toMatchObject({ keepDays: 45, vy: 'upper' });
  await profileSettings.keep();
  expect((await kept())?.body).toBe('keepDays: 45\nvy: upper');
});

it('nothing set, nothing written', async () => {
  await profileSettings.keep();
  expect(await kept()).toBeUndefined();
});

it('of two changes in the same moment neither is lost', async () => {
  await Promise.all([
    settings.change(({ profile }) => ({ profile: { ...profile, keepDays: 77 } })),
    settings.change(({ profile }) => ({ profile: { ...profile, vy: 'upper' } })),
    settings.change(({ hiddenOn }) => ({ hiddenOn: [...hiddenOn, 'https://a.example'] })),
    settings.change(({ hiddenOn }) => ({ hiddenOn: [...hiddenOn, 'https://b.example'] })),
  ]);
  expect(await now()).toMatchObject({ keepDays: 77, vy: 'upper' });
  expect((await settings.get()).hiddenOn).toEqual(['https://a.example', 'https://b.example']);
});

it('a new one in a file holds over what was set here; the one that stood here before does not', async () => {
  const first = documentOf('keepDays: 30');
  await studio.apply('import', '', [{ id: first.id, document: first }]);
  await profileSettings.change(({ profile }) => ({ profile: { ...profile, keepDays: 45 } }));
  await profileSettings.keep();
  expect([...(await studio.editedSince([documentOf('keepDays: 90')]))]).toEqual([]);
  expect([...(await studio.editedSince([first]))]).toEqual([first.id]);
});
