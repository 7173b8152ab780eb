import { useEffect, useState } from 'react';
import { type ContactForm, sheetDelimiter, writeCsv } from '@/utils/contact';
import { countsOf, type FigureSpan, periodOf, type Targets } from '@/utils/figures';
import { HandedList, type DeskPorts } from '../desk';
import { Blank, Button, saveFile, useLoaded } from '../parts';
import { now, useLanguage, useWords, writtenDay } from '../words';
import { Bars } from './Bars';
import { Figures } from './Figures';
import './me.css';

interface Props {
  readonly ports: Pick<DeskPorts, 'figures' | 'handOver'>;
  readonly targets: Targets;
  readonly form: ContactForm;
}

const spans: readonly FigureSpan[] = ['today', 'week', 'month'];

/** The operator's own figures, for his eyes only, and what he waits for. */
export function MeTab({ ports, targets, form }: Props) {
  const { me: words } = useWords().desk;
  const { common, trouble } = useWords();
  const language = useLanguage();
  const [span, setSpan] = useState<FigureSpan>('today');
  const all = useLoaded(() => ports.figures.all(), [ports.figures]);
  const { again } = all;
  useEffect(() => ports.figures.onChange(again), [ports.figures, again]);
  if (all.state === 'loading')
    return (
      <p className="said" aria-busy="true">
        {common.loading}
      </p>
    );
  if (all.state === 'failed') {
    return (
      <Blank icon="warn" title={trouble.title} action={<Button onClick={again}>{common.retry}</Button>}>
        {trouble.why}
      </Blank>
    );
  }
  const period = periodOf(all.value, span, now());
  const codes = form.fields.find(({ key }) => key === 'code')?.choices ?? [];
  const named = (code: string) => codes.find((one) => one.code === code)?.[language] ?? code;

  return (
    <>
      {all.value.length === 0 ? (
        <Blank icon="clock" title={words.none}>
          {words.noneWhy}
        </Blank>
      ) : (
        <>
          <div className="me__spans" role="group" aria-label={words.spans.label}>
            {spans.map((one) => (
              <Button key={one} aria-pressed={one === span} onClick={() => setSpan(one)}>
                {words.spans[one]}
              </Button>
            ))}
          </div>
          {period.replies === 0 ? <p className="said">{words.noneIn[span]}</p> : <Figures period={period} targets={targets} />}
          {period.codes.length > 0 && (
            <Bars label={words.codes} bars={period.codes.map(({ code, count }) => ({ name: named(code), count }))} />
          )}
          {span !== 'today' && period.replies > 0 && (
            <Bars label={words.days} bars={period.days.map(({ day, count }) => ({ name: writtenDay(day, language), count }))} />
          )}
          <p className="said">{words.private}</p>
          <div>
            <Button
              look="bare"
              onClick={() => {
                const names = { ...words, count: words.metric, code: (code: string) => `${words.codes}: ${named(code)}` };
                saveFile(`otklik-${span}.csv`, writeCsv(countsOf(period, names), sheetDelimiter(language)));
              }}
            >
              {words.export}
            </Button>
          </div>
        </>
      )}
      <HandedList port={ports.handOver} />
    </>
  );
}
