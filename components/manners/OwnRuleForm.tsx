import { useEffect, useState } from 'react';
import { ownRuleProblems, type Severity } from '@/utils/etiquette';
import type { OwnRule } from '@/utils/standards';
import { Button, Field, Notice } from '../parts';
import { useLanguage, useWords } from '../words';
import { draftOf, nameOf, type OwnRuleDraft, ruleOf, unfinished } from './own-rule-draft';
import { Trial } from './Trial';

interface Props {
  /** Undefined for a new one. */
  readonly before: OwnRule | undefined;
  readonly clause: string;
  /** Ids of the other rules. */
  readonly taken: readonly string[];
  readonly onSave: (rule: OwnRule, clause: string) => void;
  readonly onCancel: () => void;
}

const levels: readonly Severity[] = ['block', 'warn', 'hint'];
const texts = ['name', 'instead', 'message', 'clause'] as const;

/** Writes a rule of the company. Mistakes are told while it is written; it is saved only once it has found something in a sample. */
export function OwnRuleForm({ before, clause, taken, onSave, onCancel }: Props) {
  const { common, manners } = useWords();
  const { ownRules: words, rules: ruleWords } = manners;
  const language = useLanguage();
  const key = before?.id ?? '';
  const [draft, setDraft] = useState<OwnRuleDraft>(() => unfinished.get(key) ?? draftOf(before, clause));
  const [found, setFound] = useState(0);
  const rule = ruleOf(draft, before);
  const set = (part: Partial<OwnRuleDraft>): void => {
    const next = { ...draft, ...part };
    unfinished.set(key, next);
    setDraft(next);
  };
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (unfinished.has(key)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [key]);
  const begun = draft.phrases.trim() !== '' || draft.message.trim() !== '';
  const problems = ownRuleProblems(rule);
  const isTaken = taken.includes(rule.id);
  // «!!!» names nothing, either.
  const isNameless = nameOf(rule.id) === '';
  const ready = problems.length === 0 && !isTaken && !isNameless && found > 0;
  // Told last, when nothing else keeps the rule from being saved.
  const wrongName = isTaken ? words.nameTaken : isNameless && found > 0 ? words.nameMissing : undefined;
  const line = (field: (typeof texts)[number], label: string, hint?: string, wrong?: string) => (
    <Field label={label} {...(hint !== undefined && { hint })} wrong={wrong}>
      {(props) => <input {...props} className="input" value={draft[field]} onChange={({ target: { value } }) => set({ [field]: value })} />}
    </Field>
  );

  return (
    <form
      className="own-rule"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave(rule, draft.clause.trim());
      }}
    >
      {line('name', words.name, words.nameHint, wrongName)}
      <Field label={words.phrases} hint={words.phrasesHint}>
        {(props) => (
          <textarea
            {...props}
            className="input"
            rows={3}
            value={draft.phrases}
            onChange={({ target: { value } }) => set({ phrases: value })}
          />
        )}
      </Field>
      {line('instead', words.instead, words.insteadHint)}
      {line('message', words.message)}
      <div className="card__pair">
        <Field label={ruleWords.severity}>
          {(props) => (
            <select
              {...props}
              className="input"
              value={draft.severity}
              onChange={({ target: { value } }) => set({ severity: levels.find((level) => level === value) ?? 'warn' })}
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  {ruleWords.severities[level]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {line('clause', ruleWords.clause, ruleWords.clauseHint)}
      </div>
      {begun && problems.length > 0 && (
        <Notice look="warn">
          <ul>
            {problems.map((problem) => (
              <li key={problem.ru}>{problem[language]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Trial
        rule={problems.length === 0 ? rule : undefined}
        sample={draft.sample}
        onSample={(sample) => set({ sample })}
        onFound={setFound}
      />
      <div className="card__row">
        <Button look="main" type="submit" disabled={!ready}>
          {common.save}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}
