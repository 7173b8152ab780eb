import { replyBoxesAround, successorOf, type Keeper, type Send, type Verdict } from '@/hosts/gate';
import type { Host } from '@/hosts';
import { type DraftText, openEditor, type Editor } from '@/hosts/editors';
import type { Spared } from '@/utils/contact';
import type { CheckContext } from '@/utils/etiquette';
import type { Profile } from '@/utils/standards';
import type { PageWords } from '@/locales/page';
import type { Weighed } from '@/utils/redaction';
import type { Review } from '../checks/review';
import type { Left } from '../door';
import type { Checks } from '../checks';
import { bringChecks, checksHere } from './checks';
import { askAtGate } from './gate';
import type { Lines } from './lines';
import { maskedInPost } from './net';
import type { Passage } from './contact';
import { tellOperator } from './notice';
import type { Shell } from './shell';

/** One look at what a send would let out. */
interface Look {
  readonly editor: Editor;
  readonly review: Review;
}

interface Draft {
  readonly editor: Editor;
  readonly draft: DraftText;
}

type Asked = Parameters<Checks['review']>;

export interface Needs {
  readonly host: () => Host;
  readonly shell: () => Shell;
  readonly lines: Lines;
  readonly words: () => PageWords;
  readonly signal: AbortSignal;
  readonly profile: () => Profile;
  readonly context: (inPress: true) => CheckContext;
  /** Boxes that had the focus: also those in shadow roots, which no search reaches. */
  readonly known: () => readonly HTMLElement[];
  readonly sent: (editor: Editor, text: string, passage: Passage) => void;
}

