import { isKey } from '@/utils/keys';
import { addStyles } from '@/hosts/marks';
import type { CardWords } from '@/locales/card';
import type { IgnoreReason, IgnoreScope } from '@/utils/etiquette';
import { type Acts, front, ignoreForm, type Place } from './faces';
import type { CardItem } from './item';
import { cardCss } from './look';
import { make } from './make';
import { type Box, placeCard } from './place';

/** By the mouse it stands beside the text and takes nothing; by the key it has the focus until it is left. */
export type Way = 'hover' | 'keys';

export interface Showing {
  readonly item: CardItem;
  readonly place: Place;
  readonly words: Box;
  readonly caretLine: Box | undefined;
  readonly way: Way;
}

export interface Card {
  /** Takes everything of it out of the page. */
  remove(): void;
  readonly element: HTMLElement;
  show(showing: Showing): void;
  hide(): void;
  /** Adds the reason to the card of this remark, if it still stands there. */
  explain(item: CardItem, why: string): void;
  shown(): { readonly item: CardItem; readonly way: Way } | undefined;
  /** Said by screen readers, seen by nobody. */
  say(sentence: string): void;
}

interface Needs {
  readonly root: () => ShadowRoot;
  readonly words: () => CardWords;
  readonly theme: () => 'auto' | 'light' | 'dark';
  readonly key: () => string;
  readonly next: () => void;
  /** The operator leaves the card by Esc, by its cross or by a press beside it. */
  readonly left: () => void;
  readonly fix: (item: CardItem, nth: number) => void;
  readonly better: (item: CardItem, nth: number) => void;
  readonly ignore: (item: CardItem, scope: IgnoreScope, reason: IgnoreReason) => void;
}

const ours = ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'input', 'change'];

/** The small card at an underline. It lives in our closed root: the host reads nothing of it. */
export function findingCard(page: Document, needs: Needs): Card {
  const element = make(page, 'div', 'card');
  // Modal only by the key: then a host's own modal dialog cannot make it dead, and Tab stays inside.
  const around = make(page, 'dialog', 'card-around');
  const said = make(page, 'div', 'said');
  let now: Showing | undefined;
  said.setAttribute('role', 'status');

  const stops = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('button, input:checked')];
  const acts: Acts = {
    fix: (nth) => now && needs.fix(now.item, nth),
    better: (nth) => now && needs.better(now.item, nth),
    ignore: (scope, reason) => now && needs.ignore(now.item, scope, reason),
    turn(to) {
      draw(to);
      (stops().find((stop) => stop.matches('input, .main')) ?? stops()[0])?.focus();
    },
    close: () => needs.left(),
  };

  function draw(face: 'front' | 'ignore'): void {
    if (now === undefined) return;
    const { item, place, words, caretLine } = now;
    element.dataset['look'] = item.look;
    element.replaceChildren(
      ...(face === 'front' ? front(page, needs.words(), item, place, acts) : ignoreForm(page, needs.words(), item, acts)),
    );
    const view = page.defaultView;
    const { width, height } = element.getBoundingClientRect();
    const { left, top } = placeCard(words, { width, height }, { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 }, caretLine);
    Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  }

  /** Without the looks what is said for screen readers alone would stand in the page. */
  function styledRoot(): ShadowRoot {
    const root = needs.root();
    addStyles(root, cardCss);
    return root;
  }

  function close(): void {
    if (element.popover === 'manual' && element.matches(':popover-open')) element.hidePopover();
    if (around.open) around.close();
    element.remove();
  }

  function stand(root: ShadowRoot, way: Way): void {
    if (element.isConnected) return;
    element.popover = way === 'hover' ? 'manual' : null;
    // One dialog is told of, not one in another.
    for (const each of [element, around]) each.removeAttribute('role');
    const told = way === 'hover' ? element : around;
    told.setAttribute('role', 'dialog');
    told.setAttribute('aria-labelledby', 'head what');
    told.setAttribute('aria-describedby', 'why');
    (way === 'hover' ? root : around).append(element);
    if (way === 'hover') element.showPopover();
    else around.showModal();
  }

  // What is done here is nobody else's business, the host's keys least of all.
  for (const type of ours) for (const each of [element, around]) each.addEventListener(type, (event) => event.stopPropagation());
  // A press must leave the caret where it is; the card by the key has the focus anyway.
  element.addEventListener('mousedown', (event) => now?.way === 'hover' && event.preventDefault());
  element.addEventListener('keydown', (event) => {
    if (isKey(event, needs.key())) {
      event.preventDefault();
      needs.next();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const held = event.composedPath()[0];
    if (step === undefined || (held as HTMLElement).localName === 'input') return;
    const all = stops();
    const at = all.findIndex((stop) => stop === held);
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  });
  around.addEventListener('cancel', (event) => {
    event.preventDefault();
    needs.left();
  });
  // A press beside the card is one on the dialog around it.
  around.addEventListener('click', (event) => event.target === around && needs.left());

  return {
    element,
    shown: () => (now === undefined || !element.isConnected ? undefined : now),
    show(showing) {
      const root = styledRoot();
      if (around.parentNode !== root) root.append(around, said);
      element.style.colorScheme = needs.theme() === 'auto' ? 'light dark' : needs.theme();
      if (now?.way !== showing.way) close();
      now = showing;
      stand(root, showing.way);
      draw('front');
      if (showing.way === 'keys') (stops().find((stop) => stop.matches('.main, .phrase, .bare')) ?? stops()[0])?.focus();
    },
    hide() {
      now = undefined;
      close();
    },
    explain(item, why) {
      if (now?.item.id !== item.id || now.item.start !== item.start || !element.isConnected) return;
      now = { ...now, item: { ...now.item, why } };
      const held = stops().findIndex((stop) => stop === (element.getRootNode() as ShadowRoot).activeElement);
      if (element.querySelector('form') !== null) return;
      draw('front');
      if (held >= 0) stops()[held]?.focus();
    },
    say(sentence) {
      if (said.parentNode === null) styledRoot().append(said);
      // The same sentence again would not be told, nor one that came with its place.
      setTimeout(() => (said.textContent = said.textContent === sentence ? `${sentence}\u00a0` : sentence), 99);
    },
    remove() {
      for (const each of [element, around, said]) each.remove();
    },
  };
}
