import type { GateAnswer, GateQuestion } from '@/platform/desk';
import type { Lines } from './lines';
import type { Shell } from './shell';

const patienceMs = 3000;
const lookMs = 500;
const tries = 3;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const late = pause(patienceMs).then(() => Promise.reject(new Error('the gate page does not answer')));
  return Promise.race([answer, late]);
}

/** The line to the gate page once it has loaded. */
async function reached(lines: Lines) {
  const end = performance.now() + patienceMs;
  for (;;) {
    const line = lines.to('gate');
    if (line !== undefined) return line;
    if (performance.now() > end) throw new Error('the gate page does not answer');
    await pause(20);
  }
}

/**
 * Brings a question before the operator on the gate's own page. A host that takes our element out of its page gets it
 * back, and the question is asked again.
 * @throws Error when the gate page does not come up or does not stay: then the operator has to be asked plainly
 */
export async function askAtGate(shell: Shell, lines: Lines, question: GateQuestion, signal: AbortSignal): Promise<GateAnswer> {
  for (let left = tries - 1; ; left--) {
    try {
      return await askOnce(shell, lines, question, signal);
    } catch (error) {
      if (left === 0 || signal.aborted) throw error;
    } finally {
      shell.hide('gate');
    }
  }
}

async function askOnce(shell: Shell, lines: Lines, question: GateQuestion, signal: AbortSignal): Promise<GateAnswer> {
  shell.show('gate');
  const line = await reached(lines);
  await inTime(line.call('here'));
  const asked = new AbortController();
  try {
    return await Promise.race([line.call('decide', question), gone()]);
  } finally {
    asked.abort();
  }

  /** Never ends well: rejects when the page that holds the question is no more. */
  async function gone(): Promise<never> {
    for (;;) {
      await pause(lookMs);
      if (asked.signal.aborted) return new Promise(() => {});
      if (signal.aborted) throw new Error('Otklik was updated');
      if (!shell.shown('gate') || lines.to('gate') !== line) throw new Error('the gate page does not answer');
      await inTime(line.call('here'));
    }
  }
}
