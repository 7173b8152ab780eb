import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';

/** What an answer has no signs for, by the words that it was on. */
export interface Decorations {
  /** They stay, without the line. */
  readonly underlined: string[];
  /** They stay, and say the opposite without the line. */
  readonly struck: string[];
}

function inLink(node: Element): boolean {
  for (let at: Element['parent'] = node; at; at = at.parent) if ('name' in at && at.name === 'a') return true;
  return DomUtils.getElementsByTagName('a', node, true, 1).length > 0;
}

/** Takes down the words of an element that draws a line under or through them; the line under a link is the link's. */
export function noteLines(node: Element, { underlined, struck }: Decorations): void {
  const words = DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim();
  if (words === '') return;
  const line = /text-decoration(?:-line)?:([^;]*)/i.exec(node.attribs['style'] ?? '')?.[1] ?? '';
  const isUnder = ['u', 'ins'].includes(node.name) || line.includes('underline');
  if (isUnder && !inLink(node)) underlined.push(words);
  if (['s', 'strike', 'del'].includes(node.name) || line.includes('line-through')) struck.push(words);
}

const small: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** Figures above or below the line, as in m², are letters of their own; other words come back as they are. */
export const raised = (name: string, inside: string): string =>
  /^\d+$/.test(inside) ? inside.replaceAll(/\d/g, (digit) => small[name]?.charAt(Number(digit)) ?? digit) : inside;
