import type { PrivateSpan } from '@/utils/redaction';
import { Icon } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly text: string;
  readonly secrets: readonly PrivateSpan[];
}

export function DraftSecrets({ text, secrets }: Props) {
  const { draft, secretKind } = useWords();
  const kinds: Readonly<Record<string, string>> = secretKind;
  if (secrets.length === 0) return null;
  return (
    <div className="draft-dock__secrets">
      <Icon name="lock" />
      <div>
        <p>
          <strong>{draft.secrets}.</strong> {draft.secretsWhy}
        </p>
        <ul>
          {secrets.map(({ start, end, type }) => (
            <li key={start}>
              {kinds[type] ?? type}: {text.slice(start, end)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
