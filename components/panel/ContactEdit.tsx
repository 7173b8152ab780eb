import { type Contact, type ContactForm, editKey } from '@/utils/contact';
import { type DeskPorts, RecordForm, useCase, useEdits } from '../desk';
import { Button, Unread } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly contact: Contact;
  readonly form: ContactForm;
  readonly ports: Pick<DeskPorts, 'cases' | 'records' | 'figures'>;
  /** It was begun before: the keys are somewhere else now and stay there. */
  readonly resumed: boolean;
  /** It was saved or given up. */
  readonly onDone: () => void;
}

/** The record of a reply of before, put right. What is typed is kept until it is saved or given up, whatever the operator looks at. */
export function ContactEdit({ contact, form, ports, resumed, onDone }: Props) {
  const { common } = useWords();
  const edits = useEdits();
  const [state, change, reading] = useCase(ports.cases, editKey(contact.id));
  if (state === undefined) return reading.state === 'failed' ? <Unread of={reading} /> : null;
  const done = () => {
    change({ typed: {} });
    onDone();
  };
  return (
    <>
      <RecordForm
        contact={contact}
        form={form}
        known={{}}
        typed={state.typed}
        takesKeys={!resumed}
        onType={(typed) => change({ typed })}
        onSave={async (saved) => {
          if ((await ports.records.save(contact.id, saved, true)) === undefined) return false;
          if (saved['code'] !== undefined) await ports.figures.coded(contact.id, saved['code']);
          done();
          return true;
        }}
      />
      <div>
        <Button
          look="bare"
          onClick={() => {
            edits.end(contact.id);
            done();
          }}
        >
          {common.cancel}
        </Button>
      </div>
    </>
  );
}
