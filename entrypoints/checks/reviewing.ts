import type { Editor, Mark, Outcome } from '@/hosts/editors';
import { type ChecklistItem, checklist, type CheckContext, type Finding } from '@/utils/etiquette';
import { maskEdits } from '@/utils/redaction';
import type { Edit } from '@/utils/text';
import { cardWords } from '@/locales/card';
import { carding, type CardNeeds } from './card/carding';
import { type CardItem, findingItem, secretItem } from './card/item';
import { followIgnored, forgetHere } from './ignored';
import { review, type Review, sameIn } from './review';

const pauseMs = 350;

/** A look at the draft as it is told to the side panel: nothing of the word being typed. */
export interface Seen extends Review {
  /** What of the steps of an answer the reply to a complaint has; empty where nobody complains. */
  readonly checklist: readonly ChecklistItem[];
}

export interface Reviewing {
  /** Looks after this reply box from now on. */
  follow(editor: Editor): void;
  /** Looks as soon as the page has nothing else to do: what was put in as a whole may be sent at once. */
  soon(): void;
  /** Makes a fix of a finding, where it still stands in the draft; −1 goes to the place only. */
  fix(finding: Finding, nth: number): Promise<Outcome>;
  /** Makes edits that were worked out for exactly this text, as one change. */
  apply(text: string, edits: readonly Edit[]): Promise<Outcome>;
}

export interface ReviewNeeds extends Omit<CardNeeds, 'lookNow' | 'mask'> {
  readonly context: () => CheckContext;
  readonly seen: (seen: Seen) => void;
}

const gone: Outcome = { done: false, why: 'gone' };
const refused: Outcome = { done: false, why: 'refused' };
const moves = /^(?:Arrow|Home$|End$|Page|Escape$)/;

/** Looks at the draft after each pause in the typing, draws what it found and shows it at the pointer or the key. */
export function reviewing(needs: ReviewNeeds): Reviewing {
  const { context, profile, seen, signal } = needs;
  let editor: Editor | undefined;
  let release = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether the caret stands where it was typed, and was not taken there. */
  let typing = false;

  const standing = (): Editor | undefined => (editor?.element.isConnected === true ? editor : undefined);
  const card = carding({ ...needs, lookNow: look, mask: (now, nth) => maskEdits(now.text, now.secrets, profile().masking)[nth] });

  /** What touches the word being typed is left out until the caret moves on. */
  function settled(now: Review, caret: number): Pick<Review, 'findings' | 'secrets'> {
    const away = ({ start, end }: { readonly start: number; readonly end: number }) => end <= start || caret < start || end < caret;
    return { findings: now.findings.filter(away), secrets: now.secrets.filter(away) };
  }

  function itemsOf(now: Review, { findings, secrets }: Pick<Review, 'findings' | 'secrets'>): readonly CardItem[] {
    const words = cardWords[needs.language()];
    const masks = secrets.length > 0 ? maskEdits(now.text, now.secrets, profile().masking) : [];
    return [
      ...secrets.map((secret) => secretItem(secret, masks[now.secrets.indexOf(secret)], words)),
      ...findings.map((finding) => findingItem(finding, now.text, profile(), needs.language())),
    ];
  }

  function look(): Review | undefined {
    const box = standing();
    if (box === undefined) return undefined;
    clearTimeout(pause);
    const { text, selection, quoted } = box.read();
    if (text.trim() === '') forgetHere();
    const now = review(text, quoted, context(), profile());
    const caret = typing && box.element.ownerDocument.hasFocus() && selection.start === selection.end ? selection.end : -1;
    const shown = settled(now, caret);
    const items = itemsOf(now, shown);
    box.highlight(
      items.filter(({ start, end }) => end > start).map(({ id, start, end, look: line }): Mark => ({ id, start, end, look: line })),
    );
    card.drawn(items);
    seen({ ...now, ...shown, checklist: checklist(text, context(), profile(), quoted) });
    return now;
  }

  function later(): void {
    clearTimeout(pause);
    pause = setTimeout(look, pauseMs);
  }

  followIgnored(() => editor !== undefined && later(), signal);
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    release.abort();
    editor?.highlight([]);
  });

  return {
    follow(next) {
      if (editor?.element === next.element) return later();
      editor?.highlight([]);
      release.abort();
      release = new AbortController();
      editor = next;
      card.follow(next);
      const page = next.element.ownerDocument;
      const on = (type: string, happened: (event: Event) => void) =>
        page.addEventListener(
          type,
          (event) => {
            happened(event);
            later();
          },
          { capture: true, passive: true, signal: release.signal },
        );
      on('input', () => (typing = true));
      on('keyup', (event) => (typing &&= !moves.test((event as KeyboardEvent).key)));
      for (const type of ['click', 'blur']) on(type, () => (typing = false));
      later();
    },
    soon() {
      requestIdleCallback(look, { timeout: pauseMs });
    },
    async fix(finding, nth) {
      const box = standing();
      if (box === undefined) return gone;
      const now = look();
      const same = now && sameIn(now, finding);
      if (same === undefined) return refused;
      const edits = same.fixes[nth]?.edits;
      if (edits !== undefined) return box.apply(edits);
      box.select(same);
      return { done: true, at: same };
    },
    async apply(text, edits) {
      const box = standing();
      if (box === undefined) return gone;
      return box.read().text === text ? box.apply(edits) : refused;
    },
  };
}
