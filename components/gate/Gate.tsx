import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { SpareReason } from '@/utils/contact';
import type { Masking } from '@/utils/standards';
import type { Answer, Question } from '../outside';
import { FindingLine, useTrap } from '../parts';
import { useWords } from '../words';
import { Actions } from './Actions';
import { Secrets } from './Secrets';
import { segmentsOf } from './segments';
import { Texts } from './Texts';
import { useSettled } from './use-settled';
import './gate.css';

interface Props {
  readonly question: Question;
  readonly askReason: boolean;
  /** How the company masks, so that the preview shows what will be written. */
  readonly masking?: Masking | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** The question before a held reply goes out. Every way out of it is an answer; Esc is the way back to the draft. */
export function Gate({ question, askReason, masking, onAnswer }: Props) {
  const { gate } = useWords();
  const { id, draft, secrets } = question;
  // What stands among the secrets already is not told a second time.
  const findings = question.findings.filter(({ start, end }) => !secrets.some((secret) => secret.start < end && start < secret.end));
  const locked = masking?.locked ?? [];
  const held = secrets.some(({ type }) => locked.includes(type));
  const name = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(draft, secrets, masking), [draft, secrets, masking]);
  const [masked, setMasked] = useState<ReadonlySet<number>>(() => new Set(segments.flatMap(({ secret }) => secret ?? [])));
  const [spared, setSpared] = useState<ReadonlyMap<number, SpareReason>>(() => new Map());
  const settled = useSettled();
  const answered = useRef(false);
  useTrap(dialog);

  function answer(given: Answer): void {
    if (answered.current || !settled) return;
    answered.current = true;
    onAnswer(given);
  }
  const back = () => answer({ id, decision: 'back' });
  const sparing = [...spared].map(([secret, reason]) => ({ secret, reason }));
  const asIs = (reason: string) => {
    if (!held) answer({ id, decision: 'as-is', reason, spared: sparing });
  };

  function turn(secret: number, on: boolean): void {
    const others = [...masked].filter((one) => one !== secret);
    setMasked(new Set(on ? [...others, secret] : others));
    if (on) setSpared(new Map([...spared].filter(([one]) => one !== secret)));
  }

  /** What is nobody's secret is not masked; taken back, it is masked again. */
  function spare(secret: number, reason: SpareReason | undefined): void {
    turn(secret, reason === undefined);
    if (reason !== undefined) setSpared(new Map([...spared, [secret, reason]]));
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') back();
    else if (event.key !== 'Enter' || !event.repeat) return;
    event.preventDefault();
  }

  return (
    <div className="gate" onKeyDown={pressed}>
      <div
        ref={dialog}
        className="gate__dialog scroll"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${name}-title`}
        aria-describedby={`${name}-why`}
      >
        <header className="gate__head">
          <h1 id={`${name}-title`}>{gate.title}</h1>
          <p id={`${name}-why`}>
            {gate.summary(segments.filter(({ secret }) => secret !== undefined).length, findings.length)} {gate.notSent}
          </p>
        </header>
        <div className="gate__body scroll">
          <Texts segments={segments} masked={masked} />
          <div className="gate__lists">
            {secrets.length > 0 && <Secrets {...{ draft, segments, secrets, masked, locked, spared }} onSwitch={turn} onSpare={spare} />}
            {findings.length > 0 && (
              <section>
                <h2>{gate.findings}</h2>
                <ul>
                  {findings.map((finding) => (
                    <FindingLine
                      key={`${finding.rule} ${finding.start}`}
                      finding={finding}
                      quote={draft.slice(finding.start, finding.end)}
                    />
                  ))}
                </ul>
              </section>
            )}
          </div>
        </div>
        <footer className="gate__foot">
          <Actions
            ready={settled}
            locked={held}
            masking={masked.size}
            askReason={askReason}
            onMask={() => answer({ id, decision: 'masked', masked: [...masked].toSorted((a, b) => a - b), spared: sparing })}
            onBack={back}
            onAsIs={asIs}
          />
        </footer>
      </div>
    </div>
  );
}
