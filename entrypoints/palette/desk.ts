import { lineToDesk, type DeskSide, type PaletteSide, type PressedKey, type ReadyReply, type TypedShortcut } from '@/platform';
import type { Ticket } from '@/utils/ticket';

let told: (ticket: Ticket) => void = () => {};
let early: (keys: readonly PressedKey[]) => void = () => {};
let opened: () => void = () => {};
let typed: (shortcut: TypedShortcut) => void = () => {};
const here: PaletteSide = {
  here: () => true,
  ticketOpened: (ticket) => told(ticket),
  opened: () => opened(),
  keysTyped: (keys) => early(keys),
  shortcutTyped: (shortcut) => typed(shortcut),
};

/** The desk that this palette stands over. */
const desk = lineToDesk<DeskSide>({ ...here });

/**
 * Calls back with the ticket of this desk, now and whenever it tells of another.
 * @param heard called once, when it is known whether there is one now
 */
export function followTicket(came: (ticket: Ticket) => void, heard: () => void): void {
  told = came;
  void desk
    .then((line) => line.call('tellTicket'))
    .then((ticket) => ticket && came(ticket))
    .catch(() => {})
    .finally(heard);
}

/** Calls back when a shortcut was typed that cannot become its reply by itself. */
export function followTyped(chosen: (shortcut: TypedShortcut) => void): void {
  typed = chosen;
}

/** Tells the desk that the search takes keys, and calls back with those that were pressed elsewhere before the focus was here, and when it is opened again. */
export async function takeKeys(into: (keys: readonly PressedKey[]) => void, again: () => void): Promise<void> {
  early = into;
  opened = again;
  into(await (await desk).call('paletteReady'));
}

export async function tellDraft() {
  return (await desk).call('tellDraft');
}

export async function insert(reply: ReadyReply) {
  const line = await desk;
  return line.call('insertReply', reply).catch(() => ({ done: false, why: 'gone' }) as const);
}

export async function writeOn(text: string): Promise<void> {
  await (await desk).call('writeOn', text);
}

export async function close(): Promise<void> {
  await (await desk).call('closePalette');
}
