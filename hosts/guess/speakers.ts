import { lineOf } from '../reading';
import type { Block } from './block';
import { looksLikeName } from './looks';

/** `<a>Tobias Renner</a>: Any news?`: the writer stands in the line of his words, as an element of its own. */
export function withSpeaker(block: Block): Block {
  const [, name = '', said = ''] = /^([^:\n]{3,40}):\s+(\S[^]*)$/u.exec(block.text) ?? [];
  const isNamed =
    looksLikeName(name) &&
    name.includes(' ') &&
    [...block.element.querySelectorAll<HTMLElement>('a, b, strong, span')].some((at) => lineOf(at).replace(/\s*:$/, '') === name);
  return isNamed ? { ...block, author: { ...block.author, name }, text: said } : block;
}
