import type { RecordSettingsPort } from '../desk';
import type {
  ContactPort,
  IgnoredPort,
  LearningPort,
  LibraryPort,
  ReplyPort,
  Settings,
  SettingsPort,
  SitesPort,
  StudioPort,
} from '../outside';

/** What the settings page and every section of it is given. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly port: SettingsPort;
  readonly library: LibraryPort;
  /** Replies for the sample letter of the first run; large, so that they come only there. */
  readonly sample: () => Promise<ReplyPort>;
  readonly studio: StudioPort;
  readonly sites: SitesPort;
  readonly contacts: ContactPort;
  readonly learning: LearningPort;
  readonly ignored: IgnoredPort;
  readonly records: RecordSettingsPort;
  readonly version: string;
  readonly copy: (text: string) => Promise<void>;
  /** Where this browser lets keys be changed: an address, or steps. */
  readonly browser: 'chrome' | 'firefox';
}
