import { mapOf, type Script } from '@/utils/script';
import { useLanguage, useWords } from '../../words';
import './script-map.css';

const [width, height, across, down] = [150, 40, 24, 46];
const cut = (text: string): string => (text.length > 21 ? `${text.slice(0, 20)}…` : text);
/** The title of a step as its box has room for it, a sign before it or not. */
const named = (title: string, faulty: boolean): string =>
  faulty ? `⚠ ${title.length > 18 ? `${title.slice(0, 17)}…` : title}` : cut(title);

interface Props {
  readonly script: Script;
  /** The step that is being edited. */
  readonly at: string | undefined;
  readonly onOpen: (step: string) => void;
}

/** The ways of a script, steps in rows by their distance from the beginning; those with something wrong are marked. */
export function ScriptMap({ script, at: open, onOpen }: Props) {
  const words = useWords().studio.sources.script;
  const language = useLanguage();
  const { spots, ways, rows, columns } = mapOf(script, language);
  const at = new Map(spots.map((spot) => [spot.id, { x: spot.column * (width + across) + 4, y: spot.row * (height + down) + 4 }]));
  // Ways back go round the right side of their steps.
  const round = ways.some(({ from, to }) => (at.get(to)?.y ?? 0) <= (at.get(from)?.y ?? 0)) ? 16 : 0;
  const size = { width: columns * (width + across) + round, height: rows * (height + down) - down + 8 };
  return (
    <div className="script-map scroll" tabIndex={0} role="region" aria-label={`${words.map}: ${script.title}`}>
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
        {ways.map(({ from, to, when }, nth) => {
          const [a, b] = [at.get(from), at.get(to)];
          if (!a || !b) return null;
          const [x1, y1, x2, y2] = [a.x + width / 2, a.y + height, b.x + width / 2, b.y];
          const back = y2 <= y1;
          const path = back
            ? `M${a.x + width} ${a.y + height / 2} C${a.x + width + 40} ${a.y} ${b.x + width + 40} ${b.y + height} ${b.x + width} ${b.y + height / 2}`
            : `M${x1} ${y1} C${x1} ${y1 + down / 2} ${x2} ${y2 - down / 2} ${x2} ${y2}`;
          return (
            <g key={`${from} ${to} ${nth}`} className={back ? 'script-map__way script-map__way--back' : 'script-map__way'}>
              <path d={path} />
              {when !== '' && (
                <text x={(x1 + x2 * 3) / 4} y={y2 - 8 - (nth % 2) * 11} textAnchor="middle">
                  {cut(when)}
                </text>
              )}
            </g>
          );
        })}
        {spots.map(({ id, title, faults, end }) => {
          const label = named(title, faults.length > 0);
          const { x, y } = at.get(id) ?? { x: 0, y: 0 };
          const looks = faults.length > 0 ? ' script-map__spot--faulty' : end ? ' script-map__spot--end' : '';
          return (
            <g
              key={id}
              className={`script-map__spot${looks}`}
              role="button"
              tabIndex={0}
              aria-label={[label, ...(label.endsWith(title) ? [] : [title]), ...faults].join('. ')}
              {...(id === open && { 'aria-current': 'step' as const })}
              onClick={() => onOpen(id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onOpen(id);
              }}
            >
              <title>{[title, ...faults].join('\n')}</title>
              <rect x={x} y={y} width={width} height={height} rx={6} />
              <text x={x + width / 2} y={y + height / 2 + 4} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
