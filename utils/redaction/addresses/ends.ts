import { isPlace } from '../names';
import type { Part, PartReader } from './parts';
import * as words from './words';

/** Whether the parts are an address: a street with a house, a village with one, a town with house and flat. */
export function isWhole({ at }: PartReader, chain: readonly Part[]): boolean {
  const has = (...kinds: readonly string[]) => chain.some(({ kind }) => kinds.includes(kind));
  if (has('street', 'bare')) return has('house', 'flat');
  const village = chain.some(({ kind, from }) => kind === 'settlement' && words.isVillage(at(from).norm));
  return has('settlement') && ((has('flat') && has('house', 'building')) || (village && has('house')));
}

/** «61 «В», кв 9, Махачкала», «малыгина 4 кв 15 тюмень»: whether the town stands here, after all the rest. */
export function isTownLast({ at, isMark, isCapital, sameLine }: PartReader, index: number, chain: readonly Part[]): boolean {
  const { norm } = at(index);
  const housed = chain.some(({ kind }) => kind === 'house' || kind === 'flat');
  if (!housed || chain.some(({ kind }) => kind === 'settlement' || kind === 'index') || !isPlace(norm) || norm === 'владимир') return false;
  if (isCapital(index)) return isMark(index - 1, ',');
  const next = at(index + 1).text;
  return sameLine(index - 1) && !isMark(index - 1, ',') && /^[.,]?$/.test(next);
}

/** «Некоузский р-н, д. Столбищи, 14»: the house in a village that has no streets. */
export function villageHouse({ at, isMark, sameLine, number }: PartReader, index: number, chain: readonly Part[]): Part | undefined {
  const village = chain.at(-1);
  if (village?.kind !== 'settlement' || chain.length < 2 || !words.isVillage(at(village.from).norm) || !isMark(index - 1, ','))
    return undefined;
  const to = at(index).kind === 'number' && at(index).text.length < 4 ? number(index) : undefined;
  return to === index && (/^[.,;)]?$/.test(at(to + 1).text) || !sameLine(to)) ? { kind: 'house', from: index, to } : undefined;
}
