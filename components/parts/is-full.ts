/** Whether something failed because the disk, or the browser's share of it, is full. */
export const isFull = (fault: unknown): boolean => fault instanceof Error && /quota/i.test(`${fault.name} ${fault.message}`);
