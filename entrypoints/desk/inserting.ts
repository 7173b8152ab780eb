import type { Editor, Insertion, Outcome } from '@/hosts/editors';
import type { Span } from '@/utils/text';
import type { PageWords } from '@/locales/page';
import type { DraftSoFar, Protocol } from '@/platform/desk';
import { checksHere } from './checks';
import { tellOperator } from './notice';

type Reply = Parameters<Protocol['insertReply']>[0];

interface Needs {
  readonly editor: () => Editor | undefined;
  readonly root: () => ShadowRoot;
  readonly words: () => PageWords;
  /** A reply goes in, and may be sent before it is known to stand there; what is given back takes that back. */
  readonly used: (template: string, text: string) => () => void;
  /** A reply stands in the draft. */
  readonly put: () => void;
}

export interface Inserting {
  /** @param place where it goes; by itself at the caret, or above a quote and a signature that nothing stands before */
  insert(reply: Reply, place?: Span): Promise<Outcome>;
}

/** The line that mail programs put before a signature (RFC 3676, 4.3), with all that follows it. */
const signature = /^--[ \u00a0]?$[\s\S]*/mu;
const quoteHead = /^.*(?:писал\(?а?\)?|пишет|wrote|Original Message|Исходное сообщение).*$/gimu;

/**
 * Above quote and signature when nothing of the operator's own stands there yet; else where the caret is.
 * Many tools put the caret behind both, where no reply belongs.
 */
function placeFor(editor: Editor): 'caret' | 'start' {
  const { text } = editor.read();
  return ownWords(editor) === '' && text.trim() !== '' ? 'start' : 'caret';
}

/** What the operator has written, without quoted history and signature. */
function ownWords(editor: Editor): string {
  const { text, quoted } = editor.read();
  const parts = [...quoted.map(({ start }) => start), text.length];
  const own = parts.map((start, at) => text.slice(at === 0 ? 0 : quoted[at - 1]?.end, start)).join('');
  return own.replace(signature, '').replace(quoteHead, '').trim();
}

/** Words that stand right beside the place are parted from the reply by a blank; a list parts itself from them. */
function apart({ html, text }: Insertion, editor: Editor, place?: Span): Insertion {
  const { text: draft, selection } = editor.read();
  const { start, end } = place ?? selection;
  const before = /[^\s(«]$/u.test(draft.slice(0, start)) ? ' ' : '';
  const behind = /^[\p{L}\p{N}(«]/u.test(draft.slice(end)) ? ' ' : '';
  return {
    html: html.replace(/^<p>/u, `$&${before && '\u00a0'}`).replace(/<\/p>$/u, `${behind && '\u00a0'}$&`),
    text: before + text + behind,
  };
}

/** He writes on right behind the reply, not behind the blank that parts it from what follows. */
function beforeBlank(editor: Editor, end: number): void {
  const { text, selection } = editor.read();
  if (selection.start === end && selection.end === end && /\s/u.test(text.charAt(end - 1))) editor.select({ start: end - 1, end: end - 1 });
}

/** What stands in the draft already, but for a shortcut that is just about to become a reply. */
export function draftSoFar(editor: Editor | undefined, shortcut = ''): DraftSoFar {
  if (editor === undefined) return { begun: false, signed: false };
  return { begun: ownWords(editor) !== shortcut, signed: signature.test(editor.read().text) };
}

/** Puts texts into the reply box; what it does not take goes to the clipboard, with a clear word. */
export function inserting({ editor, root, words, used, put }: Needs): Inserting {
  async function failed(outcome: Outcome, reply: Insertion): Promise<Outcome> {
    // What the operator took back himself was no failure.
    if (outcome.done || outcome.why === 'undone') return outcome;
    const say = words().draft;
    const sentence = { refused: say.refused, altered: say.altered, gone: say.gone, 'read-only': say.readOnly }[outcome.why];
    try {
      await navigator.clipboard.writeText(reply.text);
      tellOperator(root(), sentence);
    } catch {
      tellOperator(root(), say.clipboardFailed);
    }
    return outcome;
  }

  return {
    async insert(reply, place) {
      const at = editor();
      if (at === undefined) return failed({ done: false, why: 'gone' }, reply);
      const notUsed = used(reply.template, reply.text);
      const where = place ?? placeFor(at);
      const parted = where === 'start' ? reply : apart(reply, at, place);
      const outcome = await at.insert(parted, where);
      if (!outcome.done) notUsed();
      else {
        put();
        if (parted.text.endsWith(' ')) beforeBlank(at, outcome.at.end);
        checksHere()?.stops.begin(at, outcome.at, reply.text, reply.stops);
      }
      return failed(outcome, reply);
    },
  };
}
