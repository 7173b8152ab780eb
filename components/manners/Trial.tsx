import { useEffect, useMemo } from 'react';
import { tryOwnRule } from '@/utils/etiquette';
import type { OwnRule } from '@/utils/standards';
import { applyEdits } from '@/utils/text';
import { Field } from '../parts';
import { useWords } from '../words';

interface Props {
  /** Undefined while it has mistakes. */
  readonly rule: OwnRule | undefined;
  readonly sample: string;
  readonly onSample: (sample: string) => void;
  readonly onFound: (count: number) => void;
}

/** The rule on a sample text: what it finds there, and what its replacement would make of it. */
export function Trial({ rule, sample, onSample, onFound }: Props) {
  const words = useWords().manners.ownRules;
  const written = JSON.stringify(rule);
  // The rule is made anew at every letter; what it says is what counts.
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  const found = useMemo(() => (rule === undefined || sample.trim() === '' ? [] : tryOwnRule(rule, sample)), [written, sample]);
  useEffect(() => onFound(found.length), [found, onFound]);
  const parts: { readonly at: number; readonly text: string; readonly marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of found) {
    parts.push({ at, text: sample.slice(at, start), marked: false }, { at: start, text: sample.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ at, text: sample.slice(at), marked: false });
  const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []);

  return (
    <>
      <Field label={words.sample} hint={words.sampleHint}>
        {(props) => <textarea {...props} className="input" rows={3} value={sample} onChange={({ target: { value } }) => onSample(value)} />}
      </Field>
      <div role="status" className="own-rule__trial">
        {rule !== undefined && sample.trim() !== '' && (
          <>
            <p>{found.length > 0 ? words.found(found.length) : words.foundNothing}</p>
            {found.length > 0 && (
              <p className="own-rule__sample">
                {parts.map((part) =>
                  part.marked ? <mark key={`${part.at} found`}>{part.text}</mark> : <span key={`${part.at} text`}>{part.text}</span>,
                )}
              </p>
            )}
            {edits.length > 0 && <p>{words.willBe(applyEdits(sample, edits))}</p>}
          </>
        )}
      </div>
    </>
  );
}
