import { fit, type Judge } from './boosting.ts';
import type { Shown } from './rows.ts';

const [count, depth] = [50, 3];

/** The judge of messages that these views give. */
export const fitted = (shown: readonly Shown[]): Judge =>
  fit(
    shown.flatMap(({ rows }) => rows),
    count,
    depth,
  );
