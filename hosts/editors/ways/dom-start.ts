import type { Insertion, Outcome } from '../editor';
import { acceptable, placed, type Placed } from './compare';
import { readDom } from './dom-text';
import { editedHtml } from './edit-nodes';
import { hasBlocks } from './empty-line';
import { alone, type Apart, startForms } from './forms';
import { climb, type DomBox, type Try } from './ladder';
import { rangeOf, selectPoints } from './selection';
import { insertNodesAtStart } from './steps';
import { typeHtmlUnowned } from './unknown';
import { typeHtml, type Way } from './ways';

const isNative = (way: Way): boolean => way === typeHtml || way === typeHtmlUnowned;

interface StartTry extends Try {
  readonly apart: Apart;
}

/** Puts a reply above everything in the draft, as a paragraph of its own that no quote swallows. */
export function insertAtStart(box: DomBox, reply: Insertion): Promise<Outcome> {
  const { kind, element, rich } = box;
  const accepts = acceptable(reply, rich);
  function wanted(before: string): Placed | undefined {
    const { text, quoted } = box.read();
    const found = placed(`\n${before}`, text, { start: 0, end: 0 }, accepts);
    if (!found || quoted.some(({ start, end }) => start < found.at.end && end > found.at.start)) return undefined;
    return text.slice(found.at.end) === `\n${before}` ? found : undefined;
  }
  if (kind.snapshot) return climb(box, [{ way: undefined, go: () => insertNodesAtStart(element, reply) }], wanted, reply.text);
  const forms = (way: Way): readonly StartTry[] =>
    startForms(reply, isNative(way)).map((form) => ({
      apart: form.apart,
      way,
      async go() {
        const point = form.above ? { node: element, offset: 0 } : readDom(element).pointAt(0);
        await selectPoints(element, { from: point, to: point });
        const change = (): boolean => way(element, form.reply);
        return form.above ? alone(element, change) : change();
      },
    }));
  /** For editors that join the last paragraph to what follows: the first line goes in once more, as a paragraph of its own. */
  const withFirst = (way: Way): StartTry => ({
    apart: 'line',
    way,
    async go() {
      // Blanks at its end stay where they are: clipboards drop them.
      const line = (box.read().text.split('\n', 1)[0] ?? '').trimEnd();
      if (line === '') return false;
      const range = box.pointsOf({ start: 0, end: line.length });
      const html = editedHtml(rangeOf(element, range), line, []);
      if (html === undefined || hasBlocks(html)) return false;
      await selectPoints(element, range);
      return way(element, { html: `${reply.html}<p>${html}</p>`, text: `${reply.text}\n${line}` });
    },
  });
  const plainly = (way: Way): Try => ({
    way,
    async go() {
      const first = readDom(element).pointAt(0);
      await selectPoints(element, { from: first, to: first });
      return way(element, { html: '', text: `${reply.text}\n` });
    },
  });
  const rungs = rich ? kind.insert.flatMap((way) => forms(way).toSpliced(1, 0, withFirst(way))) : [];
  rungs.sort((a, b) => Number(b.apart === kind.apart) - Number(a.apart === kind.apart));
  return climb(box, [...rungs, ...(kind.text ?? kind.insert).map(plainly)], wanted, reply.text);
}
