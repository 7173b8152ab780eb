import { breath } from '../breath';

let open = 0;
const idle: (() => void)[] = [];

/** Answers a question; what can wait does until all are answered: see `leisure`. */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  open += 1;
  try {
    return await answer;
  } finally {
    open -= 1;
    if (open === 0) for (const go of idle.splice(0)) go();
  }
}

/** A breath for work that no question waits for: it goes on when none is open. An answer takes many steps, and none of them waits for a slice. */
export async function leisure(): Promise<void> {
  await breath();
  while (open > 0) await new Promise<void>((resolve) => idle.push(resolve));
}
