import type { SitesPort } from '@/components/outside';
import { readHostFile } from '@/hosts';
import { hostFiles, sites as granted } from '@/platform';

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

export const sites: SitesPort = {
  granted: granted.granted,
  ofCompany: granted.ofCompany,
  requestAll: granted.requestAll,
  request: granted.request,
  release: granted.release,
  hostFiles: hostFiles.list,
  async addHostFile(source) {
    const reading = readHostFile(parsed(source));
    if (!reading.ok) return undefined;
    await hostFiles.save(reading.file);
    return reading.file.title;
  },
  async exportHostFile(id) {
    const file = (await hostFiles.list()).find((one) => one.id === id);
    return JSON.stringify(file, undefined, 2);
  },
  removeHostFile: hostFiles.remove,
};
