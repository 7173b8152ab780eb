import { Button, Keys } from '../parts';
import { useWords } from '../words';

/** The keys that matter most, always in sight; the rest behind “?”. */
export function KeyHints({ map, questions, onMap }: { readonly map: boolean; readonly questions: boolean; readonly onMap: () => void }) {
  const { palette } = useWords();
  const hints = [
    ['↑ ↓', palette.choose],
    ['Enter', palette.insert],
    ['Tab', palette.toPreview],
    ...(questions ? [['Alt+↓', palette.toQuestion] as const] : []),
    ['Esc', palette.close],
  ] as const;
  return (
    <footer className="palette__foot">
      {hints.map(([key, what]) => (
        <span key={key}>
          <Keys of={key} /> {what}
        </span>
      ))}
      <span className="palette__gap" />
      <Button look="bare" onClick={onMap} aria-pressed={map} aria-label={palette.showKeys}>
        <kbd>?</kbd> {palette.keys}
      </Button>
    </footer>
  );
}
