import { lazy, Suspense, useRef, useState } from 'react';
import { keyName } from '@/locales/key-name';
import { isKey } from '@/utils/keys';
import type { Ticket } from '@/utils/ticket';
import type { Inserted, ReplyPort, Settings } from '../outside';
import { Button, Icon, Keys } from '../parts';
import { useWords } from '../words';
import './sample-letter.css';

const Palette = lazy(async () => ({ default: (await import('../palette')).Palette }));

interface Props {
  readonly settings: Settings;
  /** Replies of the library as the palette gets them; nothing is learnt from a sample. */
  readonly replies: ReplyPort;
}

type Step = 'open' | 'put' | 'undo';
const steps: readonly Step[] = ['open', 'put', 'undo'];

/** A letter to try the keys on: the real palette over a reply box, and nothing is sent anywhere. */
export function SampleLetter({ settings, replies }: Props) {
  const { sample: words } = useWords().welcome;
  const box = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set());
  const tick = (step: Step) => setDone((before) => new Set([...before, step]));
  const ticket: Ticket = {
    key: 'sample',
    host: 'sample',
    channel: 'email',
    subject: words.subject,
    number: '',
    customer: { name: words.customer, address: '' },
    operator: { name: settings.profile.operator.name, address: '' },
    messages: [{ from: 'customer', author: { name: words.customer, address: '' }, text: words.letter }],
    attachments: [],
    firstReply: true,
    doubts: [],
  };
  function show(): void {
    setOpen(true);
    tick('open');
  }
  function close(): void {
    setOpen(false);
    box.current?.focus();
  }
  function insert({ text }: { readonly text: string }): Promise<Inserted> {
    const field = box.current;
    if (field === null) return Promise.resolve({ done: false, why: 'gone' });
    setOpen(false);
    field.focus();
    field.select();
    // The browser's own way into a field: one step of its undo, as in any reply box.
    if (!document.execCommand('insertText', false, text)) field.setRangeText(text);
    tick('put');
    return Promise.resolve({ done: true });
  }
  return (
    <section className="sample" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="sample__why">{words.why}</p>
      <ol className="sample__steps">
        {steps.map((step) => (
          <li key={step} className={done.has(step) ? 'sample__done' : ''}>
            <span className="sample__sign">{done.has(step) && <Icon name="check" />}</span>
            <span>
              {words.steps[step]} <Keys of={step === 'open' ? keyName(settings.paletteKey) : step === 'put' ? 'Enter' : 'Ctrl+Z'} />
              {done.has(step) && <span className="unseen"> — {words.done}</span>}
            </span>
          </li>
        ))}
      </ol>
      <article className="sample__letter" aria-label={words.subject}>
        <header>
          <strong>{words.customer}</strong>
          <span>{words.subject}</span>
        </header>
        <p>{words.letter}</p>
      </article>
      <div className="sample__reply">
        <textarea
          ref={box}
          className="input"
          rows={9}
          aria-label={words.box}
          placeholder={words.placeholder}
          onKeyDown={(event) => {
            if (!isKey(event, settings.paletteKey)) return;
            event.preventDefault();
            show();
          }}
          onInput={(event) => {
            if (event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType === 'historyUndo') tick('undo');
          }}
        />
        <Button icon="reply" onClick={show}>
          {words.open}
        </Button>
        {open && (
          <div className="sample__palette">
            <Suspense>
              <Palette
                replies={replies}
                desk={{ insert, copy: (text) => navigator.clipboard.writeText(text) }}
                heard
                ticket={ticket}
                paletteKey={settings.paletteKey}
                findingKey={settings.findingKey}
                onClose={close}
              />
            </Suspense>
          </div>
        )}
      </div>
    </section>
  );
}
