import { useState } from 'react';
import { ownRuleProblems } from '@/utils/etiquette';
import type { OwnRule } from '@/utils/standards';
import { Card } from '../card';
import { Confirm } from '../confirm';
import { Badge, Button, Notice } from '../parts';
import { useLanguage, useWords } from '../words';
import type { ProfileProps } from './keep';
import { nameOf, unfinished } from './own-rule-draft';
import { OwnRuleForm } from './OwnRuleForm';

/** Lexical rules that the company wrote: listed, written, tried out, taken away. */
export function OwnRulesCard({ profile, keep }: ProfileProps) {
  const { common, manners } = useWords();
  const { ownRules: words, rules: ruleWords } = manners;
  const language = useLanguage();
  const [open, setOpen] = useState<string | undefined>(() => [...unfinished.keys()].at(-1));
  const [saved, setSaved] = useState('');
  const all = profile.ownRules ?? [];

  function save(rule: OwnRule, clause: string, before: string): void {
    const { [before]: _, ...standards } = profile.standards ?? {};
    keep({
      ownRules: all.some(({ id }) => id === before) ? all.map((each) => (each.id === before ? rule : each)) : [...all, rule],
      standards: clause === '' ? standards : { ...standards, [rule.id]: clause },
    });
    close(before);
    setSaved(nameOf(rule.id));
  }
  function close(before: string): void {
    unfinished.delete(before);
    setOpen(undefined);
  }
  const form = (before: OwnRule | undefined) => (
    <OwnRuleForm
      before={before}
      clause={before === undefined ? '' : (profile.standards?.[before.id] ?? '')}
      taken={all.map(({ id }) => id).filter((id) => id !== before?.id)}
      onSave={(rule, clause) => save(rule, clause, before?.id ?? '')}
      onCancel={() => close(before?.id ?? '')}
    />
  );

  return (
    <Card title={words.title} why={words.why}>
      {all.length === 0 && open === undefined && <p>{words.none}</p>}
      <ul className="own-rules">
        {all.map((rule) => (
          <li key={rule.id}>
            {open === rule.id ? (
              form(rule)
            ) : (
              <div className="own-rules__row">
                <div>
                  <strong>{nameOf(rule.id)}</strong>
                  <p>{rule.phrases.join(' · ')}</p>
                  {ownRuleProblems(rule).map((problem) => (
                    <Notice key={problem.en} look="warn">
                      {words.idle(problem[language])}
                    </Notice>
                  ))}
                </div>
                <Badge look={rule.severity ?? 'warn'}>{ruleWords.severities[rule.severity ?? 'warn']}</Badge>
                <Button aria-label={words.edit(nameOf(rule.id))} onClick={() => setOpen(rule.id)}>
                  {manners.edit}
                </Button>
                <Confirm
                  title={words.removeTitle}
                  why={words.removeWhy}
                  action={common.remove}
                  onConfirm={() => keep({ ownRules: all.filter(({ id }) => id !== rule.id) })}
                >
                  <Button look="bare" icon="remove" iconOnly>
                    {words.remove(nameOf(rule.id))}
                  </Button>
                </Confirm>
              </div>
            )}
          </li>
        ))}
      </ul>
      {saved !== '' && open === undefined && (
        <Notice look="good" live>
          {words.saved(saved)}
        </Notice>
      )}
      {open === '' ? (
        form(undefined)
      ) : (
        <div className="card__row">
          <Button onClick={() => setOpen('')}>{words.add}</Button>
        </div>
      )}
    </Card>
  );
}
