import type { Front } from './front.ts';
import type { Postgres } from './postgres.ts';

export function startPackaged(postgres: Postgres): Promise<Front>;
