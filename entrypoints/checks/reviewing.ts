import type { DraftText, Editor, Mark, Outcome } from '@/hosts/editors';
import { type ChecklistItem, checklist, type CheckContext, type Finding } from '@/utils/etiquette';
import { maskEdits } from '@/utils/redaction';
import { atOnce, inTurns, type Steps } from '@/utils/steps';
import { type Edit, readWhole } from '@/utils/text';
import { breath } from '@/platform/breath';
import { cardWords } from '@/locales/card';
import { carding, type CardNeeds } from './card/carding';
import { type CardItem, findingItem, secretItem } from './card/item';
import { followIgnored, forgetHere } from './ignored';
import { mostForManners, review, type Review, reviewInTurns, sameIn } from './review';

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

/** So many remarks of a long draft are drawn and listed; the gate asks about all of them. */
const mostShown = 500;
const weight = { block: 0, warn: 1, hint: 2 } as const;

/** The remarks that count most, where a draft is so long that nobody could read them all. */
function heaviest({ findings, secrets }: Pick<Review, 'findings' | 'secrets'>, { length }: string): Pick<Review, 'findings' | 'secrets'> {
  if (length <= readWhole) return { findings, secrets };
  const first = findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]).slice(0, mostShown);
  return { secrets: secrets.slice(0, mostShown), findings: first.toSorted((a, b) => a.start - b.start) };
}

/** Looks at the draft after each pause in the typing, draws what it found and shows it at the pointer or the key. */
export function reviewing(needs: ReviewNeeds): Reviewing {
  const { context, profile, seen, signal } = needs;
  let editor: Editor | undefined;
  let release = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether the caret stands where it was typed, and was not taken there. */
  let typing = false;
  /** Another number for each look: an older one that is not at its end yet is given up. */
  let turn = 0;
  /** Another number for each change of the draft that is told of. */
  let inputs = 0;

  const standing = (): Editor | undefined => (editor?.element.isConnected === true ? editor : undefined);
  const card = carding({ ...needs, lookNow, mask: (now, nth) => maskEdits(now.text, now.secrets, profile().masking)[nth] });

  /** What touches the word being typed is left out until the caret moves on. */
  function settled(now: Review, caret: number): Pick<Review, 'findings' | 'secrets'> {
    const away = ({ start, end }: { readonly start: number; readonly end: number }) => end <= start || caret < start || end < caret;
    return { findings: now.findings.filter(away), secrets: now.secrets.filter(away) };
  }

  function* itemsOf(now: Review, { findings, secrets }: Pick<Review, 'findings' | 'secrets'>): Steps<readonly CardItem[]> {
    const words = cardWords[needs.language()];
    const edits = secrets.length > 0 ? maskEdits(now.text, now.secrets, profile().masking) : [];
    yield;
    const masks = new Map(now.secrets.map((secret, nth) => [secret, edits[nth]]));
    const items = secrets.map((secret) => secretItem(secret, masks.get(secret), words));
    for (const finding of findings) {
      items.push(findingItem(finding, now.text, profile(), needs.language()));
      yield;
    }
    return items;
  }

  /** What is to be shown of a look; the lines are drawn in one step. */
  function* showing(box: Editor, { selection, quoted }: DraftText, now: Review): Steps<void> {
    const { text } = now;
    const caret = typing && box.element.ownerDocument.hasFocus() && selection.start === selection.end ? selection.end : -1;
    const shown = heaviest(settled(now, caret), text);
    const items = yield* itemsOf(now, shown);
    yield;
    const answer = now.tooLong ? [] : checklist(text, context(), profile(), quoted);
    yield;
    // Lines over a plain field are drawn on a copy of all its text: one as long as a book would be laid out anew at each pause.
    const lines = box.rich || text.length <= mostForManners ? items.filter(({ start, end }) => end > start) : [];
    box.highlight(lines.map(({ id, start, end, look: line }): Mark => ({ id, start, end, look: line })));
    card.drawn(items);
    yield;
    seen({ ...now, ...shown, checklist: answer });
  }

  /** A look at one go, for drafts of a usual length. */
  function lookWhole(box: Editor, draft: DraftText): Review {
    if (draft.text.trim() === '') forgetHere();
    const now = review(draft.text, draft.quoted, context(), profile());
    atOnce(showing(box, draft, now));
    return now;
  }

  /** A look after a pause: at a long draft in turns, given up when something happens meanwhile. */
  async function look(): Promise<void> {
    const box = standing();
    if (box === undefined) return;
    clearTimeout(pause);
    const mine = ++turn;
    const draft = box.read();
    if (draft.text.length <= readWhole) return void lookWhole(box, draft);
    const stopped = (): boolean => mine !== turn || signal.aborted || box !== standing();
    await breath();
    const around = context();
    await breath();
    const now = await reviewInTurns([draft.text, draft.quoted, around, profile()], stopped);
    await breath();
    if (now !== undefined && !stopped()) await inTurns(showing(box, draft, now), { now: () => performance.now(), breath, stopped });
  }

  /** A look at the operator's own act; undefined where the draft changes while a long one is looked at. */
  async function lookNow(): Promise<Review | undefined> {
    const box = standing();
    if (box === undefined) return undefined;
    clearTimeout(pause);
    turn += 1;
    const draft = box.read();
    if (draft.text.length <= readWhole) return lookWhole(box, draft);
    const before = inputs;
    const stopped = (): boolean => before !== inputs || signal.aborted || box !== standing();
    const now = await reviewInTurns([draft.text, draft.quoted, context(), profile()], stopped);
    if (stopped() || box.read().text !== draft.text) return undefined;
    void look();
    return now;
  }

  function later(): void {
    clearTimeout(pause);
    turn += 1;
    pause = setTimeout(() => void look(), pauseMs);
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
      on('input', () => {
        typing = true;
        inputs += 1;
      });
      on('keyup', (event) => (typing &&= !moves.test((event as KeyboardEvent).key)));
      for (const type of ['click', 'blur']) on(type, () => (typing = false));
      later();
    },
    soon() {
      requestIdleCallback(() => void look(), { timeout: pauseMs });
    },
    async fix(finding, nth) {
      const box = standing();
      if (box === undefined) return gone;
      const now = await lookNow();
      const same = now && sameIn(now, finding);
      if (same === undefined || box !== standing()) return refused;
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
