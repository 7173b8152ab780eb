import type { Edit } from '@/utils/text';
import type { Insertion } from '../editor';

/** What hosts/main-world answers about an editor that keeps its text in a model. */
export interface ModelText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly readOnly: boolean;
}

type Ask =
  | { readonly order: 'read' }
  | { readonly order: 'select'; readonly start: number; readonly end: number }
  | { readonly order: 'edit'; readonly edits: readonly Edit[]; readonly caret: number }
  | { readonly order: 'made'; readonly kind: string }
  | { readonly order: 'beforeinput'; readonly inputType: string; readonly reply: Insertion };

/** Asks our script in the page's own world; undefined when it is not there or knows no such editor. Answers at once. */
function ask(element: HTMLElement, question: Ask): unknown {
  const told = askOnce(element, question);
  if (told !== undefined || deaf.has(element.ownerDocument)) return told;
  if (!enterFrames(element)) return undefined;
  const late = askOnce(element, question);
  if (late === undefined) deaf.add(element.ownerDocument);
  return late;
}

/** Documents where nobody answers even after the frames were entered: asked for every reading, they are not entered again. */
const deaf = new WeakSet<Document>();

function askOnce(element: HTMLElement, question: Ask): unknown {
  let told: unknown;
  const hear = (event: Event): void => {
    told = JSON.parse((event as CustomEvent<string>).detail);
  };
  element.addEventListener('otklik-answer', hear);
  element.dispatchEvent(new CustomEvent('otklik-ask', { bubbles: true, composed: true, detail: JSON.stringify(question) }));
  element.removeEventListener('otklik-answer', hear);
  return told;
}

/** Has the page's world of the outermost page come into every frame around the element; false when there is none. */
function enterFrames(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return false;
  enterFrames(frame);
  frame.dispatchEvent(new CustomEvent('otklik-frame', { bubbles: true, composed: true }));
  return true;
}

export function readModel(element: HTMLElement): ModelText | undefined {
  const told = ask(element, { order: 'read' });
  return isModelText(told) ? told : undefined;
}

/** The page's world is the page's: any script there can answer in our place, and with anything. */
function isModelText(told: unknown): told is ModelText {
  if (typeof told !== 'object' || told === null) return false;
  const { text, start, end, readOnly } = told as Partial<Record<keyof ModelText, unknown>>;
  if (typeof text !== 'string' || typeof readOnly !== 'boolean') return false;
  return [start, end].every((place) => typeof place === 'number' && Number.isInteger(place) && place >= 0 && place <= text.length);
}

export function selectModel(element: HTMLElement, start: number, end: number): void {
  ask(element, { order: 'select', start, end });
}

/** All edits as one step of the editor's own undo; false when there is nobody to make them. */
export function editModel(element: HTMLElement, edits: readonly Edit[], caret: number): boolean {
  return ask(element, { order: 'edit', edits, caret }) !== undefined;
}

/** An announced change made in the page's own world; whether the editor took it. */
export function beforeInputInPage(element: HTMLElement, inputType: string, reply: Insertion): boolean {
  return (ask(element, { order: 'beforeinput', inputType, reply }) as { taken: boolean } | undefined)?.taken ?? false;
}

/** Whether the page's world has an editor of this kind behind the element; undefined where it is not there or cannot tell. */
export function isMadeInPage(element: HTMLElement, kind: string): boolean | undefined {
  const { made } = (ask(element, { order: 'made', kind }) ?? {}) as { made?: unknown };
  return typeof made === 'boolean' ? made : undefined;
}
