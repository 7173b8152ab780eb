import { storage } from '#imports';
import type { HostFile } from '@/hosts';

const stored = storage.defineItem<readonly HostFile[]>('local:hostFiles', { fallback: [], version: 1 });

/** Host files that the operator or lead made with the picker, or was given. */
export const hostFiles = {
  list(): Promise<readonly HostFile[]> {
    return stored.getValue();
  },
  async save(file: HostFile): Promise<void> {
    const others = (await stored.getValue()).filter(({ id }) => id !== file.id);
    await stored.setValue([...others, file]);
  },
  async remove(id: string): Promise<void> {
    await stored.setValue((await stored.getValue()).filter((file) => file.id !== id));
  },
};
