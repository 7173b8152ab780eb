import { type Field, isReserved, namesField, renameField, type Template } from '@/utils/library';
import { useWords } from '../../words';
import type { EditedField } from './edited-field';
import { FieldList } from './FieldList';

interface Props {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
}

const types = ['text', 'date', 'number', 'money', 'choice'] as const;

const edited = ([key, field]: readonly [string, Field]): EditedField => ({
  key,
  label: field.label,
  type: field.type,
  required: field.required ?? false,
  choices: (field.choices ?? []).join('\n'),
  from: field.from ?? '',
  fallback: field.default ?? '',
});

function written({ label, type, required, choices, from, fallback = '' }: EditedField): Field {
  const all = choices
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  return {
    type: types.find((one) => one === type) ?? 'text',
    label,
    ...(type === 'choice' && { choices: all }),
    ...(required && { required }),
    ...(from !== '' && { from }),
    ...(fallback !== '' && { default: fallback }),
  };
}

/** What the operator fills in before the reply goes in. */
export function TemplateFields({ template, onChange }: Props) {
  const { studio } = useWords();
  const words = studio.sources.field;
  const fields = Object.entries(template.fields).map(edited);
  const text = `${template.body}\n${template.subject ?? ''}`;
  return (
    <div className="card">
      <h2>{studio.edit.fieldsGroup}</h2>
      <FieldList
        label={studio.edit.fieldsGroup}
        fields={fields}
        types={types}
        taken={isReserved}
        note={({ key }) => (namesField(text, key) ? undefined : { look: 'warn', words: words.unused })}
        onChange={(all) => onChange({ ...template, fields: Object.fromEntries(all.map((field) => [field.key, written(field)])) })}
        onRename={(nth, key) => onChange(renameField(template, fields[nth]?.key ?? key, key))}
      />
    </div>
  );
}
