import type { Directory, Receiver } from '@/utils/escalation';
import type { LibraryDocument, YamlValues } from '@/utils/library';
import { useWords } from '../../words';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { TextList } from '../TextList';

interface Props {
  readonly receiver: Receiver;
  readonly directory: Directory;
  readonly documents: readonly LibraryDocument[];
  readonly onChange: (part: YamlValues) => void;
}

const list = (text: string): readonly string[] | undefined => {
  const all = text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return all.length > 0 ? all : undefined;
};

/** What stands of a receiver besides the table. */
export function ReceiverMore({ receiver, directory, documents, onChange }: Props) {
  const { secretKind, studio } = useWords();
  const { sources } = studio;
  const names: Readonly<Record<string, string>> = secretKind;
  const types = Object.keys(names);
  const nameOf = (type: string): string => names[type] ?? type;
  // A type of the company's own has no other name than its own.
  const typeOf = (name: string): string => types.find((type) => nameOf(type).toLowerCase() === name.toLowerCase()) ?? name;
  const words = sources.directory;
  const topics = [...new Set(documents.flatMap((document) => document.topics))];
  const departments = directory.receivers.filter(({ kind }) => kind === 'department');
  return (
    <div className="card__pair studio-receivers__more">
      <TextField
        label={words.email}
        value={receiver.email}
        wrong={(text) => (text === '' || /^\S+@\S+\.\S+$/u.test(text) ? undefined : 'name@example.ru')}
        onChange={(email) => onChange({ email: email || undefined })}
      />
      <TextField label={words.phone} value={receiver.phone} onChange={(phone) => onChange({ phone: phone || undefined })} />
      <TextList
        short
        label={words.topics}
        list={topics}
        value={receiver.topics.join(', ')}
        onChange={(text) => onChange({ topics: list(text) })}
      />
      <TextList
        short
        label={words.sees}
        hint={words.seesHint}
        list={types.map(nameOf)}
        value={receiver.sees.map(nameOf).join(', ')}
        onChange={(text) => onChange({ sees: list(text)?.map(typeOf) })}
      />
      {receiver.kind === 'person' && (
        <Select
          seen
          label={words.department}
          value={receiver.department ?? ''}
          choices={[['', '—'], ...departments.map(({ id, name }) => [id, name] as const)]}
          onChange={(department) => onChange({ department: department || undefined })}
        />
      )}
      <TextField
        label={words.id}
        value={receiver.id}
        wrong={(id) => {
          if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) return sources.script.idWrong;
          return directory.receivers.some((one) => one !== receiver && one.id === id) ? sources.script.idTaken : undefined;
        }}
        onChange={(id) => onChange({ id })}
      />
    </div>
  );
}
