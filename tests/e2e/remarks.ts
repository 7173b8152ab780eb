import type { Page } from '@playwright/test';

/** Words that are underlined now by any of our lines, read from the browser's own registry. */
export function underlined(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('otklik-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
      .join('|'),
  );
}

export interface DrawnCard {
  readonly open: boolean;
  readonly focused: string;
  /** The words of what has the focus in it. */
  readonly held: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

interface Node {
  readonly nodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
}

/** By the name of the element, or by its only class. */
const find = (node: Node, name: string): Node | undefined =>
  node.localName === name || (node.attributes ?? []).some((value, at, all) => all[at - 1] === 'class' && value === name)
    ? node
    : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map((inner) => find(inner, name)).find((found) => found !== undefined);

const none: DrawnCard = { open: false, focused: '', held: '', text: '', buttons: [], box: { left: 0, top: 0, right: 0, bottom: 0 } };

/** What a part of our closed root says of itself; only the browser's own tools can look into that. */
async function toldBy<T>(page: Page, name: string, told: string): Promise<T | undefined> {
  const tools = await page.context().newCDPSession(page);
  try {
    const { root } = (await tools.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { readonly root: Node };
    const desk = find(root, 'otklik-desk');
    const part = desk === undefined ? undefined : find(desk, name);
    if (part === undefined) return undefined;
    const { object } = await tools.send('DOM.resolveNode', { nodeId: part.nodeId });
    const { result } = await tools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration: told,
    });
    return result.value as T;
  } catch {
    // It was taken away while it was being looked at.
    return undefined;
  } finally {
    await tools.detach();
  }
}

/** The card as it stands in the page. */
export async function drawnCard(page: Page): Promise<DrawnCard> {
  const told = `function () {
    const { left, top, right, bottom } = this.getBoundingClientRect();
    return {
      open: this.checkVisibility(),
      focused: this.contains(this.getRootNode().activeElement) ? 'dialog' : '',
      held: this.getRootNode().activeElement?.innerText ?? '',
      text: this.innerText,
      buttons: [...this.querySelectorAll('.row button')].map((button) => button.innerText),
      box: { left, top, right, bottom },
    };
  }`;
  return (await toldBy<DrawnCard>(page, 'card', told)) ?? none;
}

/** How what is said for screen readers alone is cut off from sight: its `clip-path`. */
export const saidIsCut = (page: Page): Promise<string | undefined> =>
  toldBy(page, 'said', 'function () { return getComputedStyle(this).clipPath; }');
