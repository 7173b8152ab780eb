import { useEffect } from 'react';
import type { TemplateRemark } from '../../outside';
import { useLanguage, useWords } from '../../words';
import { templateLanguage } from './source-language';
import { useNow } from '../use-now';
import { useSourceView } from '../use-source-view';
import type { Value } from './value';

interface Props {
  readonly body: string;
  readonly values: readonly Value[];
  readonly helpers: readonly { readonly name: string; readonly example: string }[];
  readonly remarks: readonly TemplateRemark[];
  readonly onChange: (body: string) => void;
}

/** The text as it is kept: Markdown with Handlebars, completed and checked while it is typed. */
export default function SourceEditor({ body, values, helpers, remarks, onChange }: Props) {
  const words = useWords().studio.edit;
  const language = useLanguage();
  const now = useNow({ values, helpers });
  const { place, view } = useSourceView({
    body,
    label: words.source,
    language: () => templateLanguage({ values: () => now.current.values, helpers: () => now.current.helpers }),
    onChange,
  });
  useEffect(() => view.current?.remark(remarks.map((one) => ({ ...one, words: one.message[language] }))), [view, remarks, language]);
  return <div ref={place} className="studio-source" />;
}
