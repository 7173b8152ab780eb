import { useState } from 'react';
import type { Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import type { Rendered, ReplyPort } from '../outside';
import { Blank, Button, Search } from '../parts';
import { needsForm, noTicket, useChoices, type Choices } from '../reply';
import { useLanguage, useWords } from '../words';
import { ReplyRow } from './ReplyRow';
import './replies.css';

export type PutReply = (template: Template, rendered: Rendered) => Promise<void>;

interface Props {
  readonly ticket: Ticket | undefined;
  readonly replies: ReplyPort;
  readonly onPut: PutReply;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Replies that fit the letter, and the search over all of them. */
export function Replies({ ticket, replies, onPut, onCopy }: Props) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string>();
  const choices = useChoices(replies, ticket, query);

  /** One click is enough where nothing has to be filled in. */
  async function putAtOnce(template: Template): Promise<void> {
    const values = replies.prefilled(template, ticket ?? noTicket);
    const rendered = await replies.render(template, ticket ?? noTicket, values);
    if (needsForm(template, rendered, values)) setOpen(template.id);
    else await onPut(template, rendered);
  }

  if (choices.empty) return <Starter replies={replies} onInstalled={choices.again} />;
  return (
    <>
      <Search label={words.answer.search} clear={words.answer.clear} value={query} onChange={setQuery} />
      <section className="replies" aria-busy={choices.state === 'loading'}>
        <Said choices={choices} query={query.trim()} ticket={ticket} />
        <ul>
          {choices.hits.map((suggestion) => (
            <ReplyRow
              key={suggestion.template.id}
              suggestion={suggestion}
              ticket={ticket ?? noTicket}
              replies={replies}
              open={open === suggestion.template.id}
              onOpen={(now) => setOpen(now ? suggestion.template.id : undefined)}
              onPut={onPut}
              onPutAtOnce={() => void putAtOnce(suggestion.template)}
              onCopy={onCopy}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function Said({ choices, query, ticket }: { readonly choices: Choices; readonly query: string; readonly ticket: Ticket | undefined }) {
  const { answer, common, trouble } = useWords();
  if (choices.state === 'failed') {
    return (
      <Blank icon="warn" title={trouble.title} action={<Button onClick={choices.again}>{common.retry}</Button>}>
        {trouble.why}
      </Blank>
    );
  }
  if (choices.state === 'loading') return <p className="said">{common.loading}</p>;
  if (query !== '') {
    return (
      <p className="said" role="status">
        {choices.total === 0 ? answer.nothingFound(query) : answer.found(choices.total)}
      </p>
    );
  }
  if (ticket === undefined) return null;
  if (choices.hits.length === 0) return <p className="said">{answer.nothingFits}</p>;
  return (
    <div>
      <h2 className="replies__title">{choices.fits ? answer.fitting : answer.maybe}</h2>
      {!choices.fits && <p className="said">{answer.maybeWhy}</p>}
    </div>
  );
}

function Starter({ replies, onInstalled }: { readonly replies: ReplyPort; readonly onInstalled: () => void }) {
  const { empty } = useWords();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);

  async function install(): Promise<void> {
    setBusy(true);
    await replies.installStarter([language]).finally(() => setBusy(false));
    onInstalled();
  }

  const action = (
    <Button look="main" disabled={busy} onClick={() => void install()}>
      {busy ? empty.installing : empty.install}
    </Button>
  );
  return (
    <Blank icon="reply" title={empty.library} action={action}>
      {empty.libraryWhy}
    </Blank>
  );
}
