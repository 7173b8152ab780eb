import { parseHtml } from './compare';
import { paste, type Way } from './ways';

/** A blank at the end of a line or beside another one: what stands in HTML is read without it. */
const folded = /(?:^|>)[ ]|[ ]{2}|[ ](?:<|$)/u;

/** HTML that keeps its blanks, said the way these editors copy and read text themselves: they look for this style. */
function withBlanks(html: string): string {
  if (!folded.test(html) || html.includes('\n')) return html;
  const { body } = parseHtml(html);
  for (const node of body.childNodes) {
    const bearer = node instanceof HTMLElement ? node : body.ownerDocument.createElement('span');
    if (bearer !== node) {
      node.replaceWith(bearer);
      bearer.append(node);
    }
    bearer.style.whiteSpace = 'pre-wrap';
  }
  return body.innerHTML;
}

/** A paste for editors that draw every blank, and keep those of a paste that says it was drawn so as well. */
export const pasteDrawn: Way = (element, reply) => paste(element, { ...reply, html: withBlanks(reply.html) });
