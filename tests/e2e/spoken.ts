import type { Frame, Page } from '@playwright/test';

/** What a screen reader is told of one thing: its role, name, description and states, as Chromium hands them on. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: readonly string[];
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Parts that nothing is said of. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea', 'IframePresentational']);

/** Everything that is told of a page or a frame, in the order in which it is walked; closed roots are told of like the rest. */
export async function spokenIn(place: Page | Frame): Promise<readonly Spoken[]> {
  const page = 'mainFrame' in place ? place : place.page();
  const tools = await page.context().newCDPSession(place);
  const { nodes } = (await tools.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly Node[] };
  await tools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Spoken[] = [];
  const walk = (node: Node | undefined): void => {
    if (node === undefined) return;
    const role = node.role?.value ?? '';
    if (!node.ignored && !silent.has(role))
      told.push({
        role,
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        states: (node.properties ?? []).flatMap(({ name, value }) => (value.value === true || value.value === 'true' ? [name] : [])),
      });
    for (const id of node.childIds ?? []) walk(byId.get(id));
  };
  walk(nodes[0]);
  return told;
}

const needsName =
  /^(?:button|link|textbox|combobox|checkbox|switch|radio|tab|tabpanel|listbox|option|dialog|alertdialog|region|form|spinbutton|image|menuitem|DisclosureTriangle)$/;

/** What a blind operator would stumble over: controls without a name, and descriptions that say the name again. */
export const unclear = (told: readonly Spoken[]): readonly string[] =>
  told.flatMap(({ role, name, description }) => [
    ...(needsName.test(role) && name.trim() === '' ? [`${role} without a name`] : []),
    ...(description !== '' && name.includes(description) ? [`${role} “${name}” says “${description}” twice`] : []),
  ]);
