import { useMemo, useState } from 'react';
import type { LibraryDocument, Template } from '@/utils/library';
import type { Sample, TemplateTools } from '../../outside';
import { Notice } from '../../parts';
import { clean } from '../../reply';
import { useWords } from '../../words';
import { Select } from '../Select';

interface Props {
  readonly template: Template;
  readonly documents: readonly LibraryDocument[];
  readonly tools: TemplateTools;
}

const people: Readonly<Record<'ru' | 'en', Readonly<Record<'usual' | 'woman' | 'company' | 'foreign', string>>>> = {
  ru: { usual: 'Орлов Пётр Андреевич', woman: 'Ковальская Анна Сергеевна', company: 'ООО «Северный ветер»', foreign: 'Nguyen Thi Lan' },
  en: { usual: 'Peter Brown', woman: 'Helen Wright', company: 'North Wind Ltd', foreign: 'Ковальская Анна' },
};
const kinds = ['usual', 'woman', 'company', 'foreign', 'several', 'nobody', 'empty'] as const;
type Kind = (typeof kinds)[number];

function sampleOf(kind: Kind, lang: 'ru' | 'en'): Sample {
  if (kind === 'nobody') return { customer: '', filled: true, items: 1 };
  if (kind === 'empty') return { customer: '', filled: false, items: 0 };
  if (kind === 'several') return { customer: people[lang].usual, filled: true, items: 3 };
  return { customer: people[lang][kind], filled: true, items: 1 };
}

/** The reply as a customer gets it, for tickets that go wrong most often. */
export function Preview({ template, documents, tools }: Props) {
  const words = useWords().studio.edit;
  const [kind, setKind] = useState<Kind>('usual');
  const [form, setForm] = useState<'html' | 'plain'>('html');
  const rendered = useMemo(() => tools.render(template, sampleOf(kind, template.lang), documents), [tools, template, kind, documents]);
  const missing = [...new Set(rendered.stops.map(({ label }) => label))].filter(Boolean);
  return (
    <section className="card" aria-label={words.preview}>
      <h2>{words.preview}</h2>
      <div className="card__row">
        <Select label={words.sample} value={kind} choices={kinds.map((one) => [one, words.samples[one]] as const)} onChange={setKind} />
        <Select
          label={words.showAs}
          value={form}
          choices={[
            ['html', words.html],
            ['plain', words.plain],
          ]}
          onChange={setForm}
        />
      </div>
      {rendered.problems.length > 0 ? (
        <Notice look="block">{words.broken}</Notice>
      ) : form === 'html' ? (
        <div
          className="studio-preview"
          lang={template.lang}
          // A link in a preview is only looked at: following it would lose what is being edited.
          onClick={(event) => event.preventDefault()}
          dangerouslySetInnerHTML={{ __html: clean(rendered.html) }}
        />
      ) : (
        <pre className="studio-preview studio-preview--plain" lang={template.lang}>
          {rendered.text}
        </pre>
      )}
      {missing.length > 0 && <p className="card__why">{words.missing(missing.join(', '))}</p>}
    </section>
  );
}
