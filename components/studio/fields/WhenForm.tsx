import { useLanguage, useWords } from '../../words';
import { Select } from '../Select';
import { TextField } from '../TextField';
import type { EditedField } from './edited-field';

interface Props {
  readonly field: EditedField;
  readonly fields: readonly EditedField[];
  readonly onChange: (part: Partial<EditedField>) => void;
}

/** On which other field it depends whether this one is shown. */
export function WhenForm({ field, fields, onChange }: Props) {
  const words = useWords().studio.sources.field;
  const language = useLanguage();
  const others = fields.filter(({ key }) => key !== field.key);
  if (others.length === 0) return undefined;
  const first = (key: string): string =>
    others
      .find((one) => one.key === key)
      ?.choices.split('\n')[0]
      ?.split('|')[0]
      ?.trim() || '1';
  return (
    <div className="card__pair">
      <Select
        seen
        label={words.when}
        value={field.when?.field ?? ''}
        choices={[['', words.always], ...others.map(({ key, label }) => [key, label[language]] as const)]}
        onChange={(key) => onChange({ when: { field: key, is: first(key) } })}
      />
      {field.when && field.when.field !== '' && (
        <TextField
          label={words.whenIs}
          value={field.when.is}
          wrong={(text) => (text === '' ? words.always : undefined)}
          onChange={(is) => onChange({ when: { field: field.when?.field ?? '', is } })}
        />
      )}
    </div>
  );
}
