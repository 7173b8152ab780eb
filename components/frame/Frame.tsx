import { useEffect, useState, type ReactNode } from 'react';
import { languageOf } from '@/locales';
import { useAppearance } from '../design';
import type { Settings, SettingsPort } from '../outside';
import { Speaking } from '../words';

interface Props {
  readonly settings: SettingsPort;
  /** Set for a page that stands in a frame over a host page. */
  readonly framed?: boolean;
  readonly children: (settings: Settings) => ReactNode;
}

/** The outermost part of every page: language, theme and density as set, followed when another page changes them. */
export function Frame({ settings: port, framed = false, children }: Props) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void port.get().then(setSettings);
    return port.watch(setSettings);
  }, [port]);
  // Nothing is drawn for these few milliseconds: a page in the wrong language or theme would flash.
  return settings && <Dressed {...{ settings, framed, children }} />;
}

function Dressed({ settings, framed, children }: { settings: Settings; framed: boolean; children: Props['children'] }) {
  const language = languageOf(settings.language, navigator.language);
  useAppearance(settings, language, framed);
  return <Speaking language={language}>{children(settings)}</Speaking>;
}