/** Keeps the gate: judges, asks the operator, masks, lets go. An approval is of one text, never of one press. */
export function keepGate(needs: Needs): Keeper {
  const approved = new Map<string, Passage>();
  /** The texts that the send which was settled last may go with. */
  let passed: string[] = [];
  function approve(text: string, passage: Passage): void {
    approved.set(text, passage);
    passed.push(text);
  }
  /** Values that the operator said to be nobody's secret: not asked about again in this page. */
  const sparedHere = new Set<string>();
  const valueOf = ({ text }: Review, { type, start, end }: Weighed) => `${type} ${text.slice(start, end)}`;

  function editorsOf(send: Send): readonly Editor[] {
    return replyBoxesAround(send.element, needs.host(), needs.known()).flatMap((box) => openEditor(box) ?? []);
  }

  /** The ticket and the company's standards: what a draft is judged by. Reading a page takes longer than reading a draft. */
  const aroundNow = () => [needs.context(true), needs.profile()] as const;

  /** What a look at this draft is to be taken of. */
  function askedOf({ text, quoted }: DraftText, around = aroundNow()): Asked {
    return [text, quoted, ...around];
  }

  const isNote = ({ element }: Editor): boolean => needs.host().isNote?.(element) === true;

  /** Among colleagues manners are their own matter, and so are the customer's name and phone: what nobody may keep stops a note. */
  function lookOf(editor: Editor, review: Review): Look {
    const inside = isNote(editor);
    const secrets = review.holding.secrets.filter(
      (secret) => !sparedHere.has(valueOf(review, secret)) && (!inside || secret.action === 'block'),
    );
    return { editor, review: { ...review, holding: { findings: inside ? [] : review.holding.findings, secrets } } };
  }

  /** Looks through everything that a send would let out; of a long draft that takes a while, and is said. */
  async function lookThrough(checks: Checks, editors: readonly Editor[]): Promise<readonly Look[]> {
    const looks: Look[] = [];
    for (const editor of editors) {
      const asked = askedOf(editor.read());
      const end = checks.wantsTurns(...asked) ? tellOperator(needs.shell().root(), needs.words().gate.reading) : undefined;
      const review = await checks.reviewInTurns(asked);
      end?.();
      if (review !== undefined) looks.push(lookOf(editor, review));
    }
    return looks;
  }

  const stops = ({ review }: Look) => !approved.has(review.text) && review.holding.findings.length + review.holding.secrets.length > 0;

  /** The drafts that were just judged to be clean: the host's event goes on in the same breath, and what goes is known. */
  let clean: { readonly send: Send; readonly drafts: readonly Draft[] } | undefined;
  const draftsOf = (send: Send): readonly Draft[] => editorsOf(send).map((editor) => ({ editor, draft: editor.read() }));

  /** The host waits for this: boxes, drafts and what stands around them are looked up once. */
  function verdictOn(drafts: readonly Draft[]): Verdict {
    if (drafts.length === 0) return 'no-draft';
    if (drafts.every(({ draft }) => approved.has(draft.text))) return 'clean';
    const checks = checksHere();
    if (checks === undefined) return 'unready';
    const around = aroundNow();
    const asked = drafts.map(({ editor, draft }) => ({ editor, of: askedOf(draft, around) }));
    if (asked.some(({ of }) => checks.wantsTurns(...of))) return 'unready';
    return asked.some(({ editor, of }) => stops(lookOf(editor, checks.review(...of)))) ? 'held' : 'clean';
  }

  function judge(send: Send): Verdict {
    clean = undefined;
    try {
      const drafts = draftsOf(send);
      const verdict = verdictOn(drafts);
      if (verdict === 'clean') clean = { send, drafts };
      return verdict;
    } catch (error) {
      console.error('Otklik: the check of a reply failed', error);
      return 'fault';
    }
  }

  /** The box of a look; where the page has built the whole composer anew, the one box that has the same text now. */
  function boxOf(send: Send, { editor, review }: Look): Editor | undefined {
    if (editor.element.isConnected) return editor;
    const now = successorOf(send, needs.host());
    const same = now === undefined ? [] : editorsOf(now).filter((one) => one.read().text === review.text);
    return same.length === 1 ? same[0] : undefined;
  }

  /** Masks in the editor and reads back: only a text that is really there may go. */
  async function mask(send: Send, look: Look, chosen: readonly number[], spared: readonly Spared[]): Promise<boolean> {
    const { review } = look;
    const editor = boxOf(send, look);
    if (editor === undefined) {
      tellOperator(needs.shell().root(), needs.words().gate.redrawn);
      return false;
    }
    // All of them are numbered, the chosen ones masked: what the gate showed is what is written.
    const edits = checksHere()?.maskEdits(review.text, review.holding.secrets, needs.profile()) ?? [];
    const made = chosen.flatMap((index) => edits[index] ?? []);
    const outcome = await editor.apply(made);
    if (outcome.done) {
      const changes = made.map(({ start, end, text: to }) => ({ from: review.text.slice(start, end), to }));
      await checksHere()?.caughtUp(editor.element, review.text, changes);
    }
    if (!outcome.done) tellOperator(needs.shell().root(), needs.words().gate.notMasked);
    else {
      const stopped = countOf(chosen.flatMap((index) => review.holding.secrets[index] ?? []));
      approve(editor.read().text, { gate: 'masked', reason: '', stopped, spared });
    }
    return outcome.done;
  }

  async function ask(send: Send, look: Look): Promise<boolean> {
    const { editor, review } = look;
    const { findings, secrets } = review.holding;
    const answer = await askAtGate(
      needs.shell(),
      needs.lines,
      { id: crypto.randomUUID(), draft: review.text, secrets, findings },
      needs.signal,
    );
    if (answer.decision === 'back') {
      const first = secrets[0] ?? findings[0];
      if (first !== undefined && editor.element.isConnected) editor.select(first);
      return false;
    }
    const spared = (answer.spared ?? []).flatMap(({ secret, reason }) => {
      const found = secrets[secret];
      if (found === undefined) return [];
      sparedHere.add(valueOf(review, found));
      return [{ type: found.type, reason }];
    });
    if (answer.decision === 'masked') return mask(send, look, answer.masked, spared);
    approve(review.text, { gate: 'as-is', reason: answer.reason, spared });
    return true;
  }

  async function plainly(send: Send, fault: string): Promise<boolean> {
    const { gate } = needs.words();
    // The door's question: it needs nothing of what may have failed here.
    const goes = (await (globalThis as Left).otklikAsk?.(needs.shell().root(), gate, fault)) ?? confirm(gate.faultText);
    if (goes) for (const editor of editorsOf(send)) approve(editor.read().text, { gate: 'unchecked', reason: fault });
    return goes;
  }

  return {
    host: needs.host,
    judge,
    async settle(send, verdict) {
      passed = [];
      try {
        if (verdict === 'fault') return await plainly(send, '');
        const checks = await bringChecks();
        for (;;) {
          const looks = await lookThrough(checks, editorsOf(send));
          for (const look of looks.filter(stops)) if (!(await ask(send, look))) return false;
          // What was written while a long draft was being read is looked at too.
          if (looks.every((look) => stops(look) || approved.has(look.review.text) || look.editor.read().text === look.review.text)) {
            passed.push(...looks.map(({ review }) => review.text));
            return true;
          }
        }
      } catch (error) {
        console.error('Otklik: the gate failed', error);
        return plainly(send, needs.words().gate.noAnswer);
      }
    },
    letGo(send) {
      // What only opens a choice of times sends nothing yet.
      const drafts = send.later === 'opens' ? [] : clean?.send === send ? clean.drafts : draftsOf(send);
      clean = undefined;
      for (const { editor, draft } of drafts)
        if (!isNote(editor))
          needs.sent(editor, draft.text, {
            ...(approved.get(draft.text) ?? { gate: 'clean', reason: '' }),
            scheduled: send.later !== undefined,
          });
    },
    inPlaceOf(send) {
      const now = successorOf(send, needs.host());
      const drafts = now === undefined ? [] : draftsOf(now);
      // Emptied, or with other words in it, it may be another reply.
      const isSame = drafts.every(({ draft: { text } }) => text.trim() !== '' && passed.includes(text));
      return isSame && verdictOn(drafts) === 'clean' ? now : undefined;
    },
    pressAgain({ by, element }) {
      const { pressButton, pressSendAgain, redrawn } = needs.words().gate;
      // The host may not send by this key at all: pressing it again would be no help.
      tellOperator(needs.shell().root(), element.isConnected ? (by === 'key' ? pressButton : pressSendAgain) : redrawn);
    },
    posting(_form, fields) {
      if (maskedInPost(fields, needs.profile()) > 0) tellOperator(needs.shell().root(), needs.words().gate.maskedOnTheWay);
    },
  };
}

function countOf(secrets: readonly Weighed[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of secrets) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
