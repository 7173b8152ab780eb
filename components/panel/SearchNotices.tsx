import { useEffect, useState } from 'react';
import type { ReplyPort, Suggested } from '../outside';
import { Button, Notice } from '../parts';
import { tongueName, useLanguage, useWords } from '../words';

interface Props {
  readonly suggested: Suggested;
  readonly asked: boolean;
  readonly replies: Pick<ReplyPort, 'onBuilding' | 'stopBuilding'>;
}

/** What the operator has to know about the search itself. */
export function SearchNotices({ suggested, asked, replies }: Props) {
  const { answer } = useWords();
  const language = useLanguage();
  const { lang, languages, tongue } = suggested;
  const [building, setBuilding] = useState<{ readonly done: number; readonly total: number }>();
  useEffect(() => replies.onBuilding(setBuilding), [replies]);
  return (
    <>
      {building !== undefined && (
        <Notice
          look="hint"
          action={
            <Button look="bare" onClick={() => void replies.stopBuilding()}>
              {answer.stopBuilding}
            </Button>
          }
        >
          {answer.building(Math.round((100 * building.done) / Math.max(1, building.total)))}
        </Notice>
      )}
      {suggested.rebuilt && <Notice look="warn">{answer.rebuilt}</Notice>}
      {asked && (lang === 'ru' || lang === 'en') && languages.length > 0 && !languages.includes(lang) && (
        <Notice look="hint">{answer.noneInLanguage(lang)}</Notice>
      )}
      {asked && tongue !== undefined && <Notice look="hint">{answer.otherLanguage(tongueName(tongue, language))}</Notice>}
    </>
  );
}
