import { useState, type FormEvent } from 'react';
import type { Template } from '@/utils/library';
import type { ReplyPort } from '../outside';
import { Button, Choice, Field, Notice } from '../parts';
import { useWords } from '../words';
import './flagging.css';

interface Props {
  readonly template: Template;
  readonly flag: ReplyPort['flag'];
}

/** What is wrong with a reply, said where it is used; it comes to the list of the one who keeps the library. */
export function Flagging({ template, flag }: Props) {
  const { flagging, studio } = useWords();
  const [kind, setKind] = useState<'wrong' | 'outdated' | 'better'>('wrong');
  const [text, setText] = useState('');
  const [state, setState] = useState<'open' | 'sent' | 'failed'>('open');

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    await flag(template.id, kind, text).then(
      () => setState('sent'),
      () => setState('failed'),
    );
  }
  return (
    <details className="flagging">
      <summary>{flagging.title}</summary>
      {state === 'sent' ? (
        <Notice look="good" live>
          {flagging.sent}
        </Notice>
      ) : (
        <form className="flagging__form" onSubmit={(event) => void send(event)}>
          <Choice label={flagging.kind} value={kind} choices={studio.insight.flagKinds} onChange={setKind} />
          <Field label={kind === 'better' ? flagging.better : flagging.what} hint={flagging.hint}>
            {(props) => <textarea {...props} className="input" rows={2} value={text} onChange={(event) => setText(event.target.value)} />}
          </Field>
          {state === 'failed' && (
            <Notice look="block" live>
              {flagging.failed}
            </Notice>
          )}
          <Button type="submit" disabled={kind === 'better' && text.trim() === ''}>
            {flagging.send}
          </Button>
        </form>
      )}
    </details>
  );
}
