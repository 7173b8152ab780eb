import type { Page } from '@playwright/test';

interface Node {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly nodeValue: string;
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
}

const named = (node: Node, name: string): Node | undefined =>
  node.localName === name ? node : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map((inner) => named(inner, name)).find(Boolean);
const words = (node: Node): string =>
  node.localName === 'style' ? '' : node.nodeValue + [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(words).join(' ');

/** What stands in our closed root on a host page, which only the browser's own tools can look into. */
export async function saidOn(page: Page): Promise<string> {
  const tools = await page.context().newCDPSession(page);
  const { root } = (await tools.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { readonly root: Node };
  await tools.detach();
  const desk = named(root, 'otklik-desk');
  return desk === undefined ? '' : words(desk);
}

/** The button at the reply box: the middle of it and what is told where the pointer rests on it; undefined where none is shown. */
export async function cornerOf(page: Page): Promise<{ readonly x: number; readonly y: number; readonly title: string } | undefined> {
  const tools = await page.context().newCDPSession(page);
  try {
    const { root } = (await tools.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { readonly root: Node };
    const desk = named(root, 'otklik-desk');
    const button = desk && named(desk, 'button');
    if (!button) return undefined;
    const { model } = await tools.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
    const [left = 0, top = 0] = model.border;
    const { attributes = [] } = button;
    return { x: left + model.width / 2, y: top + model.height / 2, title: attributes[attributes.indexOf('title') + 1] ?? '' };
  } catch {
    // Nothing is drawn of it.
    return undefined;
  } finally {
    await tools.detach();
  }
}
