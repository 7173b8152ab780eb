import { isKey } from '@/utils/keys';
import type { Editor } from '@/hosts/editors';
import { cardWords, type CardWords } from '@/locales/card';
import { keyName } from '@/locales/key-name';
import { betterWords } from '@/utils/etiquette';
import type { Profile } from '@/utils/standards';
import type { Edit } from '@/utils/text';
import { forgetHere, ignore } from '../ignored';
import { type Review, sameIn } from '../review';
import { type Card, findingCard, type Way } from './card';
import type { CardItem } from './item';
import { bringReason, reasonHere } from './reasons';
import { anchorOf, boxesIn, caretLine, isIn, pointIn } from './pointing';

const dwellMs = 220;
const graceMs = 320;

export interface CardNeeds {
  readonly root: () => ShadowRoot;
  readonly language: () => 'ru' | 'en';
  readonly theme: () => 'auto' | 'light' | 'dark';
  readonly profile: () => Profile;
  /** The key that leads from one remark to the next: `Alt+KeyI`. */
  readonly key: () => string;
  readonly tell: (sentence: string) => void;
  /** A fresh look at the draft, whatever was typed since; undefined where it changes meanwhile. */
  readonly lookNow: () => Promise<Review | undefined>;
  readonly mask: (review: Review, nth: number) => Edit | undefined;
  readonly signal: AbortSignal;
}

export interface Carding {
  /** Looks after the underlines of this reply box from now on. */
  follow(editor: Editor): void;
  /** What is underlined now. */
  drawn(items: readonly CardItem[]): void;
}

