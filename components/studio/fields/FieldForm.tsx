import { Switch } from '../../parts';
import { useWords } from '../../words';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { TextList } from '../TextList';
import type { EditedField } from './edited-field';
import type { FieldListProps } from './field-list-props';
import { WhenForm } from './WhenForm';

interface Props extends FieldListProps {
  readonly field: EditedField;
  readonly nth: number;
}

/** Everything about one field. */
export function FieldForm({ field, nth, fields, types, taken, coded = false, onChange, onRename }: Props) {
  const { sources } = useWords().studio;
  const words = sources.field;
  const typeNames: Readonly<Record<string, string>> = words.types;
  const set = (part: Partial<EditedField>) => onChange(fields.with(nth, { ...field, ...part }));
  const filled = (text: string): string | undefined => (text === '' ? sources.filled : undefined);
  function keyWrong(key: string): string | undefined {
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return words.keyWrong;
    return taken(key) || fields.some((other, at) => at !== nth && other.key === key) ? words.keyTaken : undefined;
  }
  const choicesLabel = coded ? words.choicesCoded : words.choices;
  const fallback = field.fallback;
  return (
    <div className="studio-fields__form">
      <div className="card__pair">
        <TextField
          label={words.label}
          value={field.label.ru}
          wrong={filled}
          onChange={(ru) => set({ label: { ru, en: field.label.en === field.label.ru ? ru : field.label.en } })}
        />
        <TextField label={words.labelEn} value={field.label.en} wrong={filled} onChange={(en) => set({ label: { ...field.label, en } })} />
        <TextField late label={words.key} value={field.key} wrong={keyWrong} onChange={(key) => onRename(nth, key)} />
        <Select
          seen
          label={words.type}
          value={field.type}
          choices={types.map((type) => [type, typeNames[type] ?? type] as const)}
          onChange={(type) => set({ type, ...(type === 'choice' && field.choices === '' && { choices: '1\n2' }) })}
        />
        <TextField
          label={coded ? words.fromMany : words.from}
          hint={words.fromHint}
          value={field.from}
          onChange={(from) => set({ from })}
        />
        {fallback !== undefined && <TextField label={words.fallback} value={fallback} onChange={(text) => set({ fallback: text })} />}
      </div>
      {field.type === 'choice' && (
        <TextList
          label={choicesLabel}
          value={field.choices}
          onChange={(choices) => {
            if (choices.trim() !== '') set({ choices });
          }}
        />
      )}
      {coded && <WhenForm field={field} fields={fields} onChange={set} />}
      <Switch label={words.required} on={field.required} onChange={(required) => set({ required })} />
    </div>
  );
}
