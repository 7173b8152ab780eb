import { toLatin } from '../../names';
import type { Reading } from '../reading';
import { skeletonOfLatin } from './translit';
import { type NameToken, Shape } from './tokens';

const address = /[a-z\d][\w.+-]{2,40}(?=@[\w-]+\.\w)/gi;
const most = 10;
const shortest = 4;

/** Whom the e-mail addresses of a text name: «Itziar Goikoetxea» beside itziar.goikoetxea@…, in either alphabet. */
export function addressed(reading: Reading, tokens: readonly NameToken[]): (at: number) => boolean {
  if (!reading.text.includes('@')) return () => false;
  const parts = new Set<string>();
  let count = 0;
  for (const [local] of reading.text.matchAll(address)) {
    if (count++ >= most) break;
    for (const part of local.toLowerCase().split(/[^a-z]+/)) if (part.length >= shortest) parts.add(skeletonOfLatin(part));
  }
  if (parts.size === 0) return () => false;
  return (at) => {
    const token = tokens[at];
    if (token === undefined || token.shape !== Shape.capital || token.norm.length < shortest) return false;
    const latin = /^[а-я]/.test(token.norm) ? toLatin(token.norm) : token.norm.normalize('NFD').replace(/\p{M}/gu, '');
    return parts.has(skeletonOfLatin(latin));
  };
}
