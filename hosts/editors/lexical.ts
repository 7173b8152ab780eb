import { parseHtml } from './ways/compare';
import { domKind } from './ways/dom-editor';
import { paste, pasteText, type Way } from './ways/ways';

/** A blank at the end of a line or beside another one: what stands in HTML is read without it. */
const folded = /(?:^|>)[ ]|[ ]{2}|[ ](?:<|$)/u;

/** HTML that keeps its blanks, said the way Lexical itself copies text: it looks for this style and nothing else. */
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

const pasteWhole: Way = (element, reply) => paste(element, { ...reply, html: withBlanks(reply.html) });

/** Lexical: the browser's own commands wreck its text, so they are never tried. */
export default domKind({
  id: 'lexical',
  rank: 60,
  root: '[data-lexical-editor]',
  insert: [pasteWhole],
  text: [pasteText],
  undo: 'key',
});
