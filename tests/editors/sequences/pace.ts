import type { Editor } from '../../../hosts/editors/editor.ts';

/** What a pace must know of the editor that it waits for. */
export interface Paced {
  readonly editor: Editor;
  /** The longest that the editor's model follows behind by a timer of its own (ms). */
  readonly pause: number;
  /** Whether the model's caret stands where the browser's does, and nothing of the last change is still to come. */
  follows(): boolean;
}

/** How fast a story is told. */
export interface Pace {
  /** Sets the caret, and waits as long as a hand would need for the next key. */
  place(stage: Paced, at: number): Promise<void>;
  beforeUndo(stage: Paced): Promise<void>;
  afterMove(stage: Paced): Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** As a quick operator does it: no hand is faster. */
const byHand: Pace = {
  place({ editor, pause: behind }, at) {
    editor.select({ start: at, end: at });
    return pause(Math.max(30, behind));
  },
  beforeUndo: ({ pause: behind }) => pause(Math.max(130, 2 * behind)),
  async afterMove({ pause: behind }) {
    if (behind) await pause(behind);
  },
};

async function followed(stage: Paced): Promise<void> {
  const late = Date.now() + 900;
  while (!stage.follows() && Date.now() < late) await pause(0);
}

/** A selection that is the same as before tells nobody (ms). */
const untold = 30;

/** Selects, and comes back when the browser has told of it and the editor has followed. */
async function selected(stage: Paced, at: number): Promise<void> {
  const page = stage.editor.element.ownerDocument;
  const told = new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(late);
      page.removeEventListener('selectionchange', done, true);
      setTimeout(resolve);
    };
    const late = setTimeout(done, untold);
    page.addEventListener('selectionchange', done, true);
  });
  stage.editor.select({ start: at, end: at });
  await told;
  await followed(stage);
}

/** Without any pause: the next step comes as soon as the browser has told of the selection and the editor has followed. */
const atOnce: Pace = {
  async place(stage, at) {
    // An editor that draws its last change a moment later may put the caret back: it is set once more, as a hand would.
    for (let tries = 0; tries < 3; tries++) {
      await selected(stage, at);
      if (stage.editor.read().selection.end === at) return;
    }
  },
  beforeUndo: followed,
  afterMove: followed,
};

export const paces = { atOnce, byHand } as const;
