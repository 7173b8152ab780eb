import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button, Icon, Mishap } from '../parts';
import { Studio } from '../studio';
import { useWords } from '../words';
import type { OptionsProps } from './options-props';
import { AboutSection } from './AboutSection';
import { GeneralSection } from './GeneralSection';
import { KeysSection } from './KeysSection';
import { PrivacySection } from './PrivacySection';
import { RecordsSection } from './RecordsSection';
import { SitesSection } from './SitesSection';
import { useHash } from './use-hash';
import { Welcome } from './Welcome';
import './options-page.css';

const sections = ['general', 'sites', 'manners', 'keys', 'library', 'records', 'privacy', 'about'] as const;
type Section = (typeof sections)[number];

const drawn: Readonly<Record<Section, (props: OptionsProps, page: string) => ReactNode>> = {
  general: (props) => <GeneralSection {...props} />,
  sites: (props) => <SitesSection {...props} />,
  manners: (props) => (
    <Suspense>
      <Manners {...props} />
    </Suspense>
  ),
  keys: (props) => <KeysSection {...props} />,
  library: ({ studio, library }, page) => <Studio port={studio} library={library} page={page} />,
  records: (props) => <RecordsSection {...props} />,
  privacy: (props) => <PrivacySection {...props} />,
  about: (props) => <AboutSection {...props} />,
};

// The rules and their word lists come with this page alone.
const Manners = lazy(async () => ({ default: (await import('../manners')).Manners }));

export function Options(props: OptionsProps) {
  const words = useWords();
  const hash = useHash();
  const main = useRef<HTMLElement>(null);
  const [begun, setBegun] = useState(false);
  const [first = '', ...rest] = hash.split('/');
  const at = sections.find((section) => section === first) ?? 'general';
  if (begun || !props.settings.welcomed)
    return (
      <>
        <Mishap />
        <Welcome {...props} onBegun={() => setBegun(true)} onLeave={() => setBegun(false)} />
      </>
    );
  return (
    <div className={`options-page${at === 'library' ? ' options-page--wide' : ''}`}>
      <Button look="main" onClick={() => main.current?.focus()}>
        {words.options.skip}
      </Button>
      <header className="options-page__head">
        <span className="options-page__sign">
          <Icon name="reply" />
        </span>
        <h1>{words.options.title}</h1>
      </header>
      <Mishap />
      <nav className="options-page__nav" aria-label={words.options.sections}>
        {sections.map((section) => (
          <a key={section} href={`#${section}`} {...(section === at && { 'aria-current': 'page' as const })}>
            {words.options[section]}
          </a>
        ))}
      </nav>
      <main className="options-page__main" key={at} ref={main} tabIndex={-1}>
        {drawn[at](props, rest.join('/'))}
      </main>
    </div>
  );
}
