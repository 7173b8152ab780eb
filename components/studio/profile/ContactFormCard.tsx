import { type ContactField, type ContactForm, defaultForm } from '@/utils/contact';
import { Switch } from '../../parts';
import { useWords } from '../../words';
import type { EditedField } from '../fields/edited-field';
import { FieldList } from '../fields/FieldList';
import type { ProfileCard } from './profile-card';

const types = ['text', 'long', 'choice', 'number', 'date', 'boolean'] as const;
const list = (text: string, by: RegExp): readonly string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

const edited = ({ key, label, type, required = false, choices = [], from = [], when }: ContactField): EditedField => ({
  key,
  label,
  type,
  required,
  choices: choices
    .map(({ code, ru, en }) => (ru === code && en === code ? code : [code, ru, ...(en === ru ? [] : [en])].join(' | ')))
    .join('\n'),
  from: from.join(', '),
  ...(when && { when: { field: when.field, is: when.is.join(', ') } }),
});

function choiceIn(line: string) {
  const [code = '', ru = code, en = ru] = line.split('|').map((one) => one.trim());
  return { code, ru: ru || code, en: en || ru || code };
}

function written({ key, label, type, required, choices, from, when }: EditedField): ContactField {
  const sources = list(from, /,/);
  return {
    key,
    label,
    type: types.find((one) => one === type) ?? 'text',
    ...(required && { required }),
    ...(type === 'choice' && { choices: list(choices, /\n/).map(choiceIn) }),
    ...(when && when.field !== '' && { when: { field: when.field, is: list(when.is, /,/) } }),
    ...(sources.length > 0 && { from: sources }),
  };
}

/** What hung on a field that is gone hangs on nothing; on a renamed one it follows. */
function bound(fields: readonly ContactField[], renamed: Readonly<Record<string, string>> = {}): ContactForm {
  const keys = new Set(fields.map(({ key }) => key));
  return {
    fields: fields.map((field) => {
      const { when, ...rest } = field;
      const on = when && (renamed[when.field] ?? when.field);
      return when && on !== undefined && keys.has(on) ? { ...rest, when: { ...when, field: on } } : rest;
    }),
  };
}

/** The record that an operator makes of each contact. */
export function ContactFormCard({ profile, onChange }: ProfileCard) {
  const words = useWords().studio.sources.profile;
  const { contactForm } = profile;
  const fields = contactForm?.fields ?? [];
  return (
    <section className="card" aria-label={words.form}>
      <h2>{words.form}</h2>
      <p className="card__why">{words.formWhy}</p>
      <Switch
        label={words.ownForm}
        on={contactForm !== undefined}
        onChange={(own) => onChange({ contactForm: own ? defaultForm : undefined })}
      />
      {contactForm ? (
        <FieldList
          label={words.form}
          fields={fields.map(edited)}
          types={types}
          taken={() => false}
          coded
          onChange={(all) => onChange({ contactForm: bound(all.map(written)) })}
          onRename={(nth, key) => {
            const was = fields[nth]?.key ?? key;
            onChange({
              contactForm: bound(
                fields.map((field, at) => (at === nth ? { ...field, key } : field)),
                { [was]: key },
              ),
            });
          }}
        />
      ) : (
        <p>{words.standardForm}</p>
      )}
    </section>
  );
}
