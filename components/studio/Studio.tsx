import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { LibraryDocument } from '@/utils/library';
import type { LibraryPort, StudioPort, Usage } from '../outside';
import { Notice, Unread, useFocusHome, useLoaded } from '../parts';
import { today, useWords } from '../words';
import { BroughtBack } from './BroughtBack';
import { ChangesPage } from './past/ChangesPage';
import { LibraryPage } from './list/LibraryPage';
import type { StudioProps } from './studio-props';
import { takeOver } from './use-draft';
import './edit.css';
import './insight/insight.css';
import './list/list.css';
import './importing/plan.css';
import './studio.css';

// The list is what everybody comes for; the rest brings editors and readers of other tools' files.
const BackupPage = lazy(() => import('./past/BackupPage'));
const EditorPage = lazy(() => import('./editing/EditorPage'));
const ImportPage = lazy(() => import('./importing/ImportPage'));
const InsightPage = lazy(() => import('./insight/InsightPage'));
const ScriptPage = lazy(() => import('./script/ScriptPage'));
const DirectoryPage = lazy(() => import('./directory/DirectoryPage'));
const ProfilePage = lazy(() => import('./profile/ProfilePage'));

interface Props {
  readonly port: StudioPort;
  readonly library: LibraryPort;
  /** What stands in the address behind `#library/`. */
  readonly page: string;
}

const pages = ['', 'scripts', 'directory', 'profile', 'import', 'changes', 'insight', 'backup'] as const;
type Page = (typeof pages)[number];
const none: Usage = new Map();

function drawn(page: string, props: StudioProps, library: LibraryPort): ReactNode {
  const [name = '', id = ''] = page.split('/');
  switch (name) {
    case 'doc':
      return <EditorPage key={id} {...props} id={decodeURIComponent(id)} />;
    case 'new':
      return <EditorPage key={page} {...props} id={undefined} kind={id === 'reference' ? 'reference' : 'template'} />;
    case 'scripts':
      return <LibraryPage key="scripts" {...props} library={library} shelf="scripts" />;
    case 'script':
      return <ScriptPage key={id} {...props} id={id === 'new' ? undefined : decodeURIComponent(id)} />;
    case 'directory':
      return <DirectoryPage {...props} />;
    case 'profile':
      return <ProfilePage {...props} />;
    case 'import':
      return <ImportPage {...props} />;
    case 'changes':
      return <ChangesPage {...props} />;
    case 'insight':
      return <InsightPage {...props} />;
    case 'backup':
      return <BackupPage {...props} />;
    default:
      return <LibraryPage key="replies" {...props} library={library} shelf="replies" />;
  }
}

/** The library's pages. Changes from other tabs come in by themselves. */
export function Studio({ port, library, page }: Props) {
  const { studio, common, trouble } = useWords();
  const [known, setKnown] = useState<{ readonly documents: readonly LibraryDocument[]; readonly of: number }>();
  const documents = known?.documents;
  const [failed, setFailed] = useState(false);
  useEffect(
    () =>
      port.watch(
        (all, of) => setKnown({ documents: all, of }),
        () => setFailed(true),
      ),
    [port],
  );
  const left = useLoaded(() => takeOver(port), [port]);
  // Only the list can show a part of the library; a document that is not read yet would seem to be gone, and an editor
  // would begin without the edits that are to come back.
  const waits = known !== undefined && page !== '' && (known.documents.length < known.of || left.state === 'loading');
  const counted = useLoaded(() => Promise.all([port.usage(), port.flags.list()]), [port, documents]);
  const [usage, remarks] = counted.state === 'ready' ? counted.value : [none, []];
  const titles: Readonly<Record<Page, string>> = {
    '': studio.pages.list,
    scripts: studio.sources.script.list,
    directory: studio.sources.directory.list,
    profile: studio.sources.profile.list,
    import: studio.pages.import,
    changes: studio.pages.changes,
    insight: studio.pages.insight,
    backup: studio.pages.backup,
  };
  const home = useFocusHome<HTMLDivElement>(page);
  const at: Page = page.startsWith('script/') ? 'scripts' : (pages.find((one) => one !== '' && page.startsWith(one)) ?? '');
  return (
    <div className="studio">
      <nav className="studio__pages" aria-label={studio.pagesLabel}>
        {pages.map((one) => (
          <a key={one} href={one === '' ? '#library' : `#library/${one}`} {...(one === at && { 'aria-current': 'page' as const })}>
            {titles[one]}
          </a>
        ))}
      </nav>
      {failed && (
        <Notice look="block" live>
          {trouble.blocked}. {trouble.blockedWhy}
        </Notice>
      )}
      {left.state === 'ready' && <BroughtBack edits={left.value} />}
      <Unread of={counted} />
      <div className="studio__page" ref={home} tabIndex={-1}>
        {(documents === undefined || waits) && !failed && <p aria-busy="true">{common.loading}</p>}
        {known && documents && !waits && (
          <Suspense fallback={<p aria-busy="true">{common.loading}</p>}>
            {drawn(page, { port, documents, of: known.of, usage, remarks, today: today() }, library)}
          </Suspense>
        )}
      </div>
    </div>
  );
}
