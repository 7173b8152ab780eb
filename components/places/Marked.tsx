import { useWords } from '../words';
import { type Grown, grownIn, type Place } from './place';
import './places.css';

interface Props {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
}

const looksOf = (kind: Place['kind']): string => (kind === 'question' || kind === 'request' ? 'ask' : kind === 'mood' ? 'mood' : 'fact');

/** A piece of a letter with what was read out of it marked by kind; those who hear it hear the kind before each. */
export function Marked({ text, start, end, places }: Props) {
  const { placeKinds, kinds } = useWords().desk.summary;
  const named = (kind: Place['kind']): string =>
    kind === 'question' || kind === 'request' || kind === 'mood' ? placeKinds[kind] : kinds[kind];
  const drawn = (grown: readonly Grown[], from: number, to: number) => {
    let at = from;
    const parts = grown.flatMap((one) => {
      const before = text.slice(at, one.start);
      at = one.end;
      return [
        before,
        <mark key={one.start} className={`place place--${looksOf(one.kind)}`} data-place={one.key} title={named(one.kind)}>
          <span className="unseen place__kind">{named(one.kind)}: </span>
          {drawn(one.inner, one.start, one.end)}
        </mark>,
      ];
    });
    return [...parts, text.slice(at, to)];
  };
  return <>{drawn(grownIn(places, start, end), start, end)}</>;
}
