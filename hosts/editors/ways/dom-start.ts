import type { Insertion, Outcome } from '../editor';
import { acceptable, placed, type Placed } from './compare';
import { readDom } from './dom-text';
import { editedHtml } from './edit-nodes';
import { hasBlocks } from './empty-line';
import { alone, type StartForm, startForms } from './forms';
import { climb, type DomBox, type Try } from './ladder';
import { putAt, rangeOf } from './selection';
import { insertNodesAtStart } from './steps';
import { typeHtmlUnowned } from './unknown';
import { typeHtml, type Way } from './ways';

const isNative = (way: Way): boolean => way === typeHtml || way === typeHtmlUnowned;

/** Puts a reply above everything in the draft, as a paragraph of its own that no quote swallows. */
export function insertAtStart(box: DomBox, reply: Insertion): Promise<Outcome> {
  const { kind, element } = box;
  const accepts = acceptable(reply, box.rich);
  function wanted(before: string): Placed | undefined {
    const { text, quoted } = box.read();
    const found = placed(`\n${before}`, text, { start: 0, end: 0 }, accepts);
    if (!found || quoted.some(({ start, end }) => start < found.at.end && end > found.at.start)) return undefined;
    // What follows is the draft as it was (no-break blanks may be drawn anew), parted by one break and no more.
    return found.at.end + 1 + before.length === text.length ? found : undefined;
  }
  if (kind.snapshot) return climb(box, [{ way: undefined, go: () => insertNodesAtStart(element, reply) }], wanted, reply.text);
  const put = (way: Way, { reply: given, above }: StartForm): Try => ({
    way,
    async go() {
      const point = above ? { node: element, offset: 0 } : readDom(element).pointAt(0);
      const change = (): boolean => way(element, given);
      return putAt(element, { from: point, to: point }, () => (above ? alone(element, change) : change()));
    },
  });
  /** For editors that join the last paragraph to what follows: the first line goes in once more, as a paragraph of its own. */
  const withFirst = (way: Way): Try => ({
    way,
    async go() {
      // Blanks at its end stay where they are: clipboards drop them.
      const line = (box.read().text.split('\n', 1)[0] ?? '').trimEnd();
      if (line === '') return false;
      const range = box.pointsOf({ start: 0, end: line.length });
      const html = editedHtml(rangeOf(element, range), line, []);
      if (html === undefined || hasBlocks(html)) return false;
      return putAt(element, range, () => way(element, { html: `${reply.html}<p>${html}</p>`, text: `${reply.text}\n${line}` }));
    },
  });
  const rich = kind.insert.flatMap((way) =>
    startForms(reply, isNative(way))
      .map((form) => put(way, form))
      .toSpliced(kind.merges ? 0 : 1, 0, withFirst(way)),
  );
  const plain = (kind.text ?? kind.insert).map((way) => put(way, { reply: { html: '', text: `${reply.text}\n` } }));
  return climb(box, box.rich ? [...rich, ...plain] : plain, wanted, reply.text);
}
