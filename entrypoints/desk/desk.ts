import type { Left } from '../door';
import { hostFor, reachRootsBy, type Host } from '@/hosts';
import { openEditor, type Editor } from '@/hosts/editors';
import { standGuard } from '@/hosts/gate';
import { holdSending, onMessage, sendMessage } from '@/platform/desk';
import type { CornerButton } from '../checks/corner-button';
import type { Reviewing } from '../checks/reviewing';
import { bringChecks, checksHere } from './checks';
import { choicesOf } from './choices';
import { type Passage, toldOf } from './contact';
import { contextOf } from './context';
import { watchFocus } from './focus';
import { sayingDoubts } from './doubts';
import { rootOf } from './frames';
import { draftSoFar, inserting } from './inserting';
import { keepGate } from './keeping';
import { paletteOver } from './palette';
import { pointing } from './pointing';
import { tellOperator } from './notice';
import { watchingPastes } from './pasting';
import { seeing } from './seeing';
import { wentOut } from './sent';
import { life } from './life';
import { openLines } from './lines';
import { openShell, type Shell, type ShellPage } from './shell';
import { watchShortcuts } from './typed-shortcut';
import { tellingUnlooked } from './unlooked';
import { languageFor, wordsFor } from './words';

const nowhere = { done: false, why: 'gone' } as const;

