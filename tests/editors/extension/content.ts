import { type Editor, findEditor, openEditor, takePens } from '@/hosts/editors';
import { pens } from '@/hosts/marks';
import { paces } from '../sequences/pace';
import { type Stage, tellStory } from '../sequences/story';
import { stageOf } from './stage';

takePens(pens);

/** Answers orders of the test, one at a time: what the desk does with the operator's draft, without the desk. */

let held: Editor | undefined;

function locate(selector: string): HTMLElement | undefined {
  let root: Document | ShadowRoot = document;
  let found: HTMLElement | null = null;
  for (const part of selector.split(' >>> ')) {
    found = root.querySelector<HTMLElement>(part);
    const inner: Document | ShadowRoot | null | undefined = found?.shadowRoot ?? (found as HTMLIFrameElement | null)?.contentDocument;
    if (inner) root = inner;
  }
  return found ?? undefined;
}

async function obey(order: { readonly name: string; readonly values: readonly never[] }): Promise<unknown> {
  const { name, values } = order;
  if (name === 'find') {
    held = findEditor(document);
    return held && { kind: held.kind, rich: held.rich, tag: held.element.tagName };
  }
  if (name === 'open') {
    const element = locate(values[0] ?? '');
    held = element && openEditor(element);
    return held?.kind;
  }
  if (!held) return { fault: 'no editor' };
  if (name === 'kind') return held.kind;
  if (name === 'read') return held.read();
  if (name === 'insert') return held.insert(values[0] as never, values[1] as never);
  if (name === 'apply') return held.apply(values[0] as never);
  if (name === 'select') return held.select(values[0] as never);
  if (name === 'highlight') return held.highlight(values[0] as never);
  if (name === 'story') {
    const [stage, pace, seed, count] = values as unknown as [Pick<Stage, 'plain' | 'pause'>, keyof typeof paces, number, number];
    return tellStory(stageOf(held, stage), paces[pace], seed, count);
  }
  if (name === 'boxes') return held.boxes(values[0] as never).map((box: DOMRect) => box.toJSON() as unknown);
  return { fault: `unknown order ${name}` };
}

document.addEventListener('otklik-test-order', (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as { id: number; name: string; values: never[] };
  const began = performance.now();
  void obey(order)
    .catch((error: unknown) => ({ fault: `${String(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}` }))
    .then((answer) => {
      const detail = JSON.stringify({ id: order.id, answer: answer ?? null, took: performance.now() - began });
      document.dispatchEvent(new CustomEvent('otklik-test-answer', { detail }));
    });
});
