import { useState } from 'react';
import type { Finding } from '@/utils/etiquette';
import type { Draft, PanelDeskPort } from '../outside';
import { Badge, Button, FindingLine, Icon } from '../parts';
import { useLanguage, useWords } from '../words';
import { Better } from './Better';
import { Checklist } from './Checklist';
import { DraftSecrets } from './DraftSecrets';
import { DraftTools } from './DraftTools';
import './draft-dock.css';

interface Props {
  readonly draft: Draft;
  readonly desk: Pick<PanelDeskPort, 'fix' | 'edit' | 'neaten' | 'openLetter'>;
}

const graveness = { block: 0, warn: 1, hint: 2 } as const;

/** What the checks found in the draft, at the foot of the panel: always in sight, folded when it is in the way. */
export function DraftDock({ draft, desk }: Props) {
  const { text, findings, secrets, checklist } = draft;
  const words = useWords().draft;
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const sorted = findings.toSorted((a, b) => graveness[a.severity] - graveness[b.severity] || a.start - b.start);

  async function fix(finding: Finding, nth: number): Promise<void> {
    const outcome = await desk.fix(finding, nth);
    setSaid(outcome.done ? (nth < 0 ? '' : words.fixed) : words.notFixed);
  }

  return (
    <details className="draft-dock" open>
      <summary>
        <Icon name="more" />
        <span>{words.label}</span>
        {findings.length > 0 && <Badge look={sorted[0]?.severity ?? 'hint'}>{words.remarks(findings.length)}</Badge>}
        {secrets.length > 0 && <Badge look="mask">{words.secretsCount(secrets.length)}</Badge>}
        {findings.length + secrets.length === 0 && <Badge look="good">{words.clean}</Badge>}
      </summary>
      <div className="draft-dock__list scroll">
        {checklist.length > 0 && <Checklist items={checklist} />}
        <ul>
          {sorted.map((finding) => (
            <FindingLine
              key={`${finding.rule} ${finding.start}`}
              finding={finding}
              quote={text.slice(finding.start, finding.end)}
              aside={
                <Button look="bare" icon="target" iconOnly onClick={() => void fix(finding, -1)}>
                  {words.goTo}
                </Button>
              }
            >
              {finding.fixes.length > 0 && (
                <div className="draft-dock__fixes">
                  {finding.fixes.map(({ label }, nth) => (
                    <Button key={label[language]} aria-label={words.fix(label[language])} onClick={() => void fix(finding, nth)}>
                      {label[language]}
                    </Button>
                  ))}
                </div>
              )}
              {finding.fixes.length === 0 && <Better finding={finding} draft={draft} desk={desk} onSaid={setSaid} />}
            </FindingLine>
          ))}
        </ul>
        <DraftSecrets text={text} secrets={secrets} />
        <DraftTools draft={draft} desk={desk} onSaid={setSaid} />
      </div>
      <p role="status" className={said === '' ? 'unseen' : 'draft-dock__said'}>
        {said}
      </p>
    </details>
  );
}
