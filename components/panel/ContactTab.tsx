import { useEffect, useState } from 'react';
import { type ContactForm, editKey, rowsOf, writeCsv, writeXlsx } from '@/utils/contact';
import type { Ticket } from '@/utils/ticket';
import { Confirm } from '../confirm';
import { type DeskPorts, PushNotice, Unlock, useEdits } from '../desk';
import { Blank, Button, Hindered, saveFile, Search, useAct, useFocusHome, useLoaded, useQuiet } from '../parts';
import { useLanguage, useWords } from '../words';
import type { PanelDeskPort } from '../outside';
import { ContactDays } from './ContactDays';
import { ErasedEdits } from './ErasedEdits';
import { HostFields } from './HostFields';
import { Unfinished } from './Unfinished';
import './contact-tab.css';

/** As many as a shift brings; older ones are found by the search. */
const shown = 100;
/** A search opens every record. */
const pauseMs = 120;

interface Props {
  readonly desk: Pick<PanelDeskPort, 'room' | 'fill' | 'copy'>;
  readonly ports: DeskPorts;
  readonly ticket: Ticket | undefined;
  readonly form: ContactForm;
  readonly now: Date;
}

/** What was recorded, with what was typed for records that are no more. */
export function ContactTab(props: Props) {
  const { desk, ports, form } = props;
  return (
    <ErasedEdits records={ports.records} form={form} copy={desk.copy}>
      <Contacts {...props} />
    </ErasedEdits>
  );
}

/** What was recorded: the form for the last reply, the search, and everything that went out. */
function Contacts({ desk: outside, ports, ticket, form, now }: Props) {
  const { contact, common, trouble, desk, answer } = useWords();
  const { record: words } = desk;
  const { records, cases } = ports;
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const asked = useQuiet(query.trim(), pauseMs);
  const list = useLoaded(async () => {
    const lock = await records.state();
    const found = await (asked === '' ? records.list(shown + 1) : records.search(asked, shown + 1));
    return { lock, found, begun: await cases.begun(found.map(({ id }) => editKey(id))) };
  }, [records, cases, asked]);

  const edits = useEdits();
  const removing = useAct();
  const [saved, setSaved] = useState(0);
  // A form that is done and a contact that is removed take their buttons with them.
  const listed = list.state === 'ready' ? list.value.found : [];
  const home = useFocusHome<HTMLParagraphElement>(`${listed.length} ${listed.filter(({ finished }) => finished !== true).length}`);
  const { again } = list;
  useEffect(() => records.onChange(again), [records, again]);

  if (list.state === 'loading')
    return (
      <p className="said" aria-busy="true">
        {common.loading}
      </p>
    );
  if (list.state === 'failed') {
    return (
      <Blank icon="warn" title={trouble.title} action={<Button onClick={list.again}>{common.retry}</Button>}>
        {trouble.why}
      </Blank>
    );
  }
  const { lock, found: known, begun } = list.value;
  const found = known.slice(0, shown);
  const isMore = known.length > shown;
  if (lock === 'locked') return <Unlock records={records} onOpen={list.again} />;
  const fields = ticket && <HostFields key={ticket.key} ticket={ticket} desk={outside} cases={ports.cases} form={form} />;
  if (found.length === 0 && asked === '') {
    return (
      <>
        {fields}
        <Blank icon="clock" title={contact.empty}>
          {contact.emptyWhy}
        </Blank>
      </>
    );
  }

  function recorded(): void {
    setSaved(saved + 1);
    list.again();
  }

  async function save(kind: keyof typeof words.exports): Promise<void> {
    const all = await records.all();
    if (kind === 'json') return saveFile('otklik.json', JSON.stringify(all, null, 1));
    const rows = rowsOf(all, form, language);
    if (kind === 'xlsx') saveFile('otklik.xlsx', writeXlsx(rows, words.sheet));
    else saveFile('otklik.csv', writeCsv(rows, kind === 'semicolons' ? ';' : ','));
  }

  return (
    <>
      <PushNotice pushes={ports.pushes} />
      {asked === '' && fields}
      {asked === '' && <Unfinished ports={ports} ticket={ticket} form={form} contacts={found} onSaved={recorded} />}
      <p ref={home} tabIndex={-1} className={saved === 0 ? 'unseen' : 'said'} role="status">
        {saved > 0 && words.saved}
      </p>
      <Search label={words.search} clear={answer.clear} value={query} onChange={setQuery} />
      {asked !== '' && (
        <p className="said" role="status">
          {found.length === 0 ? words.nothing(asked) : isMore ? words.foundMore(shown) : words.found(found.length)}
        </p>
      )}
      <ContactDays contacts={found} form={form} ports={ports} now={now} begun={begun} onChange={list.again} />
      {asked === '' && isMore && <p className="said">{words.older(shown)}</p>}
      <div className="record__row">
        <span className="said" aria-hidden="true">
          {words.export}:
        </span>
        {(['xlsx', 'semicolons', 'csv', 'json'] as const).map((kind) => (
          <Button key={kind} look="bare" aria-label={`${words.export} ${words.exports[kind]}`} onClick={() => void save(kind)}>
            {words.exports[kind]}
          </Button>
        ))}
        <Confirm
          title={contact.removeAllTitle}
          why={contact.removeAllWhy}
          action={contact.removeAll}
          onConfirm={() => {
            edits.end();
            void removing.act(() => records.removeAll().then(list.again));
          }}
        >
          <Button look="bare" icon="remove">
            {contact.removeAll}
          </Button>
        </Confirm>
      </div>
      <Hindered of={removing} what={contact.notErased} />
    </>
  );
}
