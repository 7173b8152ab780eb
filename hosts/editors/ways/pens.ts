import type { Span } from '@/utils/text';
import type { Mark } from '../editor';
import type { DomText } from './dom-text';

export type DomPen = (marks: readonly Mark[], dom: DomText) => void;

export interface FieldPen {
  draw(marks: readonly Mark[]): void;
  boxes(range: Span): readonly DOMRect[];
}

/** Draw the underlines of one reply box. They come with the checks, so that pages without a reply box do not carry them. */
export interface Pens {
  dom(element: HTMLElement): DomPen;
  field(field: HTMLTextAreaElement | HTMLInputElement): FieldPen;
}

let pens: Pens | undefined;

/** From now on underlines are drawn by these. */
export function takePens(given: Pens): void {
  pens = given;
}

export function domPen(element: HTMLElement): DomPen {
  let pen: DomPen | undefined;
  return (marks, dom) => (pen ??= pens?.dom(element))?.(marks, dom);
}

export function fieldPen(field: HTMLTextAreaElement | HTMLInputElement): FieldPen {
  let pen: FieldPen | undefined;
  const ready = (): FieldPen | undefined => (pen ??= pens?.field(field));
  return { draw: (marks) => ready()?.draw(marks), boxes: (range) => ready()?.boxes(range) ?? [] };
}
