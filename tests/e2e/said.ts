import type { Page } from '@playwright/test';

interface Node {
  readonly localName: string;
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
