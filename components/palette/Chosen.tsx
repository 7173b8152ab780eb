import { useImperativeHandle, useRef, type Ref } from 'react';
import type { Ticket } from '@/utils/ticket';
import type { Rendered, ReplyPort, Suggestion } from '../outside';
import { Button, Notice } from '../parts';
import { Body, FillForm, useFilling } from '../reply';
import { useWords } from '../words';
import './chosen.css';

export interface ChosenHandle {
  /** Inserts, or shows what is still to be filled in: then false. */
  insert(): Promise<boolean>;
  /** Goes to the first value to fill in, else to the text. */
  focus(): void;
}

interface Props {
  readonly handle: Ref<ChosenHandle>;
  readonly replies: Pick<ReplyPort, 'render' | 'prefilled' | 'remembered'>;
  readonly suggestion: Suggestion;
  readonly ticket: Ticket;
  readonly onInsert: (rendered: Rendered) => void;
}

/** The chosen reply with this ticket's values, and the form for those it still needs. */
export function Chosen({ handle, replies, suggestion: { template, standing }, ticket, onInsert }: Props) {
  const { answer, palette } = useWords();
  const filling = useFilling(replies, template, ticket);

  async function insert(): Promise<boolean> {
    const rendered = await filling.finish();
    if (rendered !== undefined) onInsert(rendered);
    return rendered !== undefined;
  }
  const text = useRef<HTMLDivElement>(null);
  const focus = () => text.current?.querySelector<HTMLElement>('input, select, .preview')?.focus();
  useImperativeHandle(handle, () => ({ insert, focus }));

  return (
    <section className="chosen" aria-label={palette.preview}>
      <header className="chosen__head">
        <h2>{template.title}</h2>
        <Button look="main" icon="insert" onClick={() => void insert()}>
          {answer.insert}
        </Button>
      </header>
      <div ref={text} className="chosen__text scroll">
        {standing === 'stale' && <Notice look="warn">{answer.staleWhy}</Notice>}
        <FillForm filling={filling} onInsert={() => void insert()} />
        <Body filling={filling} />
      </div>
    </section>
  );
}
