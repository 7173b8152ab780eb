import { parseDirectory } from '../escalation';
import type { Problem, SourceDocument } from '../library';
import { parseScript } from '../script';
import { parseProfile } from '../standards';
import { findFaultsInProfile } from './profile-faults';
import { findUnknownInProfile } from './profile-names';

export interface SourceChecked {
  /** Whether it can be kept and written into by a form; what stands in its problems besides is wrong, but does not forbid that. */
  readonly usable: boolean;
  readonly problems: readonly Problem[];
}

/** What is wrong inside a script, a directory or a profile, with line and field. */
export function checkSource({ kind, body }: Pick<SourceDocument, 'kind' | 'body'>, path: string): SourceChecked {
  switch (kind) {
    case 'script': {
      const { script, problems } = parseScript(path, body);
      return { usable: script !== undefined, problems };
    }
    case 'directory': {
      const { whole, problems } = parseDirectory(path, body);
      return { usable: whole, problems };
    }
    default: {
      const parsed = parseProfile(path, body);
      const { profile, problems } = parsed;
      const unknown = profile ? findUnknownInProfile(path, body, profile) : [];
      return { usable: profile !== undefined, problems: [...problems, ...findFaultsInProfile(path, body, parsed), ...unknown] };
    }
  }
}
