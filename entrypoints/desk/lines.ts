import { lineToPage, sendMessage, type DeskSide, type GateSide, type Line, type PaletteSide } from '@/platform/desk';
import type { ShellPage } from './shell';

interface Sides {
  readonly gate: GateSide;
  readonly palette: PaletteSide;
}

export interface Lines {
  /** A page of ours has loaded in its frame, for the first time or again. */
  loaded(page: ShellPage, frame: HTMLIFrameElement): void;
  /** The line to that page as it stands now; undefined until it has loaded. */
  to<P extends ShellPage>(page: P): Line<Sides[P]> | undefined;
}

/** Lines to the pages of ours that stand over this host page. */
export function openLines(desk: DeskSide): Lines {
  const token = crypto.randomUUID();
  const open: { [P in ShellPage]?: Line<Sides[P]> } = {};
  let announced: Promise<void> | undefined;

  return {
    loaded(page, frame) {
      open[page]?.close();
      delete open[page];
      announced ??= sendMessage('lineOpened', token);
      announced.then(
        () => (open[page] = lineToPage<GateSide & PaletteSide>(frame, token, { ...desk })),
        // Without the background there is no line, and the gate asks plainly.
        () => (announced = undefined),
      );
    },
    to: (page) => open[page],
  };
}
