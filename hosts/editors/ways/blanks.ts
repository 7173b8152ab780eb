import { hasBlocks } from './empty-line';
import type { Way } from './ways';

/** A blank at the end of a line or beside another one: what stands in HTML is read without it. */
const folded = /(^|>) | {2}| (<|$)/;

/** HTML that keeps its blanks, said the way these editors copy and read text themselves: they look for this style. */
function withBlanks(html: string): string {
  if (!folded.test(html) || html.includes('\n')) return html;
  const tag = hasBlocks(html) ? 'div' : 'span';
  return `<${tag} style="white-space:pre-wrap">${html}</${tag}>`;
}

/** For editors that draw every blank, and keep those of a paste that says it was drawn so as well. */
export const asDrawn =
  (way: Way): Way =>
  (element, reply) =>
    way(element, { ...reply, html: withBlanks(reply.html) });
