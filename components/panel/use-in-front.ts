import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ticket } from '@/utils/ticket';
import type { Draft, PanelDeskPort, Site, SitePort } from '../outside';

/** What is in front of the operator now. */
export interface InFront {
  /** Undefined until it is known. */
  readonly site: Site | undefined;
  readonly ticket: Ticket | undefined;
  readonly draft: Draft | undefined;
  /** Looks again: after a grant, or when asked to. */
  look(): void;
}

interface Seen {
  readonly site?: Site;
  readonly ticket?: Ticket | undefined;
  readonly draft?: Draft | undefined;
}

/** A draft goes with its ticket; one that was told before the ticket was belongs to it. */
const draftFor = (before: Seen, ticket: Ticket | undefined): Draft | undefined =>
  before.ticket === undefined || before.ticket.key === ticket?.key ? before.draft : undefined;

export function useInFront(desk: PanelDeskPort, sites: SitePort): InFront {
  const [seen, setSeen] = useState<Seen>({});

  const looks = useRef(0);

  const look = useCallback(() => {
    // Of two looks the later one holds, whichever is answered first.
    const turn = ++looks.current;
    // Asked for at once: a page that is not ours answers nothing.
    const told = desk.ticket();
    void sites.current().then(async (site) => {
      const open = site.state === 'granted' || site.state === 'reload';
      const ticket = open ? await told : undefined;
      if (turn !== looks.current) return;
      setSeen((before) => {
        const moved = before.site !== undefined && before.site.tabId !== site.tabId;
        return { site, ticket, draft: moved ? undefined : draftFor(before, ticket) };
      });
    });
  }, [desk, sites]);

  useEffect(() => {
    look();
    const ends = [
      desk.onMove(look),
      desk.onTicket((ticket) => setSeen((before) => ({ ...before, ticket, draft: draftFor(before, ticket) }))),
      desk.onDraft((draft) => setSeen((before) => ({ ...before, draft }))),
    ];
    return () => ends.forEach((end) => end());
  }, [desk, look]);

  return { site: seen.site, ticket: seen.ticket, draft: seen.draft, look };
}
