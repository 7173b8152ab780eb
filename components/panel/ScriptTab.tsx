import { useState } from 'react';
import { advance, begin, pastAnswered, type Script, stepOf } from '@/utils/script';
import type { Ticket } from '@/utils/ticket';
import { HandOver, knownValues, moodOf, putText, readTicket, ScriptChoice, type DeskPorts, ScriptRun, SummaryCard, useCase } from '../desk';
import type { PanelDeskPort, ReplyPort } from '../outside';
import { Blank, Button, Notice, Unread, useFocusHome, useLoaded } from '../parts';
import { putIn, type Put } from '../reply';
import { today, useWords } from '../words';
import { answersFor } from './answers-for';
import { OpenReply } from './OpenReply';

interface Props {
  readonly ticket: Ticket | undefined;
  readonly desk: PanelDeskPort;
  readonly replies: ReplyPort;
  readonly ports: DeskPorts;
}

export function ScriptTab({ ticket, ...rest }: Props) {
  const { script } = useWords().desk;
  if (ticket === undefined)
    return (
      <Blank icon="reply" title={script.noneTitle}>
        {script.none}
      </Blank>
    );
  return <TicketScript key={ticket.key} ticket={ticket} {...rest} />;
}

/** Answers that the letter gives to questions which say where they come from. */
function prefill(script: Script, known: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const filled = script.steps.flatMap(({ ask }) => {
    const value = ask?.from === undefined ? '' : (known[ask.from] ?? '');
    return ask && value !== '' ? [[ask.key, value] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** The request in short, the script that is gone by, and the hand-over. */
function TicketScript({ ticket, desk, replies, ports }: Props & { readonly ticket: Ticket }) {
  const { desk: words, outcome, common } = useWords();
  const [told] = useState(() => readTicket(ticket, today(), ports.cases.corrected(ticket.key)));
  const [state, change, reading] = useCase(ports.cases, ticket.key);
  const scripts = useLoaded(() => ports.scripts.scripts(), [ports.scripts]);
  const templates = useLoaded(() => replies.templates(), [replies]);
  const [last, setLast] = useState<Put | { readonly handed: string }>();
  const { handing } = state ?? {};
  const escalating = handing?.aside === true ? undefined : handing;
  // A step that is done takes its buttons with it: the keys go on where the next one stands.
  const home = useFocusHome<HTMLDivElement>(
    `${escalating !== undefined} ${state?.script} ${state?.place?.step} ${state?.place?.path.length}`,
  );
  if (state === undefined && reading.state === 'failed') return <Unread of={reading} />;
  if (state === undefined || scripts.state === 'loading')
    return (
      <p className="said" aria-busy="true">
        {common.loading}
      </p>
    );

  const script = scripts.state === 'ready' ? scripts.value.find(({ id }) => id === state.script) : undefined;
  const kept = state.place ?? (script && begin(script));
  // The script was changed meanwhile and the step is gone: begun anew with the answers as they are.
  const lost = script !== undefined && kept?.step !== undefined && stepOf(script, kept.step) === undefined;
  const place = lost && script && kept ? { ...begin(script), answers: kept.answers } : kept;
  const put = async (text: string) => setLast(await putText(desk, text));
  const labels = Object.fromEntries((script?.steps ?? []).flatMap(({ title, ask }) => (ask ? [[ask.key, title ?? ask.text]] : [])));

  function start(chosen: Script): void {
    const known = { ...prefill(chosen, knownValues(told, ticket, state ?? { asks: {}, typed: {}, log: {} })), ...state?.place?.answers };
    change({ script: chosen.id, place: pastAnswered(chosen, begin(chosen, known)), log: {} });
  }

  const escalate = (named: string) => change({ handing: { ...handing, named, aside: false } });

  const reply = (id: string) => {
    const template = templates.state === 'ready' ? templates.value.find((one) => one.id === id) : undefined;
    if (!template)
      return templates.state === 'ready' ? <Notice look="warn">{words.script.noTemplate(id)}</Notice> : <Unread of={templates} />;
    const filled = {
      ...replies,
      prefilled: (...[one, of]: Parameters<typeof replies.prefilled>) => ({
        ...replies.prefilled(one, of),
        ...answersFor(one, place?.answers ?? {}),
      }),
    };
    return (
      <section className="script-run__reply" aria-label={words.script.reply}>
        <h4>{template.title}</h4>
        <OpenReply
          template={template}
          ticket={ticket}
          replies={filled}
          onPut={async (one, rendered) => {
            const done = await putIn(desk, one, rendered);
            setLast(done);
            if (done === 'inserted' && script && place) change({ place: pastAnswered(script, advance(script, place)) });
            return done === 'inserted';
          }}
          onCopy={(text) => desk.copy(text)}
        />
      </section>
    );
  };

  return (
    <>
      <SummaryCard told={told} state={state} onChange={change} onPut={(text) => void put(text)} />
      <div role="status" className={last === undefined || last === 'inserted' ? 'unseen' : ''}>
        {typeof last === 'object' && <Notice look="good">{last.handed}</Notice>}
        {typeof last === 'string' && last !== 'inserted' && <Notice look="warn">{outcome[last]}</Notice>}
      </div>
      {lost && <Notice look="hint">{words.script.changed}</Notice>}
      <div ref={home} tabIndex={-1} className="script-tab__now">
        {escalating !== undefined ? (
          <HandOver
            port={ports.handOver}
            ticket={ticket}
            told={told}
            state={state}
            handing={escalating}
            onHanding={(typed) => change({ handing: typed })}
            labels={labels}
            topics={script?.topics ?? []}
            desk={desk}
            onDone={(name, by) => {
              change({ handedTo: name, handing: undefined });
              setLast({ handed: words.handOver.marked(name, by) });
            }}
            onCancel={() => change({ handing: { ...escalating, aside: true } })}
          />
        ) : script && place ? (
          <ScriptRun
            script={script}
            state={state}
            place={place}
            onChange={change}
            onPut={(text) => void put(text)}
            reply={reply}
            onEscalate={escalate}
          />
        ) : (
          <ScriptChoice
            scripts={ports.scripts}
            letter={`${ticket.subject}\n\n${told.letter}`}
            mood={moodOf(told, state).name}
            onStart={start}
          />
        )}
      </div>
      {escalating === undefined && (
        <div className="script-tab__foot">
          <Button look="bare" onClick={() => escalate('')}>
            {words.handOver.title}
          </Button>
        </div>
      )}
    </>
  );
}
