import { useState } from 'react';
import type { Template } from '@/utils/library';
import type { LetterMarks } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import type { Rendered, ReplyPort, Suggestion } from '../outside';
import { Blank, Button, Search } from '../parts';
import { needsForm, noTicket, useChoices, type Choices } from '../reply';
import { useLanguage, useWords } from '../words';
import { LetterFacts } from './LetterFacts';
import { NothingFits } from './NothingFits';
import type { PutReply } from './put-reply';
import { QuestionGroups } from './QuestionGroups';
import { ReplyRow } from './ReplyRow';
import { SearchNotices } from './SearchNotices';
import './replies.css';

interface Props {
  readonly ticket: Ticket | undefined;
  /** What the operator put right in how the letter is read. */
  readonly marks: LetterMarks;
  readonly replies: ReplyPort;
  readonly onPut: PutReply;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Replies that fit the letter, and the search over all of them. */
export function Replies({ ticket, marks, replies, onPut, onCopy }: Props) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [turn, setTurn] = useState(0);
  const choices = useChoices(replies, ticket, query, marks);
  const { suggested } = choices;
  const searched = query.trim() !== '';
  const here = ticket ?? noTicket;

  /** What went in answers its question, and is learnt from. */
  async function put(templates: readonly Template[], rendered: Rendered): Promise<boolean> {
    const [first] = templates;
    if (!first || !(await onPut(first, rendered))) return false;
    setDone(new Set([...done, ...templates.map(({ id }) => id)]));
    const offered = suggested.hits.map(({ template }) => template.id);
    // A lesson that is lost costs nothing that the operator waits for.
    if (ticket)
      for (const { id } of templates) await replies.learnFrom(ticket, id, templates.length > 1 ? [] : offered).catch(() => undefined);
    return true;
  }

  /** One click is enough where nothing has to be filled in. */
  async function putAtOnce(template: Template): Promise<void> {
    const values = { ...replies.prefilled(template, here), ...replies.remembered(here) };
    const rendered = await replies.render(template, here, values);
    if (needsForm(template, rendered, values)) setOpen(template.id);
    else await put([template], rendered);
  }

  const row = (suggestion: Suggestion) => (
    <ReplyRow
      key={`${suggestion.template.id} ${turn}`}
      suggestion={suggestion}
      ticket={here}
      replies={replies}
      open={open === suggestion.template.id}
      onOpen={(now) => setOpen(now ? suggestion.template.id : undefined)}
      onPut={(template, rendered) => put([template], rendered)}
      onPutAtOnce={() => void putAtOnce(suggestion.template)}
      onCopy={onCopy}
    />
  );

  if (choices.empty) return <Starter replies={replies} onInstalled={choices.again} />;
  return (
    <>
      <Search label={words.answer.search} clear={words.answer.clear} value={query} onChange={setQuery} />
      <SearchNotices suggested={suggested} asked={ticket !== undefined && choices.state === 'ready'} replies={replies} />
      {ticket !== undefined && !searched && choices.state === 'ready' && (
        <LetterFacts ticket={ticket} marks={marks} replies={replies} onCorrected={() => setTurn(turn + 1)} />
      )}
      <section className="replies" aria-busy={choices.state === 'loading'}>
        <Said choices={choices} query={query.trim()} ticket={ticket} />
        {ticket !== undefined && !searched && choices.state === 'ready' && !choices.fits && (
          <NothingFits topics={suggested.topics} ticket={ticket} replies={replies} onSearch={setQuery} />
        )}
        {!searched && suggested.questions.length > 1 ? (
          <QuestionGroups
            {...{ questions: suggested.questions, done, ticket: here, replies, row, onOpen: setOpen }}
            onPut={(templates, rendered) => void put(templates, rendered)}
          />
        ) : (
          <ul>{choices.hits.map(row)}</ul>
        )}
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
    <Blank icon="reply" title={empty.noReplies} action={action}>
      {empty.noRepliesWhy}
    </Blank>
  );
}
