import { useEffect } from 'react';
import type { Problem } from '@/utils/library';
import { useLanguage, useWords } from '../../words';
import { useNow } from '../use-now';
import { useSourceView } from '../use-source-view';
import { told } from './told';
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
  const now = useNow({ offers });
  const { place, view } = useSourceView({
    body,
    label: words.source,
    language: () => yamlLanguage((field) => now.current.offers(field)),
    onChange,
  });
  useEffect(() => {
    view.current?.remark(problems.map((problem) => ({ line: problem.line, severity: problem.severity, words: told(problem, language) })));
  }, [view, problems, language]);
  useEffect(() => {
    if (line.at > 0) view.current?.goTo(line.at);
  }, [view, line]);
  return <div ref={place} className="studio-source" />;
}