export function carding(needs: CardNeeds): Carding {
  const desk = window;
  const words = (): CardWords => cardWords[needs.language()];
  let editor: Editor | undefined;
  let items: readonly CardItem[] = [];
  let release = new AbortController();
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let caret = { start: 0, end: 0 };
  let card: Card | undefined;

  const cardHere = (): Card =>
    (card ??= findingCard(desk.document, {
      ...needs,
      words,
      next: () => openNext(card?.shown()?.item),
      left: back,
      fix: (item, nth) => void fix(item, nth),
      better: (item, nth) => void better(item, nth),
      ignore: ignored,
    }));

  function open(item: CardItem, way: Way, pointer?: { readonly x: number; readonly y: number }): void {
    if (editor === undefined) return;
    clearTimeout(leaving);
    const place = { nth: items.indexOf(item) + 1, of: items.length, key: keyName(needs.key()) };
    const line = caretLine(desk, editor);
    const showing = { place, words: anchorOf(desk, editor, item, pointer), caretLine: line, way };
    const lang = needs.language();
    const asked = item.finding !== undefined && item.why === '';
    const why = asked ? reasonHere(item.id, lang) : item.why;
    cardHere().show({ item: { ...item, why: why ?? '' }, ...showing });
    if (why !== undefined) return;
    // The first card of a page: its reason comes a moment later, if the same card still stands on its first face.
    void bringReason(item.id, lang).then((reason) => reason !== undefined && card?.explain(item, reason));
  }

  /** The remark at the caret, else the next one behind it; behind the last comes the first. */
  function openNext(after?: CardItem): void {
    if (editor === undefined) return;
    if (card?.shown()?.way !== 'keys') caret = editor.read().selection;
    const from = items.findIndex((item) => item.id === after?.id && item.start === after.start);
    const following = after === undefined ? items.find(({ start, end }) => end > start && end >= caret.end) : items[from + 1];
    const item = following ?? items[0];
    if (item === undefined) cardHere().say(words().nothing);
    else open(item, 'keys');
  }

  function hide(): void {
    clearTimeout(dwell);
    clearTimeout(leaving);
    card?.hide();
  }

  /** Back to the text, the caret where it was. */
  function back(): void {
    const way = card?.shown()?.way;
    hide();
    if (way !== 'keys' || editor === undefined || !editor.element.isConnected) return;
    editor.element.focus({ preventScroll: true });
    const { start, end } = editor.read().selection;
    if (start !== caret.start || end !== caret.end) editor.select(caret);
  }

  /** The text may have changed under the card: what is fixed is what is found there now. */
  async function editsNow(item: CardItem, nth: number): Promise<readonly Edit[] | undefined> {
    const now = await needs.lookNow();
    if (now === undefined) return undefined;
    if (item.finding !== undefined) return sameIn(now, item.finding)?.fixes[nth]?.edits;
    const at = now.secrets.findIndex(({ type, start, end }) => type === item.id && start === item.start && end === item.end);
    const edit = at < 0 ? undefined : needs.mask(now, at);
    return edit && [edit];
  }

  async function fix(item: CardItem, nth: number): Promise<void> {
    back();
    const box = editor;
    const edits = await editsNow(item, nth);
    const done = box !== undefined && box === editor && edits !== undefined && (await box.apply(edits)).done;
    if (done) cardHere().say(words().fixed);
    else needs.tell(words().changed);
  }

  /** A phrase goes in, and its first open place is selected: what is typed fills it. */
  async function better(item: CardItem, nth: number): Promise<void> {
    back();
    const box = editor;
    const now = await needs.lookNow();
    const same = item.finding && now && sameIn(now, item.finding);
    const wanted = item.better[nth];
    const fresh = same && betterWords(same, now.text).find(({ phrase }) => phrase === wanted?.phrase);
    if (box === undefined || box !== editor || fresh === undefined) return needs.tell(words().changed);
    const { done } = await box.apply(fresh.edits);
    if (!done) return needs.tell(words().changed);
    const [start = 0] = fresh.edits.map((edit) => edit.start);
    const place = /\{\{[^{}]*\}\}/u.exec(fresh.phrase);
    if (place !== null) box.select({ start: start + place.index, end: start + place.index + place[0].length });
    cardHere().say(words().fixed);
  }

  function ignored({ finding }: CardItem, scope: Parameters<typeof ignore>[2], reason: Parameters<typeof ignore>[3]): void {
    back();
    if (finding === undefined || editor === undefined) return;
    ignore(finding, editor.read().text, scope, reason);
    void needs.lookNow();
    cardHere().say(words().ignored);
  }

  function rest(event: PointerEvent): void {
    if (editor === undefined || card?.shown()?.way === 'keys') return;
    const here = editor;
    const pointer = pointIn(desk, event);
    const under = items.find((item) => item.end > item.start && boxesIn(desk, here, item).some((box) => isIn(pointer, box)));
    if (under !== undefined) return open(under, 'hover', pointer);
    clearTimeout(leaving);
    if (card?.shown()?.way === 'hover') leaving = setTimeout(hide, graceMs);
  }

  function moved(event: Event): void {
    clearTimeout(dwell);
    const pointer = event as PointerEvent;
    if (pointer.pointerType === 'touch' || (items.length === 0 && card?.shown() === undefined)) return;
    if (isOurs(event, card)) return clearTimeout(leaving);
    dwell = setTimeout(() => rest(pointer), dwellMs);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.code === 'Escape' && card?.shown()?.way === 'hover') return hide();
    if (!isKey(event, needs.key()) || editor === undefined || !event.composedPath().includes(editor.element)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    openNext();
  }

  const hideHover = (): void => {
    if (card?.shown()?.way === 'hover') hide();
    clearTimeout(dwell);
  };

  needs.signal.addEventListener('abort', () => {
    hide();
    release.abort();
    card?.remove();
  });

  return {
    follow(next) {
      hide();
      release.abort();
      release = new AbortController();
      if (editor !== undefined && editor.element !== next.element) forgetHere();
      editor = next;
      items = [];
      const view = next.element.ownerDocument.defaultView ?? desk;
      const { signal } = release;
      view.addEventListener('keydown', pressed, { capture: true, signal });
      for (const each of new Set<EventTarget>([view, desk])) {
        each.addEventListener('pointermove', moved, { capture: true, passive: true, signal });
        for (const type of ['scroll', 'input', 'pointerdown', 'wheel'])
          each.addEventListener(type, (event) => void (isOurs(event, card) || hideHover()), { capture: true, passive: true, signal });
      }
    },
    drawn(now) {
      // Remarks about the whole reply have no place: they come last.
      // Underlines are silent: that there are some now is said once, and the key that leads to them.
      if (items.length === 0 && now.length > 0) cardHere().say(words().found(now.length, keyName(needs.key())));
      const placeless = ({ start, end }: CardItem): number => Number(start === end);
      items = now.toSorted((a, b) => placeless(a) - placeless(b) || a.start - b.start || b.end - a.end);
      const shown = card?.shown();
      if (shown !== undefined && !items.some(({ id, start }) => id === shown.item.id && start === shown.item.start)) hideHover();
    },
  };
}

/** What happens in the card is seen from outside as happening at the element that holds our root. */
function isOurs(event: Event, card: Card | undefined): boolean {
  const root = card?.element.getRootNode();
  return root !== undefined && 'host' in root && event.composedPath().includes(root.host as EventTarget);
}
