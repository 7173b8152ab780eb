import { useEffect, useEffectEvent, useRef } from 'react';
import type { TemplateRemark } from '../outside';
import { useLanguage, useWords } from '../words';
import { templateLanguage } from './source-language';
import { makeSourceEditor, type SourceView } from './source-view';
import { useNow } from './use-now';
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
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<SourceView>(undefined);
  const now = useNow({ values, helpers, onChange });
  const begin = useEffectEvent((parent: HTMLElement) =>
    makeSourceEditor(
      parent,
      body,
      words.source,
      templateLanguage({ values: () => now.current.values, helpers: () => now.current.helpers }),
      (text) => now.current.onChange(text),
    ),
  );
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = begin(place.current);
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => view.current?.take(body), [body]);
  useEffect(() => view.current?.remark(remarks.map((one) => ({ ...one, words: one.message[language] }))), [remarks, language]);
  return <div ref={place} className="studio-source" />;
}
