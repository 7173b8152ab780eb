import { useMemo } from 'react';
import { betterWords, type BetterWords, type Finding } from '@/utils/etiquette';
import type { Draft, PanelDeskPort } from '../outside';
import { useWords } from '../words';

interface Props {
  readonly finding: Finding;
  readonly draft: Draft;
  readonly desk: Pick<PanelDeskPort, 'edit'>;
  readonly onSaid: (sentence: string) => void;
}

/** Phrases of the bank that say what the finding is about in a better way. */
export function Better({ finding, draft, desk, onSaid }: Props) {
  const words = useWords().draft;
  const phrases = useMemo(() => betterWords(finding, draft.text), [finding, draft.text]);
  if (phrases.length === 0) return null;

  async function put({ edits }: BetterWords): Promise<void> {
    const { done } = await desk.edit(draft, edits);
    onSaid(done ? words.betterPut : words.notFixed);
  }

  return (
    <details className="draft-dock__better">
      <summary>{words.better}</summary>
      <ul>
        {phrases.map((each) => (
          <li key={each.phrase}>
            <button type="button" onClick={() => void put(each)}>
              {each.phrase.replaceAll(/\{\{([^{}]*)\}\}/gu, '[$1]')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
