import type { HostFile } from '@/hosts';
import { stored } from '../kept/stored';

const kept = stored<readonly HostFile[]>('hostFiles', []);

/** Host files that the operator or lead made with the picker, or was given. */
export const hostFiles = {
  list(): Promise<readonly HostFile[]> {
    return kept.get();
  },
  async save(file: HostFile): Promise<void> {
    const others = (await kept.get()).filter(({ id }) => id !== file.id);
    await kept.set([...others, file]);
  },
  async remove(id: string): Promise<void> {
    await kept.set((await kept.get()).filter((file) => file.id !== id));
  },
};
