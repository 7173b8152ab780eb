import type { Insertion, Outcome } from '../editor';
import { acceptable, placed, type Placed } from './compare';
import { readDom } from './dom-text';
import { startForms } from './forms';
import { climb, type DomBox, type Try } from './ladder';
import { selectPoints } from './selection';
import { insertNodesAtStart } from './steps';
import { typeHtml } from './ways';

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
  if (kind.snapshot) return climb(box, [() => insertNodesAtStart(element, reply)], wanted);
  const tries = kind.insert.flatMap((way) =>
    startForms(reply, rich, way === typeHtml).map((form): Try => async () => {
      const first = readDom(element).pointAt(0);
      const point = form.above ? { node: element, offset: 0 } : first;
      await selectPoints(element, { from: point, to: point });
      return form.around(element, () => way(element, form.reply));
    }),
  );
  return climb(box, tries, wanted);
}
