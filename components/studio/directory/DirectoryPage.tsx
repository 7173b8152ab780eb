import { useMemo, useState } from 'react';
import type { SourceDocument } from '@/utils/library';
import { parseDirectory } from '@/utils/escalation';
import { Blank, Button, Choice } from '../../parts';
import { useLanguage, useWords } from '../../words';
import { SourceFrame } from '../source/SourceFrame';
import { useSource } from '../source/use-source';
import type { StudioProps } from '../studio-props';
import { directoryOffers } from './directory-offers';
import { ReceiverTable } from './ReceiverTable';

type Which = 'all' | 'ru' | 'en';
const whichOf = ({ id }: SourceDocument): Which => (id.endsWith(':ru') ? 'ru' : id.endsWith(':en') ? 'en' : 'all');

/** Whom tickets are handed over to. */
export default function DirectoryPage(props: StudioProps) {
  const { documents, port } = props;
  const { studio } = useWords();
  const language = useLanguage();
  const words = studio.sources.directory;
  const found = documents.filter((one): one is SourceDocument => one.kind === 'directory');
  const [chosen, setChosen] = useState<string>();
  // The one of the language that the lead reads first.
  const stored = found.find(({ id }) => id === (chosen ?? `directory:${language}`)) ?? found[0];
  async function create(): Promise<void> {
    await port.save(
      { kind: 'directory', id: 'directory:all', title: words.list, lang: 'ru', topics: [], body: 'departments: []\npeople: []', other: {} },
      undefined,
    );
  }
  if (!stored) {
    return (
      <Blank
        icon="reply"
        title={words.empty}
        action={
          <Button look="main" onClick={() => void create()}>
            {words.create}
          </Button>
        }
      >
        {words.emptyWhy}
      </Blank>
    );
  }
  const choices = Object.fromEntries(found.map((one) => [whichOf(one), words.whichOf[whichOf(one)]])) as Partial<Record<Which, string>>;
  return (
    <>
      {found.length > 1 && (
        <Choice
          label={words.which}
          value={whichOf(stored)}
          choices={choices as Record<Which, string>}
          onChange={(which) => setChosen(`directory:${which}`)}
        />
      )}
      <OneDirectory key={stored.id} {...props} stored={stored} />
    </>
  );
}

function OneDirectory({ stored, port, documents, today }: StudioProps & { readonly stored: SourceDocument }) {
  const words = useWords().studio.sources.directory;
  const source = useSource(port, stored, false, documents);
  const body = source.draft?.body ?? '';
  const directory = useMemo(() => parseDirectory('', body).directory, [body]);
  return (
    <SourceFrame
      source={source}
      stored={stored}
      label={words.list}
      wide
      offers={directoryOffers(directory)}
      port={port}
      documents={documents}
      today={today}
      form={() =>
        directory && (
          <>
            <ReceiverTable kind="department" directory={directory} source={source} documents={documents} />
            <ReceiverTable kind="person" directory={directory} source={source} documents={documents} />
          </>
        )
      }
    />
  );
}
