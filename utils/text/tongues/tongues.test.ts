import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spokenIn } from './spoken';

const corpus = new URL('../../../tests/corpus/', import.meta.url).pathname;
const letters = (file: string) =>
  readFileSync(`${corpus}text/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t') as [code: string, text: string]);

function told(file: string) {
  const all = letters(file).map(([code, text]) => ({ code: code === 'und' ? 'unknown' : code, ...spokenIn(text) }));
  const other = all.filter(({ tongue }) => tongue !== undefined);
  return {
    other: other.length / all.length,
    named: other.filter(({ code, tongue }) => code === tongue).length / all.length,
    wrong: other.filter(({ code, tongue }) => tongue !== 'unknown' && tongue !== code).length,
  };
}

test('short letters in other languages are told as such, and where one is named it is the right one', () => {
  const mended = told('tongues');
  expect(mended.other).toBeGreaterThan(0.9);
  expect(mended.named).toBeGreaterThan(0.7);
  expect(mended.wrong).toBeLessThan(3);
  // Never mended by.
  const apart = told('tongues-held-out');
  expect(apart.other).toBeGreaterThan(0.65);
  expect(apart.wrong).toBeLessThan(3);
});

test('no letter of a Russian or English customer, and no sentence of it, is taken for another language', () => {
  const files = ['desk', 'suggest'].flatMap((folder) =>
    readdirSync(`${corpus}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|tsv)$/.test(name))
      .map((name) => `${corpus}${folder}/${name}`),
  );
  const texts = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replaceAll(/^(?:#.*|[\w.|-]+\t)/gm, '')
      .replaceAll(/\{\w:|\[[?!]|[\]}]/g, '')
      .split('\n')
      .flatMap((line) => [line, ...line.split(/(?<=[.!?])\s+/)]),
  );
  expect(texts.length).toBeGreaterThan(10_000);
  expect(texts.filter((text) => spokenIn(text).tongue !== undefined)).toEqual([]);
});

test.each([
  '558210',
  '???',
  'Gde moy zakaz',
  'iPhone 15 Pro Max 256GB',
  'Refund status',
  'Policy SA 118 204 7.',
  'WHERE IS MY ORDER',
  'Regards, Krzysztof Szczepański',
  'Café au lait machine broken',
  'pls refund asap',
  'u r gr8 btw wheres my pkg',
  'Где мой Xiaomi Redmi Note',
  'Отчёт нужен в двух форматах, xlsx и pdf',
  'Sofa arrived damaged, left leg broken, photos attached, invoice 123',
])('%j is no other language', (text) => expect(spokenIn(text).tongue).toBeUndefined());

test('capitals alone, one word and another script are read, too', () => {
  const read = ['DONDE ESTA MI PEDIDO', 'Danke!', 'Привіт', '我的订单在哪里？'].map((text) => spokenIn(text).tongue);
  expect(read).toEqual(['es', 'de', 'uk', 'zh']);
});
