import { browser } from '#imports';

export interface Life {
  /** Aborted once the extension that brought this desk is another. */
  readonly signal: AbortSignal;
  /** To be called before anything else listens here: what comes after an update finds nobody of ours from before. */
  watchOver(inside: Pick<EventTarget, 'addEventListener'>): void;
}

/** Whatever the operator may do first after an update. */
const acts = ['pointerdown', 'keydown', 'focusin', 'click', 'submit', 'paste'];

/** The life of one desk. It ends at the operator's first act after the extension was updated, before it has heard of the act. */
export function life(): Life {
  const end = new AbortController();
  const { signal } = end;
  // The interface of this copy of the extension: it says nothing any more once another took its place.
  const { runtime } = browser;
  return {
    signal,
    watchOver(inside) {
      for (const act of acts) inside.addEventListener(act, () => runtime?.id === undefined && end.abort(), { capture: true, signal });
    },
  };
}
