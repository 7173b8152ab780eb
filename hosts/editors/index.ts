import type { Editor, EditorKind } from './editor';
import { deepFocus, frameDocument } from './ways/selection';

export { takePens, type Pens } from './ways/pens';
export { focusOn } from './ways/selection';
export {
  defineEditorKind,
  type DraftText,
  type Editor,
  type EditorKind,
  type Insertion,
  type Mark,
  type MarkLook,
  type Outcome,
  type Place,
} from './editor';

const files = import.meta.glob<EditorKind>(['./*.ts', '!./index.ts', '!./editor.ts', '!./*.test.ts'], { eager: true, import: 'default' });

/** Every kind of editor, the most special first. */
export const editorKinds: readonly EditorKind[] = Object.values(files).toSorted((a, b) => b.rank - a.rank);

const opened = new WeakMap<HTMLElement, Editor>();

/**
 * The editor that this element belongs to, the same one for the same text as long as its kind stays the same;
 * undefined when the element is not editable. The element may stand in a frame or in an open shadow root.
 */
export function openEditor(element: HTMLElement): Editor | undefined {
  const page = element.ownerDocument;
  const typing = page.designMode === 'on' && !element.matches('textarea,input') ? page.body : element;
  for (const kind of editorKinds) {
    const root = kind.fits(typing);
    if (!root) continue;
    const known = opened.get(root);
    if (known?.kind === kind.id) return known;
    const fresh = kind.open(root);
    opened.set(root, fresh);
    return fresh;
  }
  return undefined;
}

/** The editor at the origin of an event, or that has the focus behind a frame or shadow host. */
export function findEditor(from: EventTarget | null): Editor | undefined {
  const node = from as Node | null;
  if (!node || !('nodeType' in node)) return undefined;
  if (node.nodeType === Node.DOCUMENT_NODE) {
    const focused = deepFocus(node as Document) as HTMLElement | null;
    return focused ? openEditor(focused) : undefined;
  }
  const element = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement) as HTMLElement | null;
  if (!element) return undefined;
  const inside = element.shadowRoot ?? frameDocument(element);
  const focused = inside ? (deepFocus(inside) as HTMLElement | null) : null;
  return (focused ? openEditor(focused) : undefined) ?? openEditor(element);
}