/** The desk of one page: until a reply box gets the focus it is a few listeners and nothing else. */
export function openDesk(): void {
  const { signal, watchOver } = life();
  watchOver(window);
  const page = document;
  const boxes = new Set<HTMLElement>();
  const waiting = new WeakSet<HTMLElement>();
  /** Templates in the draft, with the text they were put in as. */
  const used = new Map<string, string>();
  // What is set holds for the draft that stands there as well.
  const { chosen, read } = choicesOf(() => reviewed()?.soon());
  let front: Editor | undefined;
  let shell: Shell | undefined;
  let corner: CornerButton | undefined;

  const host = (): Host => hostFor(page, chosen.hosts);
  const words = () => wordsFor(chosen.set);
  const { ticket, recall } = seeing(host, page, signal);
  const context = (inPress?: boolean) => contextOf(ticket(inPress), host().attached(page), new Date());
  const lines = openLines({
    tellTicket,
    tellDraft: () => draft(),
    insertReply: (reply) => palette.insert(reply),
    writeOn: (text) => palette.writeOn(text),
    closePalette: () => palette.close(),
    paletteReady: () => palette.ready(),
  });
  const openedShell = (): Shell => (shell ??= openShell(page, { closed: () => palette.close(), loaded }));
  function loaded(which: ShellPage, frame: HTMLIFrameElement): void {
    if (which === 'palette') palette.loaded();
    lines.loaded(which, frame);
  }

  const tell = (sentence: string) => tellOperator(openedShell().root(), sentence);
  const unlooked = tellingUnlooked(tell, words);
  let review: Reviewing | undefined;
  const reviewed = (): Reviewing | undefined =>
    (review ??= checksHere()?.reviewing({
      root: () => openedShell().root(),
      language: () => languageFor(chosen.set),
      theme: () => chosen.set.theme,
      context,
      profile: () => chosen.set.profile,
      key: () => chosen.set.findingKey,
      tell,
      seen({ text, quoted, findings, secrets, unchecked, tooLong, checklist }) {
        unlooked({ unchecked, tooLong });
        void sendMessage('draftChecked', { text, quoted, findings, secrets, checklist }).catch(() => {});
        doubts.drafted(text);
      },
      signal,
    }));

  const guard = standGuard(
    keepGate({ host, shell: openedShell, lines, words, profile: () => chosen.set.profile, context, known: () => [...boxes], sent, signal }),
    signal,
  );

  const pastes = watchingPastes({
    checks: checksHere,
    profile: () => chosen.set.profile,
    isReplyBox: (element) => [...boxes].some((box) => box.contains(element)),
    found: () => tell(words().gate.pasted),
    signal,
  });

  const point = pointing({
    page,
    root: () => openedShell().root(),
    words,
    language: () => languageFor(chosen.set),
    saved: () => chosen.hosts,
    pointed(files) {
      chosen.hosts = files;
      ticketOpened();
    },
    signal,
  });
  const doubts = sayingDoubts({ host, page, root: () => openedShell().root(), words, point });

  function sent(editor: Editor, text: string, passage: Passage): void {
    const checks = checksHere();
    if (checks === undefined || waiting.has(editor.element)) return;
    waiting.add(editor.element);
    const answered = ticket(true);
    const went = { ticket: answered, text, passage, used: [...used], mask: checks.maskReply, now: new Date() };
    // Behind the press, and at once: the page may go with its send.
    const told = new Promise((behind) => setTimeout(behind)).then(() => toldOf(went));
    const held = holdSending(told);
    void wentOut(editor, text, signal)
      .then(async (sign) => {
        waiting.delete(editor.element);
        if (sign !== 'stays') used.clear();
        if (sign === 'left' && held.leave()) return;
        held.takeBack();
        if (sign !== 'stays') await sendMessage('replySent', await told);
      })
      .catch((fault: unknown) => {
        console.error('Otklik: a contact was not recorded', fault);
        tell(words().gate.notRecorded);
      });
  }

  function ticketOpened(): void {
    const shown = ticket();
    void sendMessage('ticketOpened', shown).catch(() => {});
    void lines
      .to('palette')
      ?.call('ticketOpened', shown)
      .catch(() => {});
  }

  async function tellTicket() {
    await read();
    await recall();
    const shown = ticket();
    return shown.messages.length === 0 && shown.customer.name === '' && shown.customer.address === '' ? undefined : shown;
  }

  async function tellRoom() {
    await read();
    return { note: noteInFront() || (host().noteAddress?.(page) ?? false), fields: host().fields?.(page) !== undefined };
  }

  function noteInFront(): boolean {
    const box = standing();
    return box !== undefined && host().isNote?.(box.element) === true;
  }

  async function focused(element: HTMLElement): Promise<void> {
    const editor = openEditor(element);
    if (editor === undefined) return doubts.entered(element);
    // A host file that the operator made may know a box where nobody else sees one.
    await read();
    if (!host().isReplyBox(editor.element)) return;
    await Promise.all([bringChecks().catch(() => {}), recall()]);
    if (signal.aborted || !editor.element.isConnected) return;
    boxes.add(editor.element);
    pastes.follow(editor.element.ownerDocument);
    front = editor;
    reviewed()?.follow(editor);
    if (!chosen.set.hiddenOn.includes(location.origin)) {
      corner ??= checksHere()?.cornerButton(openedShell().root(), words().button, palette.toggle, hideCorner, signal);
      corner?.stand(editor);
    }
    openedShell().prepare('palette');
    ticketOpened();
  }

  function hideCorner(): void {
    corner?.hide();
    void sendMessage('buttonHidden', location.origin);
    tell(words().button.hidden);
  }

  const standing = (): Editor | undefined => (front?.element.isConnected === true ? front : undefined);
  function draft(shortcut = '') {
    const { begun, signed } = draftSoFar(standing(), shortcut);
    return { begun, signed: signed || host().ownSignature?.(page) === true };
  }

  const puts = inserting({
    editor: standing,
    root: () => openedShell().root(),
    words,
    used(template, inserted) {
      const before = used.get(template);
      used.set(template, inserted);
      return () => (before === undefined ? used.delete(template) : used.set(template, before));
    },
    put: () => reviewed()?.soon(),
  });
  const palette = paletteOver({ shell: openedShell, line: () => lines.to('palette'), editor: standing, put: puts.insert });

  const keys = {
    paletteKey: () => chosen.set.paletteKey,
    words: () => chosen.shortcuts,
    open: palette.toggle,
    taken: palette.takes,
    choose: palette.choose,
    editor: standing,
    ticket,
    draft,
    insert: puts.insert,
    signal,
  };
  function watch(inside: Pick<EventTarget, 'addEventListener'>): void {
    // What is the palette's is no send.
    watchShortcuts(inside, keys);
    guard.watch(inside);
  }

  reachRootsBy(rootOf);
  // In front of the page's own listeners: there only the door could come.
  watch((globalThis as Left).otklikFirst ?? window);
  watchFocus(
    window,
    (element) => void focused(element),
    (inside) => {
      watchOver(inside);
      watch(inside);
    },
    signal,
  );

  onMessage('tellTicket', tellTicket);
  onMessage('tellDraft', () => draft());
  onMessage('togglePalette', palette.toggle);
  onMessage('insertReply', ({ data }) => palette.insert(data));
  onMessage('tellRoom', tellRoom);
  onMessage('insertNote', ({ data }) => (noteInFront() ? puts.insert({ ...data, template: '' }) : nowhere));
  onMessage('fillFields', async ({ data }) => (await bringChecks()).fillFields(host(), page, data));
  onMessage('pickParts', ({ data }) => point(data));
  onMessage('fixFinding', ({ data: { finding, fix } }) => reviewed()?.fix(finding, fix) ?? nowhere);
  onMessage('editDraft', ({ data: { text, edits } }) => reviewed()?.apply(text, edits) ?? nowhere);
  signal.addEventListener('abort', () => shell?.remove());
}
