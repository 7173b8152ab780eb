/** What one reply took: numbers only, no words of anybody. */
export interface Figure {
  /** The contact's id. */
  readonly id: string;
  /** When it went out, ISO with time zone. */
  readonly at: string;
  /** A tag of the ticket. */
  readonly ticket: string;
  /** From the ticket's opening to the send, milliseconds. */
  readonly replyMs: number;
  /** Of that, what the operator was at it: idle time taken out. */
  readonly handlingMs: number;
  /** Warnings that were in the draft at some time, and those of them that the sent text no longer has. */
  readonly warned: number;
  readonly heeded: number;
  readonly templates: number;
  /** Whether an inserted template was changed before it went. */
  readonly edited: boolean;
  /** The contact's code; empty until the form is finished. */
  readonly code: string;
}

/** Work on one ticket as it goes on. */
export interface Work {
  readonly opened: number;
  readonly last: number;
  readonly activeMs: number;
  /** Warnings seen in the draft, by rule. */
  readonly warned: readonly string[];
  /** Warnings that are in the draft now. */
  readonly now: readonly string[];
}

/** A pause longer than this is something else than work on the ticket. */
export const idleMs = 120_000;

/** The operator did something at a ticket. A clock that was put back adds nothing. */
export function touch(work: Work | undefined, at: number, warnings?: readonly string[]): Work {
  if (!work) return { opened: at, last: at, activeMs: 0, warned: warnings ?? [], now: warnings ?? [] };
  const passed = at - work.last;
  const active = passed > 0 && passed <= idleMs ? passed : 0;
  return {
    opened: work.opened,
    last: at,
    activeMs: work.activeMs + active,
    warned: warnings ? [...new Set([...work.warned, ...warnings])] : work.warned,
    now: warnings ?? work.now,
  };
}

/** What a reply took, from the work on its ticket. */
export function figureOf(
  sent: {
    readonly id: string;
    readonly at: string;
    readonly ticket: string;
    readonly templates: number;
    readonly edited: boolean;
    readonly code: string;
  },
  work: Work | undefined,
): Figure {
  const end = Date.parse(sent.at);
  const done = touch(work, end);
  return {
    ...sent,
    replyMs: Math.max(0, end - done.opened),
    handlingMs: Math.min(done.activeMs, Math.max(0, end - done.opened)),
    warned: done.warned.length,
    heeded: done.warned.filter((rule) => !done.now.includes(rule)).length,
  };
}
