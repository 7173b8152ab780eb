import { useEffect, useEffectEvent, useRef } from 'react';
import type { Problem } from '@/utils/library';
import { useLanguage, useWords } from '../../words';
import { makeSourceEditor, type SourceView } from '../source-view';
import { useNow } from '../use-now';
import { type Offers, yamlLanguage } from './yaml-language';

interface Props {
  readonly body: string;
  readonly problems: readonly Problem[];
  readonly offers: Offers;
  /** A line to go to; the turn tells one wish from the next. */
  readonly line: { readonly at: number; readonly turn: number };
  readonly onChange: (body: string) => void;
}

/** The file as it is kept: names completed, mistakes on their lines. */
export default function YamlEditor({ body, problems, offers, line, onChange }: Props) {
  const words = useWords().studio.sources;
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<SourceView>(undefined);
  const now = useNow({ offers, onChange });
  const begin = useEffectEvent((parent: HTMLElement) =>
    makeSourceEditor(
      parent,
      body,
      words.source,
      yamlLanguage((field) => now.current.offers(field)),
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
  useEffect(() => {
    view.current?.remark(problems.map(({ line: at, severity, message }) => ({ line: at, severity, words: message[language] })));
  }, [problems, language]);
  useEffect(() => {
    if (line.at > 0) view.current?.goTo(line.at);
  }, [line]);
  return <div ref={place} className="studio-source" />;
}
