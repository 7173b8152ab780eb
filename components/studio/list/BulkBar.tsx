import { useState, type FormEvent } from 'react';
import { type LibraryDocument, withHead } from '@/utils/library';
import { Confirm } from '../../confirm';
import { Button } from '../../parts';
import { ownerOf, topicOf, useWords } from '../../words';

interface Props {
  readonly chosen: readonly LibraryDocument[];
  /** How many more are chosen that the list does not show now: nothing is done to them. */
  readonly hidden: number;
  readonly onChange: (about: string, edit: (document: LibraryDocument) => LibraryDocument) => void;
  readonly onRemove: () => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** A value for all chosen documents. */
function OneField({
  label,
  action,
  onApply,
}: {
  readonly label: string;
  readonly action: string;
  readonly onApply: (value: string) => void;
}) {
  const [value, setValue] = useState('');
  function applied(event: FormEvent): void {
    event.preventDefault();
    if (value.trim() !== '') onApply(value.trim());
    setValue('');
  }
  return (
    <form className="studio-bulk__field" onSubmit={applied}>
      <input className="input" aria-label={label} placeholder={label} value={value} onChange={(event) => setValue(event.target.value)} />
      <Button type="submit" disabled={value.trim() === ''}>
        {action}
      </Button>
    </form>
  );
}

/** What can be done with everything that is chosen at once. */
export default function BulkBar({ chosen, hidden, onChange, onRemove, onExport, onClear }: Props) {
  const words = useWords().studio.list;
  const { remove } = useWords().common;
  const withStatus = (status: 'approved' | 'draft' | 'retired') => (document: LibraryDocument) =>
    document.kind === 'template' ? { ...document, status } : document;
  return (
    <section className="studio-bulk" aria-label={words.selected(chosen.length)}>
      <strong role="status">
        {words.selected(chosen.length)}
        {hidden > 0 && ` ${words.hidden(hidden)}`}
      </strong>
      {chosen.some(({ kind }) => kind === 'template') && (
        <>
          <Button onClick={() => onChange(words.approve, withStatus('approved'))}>{words.approve}</Button>
          <Button onClick={() => onChange(words.draft, withStatus('draft'))}>{words.draft}</Button>
          <Button onClick={() => onChange(words.retire, withStatus('retired'))}>{words.retire}</Button>
        </>
      )}
      <OneField
        label={words.setOwner}
        action={words.apply}
        onApply={(name) => {
          const owner = ownerOf(name, words.topicNames);
          onChange(words.setOwner, (document) => withHead(document, { owner }));
        }}
      />
      <OneField
        label={words.addTopic}
        action={words.apply}
        onApply={(name) => {
          const topic = topicOf(name, words.topicNames);
          onChange(words.addTopic, (document) =>
            document.topics.includes(topic) ? document : withHead(document, { topics: [...document.topics, topic] }),
          );
        }}
      />
      <Button icon="insert" onClick={onExport}>
        {words.exportSelected}
      </Button>
      <Confirm title={words.removeTitle(chosen.length)} why={words.removeWhy} action={remove} onConfirm={onRemove}>
        <Button look="danger" icon="remove">
          {words.remove}
        </Button>
      </Confirm>
      <Button look="bare" icon="close" iconOnly onClick={onClear}>
        {words.clear}
      </Button>
    </section>
  );
}
